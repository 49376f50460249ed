"""Writes the figures that were kept as RESULTS.md, with what each should reach."""

import datetime
import platform
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import psycopg

from tests.benchmarks import databases, results
from tests.benchmarks.printing import figure, ms, table

PATH = Path(__file__).with_name("RESULTS.md")
LARGE = ("5M", "postgresql")
SMALL = ("10k", "postgresql")
EMBEDDED = ("1M", "sqlite")
# These are no lists, searches or speaker pages.
OTHERS = ("facets", "article", "speakers A", "most quoted", "home", "feed")


@dataclass(frozen=True)
class Row:
    """A measure: what is to be reached, and how what was seen reads."""

    measure: str
    reach: str
    seen: Callable[[], str]


def write() -> str:
    PATH.write_text(text())
    return f"Written: {PATH.relative_to(databases.ROOT)}"


def text() -> str:
    """Return the report in Markdown."""
    reached = [[row.measure, row.reach, row.seen() or "not measured"] for row in ROWS]
    return (
        "\n\n".join(
            [
                "# What `make bench` measured last",
                machine(),
                "## Reached",
                table(["measure", "reach", "seen"], reached),
                "## Pages",
                PAGES,
                pages(),
                "## What falls short, and why",
                SHORT,
                *other_parts(),
            ]
        )
        + "\n"
    )


PAGES = (
    "Milliseconds, one worker of gunicorn with four threads, one reader who keeps the "
    "connection. *Again* is a page that nothing was decided since; all else was never "
    "asked for before, but for facets and estimates, which are kept for five minutes. "
    "*SQL* is all queries of a page together, from a process of its own."
)

SHORT = (
    "Where a list or a speaker page takes longer than it should, most of its time "
    "less *SQL* is Python’s: writing queries, reading rows and making HTML. It is the "
    "same over 10 k, and goes with the machine. What grows with the quotes is the "
    "sifting of the index of words (rarer words, a speaker’s words, the best of a "
    "word), and reading from disk what is not in memory. A phrase of frequent words "
    "that hardly ever stand together has up to 50,000 quotes looked at, newest first: "
    "it is the slowest page there is, and the p99 of its row. The texts of articles "
    "are read and cleaned in Python, which COPY need not; *all but reading texts* "
    "leaves that out."
)


def machine() -> str:
    """Return what was measured with, a line for each part."""
    names = ["Django", "psycopg", "gunicorn", "datasette"]
    versions = [f"Python {platform.python_version()}", f"PostgreSQL {server_version()}"]
    versions += [f"SQLite {sqlite3.sqlite_version}"]
    versions += [f"{name} {v}" for name in names if (v := version_of(name))]
    return (
        f"{datetime.date.today():%d %B %Y}; {cores()}; {memory():.0f} GB of memory; "
        f"{', '.join(versions)}."
    )


def server_version() -> str:
    try:
        with databases.maintenance() as connection:
            return connection.info.parameter_status("server_version")
    except psycopg.OperationalError:
        return "absent"


def version_of(name: str) -> str:
    if name == "datasette":
        return results.of("datasette", *EMBEDDED).get("version", "")
    return version(name)


def cores() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    models = [
        line.partition(": ")[2] for line in lines if line.startswith("model name")
    ]
    return f"{len(models)} cores, {models[0] if models else platform.machine()}"


def memory() -> float:
    line = Path("/proc/meminfo").read_text().splitlines()[0]
    return int(line.split()[1]) / 1_000_000


def pages() -> str:
    """Return one table of all pages, the largest database first."""
    large, small = results.of("pages", *LARGE), results.of("pages", *SMALL)
    million = results.of("pages", "1M", "postgresql")
    embedded = results.of("pages", *EMBEDDED)
    theirs = results.of("datasette", *EMBEDDED).get("pages", {})
    header = ["page", "5M", "p99", "again", "SQL", "queries", "1M", "10k", "5M : 10k"]
    header += ["SQLite 1M", "p99", "Datasette 1M"]
    rows = []
    for kind in large or million or small or embedded:
        of_large = large.get(kind, {})
        line = [kind, *(cell(of_large, n) for n in ("median", "p99", "again", "sql"))]
        line += [str(of_large.get("queries", "–")), cell(million.get(kind), "median")]
        line += [cell(small.get(kind), "median"), ratio(of_large, small.get(kind))]
        line += [cell(embedded.get(kind), n) for n in ("median", "p99")]
        rows.append([*line, cell(theirs.get(kind), "median")])
    return table(header, rows)


def cell(measured: dict | None, name: str) -> str:
    return ms(measured[name]) if measured else "–"


def ratio(one: dict | None, other: dict | None) -> str:
    return f"{one['median'] / other['median']:.1f}" if one and other else "–"


