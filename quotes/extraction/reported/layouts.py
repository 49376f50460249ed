"""Lists where the words may stand that a reporting word reports."""

from dataclasses import dataclass

from quotes.extraction.lexicon.gazetteer import DAYS_AND_MONTHS
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.reported.reports import Report
from quotes.extraction.reported.speakers import up_to_mark
from quotes.extraction.rules.phrases import Phrase, phrase_starting
from quotes.extraction.text.sentences import HIDDEN
from quotes.extraction.text.tokens import Token

AFTER, AFTER_THAT, AFTER_WHOM, AFTER_COMMA = (
    "after cue",
    "after that",
    "after whom",
    "after comma",
)
GAP = "around which"
BEFORE, BEFORE_INVERTED, AROUND = "before name", "before cue", "around"
# How far a "that" may stand from its cue: told the council on Monday *that*
THAT_REACH = 14
# More places than these where the words might end tell nothing more.
MOST_EDGES = 12
ADDRESSING = words(
    """
    told tell tells telling informed inform informs assured assure assures reminded
    remind reminds warned warn warns advised advise advises urged urge urges warning
    reassured implored challenged
    """
)
# said *on Tuesday* · said *late last week*
BEFORE_TIME = words("on last this late early earlier next")
PERIODS = words("week month year night morning afternoon evening")
MARKS = frozenset(",;:—–-(…―")
CLOSING = frozenset(".!?)]…")
LONGEST_ASIDE = 20
# Before these what is reported may end: he said A, *while* the mill burnt
CONJUNCTIONS = words(
    """
    and but while as after when because although though who which before since until
    if or so where despite during following amid with in at on according even
    """
)


@dataclass(frozen=True, slots=True)
class Layout:
    """One place of the words: left and right of the cue, each with possible edges."""

    name: str
    starts: list[int]  # of the words left of the cue; empty where there are none
    left_end: int
    right_start: int
    ends: list[int]  # of the words right of the cue; empty where there are none
    phrases: tuple[Phrase, ...]


def layouts_of(report: Report) -> list[Layout]:
    """Return where a report's words may stand."""
    if report.word == "according":
        return according_layouts(report)
    if report.has_gap:
        return gap_layouts(report)
    found = right_layouts(report)
    if report.left and not report.carried:
        first = report.left[0].start
        found += left_layouts(report, BEFORE, first, report.cue_end, report.left)
    if report.right:
        last = report.right[-1].end
        found += left_layouts(report, BEFORE_INVERTED, report.cue, last, report.right)
    return found


def according_layouts(report: Report) -> list[Layout]:
    if not report.right:
        return []
    tokens, after = report.tokens, report.right[-1].end
    whole = up_to_mark(tokens, report.cue_end)
    if whole:
        after = max(after, whole[-1].end)
    found = left_layouts(report, BEFORE_INVERTED, report.cue, after, report.right)
    if after < len(tokens) and tokens[after].text == ",":
        found.append(to_the_right(report, AFTER_COMMA, after + 1, report.right))
    return [one for one in found if one]


def gap_layouts(report: Report) -> list[Layout]:
    """Return the bridge, which Selby claimed *could carry forty trucks*."""
    ends, before = ends_after(report.tokens, report.cue_end), report.antecedent()
    if not ends:
        return []
    if is_comma(report.tokens, max(0, report.left[0].start - 2)):
        # The comma before "which" has another one that closes its clause.
        ends = [end for end in ends if is_comma(report.tokens, end)][:1] or ends
    starts, left_end = ([before.start], before.end) if before else ([], 0)
    return [Layout(GAP, starts, left_end, report.cue_end, ends, report.left)]


def is_comma(tokens: list[Token], number: int) -> bool:
    return number < len(tokens) and tokens[number].text == ","


