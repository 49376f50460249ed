"""Names fold and sort alike on both databases; dates keep their precision."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.models import Outlet
from quotes.models import PartialDate, Role, Speaker, Tenure
from quotes.models.folding import fold, name_key, sort_key
from tests.making import make_outlet, make_speaker


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("U.S.-backed", "u s backed"),
        ("2,000 kilometres", "2 000 kilometres"),
        ("Économie  naïve", "economie naive"),
        ("don’t", "don t"),
        ("STRASSE Straße", "strasse strasse"),
        ("नमस्ते", "नमसते"),
        ("…", ""),
    ],
)
def test_words_fold(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Mr. José Peña", "jose pena"),
        ("Prof. Dr. Ada Lovelace’s", "ada lovelace"),
        ("J. K. Rowling", "j k rowling"),
        ("Moon Jae-in", "moon jae in"),
        ("Mr", "mr"),
    ],
)
def test_a_name_has_a_key(name, key):
    assert name_key(name) == key


def test_a_person_sorts_by_the_last_word():
    assert sort_key("Dame Ada Lovelace") == "lovelace ada"


@pytest.mark.django_db
def test_speakers_sort_alike_on_both_databases():
    for name in ("Öyvind Åse", "Ada Zeta", "Bo ab", "Bo A-b", "B Ab", "al-Amin"):
        make_speaker(name)

    names = [speaker.sort_name for speaker in Speaker.objects.by_name()]

    assert names == sorted(names)


@pytest.mark.parametrize("written", ["2017", "2017-05", "2017-05-15", "2016-02-29"])
def test_a_date_is_written_as_it_was_read(written):
    assert str(PartialDate.parse(written)) == written


@pytest.mark.parametrize(
    "written", ["", "soon", "2017-13", "2017-02-30", "17-5-2017", "2017-5", "0000"]
)
def test_what_is_no_date_gets_a_sentence(written):
    with pytest.raises(ValueError, match="date|calendar"):
        PartialDate.parse(written)


def tenure(since=None, until=None):
    return Tenure(
        since=since and PartialDate.parse(since),
        until=until and PartialDate.parse(until),
    )


@pytest.mark.parametrize(
    ("since", "until", "date", "covers", "touches"),
    [
        ("2017", "2019", "2018-05-15", True, True),
        ("2017", "2019", "2017-05-15", False, True),
        ("2017-05-14", None, "2017-05-15", True, True),
        ("2017-05-15", None, "2017-05-15", False, True),
        ("2017", "2018-05-15", "2018-05-15", False, True),
        ("2017", "2018", "2019-01-01", False, False),
        (None, "2018", "2017-01-01", False, True),
        (None, None, "2017", False, True),
        ("2018", None, "2017-12", False, False),
    ],
)
def test_a_tenure_covers_a_date_certainly_or_possibly(
    since, until, date, covers, touches
):
    held = tenure(since, until)

    assert held.covers(PartialDate.parse(date)) == covers
    assert held.touches(PartialDate.parse(date)) == touches


@pytest.mark.django_db
def test_outlets_and_roles_sort_alike_on_both_databases():
    for name in ("Über Land", "the Zebra", "The Ant", "a b", "A-B", "AB"):
        make_outlet(name)
        Role.objects.create(title=name)

    for rows in (Outlet.objects.all(), Role.objects.all()):
        slugs = [row.slug for row in rows]
        assert slugs == sorted(slugs)
