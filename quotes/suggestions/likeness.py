"""Decide how alike two names are, from their folded keys alone, and why."""

from quotes.extraction.lexicon.nicknames import others

SHORTEST = 5  # letters; in shorter names one letter makes another: Lee, Leo
ONE_LETTER, TWO_LETTERS = 1, 2
LONG = 14  # letters from which two may differ
# From the strongest evidence to the weakest, by how the reasons begin.
STRENGTH = (
    "the same name",
    "the same words",
    "the same but for “the”",
    "the same but for case",
    "a nickname",
    "an initial",
    "the same but for one",
    "the same address",
    "a middle name",
    "the same but for two",
    "only a surname",
)
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def why_alike(one: str, other: str, *, is_person: bool) -> str | None:
    """Return in words why two names may be the same; None if they aren't alike."""
    if one == other:
        return "the same name"
    if sorted(one.split()) == sorted(other.split()):
        return "the same words in another order"
    if without_article(one) == without_article(other):
        return "the same but for “the”"
    found = why_one_person(one.split(), other.split()) if is_person else None
    return found or letters_apart(one, other)


def weakness(reason: str) -> int:
    """Return the rank of a reason, 0 for the strongest."""
    return next(n for n, start in enumerate(STRENGTH) if reason.startswith(start))


def blocks(key: str, *, is_person: bool) -> set[str]:
    """Return marks of a key, chosen so that any two keys that are alike share one.

    Keys two letters apart may be missed if no word is the same.
    """
    words = key.split()
    found = {key, without_article(key), " ".join(sorted(words))}
    if len(key) >= SHORTEST:
        found |= shortened(key)
    if is_person and words:
        first, last = words[0], words[-1]
        found |= {f"{name} … {last}" for name in {first, first[0]} | others(first)}
        found.add(f"… {last}")
    return found


def why_one_person(one: list[str], other: list[str]) -> str | None:
    """Return why two may be one person: a bare surname, an initial, a nickname."""
    if not one or not other or one[-1] != other[-1]:
        return None
    given, called = one[:-1], other[:-1]
    if not given or not called:
        return f"only a surname: {one[-1].capitalize()}"
    short = [(a, b) for a, b in zip(given, called, strict=False) if a != b]
    if len(given) == len(called) and all(is_initial(a, b) for a, b in short):
        return "an initial"
    a, b = given[0], called[0]
    if b in others(a) and given[1:] == called[1:]:
        return f"a nickname: {a.capitalize()} – {b.capitalize()}"
    if same_first(a, b) and is_left_out(given[1:], called[1:]):
        return "a middle name or initial left out"
    return None


def is_initial(one: str, other: str) -> bool:
    """Say whether one name is the other's first letter: j, of john."""
    return one[0] == other[0] and 1 in (len(one), len(other))


def same_first(one: str, other: str) -> bool:
    return one == other or is_initial(one, other) or other in others(one)


def is_left_out(one: list[str], other: list[str]) -> bool:
    """Say whether the middle names of one are among the other's, in order."""
    short, long = sorted((one, other), key=len)
    rest = iter(long)
    return all(any(a == b or is_initial(a, b) for b in rest) for a in short)


def letters_apart(one: str, other: str) -> str | None:
    """Return how few letters differ, if the names are long enough to tell."""
    if has_other_digits(one, other) or min(len(one), len(other)) < SHORTEST:
        return None
    allowed = TWO_LETTERS if min(len(one), len(other)) >= LONG else ONE_LETTER
    apart = distance(one, other, allowed)
    if apart > allowed:
        return None
    return f"the same but for {'one letter' if apart == 1 else 'two letters'}"


def has_other_digits(one: str, other: str) -> bool:
    """Say whether numbers differ: district 1 is not district 2."""
    digits = [[c for c in name if c.isdigit()] for name in (one, other)]
    return digits[0] != digits[1]


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters to add, drop, change or swap; `most` + 1 if more.

    It is the Damerau–Levenshtein distance with adjacent swaps only.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before, last = [], list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[-1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and (a, b) == (other[j - 2], one[i - 2]):
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]


def without_article(key: str) -> str:
    return key.removeprefix("the ") or key


def shortened(key: str) -> set[str]:
    """Return a key with each of its letters left out: keys that share one are near."""
    return {key[:n] + key[n + 1 :] for n in range(len(key))}


def keys_near(key: str, *, is_person: bool) -> set[str]:
    """Return every key that differs by a letter or by the first name."""
    words = key.split()
    near = {key, without_article(key), f"the {key}", " ".join(reversed(words))}
    if len(key) >= SHORTEST - 1:
        near |= one_letter_away(key)
    if is_person and len(words) > 1:
        near |= {" ".join([name, *words[1:]]) for name in others(words[0])}
        near |= {words[-1], f"{words[0][0]} {words[-1]}", f"{words[0]} {words[-1]}"}
    return {name for name in near if name}


def one_letter_away(key: str) -> set[str]:
    near = shortened(key)
    for n in range(len(key) + 1):
        head, tail = key[:n], key[n:]
        near |= {head + letter + tail for letter in LETTERS}
        near |= {head + letter + tail[1:] for letter in LETTERS if tail}
        near |= {head + tail[1] + tail[0] + tail[2:]} if len(tail) > 1 else set()
    return near
