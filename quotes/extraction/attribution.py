"""Decides who says a quote from the words just before and after it."""

from dataclasses import dataclass

from quotes.extraction.cues import (
    ACTIVE_AFTER_BE,
    AUXILIARIES,
    BASE,
    CUE_FORMS,
    CUE_NOUNS,
    FINITE,
    PARTICIPLE,
    PASSIVE,
    SPEECH,
)
from quotes.extraction.found import Span
from quotes.extraction.gazetteer import ARTICLES, PREPOSITIONS
from quotes.extraction.phrases import Phrase, is_name, phrase_ending
from quotes.extraction.regions import Region
from quotes.extraction.sentences import HIDDEN, Sentences
from quotes.extraction.subjects import (
    after_comma,
    introduces,
    is_lone_pronoun,
    plain_subject,
    subject_after,
    subject_of_sentence,
    subjects_before,
)
from quotes.extraction.tokens import Token, tokens_between

# How far from a quote its cue is looked for; keeps one endless line linear.
BEFORE, AFTER = 700, 400


@dataclass(frozen=True, slots=True)
class Saying:
    """Who says a region, as printed, and the rule that says so."""

    rule: str
    confidence: float
    cue: Span | None = None
    mentions: tuple[Span, ...] = ()
    clause: Span | None = None  # the words from subject to quote


@dataclass(frozen=True, slots=True)
class Prose:
    """A text, its quotes hidden, and its sentences."""

    text: str
    hidden: str
    sentences: Sentences


def said_nearby(prose: Prose, region: Region) -> Saying | None:
    """Return who says a region according to its own sentence."""
    after = tokens_after(prose, region)
    before = tokens_before(prose, region)
    return (
        said_right_after(prose.text, region, after)
        or said_before(before)
        or said_later(after)
    )


def tokens_before(prose: Prose, region: Region) -> list[Token]:
    sentence = prose.sentences.at(region.outer.start)
    start = max(sentence.start, region.outer.start - BEFORE)
    return tokens_between(prose.hidden, start, region.outer.start)


def tokens_after(prose: Prose, region: Region) -> list[Token]:
    """Return the rest of the sentence; “Really?” Ada asked is one."""
    position = region.outer.end
    place = position
    if prose.text[region.inner.end - 1] in "?!…":
        place = min(position + 1, len(prose.text))
    sentence = prose.sentences.at(place)
    end = min(sentence.end, position + AFTER)
    if end <= position:
        return []
    tokens = tokens_between(prose.hidden, position, end)
    return until_quote(tokens)


def until_quote(tokens: list[Token]) -> list[Token]:
    for number, token in enumerate(tokens):
        if token.text.startswith(HIDDEN):
            return tokens[:number]
    return tokens


def said_right_after(text: str, region: Region, tokens: list[Token]) -> Saying | None:
    """Read “Q,” X said · “Q,” said X · “Q,” according to X."""
    start = 1 if tokens and tokens[0].text in (",", "—", "–", "-") else 0
    if start >= len(tokens) or not leads_on(text, region, tokens[start], start):
        return None
    if is_according(tokens, start):
        return saying_after(tokens, start, start + 2, "according to after quote")
    if is_cue(tokens, start) and form_of(tokens[start]) == FINITE:
        return saying_after(tokens, start, start + 1, "cue before name, after quote")
    return name_then_cue(tokens, start)


def leads_on(text: str, region: Region, following: Token, comma: int) -> bool:
    """Tell whether the words after the quote belong to its sentence."""
    last = text[region.inner.end - 1]
    if last in ",?!-—–…" or comma:
        return True
    return following.text.islower() or last not in ".;:"


def name_then_cue(tokens: list[Token], start: int) -> Saying | None:
    for number in range(start + 1, min(len(tokens), start + 45)):
        if not is_cue(tokens, number) or form_of(tokens[number]) != FINITE:
            continue
        phrases = subjects_before(tokens, number)
        if not (phrases and phrases[0].start == start):
            phrases = plain_subject(tokens, start, number)
        if phrases:
            return saying(tokens, phrases, number, "name before cue, after quote", 0.95)
    return None


def saying_after(tokens: list[Token], cue: int, start: int, rule: str) -> Saying | None:
    phrases = subject_after(tokens, start)
    if not phrases:
        return None
    found = saying(tokens, phrases, cue, rule, 0.93)
    return replace_cue(found, Span(tokens[cue].start, tokens[start - 1].end))


def replace_cue(found: Saying, cue: Span) -> Saying:
    return Saying(found.rule, found.confidence, cue, found.mentions, found.clause)


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


def said_before(tokens: list[Token]) -> Saying | None:
    """Read X said: “Q” · X called it “Q” · According to X, “Q” · X …, saying “Q”."""
    return said_with_cue(tokens) or named_before_colon(tokens) or said_in_noun(tokens)


