"""Measure how alike the wording of two statements is, from their folded words."""

from quotes.suggestions.function_words import FUNCTION_WORDS

SHORTEST = 3  # letters; what is left of “it’s” says nothing
LONGEST = 10  # letters; longer words weigh no more
WORDS_SHARE = 0.6  # of the score; the rest is of letters
# Two long words, or three short ones: what shares less can’t be told to be the same.
FEWEST = 24  # of weight


def likeness(one: str, other: str) -> float:
    """Return from 0 to 1 how alike two folded texts are; the same words are 1.

    Six tenths of the score are for the words they share, as a part of the shorter text,
    with more weight for longer words; four tenths are for shared trigrams, which find
    “launch” in “launched”. Function words count for neither. It uses no database
    statistics, so that the score is the same everywhere.
    """
    first, second = telling_words(one), telling_words(other)
    if one and one == other:
        return 1.0
    words, letters = shared_words(first, second), shared_letters(first, second)
    return WORDS_SHARE * words + (1 - WORDS_SHARE) * letters


def shared_words(first: set[str], second: set[str]) -> float:
    """Return the weight of the shared words, as a part of the lighter text's."""
    least = min(weight_of(first), weight_of(second))
    return weight_of(first & second) / max(least, FEWEST)


def shared_letters(one: set[str], other: set[str]) -> float:
    """Return the Dice coefficient of the trigrams of two sets of words."""
    first, second = trigrams(one), trigrams(other)
    return 2 * len(first & second) / (len(first) + len(second) or 1)


def telling_words(folded: str) -> set[str]:
    """Return the words that say what is asserted, and numbers."""
    words = set(folded.split()) - FUNCTION_WORDS
    return {word for word in words if len(word) >= SHORTEST or word.isdecimal()}


def weight_of(words: set[str]) -> int:
    return sum(weight(word) for word in words)


def weight(word: str) -> int:
    """Return the weight of a word: a number weighs as much as a long word."""
    return LONGEST if word.isdecimal() else min(len(word), LONGEST)


def trigrams(words: set[str]) -> set[str]:
    """Return the trigrams of words; the ends of words count as letters."""
    return {f" {word} "[n : n + 3] for word in words for n in range(len(word))}
