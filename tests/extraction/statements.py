"""Judges statements, marked or not, against annotated news, by their content."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from quotes.extraction import FoundQuote, Span
from quotes.extraction.lexicon.cues import CUE_FORMS, SPEECH

# Two statements are the same where they share this much of what either holds.
ENOUGH = 0.5
INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Statement:
    """Who says what, by people or by the engine."""

    places: frozenset[int]  # of the letters and digits of its content
    kind: str
    cue: str
    speaker: dict | None  # {"text", "start", "end"}

    @property
    def is_said(self) -> bool:
        """Tell whether its cue is a verb of saying: told, has also said."""
        words = self.cue.lower().split()
        return any(CUE_FORMS.get(word, ("", ""))[1] == SPEECH for word in words)


@dataclass(slots=True)
class Score:
    """How many statements there are, how many were found, and found rightly."""

    gold: int = 0
    found: int = 0
    content: int = 0
    joint: int = 0

    def f1(self, right: int) -> float:
        return round(200 * right / max(1, self.gold + self.found), 1)

    def shares(self, right: int) -> tuple[float, float]:
        """Return precision and recall in per cent."""
        return (
            round(100 * right / max(1, self.found), 1),
            round(100 * right / max(1, self.gold), 1),
        )


def marked_statements(document: dict) -> list[Statement]:
    """Return the statements that people marked, the parts of each put together."""
    groups: dict[str, list[dict]] = {}
    for number, quote in enumerate(document["quotes"]):
        groups.setdefault(quote.get("group") or str(number), []).append(quote)
    return [as_marked(document["text"], parts) for parts in groups.values()]


def as_marked(text: str, parts: list[dict]) -> Statement:
    first = parts[0]
    return Statement(
        letters(text, (Span(part["start"], part["end"]) for part in parts)),
        first["type"],
        (first["cue"] or {}).get("text", ""),
        first["speaker"],
    )


def found_statements(text: str, found: Iterable[FoundQuote]) -> list[Statement]:
    """Return what the engine found; a quote inside a statement is part of it."""
    statements = [as_found(text, quote) for quote in found]
    reported = [one.places for one in statements if one.kind == INDIRECT]
    return [
        one
        for one in statements
        if one.kind == INDIRECT or not any(one.places <= outer for outer in reported)
    ]


def as_found(text: str, quote: FoundQuote) -> Statement:
    mention = next((one.mention for one in quote.attributions if one.mention), None)
    speaker = mention and {
        "text": mention.of(text),
        "start": mention.start,
        "end": mention.end,
    }
    cue = quote.cue.of(text) if quote.cue else ""
    return Statement(letters(text, quote.spans), quote.kind, cue, speaker)


def letters(text: str, spans: Iterable[Span]) -> frozenset[int]:
    return frozenset(
        place
        for span in spans
        for place in range(span.start, span.end)
        if text[place].isalnum()
    )


def overlap(one: Statement, other: Statement) -> float:
    common = len(one.places & other.places)
    return common / (len(one.places) + len(other.places) - common) if common else 0.0


def pairs_of(
    gold: list[Statement], found: list[Statement]
) -> list[tuple[Statement, Statement]]:
    """Pair each statement with one at most, those that share most first."""
    shares = [
        (share, -one, -other)
        for one, theirs in enumerate(gold)
        for other, ours in enumerate(found)
        if (share := overlap(theirs, ours)) >= ENOUGH
    ]
    pairs, seen = [], Counter()
    for _, one, other in sorted(shares, reverse=True):
        if not (seen["gold", one] or seen["found", other]):
            seen.update([("gold", one), ("found", other)])
            pairs.append((gold[-one], found[-other]))
    return pairs


def judge(
    score: Score,
    gold: list[Statement],
    found: list[Statement],
    is_asked: Callable[[Statement], bool],
    same_speaker: Callable[[dict | None, dict | None], bool],
) -> None:
    """Count one article's statements of a kind.

    What was found and is another kind of statement to people counts neither way.
    """
    pairs = pairs_of(gold, found)
    paired = [ours for _, ours in pairs]
    asked = [(theirs, ours) for theirs, ours in pairs if is_asked(theirs)]
    stray = [one for one in found if is_asked(one) and one not in paired]
    score.gold += sum(is_asked(one) for one in gold)
    score.found += len(asked) + len(stray)
    score.content += len(asked)
    score.joint += sum(same_speaker(a.speaker, b.speaker) for a, b in asked)
