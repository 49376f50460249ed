"""What the engine finds without marks, suggested and taken up in a claim's view."""

import pytest

from quotes.models import HouseRules, Quote, Speaker
from quotes.recording.articles import record_quotes
from tests.making import make_appearance, make_article, make_claim, make_person

pytestmark = pytest.mark.django_db

MAYOR = "Tilda Farrow"
REPORTED = f"Mayor {MAYOR} said that the ferry had sunk three times since January."
VAGUE = "He said that the ferry had sunk three times since January."
CLAIM = "The ferry sank three times between January and May."


@pytest.fixture
def ana(client):
    client.force_login(make_person("Ana", "curator"))
    return client


@pytest.fixture
def statement():
    return found_in(REPORTED)


def found_in(text) -> Quote:
    article = make_article(text)
    record_quotes(article)
    return article.quotes.statements().get()


def page_of(client, claim):
    return client.get(f"/desk/claims/{claim.pk}/")


def confirmed(client, claim, quote):
    """Attach and confirm a statement; return the page that it leads to."""
    given = {"quote": quote.pk, "stance": "states"}
    return client.post(f"/desk/claims/{claim.pk}/confirm/", given, follow=True)


def test_what_is_in_no_queue_is_suggested_for_a_claim(ana, statement):
    assert not Quote.objects.queued().exists()

    page = page_of(ana, make_claim(CLAIM, state="draft"))

    assert [likely.row for likely in page.context["suggestions"]] == [statement]


def test_it_counts_in_the_list_of_claims(ana, statement):
    make_claim(CLAIM, state="draft")

    assert "1 more suggested" in ana.get("/desk/claims/").text


def test_a_suggested_statement_stands_without_marks(ana, statement):
    page = page_of(ana, make_claim(CLAIM, state="draft"))

    assert f">{statement}</a>" in page.text
    assert "reported, not quoted" in page.text


def test_a_suggested_quote_stands_in_marks(ana):
    article = make_article("“The ferry sank three times,” said Tilda Farrow.")
    record_quotes(article)

    page = page_of(ana, make_claim(CLAIM, state="draft"))

    assert ">“The ferry sank three times,”</a>" in page.text


def test_an_attached_statement_stands_without_marks(ana, statement):
    claim = make_claim(CLAIM, state="draft")
    make_appearance(claim, statement)

    page = page_of(ana, claim)

    assert f">{statement}</a>" in page.text


def test_it_is_suggested_beside_a_quote_as_reported(ana, statement):
    article = make_article("“The ferry sank three times,” said Tilda Farrow.")
    record_quotes(article)
    quote = article.quotes.marked().get()

    page = ana.get(f"/desk/quotes/{quote.pk}/claim/")

    assert f">{statement}</a>" in page.text
    assert "found · reported, not quoted" in page.text


def test_attaching_and_confirming_it_puts_its_speaker_on_record(ana, statement):
    page = confirmed(ana, make_claim(CLAIM, state="draft"), statement)

    statement.refresh_from_db()
    assert "Attached and confirmed." in page.text
    assert statement.is_confirmed
    assert statement.attributions.get().speaker == Speaker.objects.get(name=MAYOR)


def test_a_second_person_confirms_it_where_the_house_asks_for_two(ana, statement):
    HouseRules.objects.create(second_confirmation=True)

    page = confirmed(ana, make_claim(CLAIM, state="draft"), statement)

    statement.refresh_from_db()
    assert "Another person has to confirm it." in page.text
    assert statement.state == "found"
    assert statement in Quote.objects.queued()


def test_without_a_speaker_it_is_neither_attached_nor_confirmed(ana):
    statement = found_in(VAGUE)

    page = confirmed(ana, make_claim(CLAIM, state="draft"), statement)

    assert "waits for a speaker" in page.text
    assert not statement.appearances.exists()


def test_attaching_alone_leaves_it_found(ana, statement):
    claim = make_claim(CLAIM, state="draft")
    given = {"quote": statement.pk, "stance": "states"}

    ana.post(f"/desk/claims/{claim.pk}/attach/", given)

    assert claim.appearances.get(quote=statement).quote.state == "found"
