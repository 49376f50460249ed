"""Times import_quotes against bare COPY, into the PostgreSQL of DATABASE_URL.

It fills the database, which has to be migrated and empty, with 100,000 quotes first.
"""

import csv
import datetime
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
django.setup()

from django.db import connection, transaction  # noqa: E402
from django.utils import timezone  # noqa: E402

from articles.batches import Arriving as ArrivingArticle  # noqa: E402
from articles.batches import write  # noqa: E402
from articles.models import Article, ArticleVersion, Outlet, sha256_of  # noqa: E402
from quotes.exports.columns import NAMES  # noqa: E402
from quotes.imports import arriving, import_rows  # noqa: E402
from quotes.imports.arriving import Arriving, put_on_record  # noqa: E402
from quotes.models import Attribution, Quote, QuoteSpan, Speaker  # noqa: E402
from tests.making import make_speaker  # noqa: E402

DAY = datetime.date(2024, 5, 13)
HELD, EACH, ROUNDS, SPEAKERS, AN_ARTICLE = 100_000, 20_000, 3, 1000, 5
ASIDE = "It had been asked before, in another place, and by other people of the town. "


def measure(database_url: str) -> list[tuple[str, float]]:
    """Return what was measured, and quotes a second; the last two are ratios."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.importing", "--json"],
        env=os.environ | {"DATABASE_URL": database_url},
        stdout=subprocess.PIPE,
        check=True,
    )
    return [tuple(row) for row in json.loads(done.stdout)]


def main():
    rows = compare()
    if "--json" in sys.argv:
        print(json.dumps(rows))
        return
    for name, value in rows:
        print(
            f"{name:<48}{value:>10,.2f}"
            if value < 100
            else f"{name:<48}{value:>10,.0f}"
        )


def compare():
    """Run each way on rows of its own, in rotated order."""

    speakers = make_speakers()
    fill(range(HELD), speakers)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    ways = [import_them, copy_with_triggers, copy_without_triggers]
    seconds, first = {way: [] for way in ways}, HELD
    for turn in range(ROUNDS):
        for way in ways[turn % 3 :] + ways[: turn % 3]:
            quotes = new_quotes(range(first, first + EACH), speakers)
            seconds[way].append(timed(way, quotes))
            first += EACH
    ours, triggers, bare = (statistics.median(seconds[way]) for way in ways)
    return [
        ("import_quotes, quotes/s", EACH / ours),
        ("COPY, same indexes and triggers, quotes/s", EACH / triggers),
        ("COPY, same indexes, promises' triggers off", EACH / bare),
        ("import_quotes to COPY with triggers", triggers / ours),
        ("import_quotes to COPY without triggers", bare / ours),
    ]


def timed(way, quotes):
    with tempfile.TemporaryDirectory() as folder:
        run = way(quotes, Path(folder))
        start = time.perf_counter()
        run()
        return time.perf_counter() - start


def make_speakers():

    return [make_speaker(f"Ada Number{number}") for number in range(SPEAKERS)]


def fill(numbers, speakers):
    for start in range(numbers.start, numbers.stop, 5000):
        quotes = new_quotes(range(start, start + 5000), speakers)
        with transaction.atomic():
            put_on_record(quotes)


def new_quotes(numbers, speakers):
    """Put articles on record, and return the quotes in them, not yet on record."""

    firsts = range(numbers.start, numbers.stop, AN_ARTICLE)
    outlet, _ = Outlet.objects.get_or_create(name="The Example")
    articles = [new_article(first, outlet) for first in firsts]
    with transaction.atomic():
        write(articles)
    return [
        quote
        for first, one in zip(firsts, articles, strict=True)
        for quote in quotes_in(one.versions[0], first, speakers)
    ]


def new_article(first, outlet):
    words = [said(first + n) for n in range(AN_ARTICLE)]
    text = "\n\n".join(f"“{one}” Ada told reporters. {ASIDE * 6}" for one in words)
    version = ArticleVersion(
        number=1,
        text=text,
        sha256=sha256_of(text),
        captured_at=timezone.now(),
        captured_via="bulk",
    )
    article = Article(
        title=f"Article {first}",
        outlet=outlet,
        published_on=DAY,
        current_version=version,
        added_at=timezone.now(),
    )
    return ArrivingArticle(None, article, [version])


def quotes_in(version, first, speakers):
    """Return an article's quotes; some speakers are quoted far more than others."""
    for number in range(first, first + AN_ARTICLE):
        words = said(number)
        start = version.text.index(words)
        rank = int(SPEAKERS ** ((number * 7919 % 1000) / 1000)) - 1
        details = {"kind": "direct", "state": "confirmed", "cue": "told"}
        details |= {"said_on_first": DAY, "said_on_last": DAY}
        details |= {"said_on_precision": "day"}
        spoken = {"speaker_id": speakers[rank].pk, "name_as_printed": "Ada"}
        place = (start, start + len(words))
        yield Arriving(number + 1, version, [place], details, [spoken])


