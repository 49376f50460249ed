"""Roles and outlets at the desk: found, counted, and led on from."""

import pytest

from articles.models import Outlet
from quotes.models import Role
from tests.making import (
    make_article,
    make_outlet,
    make_person,
    make_quote,
    make_role,
    make_speaker,
    make_tenure,
)

pytestmark = pytest.mark.django_db

ROLES, OUTLETS = "/desk/roles/", "/desk/outlets/"
LISTS = pytest.mark.parametrize("address", [ROLES, OUTLETS])


def many(number):
    """Put as many roles and outlets on record, each with a quote and a holder."""
    for n in range(number):
        article = make_article(outlet=f"Outlet {n}")
        role = make_role(f"Role {n}")
        make_quote(article=article, role=role)
        make_tenure(make_speaker(), role)


@pytest.mark.parametrize(
    "typed", ["countess lovelace", "LOVELACE", "love count", "ess, Lo"]
)
def test_a_role_is_found_by_title_and_organisation(curating, typed):
    role = make_role("Countess", "Lovelace")
    make_role("Countess", "York")
    make_role("MP", "Lovell")

    page = curating.get(ROLES, {"q": typed})

    assert list(page.context["page"]) == [role]


def test_an_outlet_is_found_by_a_part_of_its_name(curating):
    outlet = make_outlet("Élan Täglich")
    make_outlet("The Daily Example")

    assert list(curating.get(OUTLETS, {"q": "TÄG"}).context["page"]) == [outlet]


def test_a_role_has_its_quotes_and_holders_counted(curating):
    role = make_role("MP", "")
    make_quote(role=role)
    make_quote(role=role, state="found")
    for since in ("2001", "2020"):
        make_tenure(make_speaker(), role, since)

    make_role("Nobody’s", "")

    shown, unused = curating.get(ROLES).context["page"]

    assert (shown.quote_count, shown.holders) == (2, 1)
    assert (unused.quote_count, unused.holders) == (0, 0)


def test_an_outlet_has_its_quotes_and_articles_counted(curating):
    article = make_article(outlet="The Daily Example")
    make_quote(article=article)
    make_quote("It is safe.", article=article, state="found")
    make_article(outlet="The Daily Example")

    [shown] = curating.get(OUTLETS).context["page"]

    assert (shown.quote_count, shown.published) == (2, 2)


def test_a_role_leads_to_its_history_public_page_merge_and_admin(curating):
    role = make_role("MP", "")
    make_quote(role=role)

    page = curating.get(ROLES).text

    for address in (
        f"/admin/quotes/role/{role.pk}/change/",
        f"/desk/roles/{role.pk}/history/",
        f"/desk/roles/{role.pk}/merge/",
        f"/roles/{role.pk}/mp/",
    ):
        assert f'href="{address}"' in page
        assert curating.get(address).status_code == 200


def test_an_outlet_leads_to_its_history_public_page_merge_and_admin(curating):
    outlet = make_quote(article=make_article(outlet="The Example")).article.outlet

    page = curating.get(OUTLETS).text

    for address in (
        f"/admin/articles/outlet/{outlet.pk}/change/",
        f"/desk/outlets/{outlet.pk}/history/",
        f"/desk/outlets/{outlet.pk}/merge/",
        f"/outlets/{outlet.pk}/the-example/",
    ):
        assert f'href="{address}"' in page
        assert curating.get(address).status_code == 200


def test_what_no_confirmed_quote_makes_public_has_no_public_page(curating):
    article = make_article(outlet="The Example")
    make_quote(article=article, role=make_role("MP", ""), state="found")

    assert "public page" not in curating.get(ROLES).text
    assert "public page" not in curating.get(OUTLETS).text


@LISTS
def test_who_is_merged_or_retired_is_left_out(curating, address):
    for model, word in ((Role, "title"), (Outlet, "name")):
        kept = model.objects.create(**{word: "Kept"})
        model.objects.create(**{word: "Merged"}, merged_into=kept)
        model.objects.create(**{word: "Gone"}, retired=True)

    assert [str(row) for row in curating.get(address).context["page"]] == ["Kept"]


@LISTS
def test_an_empty_list_says_what_to_do(curating, address):
    assert "on record yet" in curating.get(address).text
    many(1)
    assert "like “xyz”" in curating.get(address, {"q": "xyz"}).text
    assert "has a name like “!”" in curating.get(address, {"q": "!"}).text


@LISTS
def test_a_long_list_has_pages_that_keep_the_search(curating, address):
    Role.objects.bulk_create(Role(title=f"R{n}", slug=f"r{n}") for n in range(51))
    Outlet.objects.bulk_create(Outlet(name=f"R{n}", slug=f"r{n}") for n in range(51))

    page = curating.get(address, {"q": "r"})

    assert "Page 1 of 2" in page.text
    assert 'href="?q=r&amp;page=2"' in page.text


@LISTS
def test_the_list_asks_as_often_for_many(curating, address, django_assert_num_queries):
    many(1)
    with django_assert_num_queries(4):
        curating.get(address)

    many(9)
    with django_assert_num_queries(4):
        assert len(curating.get(address).context["page"]) == 9


@LISTS
def test_viewers_see_it_and_are_offered_no_merge(client, address):
    many(1)
    client.force_login(make_person("Vi", "viewer"))

    page = client.get(address)

    assert page.status_code == 200
    assert "/merge/" not in page.text


@pytest.mark.parametrize("address", [ROLES, OUTLETS, "/desk/speakers/"])
def test_the_three_lists_lead_to_each_other(curating, address):
    page = curating.get(address).text

    for other in (ROLES, OUTLETS, "/desk/speakers/", "/desk/duplicates/"):
        assert f'<a href="{other}"' in page
    assert f'<a href="{address}" aria-current="page">' in page


def test_after_a_merge_the_survivor_is_shown_in_the_list(curating):
    kept, merged = make_role("MP", ""), make_role("Member of Parliament", "")

    given = {"other": merged.pk, "survivor": kept.pk}
    page = curating.post(f"/desk/roles/{kept.pk}/merge/", given, follow=True)

    assert page.request["PATH_INFO"] == ROLES
    assert list(page.context["page"]) == [kept]
    assert "was merged into “MP”" in page.text


def test_the_history_leads_back_to_the_list(curating):
    role = make_role("MP", "Leeds & York")

    page = curating.get(f"/desk/roles/{role.pk}/history/").text

    assert 'href="/desk/roles/?q=MP%2C+Leeds+%26+York"' in page