def said_with_cue(tokens: list[Token]) -> Saying | None:
    """Take the nearest cue, but the outer one in "Ada said she opposes “Q”"."""
    weak: Saying | None = None
    for number in range(len(tokens) - 1, -1, -1):
        if is_according(tokens, number):
            return weak or saying_after(tokens, number, number + 2, "according to")
        if not is_cue(tokens, number):
            continue
        found = with_cue_before(tokens, number)
        if found and is_speech(tokens[number]):
            return weak if weak and in_opening_clause(tokens, number) else found
        weak = weak or found
    return weak


def in_opening_clause(tokens: list[Token], number: int) -> bool:
    """Tell "*Since Ada said so*, Mary has called her “Q”"."""
    return introduces(tokens[0]) and number < after_comma(tokens, 0) < len(tokens)


def named_before_colon(tokens: list[Token]) -> Saying | None:
    """Read "The timing is no surprise to Ada Lovelace: “Q”"."""
    if not tokens or tokens[-1].text != ":":
        return None
    phrase = phrase_ending(tokens, len(tokens) - 1)
    if phrase is None or not is_name(tokens[phrase.end - 1]):
        return None
    mention = span_of(tokens, phrase)
    return Saying("name before colon", 0.7, None, (mention,), mention)


def with_cue_before(tokens: list[Token], number: int) -> Saying | None:
    near = len(tokens) - number
    confidence = 0.92 if near <= 4 else 0.8 if near <= 12 else 0.65
    phrases = subjects_before(tokens, number)
    if phrases and not after_preposition(tokens, phrases[0], form_of(tokens[number])):
        return saying(tokens, phrases, number, "name before cue", confidence)
    phrases = subject_of_sentence(tokens[:number])
    if phrases:
        return saying(tokens, phrases, number, "subject of sentence", confidence - 0.1)
    return None


def after_preposition(tokens: list[Token], phrase: Phrase, form: str) -> bool:
    """Tell "after talks with Ada, said" from a subject and from "with Ada saying"."""
    if phrase.start == 0:
        return False
    before = tokens[phrase.start - 1].word
    return before in PREPOSITIONS and not (before == "with" and form == PARTICIPLE)


def said_in_noun(tokens: list[Token]) -> Saying | None:
    """Read X brushed aside talks in a Twitter post: “Q”."""
    for number in range(len(tokens) - 1, max(-1, len(tokens) - 8), -1):
        if tokens[number].word in CUE_NOUNS:
            phrases = subject_of_sentence(tokens[:number])
            if phrases:
                return saying(tokens, phrases, number, "noun before quote", 0.75)
    return None


def said_later(tokens: list[Token]) -> Saying | None:
    """Read the “Q” was wrong, X said."""
    for number in range(len(tokens) - 1, 0, -1):
        if is_according(tokens, number):
            return saying_after(tokens, number, number + 2, "according to after quote")
        if not is_cue(tokens, number) or form_of(tokens[number]) != FINITE:
            continue
        if tokens[number - 1].text == ",":
            found = saying_after(tokens, number, number + 1, "cue before name, later")
            if found:
                return found
        phrases = subjects_before(tokens, number)
        if phrases and tokens[phrases[0].start - 1].text == ",":
            return saying(tokens, phrases, number, "name before cue, later", 0.7)
    return None


def is_according(tokens: list[Token], number: int) -> bool:
    return [token.word for token in tokens[number : number + 2]] == ["according", "to"]


def form_of(token: Token) -> str:
    return CUE_FORMS[token.word][0]


def is_speech(token: Token) -> bool:
    return CUE_FORMS[token.word][1] == SPEECH


def is_cue(tokens: list[Token], number: int) -> bool:
    """Tell a reporting verb from a noun (the claim) and from a passive (was told)."""
    token = tokens[number]
    if token.text not in CUE_FORMS:
        return False
    if number == 0:
        return form_of(token) != BASE
    before = tokens[number - 1]
    if before.word in ARTICLES or before.word.endswith(("'s", "’s", "s’")):
        return False
    form = form_of(token)
    if form == BASE:
        return is_verb_base(before)
    if before.word in PREPOSITIONS and form == FINITE:
        return before.word == "as"
    return form == PARTICIPLE or not is_passive(tokens, number)


def is_verb_base(before: Token) -> bool:
    """Tell "proceeded to threaten" and "would say" from "the vote"."""
    if before.word in ("i", "we", "they", "who", "people", "officials"):
        return True
    return before.word in AUXILIARIES and before.word not in ("and", "or", "as")


def is_passive(tokens: list[Token], number: int) -> bool:
    if tokens[number].word in ACTIVE_AFTER_BE:
        return False
    before = tokens[max(0, number - 3) : number]
    for token in reversed(before):
        if token.word in PASSIVE:
            return True
        if token.word not in AUXILIARIES and not token.word.endswith("ly"):
            return False
    return False