def other_parts() -> list[str]:
    """Return a table of each part that gives names and figures."""
    tables = []
    for name, figures in results.everything().items():
        if name.split()[0] in ("exports", "imports", "looks", "crowd", "requests"):
            rows = [[n, "–" if v is None else figure(v)] for n, v in figures.items()]
            tables += [f"## {name.capitalize()}", table(["", "seen"], rows)]
    return tables


def lists(database) -> dict[str, dict]:
    """Return lists, searches and speaker pages of a database."""
    measured = results.of("pages", *database)
    return {k: m for k, m in measured.items() if not k.startswith(OTHERS)}


def worst(database, name: str, only: Callable[[str], bool] = bool) -> str:
    """Return the lowest and the highest figure, and which page has that."""
    found = {k: m[name] for k, m in results.of("pages", *database).items() if only(k)}
    if not found:
        return ""
    last = max(found, key=found.get)
    return f"{ms(min(found.values()))} to {ms(found[last])} ({last})"


def is_list(kind: str) -> bool:
    return not kind.startswith(OTHERS)


def is_facets(kind: str) -> bool:
    return kind.startswith("facets")


def large_over_small() -> str:
    large, small = lists(LARGE), lists(SMALL)
    found = {k: large[k]["median"] / small[k]["median"] for k in large if k in small}
    if not found:
        return ""
    last = max(found, key=found.get)
    return f"{min(found.values()):.1f} to {found[last]:.1f} ({last})"


def trap() -> str:
    measured = results.of("pages", *LARGE)
    names = ("rare word", "frequent word, best first")
    found = [f"{ms(measured[n]['median'])} ({n})" for n in names if n in measured]
    return ", ".join(found)


def fact(part: str, size: str, engine: str, name: str) -> str:
    value = results.of(part, size, engine).get(name)
    return "" if value is None else figure(value)


def facts(part: str, names) -> str:
    found = [fact(part, "1M", "postgresql", name) for name in names]
    return ", ".join(found) if all(found) else ""


def requests() -> str:
    found = results.of("datasette", *EMBEDDED)
    if not found:
        return ""
    ours, anew, theirs = (found[n] for n in ("requests", "anew", "their requests"))
    return (
        f"{ours / theirs:.1f} ({ours:.0f} to {theirs:.0f} a second); "
        f"pages never asked for before {anew / theirs:.1f} ({anew:.0f})"
    )


def looked(*names: str) -> Callable[[], str]:
    return lambda: facts("looks", names)


def exported(*names: str) -> Callable[[], str]:
    return lambda: facts("exports", names)


def imported(*names: str) -> Callable[[], str]:
    return lambda: facts("imports", names)


def crowded() -> str:
    found = results.of("crowd", "1M", "postgresql")
    names = ("requests", "errors", "lost writes", "p99, ms")
    return ", ".join(f"{n} {figure(found[n])}" for n in names if n in found)


ROWS = [
    Row(
        "any list, search or speaker page at 5 M, median ms",
        "≤ 15",
        lambda: worst(LARGE, "median", is_list),
    ),
    Row("the same, p99 ms", "≤ 60", lambda: worst(LARGE, "p99", is_list)),
    Row("the same, 5 M over 10 k", "≤ 1.5", large_over_small),
    Row("rare word in order, frequent word ranked, 5 M, ms", "≤ 20", trap),
    Row("facets at 5 M, median ms", "≤ 40", lambda: worst(LARGE, "median", is_facets)),
    Row("requests/s of /quotes/ over Datasette’s, 1 M, SQLite", "≥ 6", requests),
    Row(
        "lists, searches, speaker pages on SQLite at 1 M, median ms",
        "≤ 40",
        lambda: worst(EMBEDDED, "median", is_list),
    ),
    Row("CSV of 1 M rows over the server’s own COPY", "≥ 0.7", exported("of COPY")),
    Row(
        "memory grown MB, first byte ms",
        "≤ 10, ≤ 200",
        exported("memory grown, MB", "first byte, ms"),
    ),
    Row(
        "first row of the quotes since a day, ms",
        "≤ 200",
        exported("first row since a day, ms"),
    ),
    Row(
        "import over COPY with the same indexes and triggers",
        "≥ 0.6",
        imported("import_quotes to COPY with triggers"),
    ),
    Row(
        "load_articles over COPY, the same; all but reading texts",
        "≥ 0.6",
        imported(
            "load_articles to COPY",
            "load_articles to COPY, all but reading and cleaning",
        ),
    ),
    Row(
        "bytes of a list page, requests, third parties",
        "≤ 30,000, ≤ 4, 0",
        looked("bytes", "requests", "third parties"),
    ),
    Row("largest paint ms, layout shift", "≤ 300, 0", looked("paint", "shift")),
    Row(
        "64 readers, 10 curators, an import, 60 s",
        "no error, nothing lost",
        crowded,
    ),
]
