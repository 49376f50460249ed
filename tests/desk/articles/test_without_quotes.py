"""The articles in which no quote was found, for somebody to look again."""

import datetime

import pytest
from django.utils import timezone

from quotes.models import Lease
from tests.making import make_article, make_person, make_quote

pytestmark = pytest.mark.django_db

ADDRESS = "/desk/articles/without-quotes/"


def test_they_stand_in_the_order_they_came(curating):
    first = make_article("Nobody spoke.", title="First in", outlet="The Example")
    make_quote(state="rejected")
    second = make_article("Nobody spoke again.", title="Second in")

    page = curating.get(ADDRESS)

    assert list(page.context["page"]) == [first, second]
    assert "2 articles" in page.text
    assert "The Example" in page.text
    assert f'href="/desk/articles/{first.pk}/"' in page.text


def test_one_leads_to_the_review_screen_where_a_quote_is_added(curating):
    article = make_article()

    page = curating.get(f"/desk/articles/{article.pk}/")
    assert "No quotes were found in this article" in page.text
    given = {"words": "The bridge will open in May,"}
    curating.post(f"/desk/articles/{article.pk}/add-quote/", given)

    assert "every article has a quote on record" in curating.get(ADDRESS).text


def test_the_front_page_counts_them_and_leads_there(curating):
    assert f'href="{ADDRESS}"' not in curating.get("/desk/").text
    make_article()
    make_article("Nobody spoke.")

    page = curating.get("/desk/")

    assert page.context["without_quotes"] == 2
    assert f'<a href="{ADDRESS}">No quotes found</a>' in page.text


def test_it_says_who_is_at_one(curating):
    until = timezone.now() + datetime.timedelta(minutes=5)
    Lease.objects.create(article=make_article(), person=make_person("Bo"), until=until)

    assert "Bo is here" in curating.get(ADDRESS).text


def test_many_have_pages(curating):
    for number in range(26):
        make_article(f"Nobody spoke on day {number}.")

    assert "Page 1 of 2" in curating.get(ADDRESS).text
    assert len(curating.get(ADDRESS, {"page": 2}).context["page"]) == 1


def test_the_page_asks_as_often_for_many(curating, django_assert_num_queries):
    make_article(outlet="The Example")
    with django_assert_num_queries(5):
        curating.get(ADDRESS)

    for number in range(9):
        make_article(f"Nobody spoke on day {number}.", outlet=f"Outlet {number}")
    with django_assert_num_queries(5):
        curating.get(ADDRESS)
