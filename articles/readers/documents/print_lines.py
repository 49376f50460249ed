"""Undoes what print does to lines: numbers before them, words parted at their end."""

import re
from collections.abc import Iterator

from articles.text.joining import words_of
from articles.text.lines import is_marked

# Pages of transcripts have 25 lines; a numbered list seldom has as many as eight.
LEAST_LINES = 8
LEAST_SHARE = 0.6
_number = re.compile(r"\s*(?P<number>\d{1,2})(?:[ \t]+|$)")

# gover-\nnment, but not Anglo-\nSaxon, 2016-\n17 or pre-\n and post-war
_parted = re.compile(
    r"(?P<left>[^\W\d_]+)-[ ]?\n+(?P<right>[^\W\d_]+)(?P<more>-[^\W\d_]+)?"
)
_HANGING = {"and", "or", "to", "und", "oder", "et", "y"}
# What stands before a hyphen of its own: well-known, self-made, three-year, ex-wife.
_FIRST_HALVES = set(
    "all anti best by co cross down eight ex far fast father first five four "
    "free full half hard high ill in land large last late left life long low "
    "mid middle mother multi near new nine no non off old on one open out over "
    "part post pre pro quarter re right second self semi seven short single six "
    "small so still sub super ten third three time top twenty thirty forty "
    "fifty sixty seventy eighty ninety two ultra under up vice water well wide "
    "world year ".split()
)
_SECOND_HALVES = set(
    "based born called elect free general in known law led like long made "
    "making minded off old on out owned style term time to up wide year ".split()
)


def without_line_numbers(pages: list[str]) -> list[str]:
    """Return the pages of a transcript as its turns, without the numbers of lines."""
    parted = [page.split("\n") for page in pages]
    if not any(_numbered(lines) for lines in parted):
        return pages
    lines = [line for lines in parted for line in _bare(lines)]
    return ["\n\n".join(_turns(lines))]


def _bare(lines: list[str]) -> list[str]:
    numbered = _numbered(lines)
    bare = [
        _number.sub("", line, count=1) if place in numbered else line
        for place, line in enumerate(lines)
    ]
    return [line.strip() for line in bare if line.strip()]


def _numbered(lines: list[str]) -> set[int]:
    """Return the places of lines that begin with the number after the last one’s.

    The first may be missing: a number alone at the top was taken for that of the page.
    """
    places, due = set(), (1, 2)
    for place, line in enumerate(lines):
        found = _number.match(line)
        if found and int(found["number"]) in due:
            places.add(place)
            due = (int(found["number"]) + 1,)
    alone = sum(not _number.sub("", lines[place], count=1) for place in places)
    of_all = sum(map(bool, lines)) - alone
    return places if len(places) >= max(LEAST_LINES, LEAST_SHARE * of_all) else set()


def _turns(lines: list[str]) -> Iterator[str]:
    """Yield what each says in turn; what stands in brackets or capitals, by itself."""
    turn: list[str] = []
    for line in lines:
        is_new = is_marked(line) or line.startswith("(") or line.isupper()
        is_over = bool(turn) and (turn[-1].endswith(")") or turn[-1].isupper())
        if turn and (is_new or is_over):
            yield " ".join(turn)
            turn = []
        turn.append(line)
    if turn:
        yield " ".join(turn)


def without_hyphens(text: str) -> str:
    """Return a text whose words are whole that were parted at the end of a line."""
    if "-\n" not in text and "- \n" not in text:
        return text
    words = words_of([_parted.sub(" ", text)])
    hyphened = set(re.findall(r"[^\W\d_]+-[^\W\d_]+", text.casefold()))

    def joined(found: re.Match) -> str:
        left, right = found["left"], found["right"]
        if _is_hyphen(left, right, words, hyphened):
            return found[0]
        return f"{left}{right}{found['more'] or ''}"

    return _parted.sub(joined, text)


def _is_hyphen(left: str, right: str, words, hyphened: set[str]) -> bool:
    """Say whether a hyphen at a line’s end would stand there in mid-line too."""
    if not right[0].islower() or right in _HANGING or left.isupper():
        return True
    first, second = left.casefold(), right.casefold()
    if first + second in words:
        return False
    if f"{first}-{second}" in hyphened:
        return True
    if first in _FIRST_HALVES or second in _SECOND_HALVES:
        return True
    return first in words and second in words and min(len(first), len(second)) > 3