def right_layouts(report: Report) -> list[Layout]:
    """Return the places after the cue: said (that) A · told Y (that) A · said, A."""
    tokens, start = report.tokens, over_time(report.tokens, report.cue_end)
    found = []
    that = that_after(tokens, start)
    if that is not None:
        found.append(to_the_right(report, AFTER_THAT, that + 1, report.left))
    if report.word in ADDRESSING:
        whom = phrase_starting(tokens, start)
        if whom and whom.end != that:
            place = over_time(tokens, whom.end)
            found.append(to_the_right(report, AFTER_WHOM, place, report.left))
    if start < len(tokens) and tokens[start].text in (",", ":"):
        found.append(to_the_right(report, AFTER_COMMA, start + 1, report.left))
    elif that != start:
        found.append(to_the_right(report, AFTER, start, report.left))
    return [one for one in found if one]


def over_time(tokens: list[Token], start: int) -> int:
    """Skip "Tuesday", "on Tuesday" and "last week"."""
    for number in range(start, min(len(tokens), start + 3)):
        if tokens[number].word in DAYS_AND_MONTHS or tokens[number].word in PERIODS:
            return number + 1
        if tokens[number].word not in BEFORE_TIME:
            break
    return start


def that_after(tokens: list[Token], start: int) -> int | None:
    for number in range(start, min(len(tokens), start + THAT_REACH)):
        if tokens[number].word == "that":
            return number
        if tokens[number].text in (";", ":") or tokens[number].text[0] == HIDDEN:
            return None
    return None


def to_the_right(
    report: Report, name: str, start: int, phrases: tuple[Phrase, ...]
) -> Layout | None:
    ends = ends_after(report.tokens, start)
    if not ends or not phrases:
        return None
    return Layout(name, [], 0, start, ends, phrases)


def ends_after(tokens: list[Token], start: int) -> list[int]:
    """Return where words may end that begin here, the sentence's end last."""
    last = end_of_sentence(tokens)
    if start >= last:
        return []
    first = after_aside(tokens, start)
    inner = [n for n in range(first, last) if is_edge(tokens[n])]
    return [*inner[:MOST_EDGES], last]


def after_aside(tokens: list[Token], start: int) -> int:
    """Skip what stands between two commas: that, *without it*, the mill stops."""
    if tokens[start].text != ",":
        return start + 1
    for number in range(start + 1, min(len(tokens), start + LONGEST_ASIDE)):
        if tokens[number].text == ",":
            return number + 2
    return start + 1


def end_of_sentence(tokens: list[Token]) -> int:
    last = len(tokens)
    while last and tokens[last - 1].text in CLOSING:
        last -= 1
    return last


def is_edge(token: Token) -> bool:
    if token.text in MARKS or token.word in CONJUNCTIONS:
        return True
    return token.text.endswith("ing") and token.text.islower()


def left_layouts(
    report: Report,
    name: str,
    edge: int,
    after: int,
    phrases: tuple[Phrase, ...],
) -> list[Layout]:
    """Return the places before the cue: A, X said · A, said X, B."""
    tokens = report.tokens
    end = edge - 1 if edge and is_plain_mark(tokens[edge - 1]) else edge
    if end <= 0:
        return []
    starts = starts_before(tokens, end)
    found = [Layout(name, starts, end, 0, [], phrases)]
    if after < len(tokens) and tokens[after].text in (",", "—", "–"):
        ends = ends_after(tokens, after + 1)
        if ends:
            found.append(Layout(AROUND, starts, end, after + 1, ends, phrases))
    return found


def is_plain_mark(token: Token) -> bool:
    return not token.is_word and token.text[0] != HIDDEN


def starts_before(tokens: list[Token], end: int) -> list[int]:
    """Return where words may begin that end here, the sentence's start last."""
    inner = [
        number + 1
        for number in range(end - 2, -1, -1)
        if tokens[number].text in MARKS or tokens[number].text in ("and", "but", "that")
    ]
    return [*inner[:MOST_EDGES], 0]
