"""The same speaker is offered for the quotes that print the same name, and listed."""

import re

import pytest

from quotes.models import Quote
from tests.making import make_article, make_quote, make_speaker

pytestmark = pytest.mark.django_db

WORDS = [f"The answer to question {number} is no." for number in range(4)]
TEXT = "\n\n".join(f"“{words}” somebody said." for words in WORDS)


def found(article, words, printed, resolved="Ada Lovelace", speaker=None):
    quote = make_quote(words, article=article, speaker=speaker, state="found")
    quote.attributions.update(name_as_printed=printed, resolved_name=resolved)
    return quote


def said_by(*printed):
    """Return an article's quotes by these printed names, all read as one person."""
    article = make_article(TEXT)
    pairs = zip(WORDS, printed, strict=False)
    return [found(article, words, name) for words, name in pairs]


def choose(client, quote, name="Grace Hopper"):
    """Choose a speaker, and return the card that follows, as it is read."""
    given = {"seen": quote.row_version, "speaker": make_speaker(name).pk}
    page = client.post(f"/desk/quotes/{quote.pk}/speaker/", given, follow=True).text
    page = page[page.index('id="card"') : page.index('class="tools"')]
    return " ".join(re.sub("<[^>]+>", "", page).split())


def speakers():
    said = Quote.objects.order_by("pk").values_list("attributions__speaker__name")
    return [name for (name,) in said]


def same_for_others(client, quote):
    quote.refresh_from_db()
    given = {"seen": quote.row_version}
    client.post(f"/desk/quotes/{quote.pk}/others/", given)


def test_it_lists_the_quotes_that_it_would_change(curating):
    quote, other, _ = said_by("Hopper", "Ms Hopper", "Lovelace")

    card = choose(curating, quote)

    assert "1 other quote here prints the name “Hopper” too:" in card
    assert f"{WORDS[1]} now: Ada Lovelace (waiting)" in card
    assert WORDS[2] not in card


def test_it_changes_those_and_no_others(curating):
    quote, *_ = said_by("Hopper", "Ms Hopper", "Lovelace", "she")
    choose(curating, quote)

    same_for_others(curating, quote)

    assert speakers() == ["Grace Hopper", "Grace Hopper", None, None]


@pytest.mark.parametrize(
    "printed", ["she", "She", "the mayor", "The mayor", "the Kelmouth mayor", "It"]
)
def test_it_is_never_offered_for_a_pronoun_or_a_description(curating, printed):
    quote, *_ = said_by(printed, printed, "Lovelace", "Lovelace")

    card = choose(curating, quote)
    same_for_others(curating, quote)

    assert "other quote" not in card
    assert speakers() == ["Grace Hopper", None, None, None]


def test_a_name_that_she_was_read_into_is_not_printed(curating):
    """“She” stands with three quotes of which two print a man's name."""
    quote, *_ = said_by("Lovelace", "she", "she")

    assert "other quote" not in choose(curating, quote)


@pytest.mark.parametrize("name", ["the WHO", "de Vries", "Moon Jae-in", "KORIBA"])
def test_names_of_every_form_are_names(curating, name):
    quote, *_ = said_by(name, name)

    assert f"prints the name “{name}” too" in choose(curating, quote)
