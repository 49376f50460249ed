"""The admin's front page says what needs a person next."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from quotes.decisions.acts import deciding
from quotes.models import Decision, Quote
from tests.making import (
    add_version,
    make_article,
    make_claim,
    make_quote,
    make_review,
    make_role,
    make_speaker,
)


def test_it_counts_what_needs_a_person(curating):
    make_quote(state="found")
    make_quote(state="found", speaker=None)
    add_version(make_quote().article, "Nothing of it.")

    page = curating.get("/admin/").content.decode()

    assert "<strong>2</strong> to decide" in page
    assert "<strong>1</strong> waiting for a speaker" in page
    assert "<strong>1</strong> gone from" in page


def test_an_empty_record_says_how_to_begin(curating):
    page = curating.get("/admin/").content.decode()

    assert "<strong>0</strong> to decide" in page
    assert "/admin/articles/article/add/" in page


def test_it_tells_the_latest_of_ones_own_decisions(curating, curator):
    quote = make_quote("It is safe.", state="found")
    deciding.reject([quote.pk], curator)
    deciding.reopen([make_quote(state="rejected").pk])

    page = curating.get("/admin/").text

    assert "Rejected “It is safe.”" in page
    assert "“The bridge" not in page


def test_who_decided_nothing_is_told_so(curating):
    assert "None yet." in curating.get("/admin/").text


@pytest.mark.parametrize(
    ("page", "history"),
    [
        ("quotes/quote", "/desk/quotes/1/history/"),
        ("articles/article", "/desk/articles/1/history/"),
        ("quotes/speaker", "/desk/speakers/1/history/"),
        (
            "quotes/rating",
            "/admin/quotes/decision/?subject_kind=rating&subject_id=1",
        ),
    ],
)
def test_the_history_of_a_row_is_all_that_was_decided_on_it(curating, page, history):
    assert curating.get(f"/admin/{page}/1/history/").url == history


def test_a_decision_has_no_history(curating, curator):
    deciding.reject([make_quote(state="found").pk], curator)
    decision = Decision.objects.first()

    page = curating.get(f"/admin/quotes/decision/{decision.pk}/change/").text

    assert "historylink" not in page


def fill(count):
    for n in range(count):
        article = make_article(outlet=f"Outlet {n}")
        speaker, role = make_speaker(f"Speaker {n}"), make_role(f"Role {n}")
        make_quote(article=article, speaker=speaker, role=role, state="found")
        make_review(make_claim(f"Number {n} is safe.", make_quote()))
    deciding.reject(Quote.objects.all())
    deciding.reopen(Quote.objects.all())


@pytest.mark.parametrize(
    "name",
    [
        "articles/article",
        "articles/outlet",
        "quotes/claim",
        "quotes/decision",
        "quotes/quote",
        "quotes/rating",
        "quotes/review",
        "quotes/role",
        "quotes/speaker",
    ],
)
def test_every_list_takes_a_fixed_number_of_queries(curating, name):
    address, counts = f"/admin/{name}/", []
    for count in (1, 6):
        fill(count)
        curating.get(address)
        with CaptureQueriesContext(connection) as queries:
            assert curating.get(address).status_code == 200
        counts.append(len(queries))

    assert counts[0] == counts[1] < 15


@pytest.mark.parametrize("model", ["quotes/claim", "articles/outlet", "quotes/rating"])
@pytest.mark.parametrize("number", ["NaN", "a%2A", "speaker%3A"])
def test_what_is_no_number_has_no_history(curating, model, number):
    assert curating.get(f"/admin/{model}/{number}/history/").status_code == 404
