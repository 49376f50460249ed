"""The citations name the authors of an article where its byline tells them."""

from dataclasses import replace

import pytest

from quotes.published.citation_styles import apa, bibtex, chicago, ris
from tests.making import make_article, make_quote
from tests.published.test_citation_styles import EVERY, WHOLE

SEVERAL = replace(WHOLE, byline="By Jane Doe, John Roe Jr. and Anne-Marie van Poe")


@pytest.mark.parametrize(
    ("write", "names"),
    [
        (apa, "Doe, J., Roe, J., Jr., & van Poe, A.-M. (2024"),
        (chicago, "quoted in Jane Doe, John Roe Jr., and Anne-Marie van Poe, “Bridge"),
        (bibtex, "author = {Doe, Jane and Roe, Jr., John and van Poe, Anne-Marie},"),
        (
            ris,
            "AU  - Doe, Jane\r\nAU  - Roe, John, Jr.\r\nAU  - van Poe, Anne-Marie\r\n",
        ),
    ],
)
def test_several_authors_are_named_as_each_style_does(write, names):
    assert names in write(SEVERAL)


def test_two_authors_need_no_comma_but_in_apa():
    two = replace(WHOLE, byline="Jane Doe and John Roe")

    assert apa(two).startswith("Doe, J., & Roe, J. (2024")
    assert "quoted in Jane Doe and John Roe, “Bridge" in chicago(two)


def test_chicago_names_the_first_of_many():
    four = replace(WHOLE, byline="Jane Doe, John Roe, Ann Poe and Tom Loe")

    assert "quoted in Jane Doe et al., “Bridge" in chicago(four)


@pytest.mark.parametrize("byline", ["Reuters", "Mary Ann Doe", "山田太郎"])
def test_an_agency_and_what_is_not_certain_stay_in_one_piece(byline):
    source = replace(WHOLE, byline=byline)

    assert f"author = {{{{{byline}}}}}," in bibtex(source)
    assert f"AU  - {byline}\r\n" in ris(source)
    assert apa(source).startswith(f"{byline}. (2024")


@pytest.mark.parametrize("write", EVERY)
def test_every_style_holds_the_words(write):
    assert "It is safe." in write(WHOLE)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("byline", "is_said"), [("Mary Ann Doe", True), ("Jane Doe", False), ("", False)]
)
def test_the_page_says_where_the_authors_are_not_certain(client, byline, is_said):
    quote = make_quote(article=make_article(byline=byline))

    page = client.get(f"/quotes/{quote.pk}/").text

    assert ("couldn’t be split into names for certain" in page) == is_said
