"""Tells how many queries each address makes, and how long the database takes for them.

Reads addresses by kind as JSON, writes what it saw as JSON.
"""

import json
import statistics
import sys
import time

import django

django.setup()

from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402

from quotes.published import kept  # noqa: E402

WARM = 3
LONGEST = 20  # seconds for one kind of page


def main():
    kept.KEPT = 0  # a page that was kept makes no queries
    kinds = json.load(sys.stdin)
    json.dump({kind: seen(addresses) for kind, addresses in kinds.items()}, sys.stdout)


def seen(addresses: list[str]) -> dict:
    """Return the median number of queries, their time in ms, and the slowest."""
    asked, end = [], time.monotonic() + LONGEST
    for address in addresses:
        asked.append(queries_of(address))
        if time.monotonic() > end:
            break
    asked = asked[WARM:] or asked
    slowest = max(
        (query for queries in asked for query in queries), default=(0, "", ())
    )
    return {
        "queries": statistics.median_low(len(queries) for queries in asked),
        "sql": statistics.median(
            sum(took for took, *_ in queries) for queries in asked
        ),
        "slowest": slowest[0],
        "plan": explained(*slowest[1:]),
    }


def queries_of(address: str) -> list[tuple]:
    """Return milliseconds, SQL and values of each query that a page makes."""
    queries = []

    def timed(execute, sql, params, many, context):
        began = time.perf_counter()
        try:
            return execute(sql, params, many, context)
        finally:
            queries.append(((time.perf_counter() - began) * 1000, sql, params))

    with connection.execute_wrapper(timed):
        Client(HTTP_HOST="127.0.0.1").get(address, follow=False)
    return queries


def explained(sql: str, params) -> str:
    """Return the slowest query, and how the database carries it out."""
    if not sql.lstrip().upper().startswith(("SELECT", "WITH")):
        return sql
    how = "ANALYZE, BUFFERS" if connection.vendor == "postgresql" else ""
    explain = f"EXPLAIN ({how}) " if how else "EXPLAIN QUERY PLAN "
    with connection.cursor() as cursor:
        cursor.execute(explain + sql, params)
        lines = [str(row[-1]) for row in cursor.fetchall()]
    return "\n".join([f"{sql}  -- {params}", *lines])


if __name__ == "__main__":
    main()
