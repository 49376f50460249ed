"""Collects examples of reported words from marked articles, and judges weights."""

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from quotes.extraction.fitting.gold import WRONG, agreement, place_of
from quotes.extraction.fitting.learning import (
    Choice,
    Verdict,
    learn_choices,
    learn_verdicts,
)
from quotes.extraction.found import Span
from quotes.extraction.pipeline import read_article
from quotes.extraction.reported.finding import as_saying
from quotes.extraction.reported.placed import Placed
from quotes.extraction.reported.reports import Report, reports_in
from quotes.extraction.reported.stating import (
    Judged,
    Table,
    clues_for,
    heaviest_place,
    judged_in,
    places_of,
)

# Reported words are the same as those marked where they share this much of either.
ENOUGH, NEARLY = 0.5, 0.8


@dataclass(frozen=True, slots=True)
class Reported:
    """A statement that people marked: its cue, its letters, and who says it."""

    cue: Span
    letters: frozenset[int]
    speaker: Span | None


@dataclass(frozen=True, slots=True)
class Told:
    """An article's reports, sentence by sentence, and what people marked in it."""

    outlet: str
    text: str
    sentences: list[list[Report]]
    marked: list[Reported]


@dataclass(frozen=True, slots=True)
class Guess:
    """One report as the engine judges it, beside what people say."""

    chance: float
    is_said: bool
    is_right: bool  # and its speaker too


def read_told(path: Path) -> list[Told]:
    """Return the articles of a file of JSON lines whose statements have cues."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf8") as lines:
        return [told(json.loads(line)) for line in lines if line.strip()]


def told(document: dict) -> Told:
    text = document["text"]
    prose = read_article(text).prose
    outlet = document.get("publisher") or str(document["id"])
    return Told(outlet, text, reports_in(prose), list(marked_in(document)))


def marked_in(document: dict) -> Iterator[Reported]:
    """Yield each statement, the parts of it that share a group put together."""
    groups: dict[str, list[dict]] = {}
    for number, quote in enumerate(document["quotes"]):
        if quote.get("cue"):
            groups.setdefault(quote.get("group") or str(number), []).append(quote)
    for parts in groups.values():
        cue = parts[0]["cue"]
        spans = [Span(part["start"], part["end"]) for part in parts]
        yield Reported(
            Span(cue["start"], cue["end"]),
            letters(document["text"], spans),
            place_of(parts[0].get("speaker")),
        )


def letters(text: str, spans: Iterable[Span]) -> frozenset[int]:
    return frozenset(
        place
        for span in spans
        for place in range(span.start, span.end)
        if text[place].isalnum()
    )


def nearest(one: Told, placed: Placed) -> tuple[float, Reported | None]:
    """Return what people marked for the same cue, and how much a place shares."""
    token = placed.report.tokens[placed.report.cue]
    cue = Span(token.start, token.end)
    theirs = [marked for marked in one.marked if marked.cue.overlaps(cue)]
    ours = letters(one.text, placed.spans()) if theirs else frozenset()
    shares = [shared(ours, marked.letters) for marked in theirs]
    best = max(shares, default=0.0)
    return best, theirs[shares.index(best)] if best else None


def shared(ours: frozenset[int], theirs: frozenset[int]) -> float:
    return len(ours & theirs) / len(ours | theirs)


def fit_reported(articles: list[Told]) -> tuple[Table, Table]:
    """Return the weights of where reported words stand and of whether they do."""
    where = learn_choices([c for one in articles for c in choices_in(one)])
    verdicts = [v for one in articles for v in verdicts_in(one, where)]
    return where, learn_verdicts(verdicts)


def choices_in(one: Told) -> Iterator[Choice]:
    for report in (report for reports in one.sentences for report in reports):
        places = list(places_of(report))
        shares = [nearest(one, placed)[0] for placed, _ in places]
        best = max(shares, default=0.0)
        if best >= ENOUGH:
            right = [share >= min(best, NEARLY) for share in shares]
            yield Choice([tuple(sorted(clues)) for _, clues in places], right)


def verdicts_in(one: Told, where: Table) -> Iterator[Verdict]:
    for reports in one.sentences:
        earlier: list[Placed] = []
        for report in reports:
            placed = heaviest_place(report, where)
            if placed:
                is_said = nearest(one, placed)[0] >= ENOUGH
                yield Verdict(tuple(clues_for(placed, earlier)), is_said)
                earlier += [placed] if is_said else []


def leave_one_outlet_out(articles: list[Told]) -> list[Guess]:
    """Return every report judged by weights fitted without its outlet."""
    found: list[Guess] = []
    for outlet in sorted({one.outlet for one in articles}):
        tables = fit_reported([one for one in articles if one.outlet != outlet])
        for one in articles:
            if one.outlet == outlet:
                found += guesses_in(one, *tables)
    return found


def guesses_in(one: Told, where: Table, whether: Table) -> Iterator[Guess]:
    for reports in one.sentences:
        for judged in judged_in(reports, where, whether):
            is_said = nearest(one, judged.placed)[0] >= ENOUGH
            yield Guess(judged.chance, is_said, is_right(one, judged))


def is_right(one: Told, judged: Judged) -> bool:
    """Tell whether people marked these words, and the same speaker for them."""
    share, marked = nearest(one, judged.placed)
    if marked is None or share < ENOUGH or marked.speaker is None:
        return False
    return agreement(one.text, marked.speaker, as_saying(judged)) != WRONG
