"""Who says a quote, as printed: the value that every rule returns."""

from dataclasses import dataclass, replace

from quotes.extraction.found import Span
from quotes.extraction.rules.phrases import Phrase, is_name
from quotes.extraction.rules.subjects import is_lone_pronoun, subject_after
from quotes.extraction.text.sentences import Sentences
from quotes.extraction.text.tokens import Token, Tokens


@dataclass(frozen=True, slots=True)
class Saying:
    """Who says a region, as printed, and the rule that says so."""

    rule: str
    confidence: float
    cue: Span | None = None
    mentions: tuple[Span, ...] = ()
    clause: Span | None = None  # the words from subject to quote
    share: float = 1.0  # how likely this mention is the speaker's, of all beside it


@dataclass(frozen=True, slots=True)
class Prose:
    """A text, its quotes hidden, and its sentences."""

    text: str
    hidden: str
    sentences: Sentences
    tokens: Tokens  # of the hidden text
    words: list[Token]  # of the text, quotes included
    quotes: list[int]  # where each begins


def saying(
    tokens: list[Token], phrases: list[Phrase], cue: int, rule: str, confidence: float
) -> Saying:
    mentions = tuple(span_of(tokens, phrase) for phrase in phrases)
    if is_lone_pronoun(tokens, phrases):
        confidence -= 0.15
    elif not any(is_name(t) for p in phrases for t in tokens[p.start : p.end]):
        confidence -= 0.1
    cue_span = Span(tokens[cue].start, tokens[cue].end)
    start = min(mentions[0].start, cue_span.start)
    end = max(mentions[-1].end, cue_span.end)
    return Saying(rule, round(confidence, 2), cue_span, mentions, Span(start, end))


def span_of(tokens: list[Token], phrase: Phrase) -> Span:
    return Span(tokens[phrase.start].start, tokens[phrase.end - 1].end)


def saying_after(tokens: list[Token], cue: int, start: int, rule: str) -> Saying | None:
    phrases = subject_after(tokens, start)
    if not phrases:
        return None
    found = saying(tokens, phrases, cue, rule, 0.93)
    return replace(found, cue=Span(tokens[cue].start, tokens[start - 1].end))
