"""Datasette on the same rows: tuned, and asked for the same pages.

It gets the lists as one table of what a list shows, with the indexes that its pages
want, and its search over the same folded words; it counts nothing and has no facets.
"""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.benchmarks.databases import KEPT, file_of
from tests.benchmarks.pages import Measured, requests_a_second, timed
from tests.benchmarks.serving import (
    HOST,
    Client,
    Served,
    running,
    wait_until_it_answers,
)
from tests.browser.serving import free_port

PATIENCE = 120  # seconds: it counts its rows before it answers
INSTALLED = KEPT / "datasette"
LEAN = "_nocount=1&_nofacet=1&_sort_desc=place&_size=50"
# The place is day and number in one, so that its paging by a key is as good as ours.
COPIED = """
ATTACH '{source}' AS site;
CREATE TABLE quotes (
    id INTEGER PRIMARY KEY, place TEXT, quote TEXT, kind TEXT, folded TEXT,
    speaker_id INTEGER, speaker TEXT, role TEXT, outlet_id INTEGER, outlet TEXT,
    article TEXT, published_on TEXT
);
INSERT INTO quotes
SELECT q.id, printf('%s.%010d', q.sorted_on, q.id), q.text, q.kind, q.folded,
    s.id, coalesce(s.name, a.unnamed_label), r.title, o.id, o.name,
    t.title, q.sorted_on
FROM site.quotes_quote q
JOIN site.quotes_attribution a ON a.quote_id = q.id AND a.number = 1
JOIN site.articles_article t ON t.id = q.article_id
LEFT JOIN site.quotes_speaker s ON s.id = a.speaker_id
LEFT JOIN site.quotes_role r ON r.id = a.role_id
LEFT JOIN site.articles_outlet o ON o.id = q.outlet_id
WHERE q.state = 'confirmed';
CREATE INDEX newest ON quotes (place DESC);
CREATE INDEX newest_of_speaker ON quotes (speaker_id, place DESC);
CREATE INDEX newest_of_outlet ON quotes (outlet_id, place DESC);
CREATE VIRTUAL TABLE quotes_fts USING fts5(
    folded, content='quotes', content_rowid='id', tokenize='ascii'
);
INSERT INTO quotes_fts (quotes_fts) VALUES ('rebuild');
ANALYZE;
"""


def version() -> str | None:
    """Return Datasette's version, installed beside us; None where it can't be."""
    python = INSTALLED / "bin" / "python"
    with suppress(subprocess.CalledProcessError):
        if not python.exists():
            quietly(sys.executable, "-m", "venv", str(INSTALLED))
        quietly(str(python), "-m", "pip", "install", "-q", "datasette", "setuptools")
        asked = [str(python), "-m", "datasette", "--version"]
        return subprocess.run(
            asked, stdout=subprocess.PIPE, text=True, check=True
        ).stdout.split()[-1]
    return None


def quietly(*command: str) -> None:
    nowhere = subprocess.DEVNULL
    subprocess.run(command, check=True, stdout=nowhere, stderr=nowhere, timeout=300)


def copied(url: str) -> Path:
    """Return the file of the same rows as Datasette is best served."""
    source = file_of(url)
    path = source.with_name(f"{source.stem}_datasette.db")
    if not path.exists():
        unfinished = path.with_suffix(".unfinished")
        unfinished.unlink(missing_ok=True)
        with sqlite3.connect(unfinished) as connection:
            connection.executescript(COPIED.format(source=source).replace("%%", "%"))
        connection.close()
        unfinished.rename(path)
    return path


@contextmanager
def serving(path: Path) -> Iterator[Served]:
    """Serve the file with everything off that would make it slower."""
    port = free_port()
    off = ["suggest_facets", "allow_facet", "allow_download", "allow_csv_stream"]
    settings = [part for name in off for part in ("--setting", name, "off")]
    command = [str(INSTALLED / "bin" / "python"), "-m", "datasette", "serve", "-i"]
    command += [str(path), "-h", HOST, "-p", str(port), *settings]
    command += ["--setting", "sql_time_limit_ms", "10000"]
    with running(command) as process:
        served = Served(port, process)
        wait_until_it_answers(served, "/-/versions.json", PATIENCE)
        yield served


def measure(url: str, kinds: dict[str, list[str]]) -> tuple[dict[str, Measured], float]:
    """Return what was measured of the pages that it has too, and requests/s."""
    path = copied(url)
    with serving(path) as served:
        client = Client(served.port)
        table = f"/{path.stem}/quotes"
        seen = {
            kind: timed(
                client, [theirs(table, ours) for ours in kinds[kind]], is_ours=False
            )
            for kind in SAME
            if kind in kinds
        }
        return seen, requests_a_second(served, theirs(table, "/quotes/"))


SAME = ["page 1", "middle page", "frequent speaker", "rare speaker", "outlet"]
SAME += ["frequent word", "1 % word", "0.1 % word", "rare word"]


def theirs(table: str, ours: str) -> str:
    """Return Datasette's address of one of our pages."""
    filters = ours.partition("?")[2]
    name, _, value = filters.partition("=")
    if name == "older":
        day, _, number = value.partition(".")
        return f"{table}?{LEAN}&_next={day}~2E{int(number):010d},{number}"
    wanted = {"speaker": "speaker_id", "outlet": "outlet_id", "q": "_search"}
    return f"{table}?{LEAN}" + (f"&{wanted[name]}={value}" if name else "")
