"""A typed name tells what kind of speaker it is, a person where it doesn’t."""

import pytest

from quotes.decisions.kinds_of_names import kind_of_name

NAMES = {
    "person": "Ada Lovelace; Orrin Dray; Dr Bank; Alice House; Lovelace; Will Press; "
    "Baroness Moor of Pell; Grace Hopper Dray",
    "organisation": "Kelmouth Council; Haldrake Marine Ltd; Ministry of Coasts; "
    "University of Kelmouth; NASA; Pell & Dray; Victoria Hospital; Vestmark Airways; "
    "the Kelmouth Herald; France; Orrin plc; Opera House",
    "group": "Residents of Pell; Friends of the Pier; Kelmouth nurses",
}
CASES = [(name, kind) for kind, some in NAMES.items() for name in some.split("; ")]


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_a_name_has_the_kind_that_it_looks_like(name, kind):
    assert kind_of_name(name) == kind


@pytest.mark.parametrize("name", ["", " ", "…"])
def test_no_name_at_all_is_no_organisation(name):
    assert kind_of_name(name) == "person"
