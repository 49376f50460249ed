"""Suggestions are mostly right, and most of what says the same is suggested."""

import pytest

from quotes.models.folding import fold
from quotes.suggestions.similar_claims import LEAST
from quotes.suggestions.wording import likeness
from tests.suggestions.precision import invented, of_samples, precision, recall


def test_nine_in_ten_suggestions_of_invented_pairs_say_the_same():
    pairs = invented()

    assert precision(pairs, LEAST) >= 0.9
    assert recall(pairs, LEAST) >= 0.9


@pytest.mark.once
def test_nineteen_in_twenty_of_the_sample_articles_do():
    assert precision(of_samples(), LEAST) >= 0.95


def test_small_words_alone_are_no_likeness():
    one = "It is what it is, and it will be what it will be"
    other = "It will be what they say it is, and that is that"

    assert likeness(fold(one), fold(other)) == 0


def test_one_word_that_both_have_is_too_little():
    assert likeness(fold("a disgrace"), fold("The sale is a disgrace")) < LEAST
