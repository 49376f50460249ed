"""Times load_articles against bare COPY of such rows, in the PostgreSQL given.

Both fill articles and their texts, under the same indexes and triggers; COPY gets its
bytes ready-made, load_articles a file of JSON lines whose texts are to be cleaned.
"""

import io
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

from django.core.management import call_command  # noqa: E402

from articles.batches import read_row  # noqa: E402
from articles.bulk import rows_of  # noqa: E402
from articles.copying import next_ids  # noqa: E402
from articles.models import Article, ArticleVersion, Outlet  # noqa: E402
from tests.benchmarks import writing  # noqa: E402
from tests.benchmarks.importing import copy_all  # noqa: E402
from tests.benchmarks.loading import copied  # noqa: E402
from tests.benchmarks.sizes import ARTICLES_A_CHUNK, Size  # noqa: E402

ROUNDS, CHUNKS, SIZE = 3, 2, Size("10k")
EACH = CHUNKS * ARTICLES_A_CHUNK
ARTICLES, VERSIONS = "articles_article", "articles_articleversion"


def measure(database_url: str) -> dict[str, float]:
    """Return articles a second of both, the ratio, and where the time goes."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.articles"],
        env=os.environ | {"DATABASE_URL": database_url},
        stdout=subprocess.PIPE,
        check=True,
    )
    return json.loads(done.stdout)


def main():
    print(json.dumps(compare()))


def compare() -> dict[str, float]:
    """Run each way on articles of its own, in rotated order."""
    press, ways = writing.Press(SIZE), [load_them, copy_them, read_them]
    numbers = range(1, SIZE.outlets + 1)
    outlets = {n: Outlet.objects.create(name=f"{n} Press") for n in numbers}
    seconds, number = {way: [] for way in ways}, 0
    for turn in range(ROUNDS):
        for way in ways[turn % 3 :] + ways[: turn % 3]:
            chunks = [writing.chunk(press, number + n) for n in range(CHUNKS)]
            number += CHUNKS
            seconds[way].append(timed(way, chunks, outlets))
    loaded, bare, read = (statistics.median(seconds[way]) for way in ways)
    return {
        "load_articles, articles/s": EACH / loaded,
        "COPY of articles, same indexes and triggers, articles/s": EACH / bare,
        "load_articles to COPY": bare / loaded,
        "of load_articles, reading and cleaning": read / loaded,
        "load_articles to COPY, all but reading and cleaning": bare / (loaded - read),
    }


def timed(way, chunks, outlets) -> float:
    articles = rows_in(chunks, ARTICLES)
    versions = rows_in(chunks, VERSIONS)
    with tempfile.TemporaryDirectory() as folder:
        run = way(articles, versions, outlets, Path(folder))
        start = time.perf_counter()
        run()
        return time.perf_counter() - start


def rows_in(chunks, table) -> list[dict]:
    names = writing.COLUMNS[table].split()
    return [
        dict(zip(names, row, strict=True)) for chunk in chunks for row in chunk[table]
    ]


def load_them(articles, versions, outlets, folder):
    path = write_lines(articles, versions, outlets, folder)

    def run():
        said = io.StringIO()
        call_command("load_articles", path, stdout=said)
        assert said.getvalue().startswith(f"{EACH} added"), said.getvalue()

    return run


def read_them(articles, versions, outlets, folder):
    """Read and clean what load_articles would store."""
    path = write_lines(articles, versions, outlets, folder)
    return lambda: [read_row(row) for row in rows_of(path, 0)]


def write_lines(articles, versions, outlets, folder):
    path = folder / "articles.jsonl"
    given = ("title", "byline", "url", "language")
    with path.open("w", encoding="utf-8") as file:
        for article, version in zip(articles, versions, strict=True):
            row = {name: article[name] for name in given}
            row |= {"published_on": str(article["published_on"])}
            row |= {"text": version["text"], "outlet": ""}
            if article["outlet_id"]:
                row["outlet"] = outlets[article["outlet_id"]].name
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return path


def copy_them(articles, versions, outlets, folder):
    """Copy the rows with ids that nothing has, in one transaction."""
    ids, texts = next_ids(Article, EACH), next_ids(ArticleVersion, EACH)
    for article, version, pk, text in zip(articles, versions, ids, texts, strict=True):
        article.update(id=pk, current_version_id=text)
        version.update(id=text, article_id=pk)
        outlet = outlets.get(article["outlet_id"])
        article["outlet_id"] = outlet and outlet.pk
    payloads = [payload(ARTICLES, articles), payload(VERSIONS, versions)]
    return lambda: copy_all(payloads)


def payload(table, rows) -> tuple[str, bytes]:
    names = ", ".join(rows[0])
    lines = "".join(copied(tuple(row.values())) for row in rows)
    return f"COPY {table} ({names}) FROM STDIN", lines.encode()


if __name__ == "__main__":
    main()
