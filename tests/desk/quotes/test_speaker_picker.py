"""Choosing a speaker: whom the article names, whom the record knows, what kind."""

import pytest
from django.utils.html import strip_tags

from quotes.desk.quotes.names_here import names_here
from quotes.models import Speaker
from tests.folding import folded
from tests.making import make_article, make_quote, make_speaker

TEXT = (
    "The bridge was closed, said the engineer Ada Lovelace of the Northgate Bridge "
    "Company.\n\n"
    "The mayor, Bo Ek, was there. “Nobody will pay,” he said.\n\n"
    "Cyrus Hartley, a butcher, left early."
)


@pytest.fixture
def quote(db):
    article = make_article(TEXT)
    return make_quote("Nobody will pay,", article=article, speaker=None, state="found")


def names(quote, typed=""):
    return [one.name for one in names_here(quote, typed)]


def choose(client, quote, **given):
    address = f"/desk/quotes/{quote.pk}/speaker/"
    return client.post(address, {"seen": quote.row_version, **given}, follow=True)


def said_by(quote):
    return quote.attributions.get().speaker


def test_those_printed_nearest_come_first(quote):
    assert names(quote)[:2] == ["Bo Ek", "Cyrus Hartley"]
    assert "Ada Lovelace" in names(quote)


def test_letters_narrow_them(quote):
    assert names(quote, "love") == ["Ada Lovelace"]


def test_the_speaker_it_has_is_left_out(quote):
    quote.attributions.update(speaker=make_speaker("Bo Ek"))

    assert "Bo Ek" not in names(quote)


def test_who_is_on_record_is_known_by_any_name(quote):
    known = make_speaker("Bo Ekström")
    known.names.create(name="Bo Ek")

    [nearest, *_] = names_here(quote)

    assert nearest.speaker == known
    assert nearest.name == "Bo Ekström"


def test_whose_name_two_speakers_have_is_left_open(quote):
    for _ in range(2):
        Speaker.objects.create(name="Bo Ek").names.create(name="Bo Ek")

    assert names_here(quote)[0].speaker is None


def test_the_panel_shows_kinds_and_keys(curating, quote):
    make_speaker("Boris Lane", kind="group")

    page = folded(curating.get(f"/desk/quotes/{quote.pk}/speaker/?q=bo").text)

    assert "Bo Ek</strong> <span>new person" in page
    assert "Boris Lane</strong> <span>group" in page
    assert 'data-key="1"' in page
    for kind, key in (("person", "p"), ("organisation", "o"), ("group", "g")):
        assert f'name="new_{kind}" value="bo" data-key="{key}"' in page


@pytest.mark.parametrize("kind", Speaker.Kind.values)
def test_a_new_speaker_gets_the_kind_that_was_chosen(curating, quote, kind):
    choose(curating, quote, **{f"new_{kind}": "Xylo"})

    assert (said_by(quote).name, said_by(quote).kind) == ("Xylo", kind)


def test_the_kind_outlives_the_question_of_a_similar_name(curating, quote):
    make_speaker("Northgate Bridges", kind="group")
    given = {"new_organisation": "Northgate Bridge"}

    page = choose(curating, quote, **given).text
    assert 'name="new_organisation"' in page
    choose(curating, quote, **given, sure="1")

    assert said_by(quote).kind == "organisation"


@pytest.mark.parametrize("words", ["Bo Ek", "Ek", "mayor, Bo Ek", "  Bo\n Ek "])
def test_words_of_the_article_give_whom_they_name(curating, quote, words):
    choose(curating, quote, printed=words)

    assert said_by(quote).name == "Bo Ek"


def test_selected_words_give_who_is_on_record(curating, quote):
    known = make_speaker("Ada Lovelace")

    choose(curating, quote, printed="Lovelace")

    assert said_by(quote) == known


def test_words_that_are_not_in_the_article_are_refused(curating, quote):
    page = choose(curating, quote, printed="Zed Zander")

    assert "aren’t in the article" in page.text
    assert said_by(quote) is None


BOTH = (
    "Ada Marchbanks, a builder, spoke first. Owen Marchbanks, a judge, listened.\n\n"
    "“Nobody will pay,” she said. Marchbanks, the judge, left."
)


def test_words_that_name_two_people_are_asked_about(curating):
    article = make_article(BOTH)
    quote = make_quote("Nobody will pay,", article=article, speaker=None, state="found")

    page = choose(curating, quote, printed="Marchbanks")
    assert "Select the full name." in page.text
    assert said_by(quote) is None

    choose(curating, quote, printed="Marchbanks", before="Owen", after=", a judge")
    assert said_by(quote).name == "Owen Marchbanks"


@pytest.mark.parametrize(
    ("known", "words"),
    [("Cyrus", "New: Bo Ek (added when"), ("Bo Ek", "Bo Ek (on record, set when")],
)
def test_the_card_says_whether_the_name_is_new(curating, quote, known, words):
    make_speaker(known)
    quote.attributions.update(resolved_name="Bo Ek", resolved_kind="person")

    page = curating.get(f"/desk/quotes/{quote.pk}/").text

    assert words in " ".join(strip_tags(page).split())


@pytest.mark.parametrize(
    ("known", "kind", "another"), [("Cyrus", True, False), ("Bo Ek", False, True)]
)
def test_a_new_name_has_a_kind_and_a_known_one_a_namesake(
    curating, quote, known, kind, another
):
    make_speaker(known)
    quote.attributions.update(resolved_name="Bo Ek", resolved_kind="person")

    page = curating.get(f"/desk/quotes/{quote.pk}/").text

    assert ('data-key="y"' in page) is kind
    assert ('data-key="w"' in page) is another
