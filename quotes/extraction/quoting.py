"""Puts together what is given back: spans, kind, insertions, attributions."""

import re

from quotes.extraction.found import FoundQuote, Span
from quotes.extraction.mentions.context import context_of
from quotes.extraction.people.resolution import Resolver
from quotes.extraction.rules.carrying import Utterance
from quotes.extraction.rules.saying import Prose, Saying
from quotes.extraction.text.regions import Region
from quotes.extraction.turns.turn import TURN_MARK

# [sic] · [North Korean leader Kim Jong-un] · … · . . .
INSERTION = re.compile(r"\[[^\[\]]{1,300}\]|…|\.\.\.|\. \. \.")
UNREAD_CONFIDENCE, UNREAD_RULE = 0.3, "language not read"
UNKNOWN_CONFIDENCE, UNKNOWN_RULE = 0.3, "no speaker found"


def as_found(
    prose: Prose, resolver: Resolver, utterances: list[Utterance]
) -> list[FoundQuote]:
    """Return each utterance with its speakers resolved."""
    return [found_quote(prose, resolver, utterance) for utterance in utterances]


def found_quote(prose: Prose, resolver: Resolver, utterance: Utterance) -> FoundQuote:
    saying = utterance.saying or Saying(UNKNOWN_RULE, UNKNOWN_CONFIDENCE)
    spans = tuple(region.inner for region in utterance.regions)
    return FoundQuote(
        spans=spans,
        kind=kind_of(prose, utterance.regions[0]),
        cue=saying.cue,
        context=context_of(prose, saying),
        evidence=(saying.clause,) if saying.clause else (),
        insertions=tuple(
            insertion for span in spans for insertion in inserted(prose.text, span)
        ),
        confidence=round(max(0.0, min(1.0, saying.confidence)), 2),
        rule=saying.rule,
        attributions=resolver.resolve(saying.mentions, saying.share),
        mentions=utterance.mentions,
    )


def unread_quote(text: str, region: Region) -> FoundQuote:
    """Return a quotation of which nothing is known but its marks."""
    inner = region.inner.of(text)
    is_whole = not inner[0].islower() and inner[-1] in ".!?…,"
    return FoundQuote(
        spans=(region.inner,),
        kind="direct" if is_whole else "partial",
        cue=None,
        context=None,
        evidence=(),
        insertions=tuple(inserted(text, region.inner)),
        confidence=UNREAD_CONFIDENCE,
        rule=UNREAD_RULE,
        attributions=(),
        mentions=(None,),
    )


def kind_of(prose: Prose, region: Region) -> str:
    """Tell whole sentences from words woven into the writer's own."""
    if region.mark == TURN_MARK:
        return "direct"
    first = next((c for c in region.inner.of(prose.text) if c.isalnum()), "a")
    if first.islower():
        return "partial"
    before = prose.hidden[max(0, region.outer.start - 40) : region.outer.start].rstrip()
    sentence = prose.sentences.at(region.outer.start)
    if before.endswith((",", ":")) or sentence.start == region.outer.start:
        return "direct"
    is_whole = region.inner.of(prose.text)[-1] in ".!?,"
    return "direct" if is_whole or len(region.inner.of(prose.text)) > 40 else "partial"


def inserted(text: str, span: Span) -> list[Span]:
    return [
        Span(*match.span()) for match in INSERTION.finditer(text, span.start, span.end)
    ]
