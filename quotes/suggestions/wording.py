"""Tell how alike the wording of two statements is, from their folded words alone."""

SHORTEST = 4  # letters; shorter words, “the” and “was”, tell little of a claim
LONGEST = 10  # letters; no word weighs more than one of so many
WORDS_SHARE = 0.6  # of the score; the rest is of letters


def likeness(one: str, other: str) -> float:
    """Return from 0 to 1 how alike two folded texts are.

    Six tenths rest on the words that both have, of the one with fewer, the longer the
    weightier; four tenths on letters in threes, which see “launch” in “launched”. It
    knows no statistics of a database, so that every database tells the same.
    """
    words = shared_words(one, other)
    return WORDS_SHARE * words + (1 - WORDS_SHARE) * shared_letters(one, other)


def shared_words(one: str, other: str) -> float:
    """Return the share of the weight of words that both have, of the lighter one."""
    first, second = telling_words(one), telling_words(other)
    least = min(weight_of(first), weight_of(second))
    return weight_of(first & second) / least if least else 0.0


def shared_letters(one: str, other: str) -> float:
    """Return twice the letters in threes that both have, of all of both."""
    first, second = in_threes(one), in_threes(other)
    return 2 * len(first & second) / (len(first) + len(second) or 1)


def telling_words(folded: str) -> set[str]:
    """Return the words long enough to tell something, and numbers."""
    return {w for w in folded.split() if len(w) >= SHORTEST or w.isdecimal()}


def weight_of(words: set[str]) -> int:
    return sum(weight(word) for word in words)


def weight(word: str) -> int:
    """Return how much a word tells: a number as much as a long word."""
    return LONGEST if word.isdecimal() else min(len(word), LONGEST)


def in_threes(folded: str) -> set[str]:
    """Return each three letters in a row; the ends of words count as letters."""
    return {f" {word} "[n : n + 3] for word in folded.split() for n in range(len(word))}
