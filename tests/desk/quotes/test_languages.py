"""The desk says where an article’s language was not read, and a person names who."""

import pytest

from quotes.models import Quote
from quotes.recording.articles import record_quotes
from quotes.recording.languages import UNREAD
from tests.making import TEXT, make_article

pytestmark = pytest.mark.django_db

FRENCH = (
    "Le pont est fermé depuis lundi. « Il ne rouvrira pas cette année », a dit la "
    "maire de la ville, Maëlle Tréguier, qui est venue avec des élus."
)


@pytest.fixture
def quote():
    article = make_article(FRENCH, title="Pont fermé", language="fr")
    record_quotes(article)
    return article.quotes.get()


def act(client, quote, name, **given):
    given["seen"] = Quote.objects.get(pk=quote.pk).row_version
    return client.post(f"/desk/quotes/{quote.pk}/{name}/", given, follow=True)


def test_the_card_says_why_nobody_is_named(curating, quote):
    card = curating.get(f"/desk/quotes/{quote.pk}/").text

    assert "no speaker given" in card
    assert UNREAD in card
    assert "language not read" not in card


def test_the_admin_says_so_too(curating, quote):
    assert UNREAD in curating.get(f"/admin/quotes/quote/{quote.pk}/change/").text


def test_an_article_without_quotes_says_so_where_one_is_added(curating):
    article = make_article("Le pont est fermé et la ville est dans le noir.")
    read = make_article("The bridge is closed and that was all there is to it.")

    assert UNREAD in curating.get(f"/desk/articles/{article.pk}/").text
    assert UNREAD not in curating.get(f"/desk/articles/{read.pk}/").text


def test_the_list_of_articles_marks_it(curating, quote):
    record_quotes(make_article(TEXT))

    page = curating.get("/desk/").text

    assert page.count("quote to decide") == 2
    assert page.count("not in English") == 1


def test_it_is_said_when_the_article_was_pasted(curating):
    page = curating.post("/desk/add/", {"text": FRENCH}, follow=True)

    assert f"1 new quote found. {UNREAD}" in page.text
    assert page.text.count("1 new quote found.") == 1


def test_a_person_names_the_speaker_and_confirms(curating, quote):
    act(curating, quote, "speaker", new="Maëlle Tréguier")
    act(curating, quote, "role", new="maire de la ville")
    act(curating, quote, "confirm")

    said = quote.attributions.get()
    assert (said.speaker.name, said.speaker.kind) == ("Maëlle Tréguier", "person")
    assert said.role.title == "Maire de la ville"
    assert "Maëlle Tréguier" in curating.get(f"/quotes/{quote.pk}/").text


def test_it_is_confirmed_with_no_speaker_too(curating, quote):
    act(curating, quote, "confirm")

    assert Quote.objects.get().is_confirmed
    assert "no speaker given" in curating.get(f"/quotes/{quote.pk}/").text
