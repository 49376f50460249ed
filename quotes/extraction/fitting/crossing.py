"""Collects examples from marked articles, and judges weights on outlets left out."""

from collections.abc import Iterable
from dataclasses import dataclass

from quotes.extraction.clues.voice_clues import clues_of, scene
from quotes.extraction.clues.voicing import chances_of
from quotes.extraction.clues.weighing import Weighed, weigh
from quotes.extraction.fitting.gold import LIKE, SAME, WRONG, Marked, agreement, bare
from quotes.extraction.fitting.learning import (
    Choice,
    Verdict,
    learn_choices,
    learn_verdicts,
)
from quotes.extraction.found import Span
from quotes.extraction.turns.turn import TURN_MARK

Table = dict[str, float]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One region as the engine judges it, beside what people say."""

    share: float  # of the speaker's reading
    chance: float  # of a quote
    is_quote: bool
    is_right: bool


def fit(
    articles: list[Marked], explaining: Iterable[Marked] = ()
) -> tuple[Table, Table]:
    """Return the weights of who says a quote and of whether it is one.

    Who says the quote before is a clue, so the first weights read the articles
    again, and the second weights learn from what the first ones find. Texts that
    explain rather than report teach nothing but what is no quote.
    """
    who = learn_choices([c for one in articles for c in choices_in(one, {})])
    who = learn_choices([c for one in articles for c in choices_in(one, who)])
    every = [*articles, *explaining]
    return who, learn_verdicts([v for one in every for v in verdicts_in(one, who)])


def choices_in(one: Marked, who: Table) -> list[Choice]:
    article, found = one.article, []
    for place, weighed in zip(article.places, read(one, who), strict=True):
        gold = one.speakers.get(words_of(one, place))
        if gold is None or not weighed.readings:
            continue
        text = article.prose.text
        grades = [agreement(text, gold, r.saying) for r in weighed.readings]
        best = SAME if SAME in grades else LIKE
        clues = [tuple(sorted(reading.clues)) for reading in weighed.readings]
        found.append(Choice(clues, [grade == best for grade in grades]))
    return found


def read(one: Marked, who: Table) -> list[Weighed]:
    article = one.article
    return weigh(article.prose, article.places, article.ruled, who)


def words_of(one: Marked, place) -> Span:
    return bare(one.article.prose.text, place.region.inner)


def verdicts_in(one: Marked, who: Table) -> list[Verdict]:
    article = one.article
    here = scene(article.prose, article.places, read(one, who))
    return [
        Verdict(
            tuple(sorted(clues_of(here, number))), words_of(one, place) in one.speakers
        )
        for number, place in enumerate(article.places)
        if place.region.mark != TURN_MARK
    ]


def outcomes_in(one: Marked, who: Table, whether: Table) -> list[Outcome]:
    """Judge one article with weights that have not seen it."""
    article, weighed = one.article, read(one, who)
    chances = chances_of(article.prose, article.places, weighed, whether)
    found = []
    for place, reading, chance in zip(article.places, weighed, chances, strict=True):
        words = words_of(one, place)
        is_quote = words in one.speakers
        right = is_quote and is_right(one, words, reading)
        found.append(Outcome(reading.share, chance, is_quote, right))
    return found


def is_right(one: Marked, words: Span, reading: Weighed) -> bool:
    gold = one.speakers[words]
    if gold is None or not reading.saying or not reading.saying.mentions:
        return gold is None and not (reading.saying and reading.saying.mentions)
    return agreement(one.article.prose.text, gold, reading.saying) != WRONG


def leave_one_out(
    articles: list[Marked], explaining: Iterable[Marked] = (), most: int = 7
) -> list[Outcome]:
    """Return every region judged by weights fitted without its outlet."""
    outlets = sorted({one.outlet for one in articles})
    folds = [set(outlets[number::most]) for number in range(min(most, len(outlets)))]
    found: list[Outcome] = []
    for fold in folds:
        who, whether = fit(
            [one for one in articles if one.outlet not in fold], explaining
        )
        for one in articles:
            if one.outlet in fold:
                found += outcomes_in(one, who, whether)
    return found
