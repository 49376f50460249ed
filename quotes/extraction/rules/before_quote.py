"""Reads the words before a quote: X said, “Q” · X called it a “Q”."""

from quotes.extraction.lexicon.cues import CUE_NOUNS, FINITE, PARTICIPLE
from quotes.extraction.lexicon.gazetteer import PREPOSITIONS
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.rules.cueing import form_of, is_according, is_cue, is_speech
from quotes.extraction.rules.phrases import Phrase, is_name, phrase_ending
from quotes.extraction.rules.saying import Saying, saying, saying_after, span_of
from quotes.extraction.rules.subjects import (
    after_comma,
    introduces,
    is_lone_pronoun,
    subject_of_sentence,
    subjects_before,
)
from quotes.extraction.text.tokens import Token

RELAYED = "relayed"
# Quill *recalled* her mother saying: “Q”
HEARING = words(
    "recalled recalls remembered remembers heard hears quoted quotes recalling"
)
# Between cue and quote: had told *him:* “Q”, had said *that* “Q”
AFTER_CUES = words(": , that him her them me us")
# Ada told *the Selby Argus on Monday* that her brother had said “Q”
LONGEST_ADDRESS = 8


def said_before(tokens: list[Token]) -> Saying | None:
    """Read X said: “Q” · X called it “Q” · According to X, “Q” · X …, saying “Q”."""
    return (
        relayed(tokens)
        or said_first(tokens)
        or said_with_cue(tokens)
        or named_before_colon(tokens)
        or said_in_noun(tokens)
    )


def relayed(tokens: list[Token]) -> Saying | None:
    """Read Ada told the paper that her brother had said “Q”: the brother's words."""
    cue = last_cue(tokens)
    if cue is None or not is_speech(tokens[cue]):
        return None
    phrases = subjects_before(tokens, cue)
    if not phrases or is_lone_pronoun(tokens, phrases):
        return None
    first = phrases[0].start
    if form_of(tokens[cue]) == PARTICIPLE:
        is_relayed = first > 0 and tokens[first - 1].text in HEARING
    else:
        is_relayed = is_told(tokens, first)
    return saying(tokens, phrases, cue, RELAYED, 0.9) if is_relayed else None


def last_cue(tokens: list[Token]) -> int | None:
    """Return the cue that stands right before the quote: told him: “Q”"""
    for number in range(len(tokens) - 1, max(-1, len(tokens) - 4), -1):
        if is_cue(tokens, number):
            return number
        if tokens[number].word not in AFTER_CUES:
            return None
    return None


def is_told(tokens: list[Token], first: int) -> bool:
    """Tell whether somebody else says that this one said it."""
    lead = first - 1 if first and tokens[first - 1].word == "that" else first
    for number in range(lead - 1, max(-1, lead - LONGEST_ADDRESS), -1):
        token = tokens[number]
        if is_cue(tokens, number):
            is_outer = is_speech(token) and form_of(token) == FINITE
            return is_outer and bool(subjects_before(tokens, number))
        if not token.is_word or token.word in ("and", "but", "who", "which"):
            return False
    return False


def said_first(tokens: list[Token]) -> Saying | None:
    """Read Said Ada Lovelace, who knew the family, “Q”."""
    if len(tokens) > 1 and tokens[0].text in ("Said", "Says", "Added", "Wrote"):
        return saying_after(tokens, 0, 1, "cue before name")
    return None


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
    phrases = subject_of_cue_left(tokens, number) or subject_of_sentence(
        tokens[:number]
    )
    if phrases:
        return saying(tokens, phrases, number, "subject of sentence", confidence - 0.1)
    return None


def subject_of_cue_left(tokens: list[Token], number: int) -> list[Phrase]:
    """Return whose verb comes before: *he* said, adding “Q”."""
    for left in range(number - 1, 0, -1):
        if is_cue(tokens, left) and form_of(tokens[left]) == FINITE:
            phrases = subjects_before(tokens, left)
            if phrases and not after_preposition(tokens, phrases[0], FINITE):
                return phrases
    return []


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
