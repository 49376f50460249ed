"""Quotes whose role and date disagree with the tenures on record."""

import pytest

from quotes.models import PartialDate
from quotes.suggestions.tenure_conflicts import disagreeing
from tests.making import make_quote, make_role, make_speaker, make_tenure

pytestmark = pytest.mark.django_db


def said(date, role=None, **more):
    day = date and PartialDate.parse(date)
    return make_quote(said_on=day, role=role, **more)


def reasons(role=None):
    return [d.reason for d in disagreeing(make_speaker(), role)]


def test_a_quote_outside_of_all_tenures_of_its_role_disagrees():
    role = make_role("Ambassador", "")
    make_tenure(make_speaker(), role, since="2015", until="2016")
    make_tenure(make_speaker(), role, since="2018")
    said("2017-05-01", role)
    for date in ("2015-01-01", "2016-12-31", "2018", "2020-01-01"):
        said(date, role)

    assert reasons() == ["Said 1 May 2017 as Ambassador, which was held 2015 – 2016."]


def test_a_quote_in_no_role_disagrees_with_a_tenure_that_covers_it():
    make_tenure(make_speaker(), make_role("Ambassador", ""), since="2015", until="2018")
    said("2017-05-01")
    said("2015-05-01")
    said(None)

    assert reasons() == [
        "Said 1 May 2017 in no role, when they were Ambassador (2015 – 2018)."
    ]


def test_a_quote_in_another_role_disagrees_unless_that_was_held_too():
    make_tenure(make_speaker(), make_role("Ambassador", ""), since="2015", until="2018")
    make_tenure(make_speaker(), make_role("Author", ""), since="2017")
    said("2016-05-01", make_role("Governor", ""))
    said("2017-05-01", make_role("Author", ""))

    assert reasons() == [
        "Said 1 May 2016 as Governor, when they were Ambassador (2015 – 2018)."
    ]


@pytest.mark.parametrize("state", ["rejected", "withdrawn"])
def test_what_is_not_on_record_disagrees_with_nothing(state):
    make_tenure(make_speaker(), make_role(), since="2015")
    said("2017", state=state)

    assert reasons() == []


def test_other_speakers_and_other_roles_are_not_asked():
    make_tenure(make_speaker(), make_role(), since="2015")
    said("2017-05-01")
    said("2017-05-01", speaker="John Nixon")

    assert reasons(make_role("Governor")) == []
    assert len(reasons(make_role())) == 1


def test_who_holds_nothing_disagrees_with_nothing():
    said("2017-05-01", make_role())

    assert reasons() == []


def test_it_asks_the_database_twice(django_assert_num_queries):
    make_tenure(make_speaker(), make_role(), since="2015")
    for _ in range(5):
        said("2017-05-01")
    speaker = make_speaker()

    with django_assert_num_queries(2):
        assert len(disagreeing(speaker)) == 5
