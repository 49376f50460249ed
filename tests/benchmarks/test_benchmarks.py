"""The made-up news of the benchmarks is news that the site could hold."""

import json
import os
import subprocess
import sys
from urllib.parse import urlsplit

import pytest
from django.conf import settings

from tests.benchmarks import databases, reporting, results

ASKED = """
import django; django.setup()
import io, json
from django.core.management import call_command
from django.db.models import F, Q
from quotes import promises
from django.db import connection
from quotes.models import Attribution, Quote, QuoteSpan
spans = QuoteSpan.objects.select_related("version")
told = io.StringIO()
call_command("refold_quotes", stdout=told)
public = Q(quote__state="confirmed", public_on=F("quote__sorted_on"))
hidden = ~Q(quote__state="confirmed") & Q(public_on=None)
terms = dict(Quote.objects.values_list("id", "filter_terms"))
Quote.objects.update(filter_terms="")
due = dict(Quote.objects.values_list("id", "filter_terms"))
wrong_terms = sum(terms[pk] != due[pk] for pk in due)
gaps = dict(Quote.objects.exclude(gaps="").values_list("id", "gaps"))
Quote.objects.update(gaps="")
due = dict(Quote.objects.exclude(gaps="").values_list("id", "gaps"))
wrong_gaps = sum(json.loads(gaps.get(pk, "0")) != json.loads(due[pk]) for pk in due)
print(json.dumps({
    "confirmed": Quote.objects.confirmed().count(),
    "not verbatim": sum(s.version.text[s.start:s.end] != s.text for s in spans),
    "wrong outlets": Quote.objects.exclude(outlet=F("article__outlet"))
        .exclude(outlet=None, article__outlet=None).count(),
    "wrong copies": Attribution.objects.exclude(
        kind=F("quote__kind"), outlet=F("quote__outlet")
    ).exclude(outlet=None, quote__outlet=None).count(),
    "wrong days": Attribution.objects.exclude(public | hidden).count(),
    "wrong terms": wrong_terms,
    "several spans": len(due),
    "wrong gaps": wrong_gaps,
    "missing promises": len(promises.missing(connection)),
    "refolded": told.getvalue(),
}))
"""


@pytest.fixture
def made_up(tmp_path):
    """The environment for a database of its own, of the kind that is tested on."""
    url = f"sqlite:///{tmp_path / 'made_up.sqlite3'}"
    if settings.DATABASES["default"]["ENGINE"].endswith("postgresql"):
        own = urlsplit(os.environ["DATABASE_URL"])
        url = own._replace(path=f"{own.path}_made_up").geturl()
    databases.make_empty(url)
    yield databases.environment(url)
    databases.remove(url)


@pytest.mark.once
def test_what_is_built_keeps_every_promise(made_up):
    known = {"cwd": databases.ROOT, "env": made_up, "check": True}
    build = [sys.executable, "-m", "tests.benchmarks.building", "10k"]
    subprocess.run(build, stderr=subprocess.DEVNULL, **known)

    asked = [sys.executable, "-c", ASKED]
    done = subprocess.run(asked, stdout=subprocess.PIPE, text=True, **known)

    found = json.loads(done.stdout)
    assert found.pop("several spans") > 1_000
    assert found == {
        "refolded": "All quotes can be found by their words.\n",
        "confirmed": 10_000,
        "not verbatim": 0,
        "wrong outlets": 0,
        "wrong copies": 0,
        "wrong days": 0,
        "wrong terms": 0,
        "wrong gaps": 0,
        "missing promises": 0,
    }


FIGURES = {
    "pages 5M postgresql": {
        "page 1": {"median": 12.0, "p99": 30.0, "again": 2.0, "sql": 3.0, "queries": 3},
        "facets: outlet": {"median": 31.0, "p99": 50, "again": 1, "sql": 25}
        | {"queries": 4},
    },
    "pages 10k postgresql": {
        "page 1": {"median": 10.0, "p99": 20.0, "again": 2.0, "sql": 2.0, "queries": 3},
    },
    "exports 1M postgresql": {"of COPY": 0.8, "rows": 950_000},
}


def test_the_report_sets_what_was_seen_beside_what_to_reach(tmp_path, monkeypatch):
    monkeypatch.setattr(results, "PATH", tmp_path / "results.json")
    for name, figures in FIGURES.items():
        results.keep(*name.split(), figures)

    seen = {row.measure: row.seen() for row in reporting.ROWS}

    assert seen["any list, search or speaker page at 5 M, median ms"] == (
        "12.0 to 12.0 (page 1)"
    )
    assert seen["the same, 5 M over 10 k"] == "1.2 to 1.2 (page 1)"
    assert seen["facets at 5 M, median ms"] == "31.0 to 31.0 (facets: outlet)"
    assert seen["CSV of 1 M rows over the server’s own COPY"] == "0.80"
    assert seen["64 readers, 10 curators, an import, 60 s"] == ""


def test_the_report_says_what_was_not_measured(tmp_path, monkeypatch):
    monkeypatch.setattr(results, "PATH", tmp_path / "results.json")

    rows = [line for line in reporting.text().splitlines() if "≤ 60" in line]

    assert "not measured" in rows[0]
