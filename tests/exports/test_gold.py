"""What curators decided can be learnt from."""

import json

import pytest
from django.core.management import call_command

from quotes.decisions.acts import deciding
from quotes.exports.gold import gold_lines
from quotes.models import Quote
from quotes.recording.articles import record_quotes
from tests.making import make_article, make_quote, make_unnamed_quote
from tests.recording.council import TEXT

pytestmark = pytest.mark.django_db


def lines():
    return [json.loads(line) for line in gold_lines()]


def test_a_decided_article_has_its_quotes_and_their_speakers():
    article = make_article(TEXT, outlet="The Daily Example")
    record_quotes(article)
    deciding.confirm(Quote.objects.all(), add_speakers=True)

    (line,) = lines()

    said = [
        (
            line["text"][q["start"] : q["end"]],
            line["text"][q["speaker"]["start"] : q["speaker"]["end"]],
        )
        for q in line["quotes"]
    ]
    assert line["publisher"] == "The Daily Example"
    assert ("We have waited eleven years for it,", "Grace Hopper") in said
    assert len(said) == 3


def test_a_pronoun_comes_with_the_name_that_a_person_confirmed():
    quote = make_quote("It is safe.", speaker="Ada Lovelace")
    quote.attributions.update(name_as_printed="she", name_start=3, name_end=6)
    unnamed = make_unnamed_quote("aides", "It is safe.")
    unnamed.attributions.update(name_as_printed="aides", name_start=3, name_end=8)

    first, second = (line["quotes"][0]["speaker"] for line in lines())

    assert first == {"start": 3, "end": 6, "name": "Ada Lovelace"}
    assert second == {"start": 3, "end": 8, "name": None}


def test_what_was_rejected_is_nobodys_quote():
    article = make_article()
    make_quote("It is safe.", article=article)
    make_quote("The bridge will open in May,", article=article, state="rejected")

    (line,) = lines()

    assert [line["text"][q["start"] : q["end"]] for q in line["quotes"]] == [
        "It is safe."
    ]


def test_an_article_with_a_quote_in_the_queue_is_left_out():
    make_quote(state="found")
    make_article("Nobody spoke.")

    assert lines() == []


def test_the_command_writes_lines_of_json(capsys):
    make_quote()

    call_command("export_decided")

    assert json.loads(capsys.readouterr().out)["quotes"]


def test_an_article_in_a_language_that_is_not_read_teaches_nothing():
    words = "La maire est venue et le pont est dans le noir"
    make_quote(words, article=make_article(f"« {words} », a dit une femme."))
    make_quote("It is safe.")

    (line,) = lines()

    assert "noir" not in line["text"]
