"""Articles that lack a date, an outlet or a byline, and how they get one."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Article, Outlet
from quotes.decisions.undo.undoing import undo
from quotes.models import Decision, Quote
from tests.folding import folded
from tests.making import make_article, make_outlet, make_person, make_quote

pytestmark = pytest.mark.django_db
LACKING = "/desk/articles/lacking/"


@pytest.fixture
def ana(client):
    client.force_login(make_person("Ana", "curator"))
    return client


@pytest.fixture
def bare():
    """An article with nothing but its words, and a quote in it."""
    return make_quote(article=make_article(published_on=None), state="found").article


def whole(**details):
    details = {"outlet": "The Example", "byline": "Bo Ek"} | details
    return make_quote(article=make_article(**details), state="found").article


def complete(client, article, **given):
    seen = {"seen_version": Article.objects.get(pk=article.pk).row_version}
    return client.post(f"/desk/articles/{article.pk}/details/", seen | given)


def test_the_review_says_what_is_missing_with_the_fields(ana, bare):
    page = ana.get(f"/desk/articles/{bare.pk}/", follow=True)

    assert "Lacks: date, outlet, byline" in folded(page.text)
    for field in ("published_on", "outlet_name", "byline"):
        assert f'name="{field}"' in page.text


def test_only_what_is_missing_is_asked_for(ana):
    page = ana.get(f"/desk/articles/{whole(byline='').pk}/", follow=True)

    assert "Lacks: byline" in folded(page.text)
    assert 'name="published_on"' not in page.text


def test_an_article_that_lacks_nothing_is_not_asked_about(ana):
    page = ana.get(f"/desk/articles/{whole().pk}/", follow=True)

    assert "Lacks" not in page.text


def test_what_is_entered_is_saved_and_dates_the_quotes(ana, bare):
    quote = bare.quotes.get()

    page = complete(
        ana,
        bare,
        published_on="2024-05-14",
        outlet_name="The Example",
        byline="Bo Ek",
        at=quote.pk,
    )

    assert page.url == f"/desk/quotes/{quote.pk}/"
    bare.refresh_from_db()
    assert str(bare.outlet) == "The Example"
    assert bare.byline == "Bo Ek"
    quote.refresh_from_db()
    assert str(quote.said_on) == "2024-05-14"


def test_an_outlet_on_record_is_not_added_again(ana, bare):
    make_outlet("The Example")

    complete(ana, bare, outlet_name="the example")

    assert Outlet.objects.count() == 1


def test_it_is_a_decision_that_can_be_undone(ana, bare):
    complete(ana, bare, published_on="2024-05-14", byline="Bo Ek")
    decision = Decision.objects.about(bare).get()
    assert decision.act == "change"

    undo(decision)

    bare.refresh_from_db()
    assert (bare.published_on, bare.byline) == (None, "")
    assert Quote.objects.get().said_on is None


def test_the_undo_key_takes_back_what_was_entered(ana, bare):
    quote = bare.quotes.get()
    complete(ana, bare, published_on="2024-05-14", at=quote.pk)

    page = ana.post(f"/desk/articles/{bare.pk}/undo/", {"at": quote.pk}, follow=True)

    bare.refresh_from_db()
    assert bare.published_on is None
    assert "Undone: your change to the article’s details." in page.text


def test_the_undo_key_loads_the_head_anew(ana, bare):
    quote = bare.quotes.get()
    complete(ana, bare, byline="Bo Ek", at=quote.pk)

    answer = ana.post(
        f"/desk/articles/{bare.pk}/undo/", {"at": quote.pk}, HTTP_HX_REQUEST="true"
    )

    assert answer["HX-Redirect"] == f"/desk/quotes/{quote.pk}/"


def test_another_persons_change_is_not_overwritten_unseen(ana, bare):
    stale = bare.row_version
    complete(ana, bare, byline="Bo Ek")

    page = complete(ana, bare, byline="Cy Hart", seen_version=stale)

    assert page.status_code == 422
    assert "Somebody changed this in the meantime" in page.text
    bare.refresh_from_db()
    assert bare.byline == "Bo Ek"


def test_a_date_in_the_future_is_refused(ana, bare):
    day = datetime.date.today() + datetime.timedelta(days=3)

    page = complete(ana, bare, published_on=day)

    assert page.status_code == 422
    assert "The date is in the future." in page.text


def test_a_viewer_may_not(client, bare):
    client.force_login(make_person("Vi", "viewer"))

    assert complete(client, bare, byline="Bo Ek").status_code == 403
    assert "Lacks" not in client.get(f"/desk/articles/{bare.pk}/", follow=True).text


def test_the_queue_lists_those_without_date_or_outlet(ana, bare):
    no_outlet = whole(outlet=None)
    whole()

    assert list(ana.get(LACKING).context["page"]) == [bare, no_outlet]
    assert list(ana.get(LACKING, {"lacks": "date"}).context["page"]) == [bare]
    assert f'href="{LACKING}"' in ana.get("/desk/").text


def test_a_missing_byline_alone_waits_for_nobody(ana):
    no_byline = whole(byline="")

    assert list(ana.get(LACKING).context["page"]) == []
    assert f'href="{LACKING}"' not in ana.get("/desk/").text
    assert list(ana.get(LACKING, {"lacks": "byline"}).context["page"]) == [no_byline]


def test_an_empty_queue_leads_back(ana):
    assert "None: each article has" in ana.get(LACKING).text


def test_the_page_of_a_whole_article_says_so(ana):
    page = ana.get(f"/desk/articles/{whole().pk}/details/")

    assert "Nothing: its date, outlet and byline are on record." in page.text


def test_it_takes_a_fixed_number_of_queries(ana):
    counts = []
    for _ in range(2):
        whole(outlet=None)
        with CaptureQueriesContext(connection) as queries:
            ana.get(LACKING)
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 9
