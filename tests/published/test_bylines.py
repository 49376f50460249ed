"""Bylines are split into names only where that is certain."""

import pytest

from quotes.published.bylines import Author, authors_of

CERTAIN = {
    "Jane Doe": ["Doe, Jane"],
    "By Jane Doe": ["Doe, Jane"],
    "BY Jane Doe": ["Doe, Jane"],
    "By: Jane Doe": ["Doe, Jane"],
    "by Jane Doe and John Roe": ["Doe, Jane", "Roe, John"],
    "Jane Doe & John Roe": ["Doe, Jane", "Roe, John"],
    "Jane Doe, John Roe and Ann Poe": ["Doe, Jane", "Roe, John", "Poe, Ann"],
    "Jane Doe, John Roe, and Ann Poe": ["Doe, Jane", "Roe, John", "Poe, Ann"],
    "Jane Doe; John Roe": ["Doe, Jane", "Roe, John"],
    "Mary J. Doe": ["Doe, Mary J."],
    "J. R. Doe": ["Doe, J. R."],
    "J.R. Doe": ["Doe, J.R."],
    "J Doe": ["Doe, J"],
    "Ludwig van Doe": ["van Doe, Ludwig"],
    "Chris Van Doe": ["Van Doe, Chris"],
    "Oscar De La Doe": ["De La Doe, Oscar"],
    "Anne-Marie O’Doe": ["O’Doe, Anne-Marie"],
    "Siobhán McDoe": ["McDoe, Siobhán"],
    "Solveig Aune-Hart": ["Aune-Hart, Solveig"],
    "Robert Doe Jr.": ["Doe, Robert, Jr."],
    "Robert Doe, Jr., and Jane Roe": ["Doe, Robert, Jr.", "Roe, Jane"],
    "Dr. Jane Doe": ["Doe, Jane"],
    "Jane Doe, Political Editor": ["Doe, Jane"],
    "Jane Doe, staff writer": ["Doe, Jane"],
    "Jane Doe in Washington": ["Doe, Jane"],
    "Jane Doe in New York and John Roe in London": ["Doe, Jane", "Roe, John"],
    # Who is no person stays in one piece
    "Reuters": ["Reuters"],
    "By Reuters": ["Reuters"],
    "The Associated Press": ["The Associated Press"],
    "Guardian staff": ["Guardian staff"],
    "Jane Doe, Reuters": ["Doe, Jane", "Reuters"],
    "Jane Doe and agencies": ["Doe, Jane", "agencies"],
    "Staff Reporter": ["Staff Reporter"],
    "Our Correspondent": ["Our Correspondent"],
    "News Desk": ["News Desk"],
    "": [],
    "By ": [],
}
UNCERTAIN = [
    "Jane",  # a name alone, or an agency that we don't know
    "Doe, Jane",
    "Jane and John Doe",
    "Smith and Jones",
    "Mary Ann Doe",
    "Gabriel Doe Roe",  # two family names, or two given ones
    "Moon Jae-in",
    "Kim Doe",
    "Nguyen Van Doe",
    "JANE DOE",
    "ABC Sport",
    "TJ Doe",
    "jane doe",
    "Jane Doe with John Roe",
    "Jane Doe (Reuters)",
    "Jane Doe @janedoe",
    "jane@example.org",
    "Jane Doe 2nd",
    "Иван Петров",
    "山田太郎",
    "Jane Doe for the record",
    "From our own man",
    ", and",
    "and",
]


def inverted(author):
    return ", ".join(filter(None, [author.family, author.given, author.suffix]))


@pytest.mark.parametrize("byline", CERTAIN)
def test_it_knows_whom_a_byline_names(byline):
    assert [inverted(one) for one in authors_of(byline)] == CERTAIN[byline]


@pytest.mark.parametrize("byline", UNCERTAIN)
def test_it_leaves_alone_what_is_not_certain(byline):
    assert not authors_of(byline)


def test_where_family_names_come_first_nothing_is_certain():
    assert authors_of("Doe Jane", "hu") is None
    assert authors_of("Jane Doe", "en-GB") == (Author("Doe", "Jane"),)


@pytest.mark.parametrize(
    ("given", "initials"),
    [
        *(("Jane", "J."), ("Mary J.", "M. J."), ("J.R.", "J. R.")),
        *(("Anne-Marie", "A.-M."), ("J", "J."), ("", "")),
    ],
)
def test_given_names_have_initials(given, initials):
    assert Author("Doe", given).initials == initials


def test_a_full_name_is_as_one_says_it():
    assert Author("van Doe", "Ludwig", "Jr.").full == "Ludwig van Doe Jr."
