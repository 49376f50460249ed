"""Measure how alike the wording of two statements is, from their folded words."""

SHORTEST = 4  # letters; shorter words, “the” and “was”, say little
LONGEST = 10  # letters; longer words weigh no more
WORDS_SHARE = 0.6  # of the score; the rest is of letters


def likeness(one: str, other: str) -> float:
    """Return from 0 to 1 how alike two folded texts are.

    Six tenths of the score are for the words they share, as a part of the shorter text,
    with more weight for longer words; four tenths are for shared trigrams, which find
    “launch” in “launched”. It uses no database statistics, so that the score is the
    same everywhere.
    """
    words = shared_words(one, other)
    return WORDS_SHARE * words + (1 - WORDS_SHARE) * shared_letters(one, other)


def shared_words(one: str, other: str) -> float:
    """Return the weight of the shared words, as a part of the lighter text's."""
    first, second = telling_words(one), telling_words(other)
    least = min(weight_of(first), weight_of(second))
    return weight_of(first & second) / least if least else 0.0


def shared_letters(one: str, other: str) -> float:
    """Return the Dice coefficient of the two texts' trigrams."""
    first, second = trigrams(one), trigrams(other)
    return 2 * len(first & second) / (len(first) + len(second) or 1)


def telling_words(folded: str) -> set[str]:
    """Return the words long enough to say something, and numbers."""
    return {w for w in folded.split() if len(w) >= SHORTEST or w.isdecimal()}


def weight_of(words: set[str]) -> int:
    return sum(weight(word) for word in words)


def weight(word: str) -> int:
    """Return the weight of a word: a number weighs as much as a long word."""
    return LONGEST if word.isdecimal() else min(len(word), LONGEST)


def trigrams(folded: str) -> set[str]:
    """Return the trigrams of a text; the ends of words count as letters."""
    return {f" {word} "[n : n + 3] for word in folded.split() for n in range(len(word))}
