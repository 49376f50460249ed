"""Tells reporting verbs from the nouns and passives that look like them."""

from quotes.extraction.lexicon.cues import (
    ACTIVE_AFTER_BE,
    AUXILIARIES,
    BASE,
    CUE_FORMS,
    FINITE,
    PARTICIPLE,
    PARTICLE_AFTER,
    PASSIVE,
    SPEECH,
)
from quotes.extraction.lexicon.gazetteer import ARTICLES, PREPOSITIONS
from quotes.extraction.text.tokens import Token


def is_cue(tokens: list[Token], number: int) -> bool:
    """Tell a reporting verb from a noun (the claim) and from a passive (was told)."""
    token = tokens[number]
    if token.text not in CUE_FORMS:
        return False
    if token.text in PARTICLE_AFTER and not has_particle(tokens, number):
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


def has_particle(tokens: list[Token], number: int) -> bool:
    """Tell "weighed in", said of words, from "weighed in on the matter"."""
    particle = PARTICLE_AFTER[tokens[number].text]
    if [token.text for token in tokens[number + 1 : number + 2]] != [particle]:
        return False
    beyond = tokens[number + 2 : number + 3]
    if particle == "it" or not beyond or not beyond[0].is_word:
        return True
    return beyond[0].text == "that" or beyond[0].text.endswith("ly")


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


def is_according(tokens: list[Token], number: int) -> bool:
    if tokens[number].word != "according":
        return False
    return number + 1 < len(tokens) and tokens[number + 1].text == "to"


def form_of(token: Token) -> str:
    return CUE_FORMS[token.word][0]


def is_speech(token: Token) -> bool:
    return CUE_FORMS[token.word][1] == SPEECH
