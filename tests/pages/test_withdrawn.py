"""A withdrawn quote: its page is gone, and says why."""

import pytest

from quotes.decisions.acts import deciding
from quotes.decisions.undo import undoing
from quotes.models import Decision, Quote
from tests.making import make_article, make_quote

pytestmark = pytest.mark.django_db


def withdrawn(reason="The article was corrected."):
    quote = make_quote(article=make_article(title="Bridge"))
    deciding.withdraw([quote.pk], reason=reason)
    return quote


def page_of(client, quote):
    return client.get(f"/quotes/{quote.pk}/")


def test_its_page_is_gone_and_gives_the_reason(client):
    page = page_of(client, withdrawn())

    assert page.status_code == 410
    assert "was withdrawn" in page.text
    assert "The article was corrected." in page.text


def test_it_says_nothing_of_the_words_and_whose_they_are(client):
    page = page_of(client, withdrawn()).text

    for hidden in ("safe", "Lovelace", "Bridge"):
        assert hidden not in page


def test_it_says_that_no_reason_was_given(client):
    assert "No reason was given." in page_of(client, withdrawn("")).text


def test_it_gives_the_reason_of_the_withdrawal_that_holds(client):
    quote = withdrawn("The first reason.")
    deciding.confirm([quote.pk])
    deciding.withdraw([quote.pk], reason="The second reason.")

    page = page_of(client, quote).text

    assert "The second reason." in page
    assert "The first reason." not in page


def test_it_gives_the_first_reason_where_the_return_was_undone(client):
    quote = withdrawn("The first reason.")
    deciding.confirm([quote.pk])
    undoing.undo(Decision.objects.about(quote).first())

    assert "The first reason." in page_of(client, quote).text


def test_it_gives_no_reason_of_a_withdrawal_that_was_undone(client):
    quote = withdrawn("The first reason.")
    deciding.confirm([quote.pk])
    deciding.withdraw([quote.pk], reason="The second reason.")
    second, confirmation = Decision.objects.about(quote)[:2]
    undoing.undo(second)
    undoing.undo(confirmation)

    page = page_of(client, quote).text

    assert "The first reason." in page
    assert "The second reason." not in page


def test_a_quote_withdrawn_elsewhere_has_its_page_too(client):
    page = page_of(client, make_quote(state=Quote.State.WITHDRAWN))

    assert page.status_code == 410
    assert "No reason was given." in page.text


def test_its_page_is_back_once_it_is_confirmed_again(client):
    quote = withdrawn()
    deciding.confirm([quote.pk])

    assert page_of(client, quote).status_code == 200


@pytest.mark.parametrize("ending", ["bib", "ris"])
def test_its_citations_are_gone(client, ending):
    answer = client.get(f"/quotes/{withdrawn().pk}.{ending}")

    assert answer.status_code == 410
    assert "The article was corrected." in answer.text


@pytest.mark.parametrize(
    "address", ["/", "/quotes/", "/quotes.csv", "/quotes.atom", "/sitemap-quotes-0.xml"]
)
def test_it_is_in_no_list(client, address):
    quote = withdrawn()

    answer = client.get(address)
    listed = b"".join(answer) if answer.streaming else answer.content

    assert answer.status_code == 200
    assert f"/quotes/{quote.pk}/" not in listed.decode()


def test_it_asks_the_database_thrice(client, django_assert_num_queries):
    quote = withdrawn()

    with django_assert_num_queries(3):
        page_of(client, quote)
