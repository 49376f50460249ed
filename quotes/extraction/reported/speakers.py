"""Finds whose words a reporting word reports."""

from quotes.extraction.clues.readings import unlisted_subject
from quotes.extraction.lexicon.cues import AUXILIARIES, BASE, PARTICIPLE
from quotes.extraction.lexicon.gazetteer import PREPOSITIONS
from quotes.extraction.lexicon.titles import PERSON_NOUNS, TITLES_BEFORE
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.rules.before_quote import after_preposition, subject_of_cue_left
from quotes.extraction.rules.cueing import form_of
from quotes.extraction.rules.phrases import Phrase
from quotes.extraction.rules.subjects import (
    is_adverb,
    subject_after,
    subject_of_sentence,
    subjects_before,
)
from quotes.extraction.text.tokens import Token

POSTS = PERSON_NOUNS | TITLES_BEFORE
JOINS = ("and", "but", "or", "then")
CLAUSE_OPENERS = words(
    "that which who and but or while as when if because although though where after"
)
LONGEST_PLAIN = 10
# according to *a new poll of voters by the college*, …
LONGEST_SOURCE = 16


def subjects_left(tokens: list[Token], cue: int) -> tuple[list[Phrase], bool]:
    """Return who speaks, left of the cue, and whether another verb stands between."""
    before = cue
    while before > 0 and is_adverb(tokens[before - 1]):
        before -= 1
        if tokens[before].word in JOINS:
            return carried_subject(tokens, before), True
        if tokens[before].word == "to":
            return carried_subject(tokens, before), True
    form = form_of(tokens[cue])
    if form == PARTICIPLE and before and opens_participle(tokens[before - 1]):
        return carried_subject(tokens, cue), True
    near = subjects_before(tokens, cue) or unlisted_subject(tokens, cue)
    if near and not after_preposition(tokens, near[0], form):
        return near, False
    plain = plain_subject(tokens, before)
    return (plain, False) if plain else (carried_subject(tokens, cue), True)


def opens_participle(token: Token) -> bool:
    """Tell ", saying" and "after telling" from "officials saying"."""
    return not token.is_word or token.word in PREPOSITIONS or opens_clause(token)


def plain_subject(tokens: list[Token], end: int) -> list[Phrase]:
    """Return all words from a mark on: *59 percent*, *adults of all ages* said."""
    for start in range(end - 1, max(-1, end - LONGEST_PLAIN), -1):
        if tokens[start].word in AUXILIARIES:
            return []
        if start == 0 or opens_clause(tokens[start - 1]):
            return [Phrase(start, end)] if may_speak(tokens[start]) else []
    return []


def may_speak(first: Token) -> bool:
    """Tell "adults of all ages" from "in the end" and from a lone age."""
    return first.word not in PREPOSITIONS


def opens_clause(token: Token) -> bool:
    return not token.is_word or token.word in CLAUSE_OPENERS


def carried_subject(tokens: list[Token], cue: int) -> list[Phrase]:
    """Return whose verb comes before: *the officials* said A and warned B."""
    return subject_of_cue_left(tokens, cue) or subject_of_sentence(tokens[:cue])


def subjects_right(tokens: list[Token], cue: int) -> list[Phrase]:
    if form_of(tokens[cue]) == BASE or tokens[cue].text in ("told", "tells", "telling"):
        return []
    return subject_after(tokens, cue + 1)


def source_after(tokens: list[Token], start: int) -> list[Phrase]:
    """Return who stands after "according to": *a tally by the road workers*."""
    named, whole = subject_after(tokens, start), up_to_mark(tokens, start)
    if (
        named
        and tokens[start].is_capitalised
        and not (whole and goes_on(tokens, named))
    ):
        return named
    return whole or named


def goes_on(tokens: list[Token], named: list[Phrase]) -> bool:
    """Tell "according to Holt, *the mill turns*" from "Holt, *the keeper*"."""
    phrase = named[-1]
    commas = [n for n in range(phrase.start, phrase.end) if tokens[n].text == ","]
    if not commas:
        return False
    return not any(token.word in POSTS for token in tokens[commas[0] : phrase.end])


def up_to_mark(tokens: list[Token], start: int) -> list[Phrase]:
    for end in range(start, min(len(tokens), start + LONGEST_SOURCE)):
        if not tokens[end].is_word:
            return [Phrase(start, end)] if end > start else []
    return []
