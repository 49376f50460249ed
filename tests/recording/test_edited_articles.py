"""Quotes are followed into an article’s later versions, decided ones above all."""

import pytest

from quotes.decisions.acts import deciding, placing
from quotes.extraction.found import Span
from quotes.models import Quote
from quotes.recording.articles import record_quotes
from tests.making import make_article, make_quote, make_speaker
from tests.recording.council import (
    CLOSING,
    COSTLY,
    LATE,
    OPENING,
    SAFE,
    TEXT,
    decided,
    new_text,
    recorded,
    saying,
    states,
)

pytestmark = pytest.mark.django_db


def test_an_edit_around_the_quotes_only_adds_their_new_places():
    article = decided()
    before = states(article)

    version, counts = new_text(article, "Corrected on Tuesday.\n\n" + TEXT)

    assert states(article) == before
    assert counts.added == 0
    assert version.spans.count() == 3
    assert not Quote.objects.gone().exists()


def test_quotes_that_moved_are_the_same_quotes():
    article = decided()
    before = states(article)

    version, _ = new_text(article, OPENING + COSTLY + LATE + SAFE + CLOSING)

    assert states(article) == before
    assert version.spans.count() == 3


def test_an_edit_after_a_quote_leaves_it_as_it_was():
    article = decided()
    before = states(article)

    new_text(article, TEXT.replace("said.\n\n", "said on Monday night.\n\n", 1))

    assert states(article) == before


def test_marks_and_case_changed_inside_are_the_same_words():
    article = decided()
    before = states(article)

    new_text(article, TEXT.replace("safe and will", "safe, and Will"))

    assert states(article) == before


def test_an_edit_inside_a_confirmed_quote_queues_it_and_finds_the_new_words():
    article = decided()

    new_text(article, TEXT.replace("in May", "in early June"))

    confirmed = Quote.objects.gone().get()
    assert confirmed.text == "The bridge is safe and will open in May,"
    assert states(article)["The bridge is safe and will open in early June,"] == "found"


def test_a_rejected_quote_stays_rejected_in_a_later_version():
    article = decided()

    new_text(article, OPENING + COSTLY.replace("a baker", "the baker") + CLOSING)

    assert article.quotes.filter(text__startswith="It has").count() == 1
    assert saying(article, "It has").state == "rejected"


def test_a_quote_cut_from_the_text_is_queued_if_confirmed():
    article = decided()

    new_text(article, OPENING + COSTLY + CLOSING)

    assert Quote.objects.gone().get().text.startswith("The bridge")


def test_a_quote_added_by_hand_keeps_its_place_though_not_found_again():
    text = TEXT.replace("the bridge", "‘the bridge’", 1)
    article = make_article(text)
    quote = make_quote("the bridge", article=article, kind="partial")

    later, _ = new_text(article, "Corrected.\n\n" + text)

    assert quote.spans.filter(version=later).exists()


def test_words_that_are_quoted_no_longer_are_gone():
    article = make_article("“The bridge is safe,” Ada Lovelace said.\n\n" + CLOSING)
    make_quote("safe", article=article, kind="partial")

    new_text(article, "The bridge is unsafe, said the safe paper.\n\n" + CLOSING)

    assert Quote.objects.gone().exists()


def test_a_short_rejected_quote_swallows_no_new_one():
    article = make_article("It is “safe”, said Grace Hopper.\n\n" + CLOSING)
    make_quote("safe", article=article, kind="partial", state="rejected")

    new_text(article, SAFE + CLOSING)

    assert states(article)["The bridge is safe and will open in May,"] == "found"


def test_the_first_words_of_a_new_quote_are_not_an_old_one():
    article = make_article("He named “The bridge”, a song.\n\n" + CLOSING)
    make_quote("The bridge", article=article, kind="partial", state="rejected")

    new_text(article, SAFE + CLOSING)

    assert states(article)["The bridge is safe and will open in May,"] == "found"


def test_a_quote_that_prints_no_name_has_no_changed_name():
    article = make_article(SAFE + CLOSING)
    quote = make_quote("The bridge is safe and will open in May,", article=article)

    new_text(article, "Corrected.\n\n" + SAFE + CLOSING)

    quote.refresh_from_db()
    assert quote.spans.count() == 2
    assert quote.changed_in is None


def test_a_trimmed_quote_is_trimmed_in_every_version():
    article = recorded()
    later, _ = new_text(article, "Corrected.\n\n" + TEXT)
    quote = saying(article, "The bridge")
    span = quote.cited_spans()[0]

    placing.set_words(quote, quote.version, [Span(span.start, span.start + 18)])

    texts = set(quote.spans.values_list("text", flat=True))
    assert texts == {"The bridge is safe"}
    assert quote.spans.filter(version=later).exists()


def test_a_speaker_added_by_hand_is_no_changed_name():
    article = decided()
    quote = saying(article, "The bridge")
    quote.attributions.create(number=2, speaker=make_speaker("Mary Shelley"))

    new_text(article, "Corrected.\n\n" + TEXT)

    quote.refresh_from_db()
    assert quote.changed_in is None


def test_a_changed_name_that_was_looked_at_is_queued_once():
    article = decided()
    renamed = TEXT.replace("Mayor Ada Lovelace", "Ralph Lovelace")
    new_text(article, renamed)
    quote = article.quotes.filter(text__startswith="The bridge")
    deciding.withdraw(quote)
    deciding.confirm(quote)

    new_text(article, "Corrected.\n\n" + renamed)

    assert quote.get().changed_in is None


def test_a_changed_name_is_queued():
    article = decided()

    version, _ = new_text(article, TEXT.replace("Mayor Ada Lovelace", "Ralph Lovelace"))

    quote = saying(article, "The bridge")
    assert quote.changed_in == version
    assert quote.state == "confirmed"
    assert quote.attributions.get().name_as_printed == "Ada Lovelace"


def test_a_text_that_comes_back_finds_its_quotes_in_place():
    article = decided()
    first = article.current_version
    new_text(article, OPENING + CLOSING)
    article.current_version = first
    article.save()

    counts = record_quotes(article)

    assert counts.added == 0
    assert not Quote.objects.gone().exists()


def test_the_same_words_twice_are_two_quotes_and_stay_so():
    text = SAFE + LATE + SAFE.replace("Mayor Ada Lovelace", "Charles Babbage") + CLOSING
    article = recorded(text)

    new_text(article, text.removeprefix(SAFE))

    assert article.quotes.count() == 3
    gone = article.quotes.exclude(spans__version=article.versions.last()).get()
    assert gone.attributions.get().name_as_printed == "Ada Lovelace"
