"""Near names: who on record may be one and the same, and why."""

import pytest

from quotes.models import Speaker, SpeakerName
from quotes.models.likeness import distance, why_alike
from quotes.similar import near
from tests.making import make_quote, make_speaker


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("john nixon", "john nixon", "the same name"),
        ("nixon john", "john nixon", "the same words in another order"),
        ("john nixon", "j nixon", "an initial"),
        ("j f kennedy", "john f kennedy", "an initial"),
        ("bill clinton", "william clinton", "a nickname: Bill – William"),
        ("george w bush", "george bush", "a middle name or an initial more"),
        ("john f kennedy", "jack kennedy", "a middle name or an initial more"),
        ("nixon", "john nixon", "only a surname: Nixon"),
        ("barack obama", "barak obama", "the same but for one letter"),
        ("nikki haley", "nikki hlaey", "the same but for one letter"),
        ("alexandria ocasio", "alexandra ocassio", "the same but for two letters"),
        ("the example", "example", "the same but for “the”"),
    ],
)
def test_it_says_why_two_people_may_be_one(one, other, reason):
    assert why_alike(one, other, is_person=True) == reason
    assert why_alike(other, one, is_person=True) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("john smith", "jane smith"),
        ("bill clinton", "hillary clinton"),
        ("john nixon", "john dean"),
        ("ann lee", "dan leo"),
        ("lee", "leo"),
        ("district court 1", "district court 2"),
    ],
)
def test_it_leaves_two_people_two(one, other):
    assert why_alike(one, other, is_person=True) is None


def test_an_organisation_has_neither_surname_nor_initials():
    assert why_alike("bank", "world bank", is_person=False) is None
    assert why_alike("w bank", "world bank", is_person=False) is None


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abcd", 1), ("abc", "xyz", 3)],
)
def test_a_swap_of_neighbours_counts_once(one, other, apart):
    assert distance(one, other, 2) == apart


@pytest.mark.django_db
@pytest.mark.parametrize(
    "typed",
    ["John Nixon", "J. Nixon", "Jon Nixon", "Johnny Nixon", "Nixon", "Mr. John Nixon",
     "John Nixom", "Nixon, John", "John M. Nixon"],
)  # fmt: skip
def test_a_new_name_finds_who_is_near(typed):
    speaker = make_speaker("John Nixon")
    make_speaker("Patricia Nixon")
    make_speaker("John Dean")

    assert speaker in [suggestion.speaker for suggestion in near(typed)]
    assert "John Dean" not in [suggestion.name for suggestion in near(typed)]


@pytest.mark.django_db
def test_the_same_name_comes_first_and_then_the_most_quoted():
    make_quote(speaker="Jon Nixon")
    make_speaker("J. Nixon")
    make_speaker("John Nixon")

    found = [(n.speaker.name, n.quote_count) for n in near("John Nixon")]

    assert found == [("John Nixon", 0), ("Jon Nixon", 1), ("J. Nixon", 0)]


@pytest.mark.django_db
def test_any_name_of_a_speaker_counts():
    speaker = make_speaker("Nikki Haley")
    SpeakerName.objects.create(speaker=speaker, name="Nimarata Randhawa")

    [found] = near("Nimarata Randahwa")

    assert (found.speaker, found.name) == (speaker, "Nimarata Randhawa")
    assert found.reason == "the same but for one letter"


@pytest.mark.django_db
def test_a_person_is_no_organisation():
    make_speaker("Ernst Young", kind="organisation")

    assert near("Ernst Young", kind="person") == []
    assert near("Ernst Young", kind="group") != []
    assert near("Ernst Young") != []


@pytest.mark.django_db
def test_whoever_is_merged_or_retired_is_not_near():
    make_speaker("John Nixon", merged_into=make_speaker("Richard Roe"))
    make_speaker("J. Nixon")
    Speaker.objects.filter(name="J. Nixon").update(retired=True)

    assert near("John Nixon") == []


@pytest.mark.django_db
@pytest.mark.parametrize("typed", ["", "…", "\0"])
def test_nothing_is_near_no_name(typed):
    assert near(typed) == []


@pytest.mark.django_db
def test_near_names_take_three_queries(django_assert_max_num_queries):
    for n in range(30):
        make_speaker(f"John {'x' * (n + 1)} Nixon")

    with django_assert_max_num_queries(3):
        near("John Nixon")
