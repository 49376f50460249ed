"""Merging at the desk: the other is chosen, what would happen is shown, then done."""

import pytest

from articles.models import Outlet
from quotes.models import Decision, Role, Speaker
from tests.folding import folded
from tests.making import (
    make_article,
    make_outlet,
    make_person,
    make_quote,
    make_role,
    make_speaker,
)

pytestmark = pytest.mark.django_db

DUPLICATES = "/desk/duplicates/"


def two():
    return make_speaker("J. Nixon"), make_speaker("John Nixon")


def address(row):
    return f"/desk/{row._meta.model_name}s/{row.pk}/merge/"


def test_who_is_near_in_name_is_offered_first(curating):
    own, other = two()

    page = curating.get(address(own))

    assert [near.speaker for near in page.context["near"]] == [other]
    assert f'href="?other={other.pk}"' in page.text


@pytest.mark.parametrize("kind", ["speaker", "role", "outlet"])
def test_the_other_is_found_by_its_name(curating, kind):
    rows = {
        "speaker": (make_speaker("Ada Lovelace"), make_speaker("Charles Babbage")),
        "role": (make_role("Countess"), make_role("Babbage Professor")),
        "outlet": (make_outlet("The Example"), make_outlet("Babbage Times")),
    }
    own, other = rows[kind]

    page = curating.get(address(own), {"q": "babbage"})

    assert list(page.context["found"]) == [other]
    assert "matches “xyz”" in curating.get(address(own), {"q": "xyz"}).text


def test_the_preview_shows_counts_and_warnings(curating):
    own, other = two()
    make_quote(speaker=other)
    Speaker.objects.filter(pk=other.pk).update(kind="group")

    page = curating.get(address(own), {"other": other.pk})

    assert (page.context["loser"], page.context["survivor"]) == (other, own)
    assert page.context["preview"].lines() == [("name", 1, 0), ("quote", 1, 0)]
    assert "They are of different kinds: group and person." in page.text


def test_either_may_survive(curating):
    own, other = two()

    page = curating.get(address(own), {"other": other.pk, "survivor": other.pk})

    assert (page.context["loser"], page.context["survivor"]) == (own, other)
    assert f'href="?other={other.pk}">The other way round' in folded(page.text)


def test_it_merges_and_says_so(curating, curator):
    own, other = two()
    given = {"other": other.pk, "survivor": other.pk, "reason": "The same MP."}

    page = curating.post(address(own), given, follow=True)

    decision = Decision.objects.get()
    assert "“J. Nixon” was merged into “John Nixon”." in page.text
    assert page.context["speaker"] == other
    assert (decision.act, decision.actor) == ("merge", curator)
    assert decision.reason == "The same MP."


@pytest.mark.parametrize("model", [Role, Outlet])
def test_roles_and_outlets_merge_too(curating, model):
    own, other = {
        Role: (make_role("PM"), make_role("Prime Minister")),
        Outlet: (make_outlet("Example"), make_outlet("The Example")),
    }[model]

    curating.post(address(own), {"other": other.pk, "survivor": own.pk}, follow=True)

    assert model.objects.get(pk=other.pk).merged_into == own


def test_what_can_not_be_merged_gets_a_sentence(curating):
    own, other = two()
    Speaker.objects.filter(pk=other.pk).update(retired=True)

    page = curating.get(address(own), {"other": other.pk}, follow=True)

    assert "“John Nixon” is retired. Choose one that is in use." in page.text


@pytest.mark.parametrize("other", ["", "x", "0"])
def test_no_other_asks_again(curating, other):
    page = curating.get(address(make_speaker()), {"other": other})

    assert "with which speaker?" in page.text


def test_a_preview_asks_as_often_for_many_quotes(curating, django_assert_num_queries):
    own, other = two()
    make_quote(speaker=other)
    with django_assert_num_queries(17):
        curating.get(address(own), {"other": other.pk})

    for _ in range(9):
        make_quote(speaker=other)
    with django_assert_num_queries(17):
        curating.get(address(own), {"other": other.pk})


def test_who_may_be_one_is_shown_with_the_evidence(curating):
    own, other = two()
    make_role("Prime Minister")
    make_role("prime minister")
    make_article(outlet="Example")
    make_outlet("The Example")

    page = curating.get(DUPLICATES)

    assert "An initial" in page.text
    assert f"merge/?other={other.pk}&amp;survivor={other.pk}" in page.text
    assert [len(group.pairs) for group in page.context["groups"]] == [1, 1, 1]


def test_no_pair_says_so(curating):
    assert "no two names are alike" in curating.get(DUPLICATES).text


def test_two_that_are_not_the_same_are_not_shown_again(curating, curator):
    own, other = two()
    given = {"noun": "speaker", "one": own.pk, "other": other.pk}

    page = curating.post(f"{DUPLICATES}keep-apart/", given, follow=True)

    assert "“J. Nixon” and “John Nixon” are kept apart." in page.text
    assert "no two names are alike" in page.text
    assert Decision.objects.get().actor == curator


@pytest.mark.parametrize(
    "given", [{}, {"noun": "quote"}, {"noun": "speaker", "one": "x", "other": "1"}]
)
def test_a_bad_pair_gets_a_sentence(curating, given):
    page = curating.post(f"{DUPLICATES}keep-apart/", given, follow=True)

    assert "Choose the two that are not the same." in page.text


def test_pairs_take_as_many_queries_for_many(curating, django_assert_num_queries):
    two()
    with django_assert_num_queries(10):
        curating.get(DUPLICATES)

    for n in range(9):
        make_speaker(f"Anna{n * 'x'} Speaker")
    with django_assert_num_queries(10):
        curating.get(DUPLICATES)


@pytest.mark.parametrize(("group", "status"), [("curator", 403), ("editor", 200)])
def test_editors_merge(client, group, status):
    client.force_login(make_person(group, group))

    for row in (make_speaker(), make_role(), make_outlet()):
        assert client.get(address(row)).status_code == status
    assert client.get(DUPLICATES).status_code == status


@pytest.mark.parametrize("kind", ["quotes/speaker", "quotes/role", "articles/outlet"])
def test_the_admin_links_to_the_merge(client, kind):
    rows = {"speaker": make_speaker, "role": make_role, "outlet": make_outlet}
    row = rows[kind.split("/")[1]]()

    client.force_login(make_person("Eve", "editor"))
    assert address(row) in client.get(f"/admin/{kind}/{row.pk}/change/").text
    client.force_login(make_person("Ana", "curator"))
    assert address(row) not in client.get(f"/admin/{kind}/{row.pk}/change/").text