def said(number):
    """Return a sentence of about 150 characters, with frequent and rare words."""
    rare = " ".join(f"w{number * prime % 9973}" for prime in (31, 101, 1009, 7919))
    return (
        f"The answer to question {number} is no, as ever, and the council knows "
        f"about {rare}, which nobody has ever asked for in this town before."
    )


def import_them(quotes, folder):

    path = folder / "quotes.csv"
    write_csv(path, quotes)

    def run():
        outcomes = [row.outcome for row in import_rows(path)]
        assert outcomes == ["added"] * EACH

    return run


def write_csv(path, quotes):

    speakers = Speaker.objects.in_bulk()
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, NAMES, quoting=csv.QUOTE_MINIMAL)
        writer.writeheader()
        for quote in quotes:
            writer.writerow(
                cells_of(quote, speakers[quote.attributions[0]["speaker_id"]])
            )


def cells_of(quote, speaker):

    version, article = quote.version, quote.version.article
    return dict.fromkeys(NAMES, "") | {
        "id": quote.pk,
        "quote": quote.text,
        "kind": "direct",
        "speaker": speaker.name,
        "speaker_id": speaker.pk,
        "speaker_kind": speaker.kind,
        "name_as_printed": "Ada",
        "cue": "told",
        "article_title": article.title,
        "outlet": article.outlet.name,
        "said_on": article.published_on,
        "said_on_basis": "published",
        "start": quote.spans[0][0],
        "end": quote.spans[0][1],
        "version": version.number,
        "sha256": version.sha256,
        "state": "confirmed",
    }


def copy_with_triggers(quotes, folder):
    """Copy quotes before their spans, from which their text follows."""
    tables = tables_of(quotes)
    without = [[*row] for row in tables[0][2]]
    place = tables[0][1].index("text")
    for row in without:
        row[place] = ""
    tables[0] = (*tables[0][:2], without)
    return lambda: copy_all([payload(*table) for table in tables])


def copy_without_triggers(quotes, folder):
    payloads = [payload(*table) for table in tables_of(quotes)]
    return lambda: copy_all(payloads, "DISABLE TRIGGER USER", "ENABLE TRIGGER USER")


def tables_of(quotes):

    return [
        with_defaults(Quote, arriving.OF_QUOTES, map(arriving.row_of_quote, quotes)),
        with_defaults(QuoteSpan, arriving.OF_SPANS, arriving.rows_of_spans(quotes)),
        with_defaults(
            Attribution, arriving.OF_ATTRIBUTIONS, arriving.rows_of_attributions(quotes)
        ),
    ]


def with_defaults(model, columns, rows):
    """Return table, columns and rows, with the columns that mustn't be NULL."""
    more = [
        f
        for f in model._meta.concrete_fields
        if f.column not in columns and not (f.primary_key or f.null)
    ]
    given = tuple(f.get_default() for f in more)
    names = [*columns, *(f.column for f in more)]
    return model._meta.db_table, names, [tuple(row) + given for row in rows]


def payload(table, columns, rows):
    """Return the statement and the bytes that it copies, made before the clock."""
    names = ", ".join(f'"{column}"' for column in columns)
    lines = ["\t".join(r"\N" if v is None else str(v) for v in row) for row in rows]
    return f"COPY {table} ({names}) FROM STDIN", ("\n".join(lines) + "\n").encode()


def copy_all(payloads, before="", after=""):

    tables = [sql.split()[1] for sql, _ in payloads]
    with transaction.atomic(), connection.cursor() as cursor:
        for table in tables if before else ():
            cursor.execute(f"ALTER TABLE {table} {before}")
        for sql, content in payloads:
            with cursor.copy(sql) as copy:
                copy.write(content)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table in tables if after else ():
            cursor.execute(f"ALTER TABLE {table} {after}")


if __name__ == "__main__":
    main()
