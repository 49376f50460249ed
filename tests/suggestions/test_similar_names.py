"""Near names: who on record may be one and the same, and why."""

import pytest

from articles.models import Outlet
from articles.refusals import RefusedError
from quotes.decisions.undo import undoing
from quotes.models import Decision, Role, Speaker, SpeakerName
from quotes.suggestions.likeness import distance, why_alike
from quotes.suggestions.similar_names import (
    keep_apart,
    near,
    pairs_of_outlets,
    pairs_of_roles,
    pairs_of_speakers,
)
from tests.making import make_quote, make_role, make_speaker, make_tenure


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("john nixon", "john nixon", "the same name"),
        ("nixon john", "john nixon", "the same words in another order"),
        ("john nixon", "j nixon", "an initial"),
        ("j f kennedy", "john f kennedy", "an initial"),
        ("bill clinton", "william clinton", "a nickname: Bill – William"),
        ("george w bush", "george bush", "a middle name or initial left out"),
        ("john f kennedy", "jack kennedy", "a middle name or initial left out"),
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
def test_the_strongest_evidence_comes_first_and_then_the_most_quoted():
    make_speaker("J. Nixon")
    make_speaker("Jon Nixon")
    make_quote(speaker="Johm Nixon")
    make_speaker("John Nixon")

    found = [(n.speaker.name, n.quote_count) for n in near("John Nixon")]

    assert found == [
        ("John Nixon", 0),
        ("J. Nixon", 0),
        ("Johm Nixon", 1),
        ("Jon Nixon", 0),
    ]


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


def pairs(kind=Speaker):
    found = {
        Speaker: lambda: pairs_of_speakers(Speaker.objects.in_use()),
        Role: pairs_of_roles,
        Outlet: pairs_of_outlets,
    }[kind]()
    return {(str(p.one.row), str(p.other.row), p.reason) for p in found}


@pytest.mark.django_db
def test_speakers_that_may_be_one_are_paired():
    for name in ("Bill Clinton", "J. Nixon", "John Nixon", "Ada Lovelace"):
        make_speaker(name)
    make_quote(speaker="William Clinton")

    assert pairs() == {
        ("Bill Clinton", "William Clinton", "a nickname: Bill – William"),
        ("J. Nixon", "John Nixon", "an initial"),
    }


@pytest.mark.django_db
def test_whatever_is_near_is_paired():
    for name in ("John Nixon", "Jon Nixon", "Nixon John", "Nixom", "John F Nixon"):
        make_speaker(name)

    paired = {frozenset(pair[:2]) for pair in pairs()}

    assert paired >= {
        frozenset(("John Nixon", name))
        for name in ("Jon Nixon", "Nixon John", "John F Nixon")
    }


@pytest.mark.django_db
def test_a_crowd_with_one_surname_is_no_evidence():
    for first in range(70):
        make_speaker(f"{chr(97 + first // 26) * 3}{chr(97 + first % 26) * 4} Smith")
    make_speaker("Smith")

    assert not any("surname" in reason for _, _, reason in pairs())


@pytest.mark.django_db
def test_two_that_people_keep_apart_are_not_shown_again(curator):
    one, other = make_speaker("J. Nixon"), make_speaker("John Nixon")

    keep_apart(one, other, curator)

    assert pairs() == set()


@pytest.mark.django_db
def test_two_are_shown_again_once_keeping_them_apart_is_undone(curator):
    one, other = make_speaker("J. Nixon"), make_speaker("John Nixon")
    shown = pairs()

    undoing.undo(keep_apart(one, other, curator), curator)

    assert pairs() == shown != set()


@pytest.mark.django_db
def test_a_redo_keeps_two_apart_again(curator):
    one, other = make_speaker("J. Nixon"), make_speaker("John Nixon")
    undone = undoing.undo(keep_apart(one, other, curator), curator)

    undoing.undo(undone.decisions[0], curator)

    assert pairs() == set()
    assert Decision.objects.latest("id").act == "redo"


@pytest.mark.django_db
def test_keeping_apart_is_undone_once_only(curator):
    decision = keep_apart(make_speaker("J. Nixon"), make_speaker("John Nixon"), curator)
    undoing.undo(decision, curator)

    with pytest.raises(RefusedError, match="already been undone"):
        undoing.undo(decision, curator)


@pytest.mark.django_db
def test_a_pair_has_its_counts_and_roles():
    make_quote(speaker="John Nixon")
    make_tenure(make_speaker("J. Nixon"), make_role("MP", ""), since="2017")

    [pair] = pairs_of_speakers(Speaker.objects.in_use())

    assert (str(pair.one.row), pair.one.roles) == ("J. Nixon", ["MP, since 2017"])
    assert (str(pair.other.row), pair.other.quote_count) == ("John Nixon", 1)


@pytest.mark.django_db
def test_roles_that_may_be_one_are_paired():
    make_role("Prime Minister", "UK")
    make_role("prime-minister", "the UK")
    make_role("Prime Minister", "")

    assert pairs(Role) == {
        ("Prime Minister, UK", "prime-minister, the UK",
         "the same but for case or punctuation")
    }  # fmt: skip


@pytest.mark.django_db
def test_outlets_that_may_be_one_are_paired():
    for name, homepage in [
        ("Example", ""),
        ("The Example", "https://www.example.org/"),
        ("Example Online", "https://example.org/news"),
        ("Another", ""),
    ]:
        Outlet.objects.create(name=name, homepage=homepage)

    assert pairs(Outlet) == {
        ("Example", "The Example", "the same but for case or “the”"),
        ("The Example", "Example Online", "the same address: example.org"),
    }


@pytest.mark.django_db
def test_pairs_take_as_many_queries_for_many(django_assert_max_num_queries):
    for n in range(40):
        make_speaker(f"John {chr(97 + n % 26)}{n // 26 * 'x'} Nixon")

    with django_assert_max_num_queries(5):
        pairs_of_speakers(Speaker.objects.in_use())
