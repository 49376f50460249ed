"""A file is named for the filter that made it, and for its day."""

import datetime

import pytest
from django.utils import timezone

from tests.files.closing import close
from tests.making import make_article, make_quote, make_speaker

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _today(monkeypatch):
    day = datetime.date(2026, 11, 28)
    monkeypatch.setattr(timezone, "localdate", lambda: day)


def name_of(client, address):
    answer = client.get(address)
    close(answer)
    return answer["Content-Disposition"].removeprefix("attachment; ")


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("", "quotes-2026-11-28"),
        ("?kind=direct", "quotes-direct-2026-11-28"),
        ("?q=bridge", "quotes-bridge-2026-11-28"),
        ('?q="open bridge" -tunnel', "quotes-open-bridge-tunnel-2026-11-28"),
        ("?since=2017&until=2017", "quotes-2017-2026-11-28"),
        ("?since=2017-05&until=2018", "quotes-2017-05-to-2018-2026-11-28"),
        ("?since=2017", "quotes-since-2017-2026-11-28"),
        ("?until=2018-01-31", "quotes-until-2018-01-31-2026-11-28"),
        ("?q=../../etc/passwd", "quotes-etcpasswd-2026-11-28"),
        ('?q=a";b%0d%0aX: c', "quotes-ab-x-c-2026-11-28"),
        (f"?q={'bridge ' * 20}", f"quotes-{'bridge-' * 5}bridg-2026-11-28"),
    ],
)
def test_it_says_what_was_asked_for_and_when(client, query, name):
    make_quote()

    assert name_of(client, f"/quotes.csv{query}") == f'filename="{name}.csv"'
    assert name_of(client, f"/quotes.jsonl{query}") == f'filename="{name}.jsonl"'


def test_it_names_speaker_and_outlet(client):
    make_quote(speaker="Nikki Haley", article=make_article(outlet="The Daily Example"))
    speaker = make_speaker("Nikki Haley")

    name = name_of(client, f"/quotes.csv?speaker={speaker.pk}&since=2017&until=2017")

    assert name == 'filename="quotes-nikki-haley-2017-2026-11-28.csv"'


def test_letters_of_other_scripts_are_kept(client):
    make_quote(speaker="Юлия Навальная")

    name = name_of(client, f"/quotes.csv?speaker={make_speaker('Юлия Навальная').pk}")

    assert name.startswith("filename*=utf-8''quotes-%D1%8E%D0%BB")
    assert name.endswith("-2026-11-28.csv")


def test_a_long_name_of_long_letters_has_its_bound(client):
    make_quote(speaker="語" * 90)

    name = name_of(client, f"/quotes.csv?speaker={make_speaker('語' * 90).pk}")

    assert name.count("%E8%AA%9E") == 37
    assert name.endswith("%E8%AA%9E-2026-11-28.csv")


def test_raw_files_say_so(client):
    make_quote()

    assert (
        name_of(client, "/quotes.csv?raw=1") == 'filename="quotes-2026-11-28-raw.csv"'
    )


@pytest.mark.parametrize("ending", ["csv", "jsonl"])
def test_files_of_claims_are_named_likewise(client, ending):
    name = name_of(client, f"/claims.{ending}?since=2017")

    assert name == f'filename="claims-since-2017-2026-11-28.{ending}"'
