"""Finds what is reported without marks: who says it, where, and how surely."""

from quotes.extraction.clues.voicing import sure
from quotes.extraction.found import FoundQuote, Span
from quotes.extraction.mentions.context import context_of
from quotes.extraction.people.resolution import Resolver
from quotes.extraction.quoting import inserted
from quotes.extraction.reported import REPORTED_RULE
from quotes.extraction.reported.reports import Report, reports_in
from quotes.extraction.reported.stating import ENOUGH, Judged, judged_in
from quotes.extraction.rules.saying import Prose, Saying, span_of
from quotes.extraction.weights.edges import EDGES
from quotes.extraction.weights.placed import PLACED
from quotes.extraction.weights.reported import REPORTED
from quotes.extraction.weights.sure_reported import SURE_REPORTED
from quotes.extraction.weights.where import WHERE

INDIRECT = "indirect"
PLACES, VERDICTS = WHERE | EDGES, REPORTED | PLACED


def reported_in(prose: Prose) -> list[Judged]:
    """Return each statement without marks, in the order of their sentences."""
    return [
        judged
        for reports in reports_in(prose)
        for judged in settled(judged_in(reports, PLACES, VERDICTS))
    ]


def settled(judged: list[Judged]) -> list[Judged]:
    """Leave out what is too unsure, and what has words of something surer."""
    kept: list[Judged] = []
    for one in sorted(judged, key=lambda one: -one.chance):
        is_free = not any(tokens_of(one) & tokens_of(other) for other in kept)
        if one.chance >= ENOUGH and is_free:
            kept.append(one)
    return kept


def tokens_of(judged: Judged) -> set[int]:
    return {n for part in judged.placed.parts() for n in range(part.start, part.stop)}


def as_reported(prose: Prose, resolver: Resolver, judged: Judged) -> FoundQuote:
    spans, saying = judged.placed.spans(), as_saying(judged)
    context = context_of(prose, saying)
    is_apart = context and not any(context.overlaps(span) for span in spans)
    return FoundQuote(
        spans=spans,
        kind=INDIRECT,
        cue=saying.cue,
        context=context if is_apart else None,
        evidence=(saying.clause,),
        insertions=tuple(i for span in spans for i in inserted(prose.text, span)),
        confidence=round(saying.confidence, 2),
        rule=saying.rule,
        attributions=resolver.resolve(saying.mentions),
        mentions=tuple(saying.mentions[0] for _ in spans),
    )


def as_saying(judged: Judged) -> Saying:
    """Return who says it, as printed, by what rule."""
    report, layout = judged.placed.report, judged.placed.layout
    tokens, cue = report.tokens, cue_of(report)
    mentions = tuple(span_of(tokens, phrase) for phrase in layout.phrases)
    clause = Span(min(cue.start, mentions[0].start), max(cue.end, mentions[-1].end))
    return Saying(
        f"{REPORTED_RULE} {layout.name}",
        sure(judged.chance, SURE_REPORTED),
        cue,
        mentions,
        clause,
    )


def cue_of(report: Report) -> Span:
    return Span(report.tokens[report.cue].start, report.tokens[report.cue_end - 1].end)
