"""Builds databases of made-up news, and measures the site on them.

python -m tests.benchmarks pages --size 1M --database postgresql
"""

import argparse
import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
django.setup()

from tests.benchmarks import (  # noqa: E402
    articles,
    backing_up,
    crowding,
    databases,
    datasette,
    exporting,
    importing,
    looking,
    pages,
    printing,
    reporting,
    results,
)
from tests.benchmarks.asking import Addresses  # noqa: E402
from tests.benchmarks.serving import Client, serving  # noqa: E402
from tests.benchmarks.sizes import Size  # noqa: E402


def main():
    asked = arguments()
    if asked.part == "report":
        print(reporting.write())
        return
    for engine in asked.database:
        url = databases.built(asked.size, engine)
        PARTS[asked.part](asked, engine, url)


def arguments():
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("part", choices=[*PARTS, "report"])
    parser.add_argument("--size", type=Size.parse, default=Size("10k"))
    parser.add_argument("--database", nargs="*", choices=ENGINES, default=ENGINES[:1])
    parser.add_argument("--only", default="", help="pages whose name begins so")
    parser.add_argument("--explain", type=float, help="queries slower than so many ms")
    parser.add_argument("--seconds", type=float, default=60, help="for a crowd")
    return parser.parse_args()


def build(asked, engine, url):
    """Say where the database is."""
    print(f"DATABASE_URL={url}")


def measure_pages(asked, engine, url):
    measured = pages.measure(asked.size, url, asked.only)
    if not asked.only:
        figures = {kind: vars(one) for kind, one in measured.items()}
        results.keep("pages", asked.size, engine, figures)
    print(f"\n{asked.size} quotes on {engine}\n")
    print(printing.pages(measured))
    for kind, one in measured.items():
        if one.problem:
            print(f"{kind}: {one.problem}")
        if asked.explain is not None and one.slowest > asked.explain:
            print(f"\n{kind}: {one.slowest:.1f} ms\n{one.plan}")


def measure_facts(asked, engine, figures):
    """Keep and print the figures of a part, by their names."""
    results.keep(asked.part, asked.size, engine, figures)
    print(f"\n{asked.part}, {asked.size} on {engine}\n")
    print(printing.facts(figures))


def measure_requests(asked, engine, url):
    with serving(url) as served:
        figures = {
            "requests/s of /quotes/": pages.requests_a_second(served),
            "never asked for before": pages.requests_a_second(served, is_anew=True),
        }
    measure_facts(asked, engine, figures)


def measure_exports(asked, engine, url):
    measure_facts(asked, engine, exporting.measure(url))


def measure_imports(asked, engine, url):
    url = databases.emptied(engine)
    figures = dict(importing.measure(url)) | articles.measure(url)
    measure_facts(asked, engine, figures)


def measure_backups(asked, engine, url):
    measure_facts(asked, engine, backing_up.measure(url))


def measure_looks(asked, engine, url):
    measure_facts(asked, engine, looking.measure(url))


def measure_datasette(asked, engine, url):
    """Measure Datasette and the same pages of ours, in one run on one file."""
    version = datasette.version()
    if version is None or engine != "sqlite":
        print("Datasette: not installed." if version is None else "SQLite only.")
        return
    kinds = Addresses(asked.size).of_each_kind(pages.REQUESTS + pages.WARM_UP)
    theirs, their_requests = datasette.measure(url, kinds)
    with serving(url) as served:
        client = Client(served.port)
        ours = {kind: pages.timed(client, kinds[kind]) for kind in theirs}
        our_requests = pages.requests_a_second(served)
        anew = pages.requests_a_second(served, is_anew=True)
    figures = {"pages": {kind: vars(one) for kind, one in theirs.items()}}
    figures |= {"requests": our_requests, "anew": anew, "version": version}
    figures |= {"their requests": their_requests}
    results.keep("datasette", asked.size, engine, figures)
    print(f"\n{asked.size} quotes on SQLite, Datasette {version}, tuned\n")
    print(printing.beside(ours, theirs))
    ratio = our_requests / their_requests
    print(f"\n/quotes/: {our_requests:.0f} requests/s, Datasette", end=" ")
    print(f"{their_requests:.0f}: × {ratio:.1f}; anew {anew:.0f}")


def measure_crowd(asked, engine, url):
    measure_facts(asked, engine, crowding.measure(asked.size, url, asked.seconds))


ENGINES = ["postgresql", "sqlite"]
PARTS = {
    "build": build,
    "pages": measure_pages,
    "requests": measure_requests,
    "exports": measure_exports,
    "imports": measure_imports,
    "backups": measure_backups,
    "looks": measure_looks,
    "datasette": measure_datasette,
    "crowd": measure_crowd,
}

if __name__ == "__main__":
    main()
