"""The verbs whose words are reported, as data, and when they report nothing."""

import re

from quotes.extraction.lexicon.cues import (
    AUXILIARIES,
    BASE,
    CUE_FORMS,
    SPEECH,
    SPEECH_VERBS,
    forms,
)
from quotes.extraction.lexicon.gazetteer import DETERMINERS, PREPOSITIONS
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.rules.cueing import form_of, is_cue
from quotes.extraction.text.tokens import Token

# The verb of each form: said is a form of say.
VERBS = {form: verb for verb in SPEECH_VERBS for form in (verb, *forms(verb))}
# Left out on purpose: who asks whether the mill turns doesn't say that it does.
QUESTIONS = words("ask inquire wonder")
SAYING = frozenset(
    form
    for form, (_, family) in CUE_FORMS.items()
    if family == SPEECH and VERBS.get(form) not in QUESTIONS
)
NO_SUBJECT = DETERMINERS | PREPOSITIONS | AUXILIARIES
# Some friends, who cringe at it, *say* …
CLOSES_APPOSITIVE = (",", "-", "—", "–", ")")
# Holt *never* said · Holt *refused to* say; a denial is a statement, though.
NEGATIONS = words(
    """
    not never declined declines refused refuses neither nor cannot won't wouldn't
    didn't doesn't don't can't couldn't hasn't haven't hadn't won’t wouldn’t didn’t
    doesn’t don’t can’t couldn’t hasn’t haven’t hadn’t
    """
)
# These show that a clause follows: Selby claimed *could* carry forty trucks.
VERBS_OF_TIME = words(
    """
    is are was were be been has have had will would could can may might should must
    did does do won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't can't
    couldn't didn't doesn't don't
    """
)
WORD = re.compile(r"[a-z]+")
BETWEEN = AUXILIARIES - words("and but or")


def is_saying(tokens: list[Token], number: int) -> bool:
    """Tell "some friends say" from "the say" and from "never said"."""
    if tokens[number].text not in SAYING or is_negated(tokens, number):
        return False
    return is_cue(tokens, number) or is_base_after_subject(tokens, number)


def is_base_after_subject(tokens: list[Token], number: int) -> bool:
    if not number or form_of(tokens[number]) != BASE:
        return False
    before = tokens[number - 1]
    if not before.is_word:
        return before.text in CLOSES_APPOSITIVE and number > 1
    return before.word not in NO_SUBJECT


def is_negated(tokens: list[Token], number: int) -> bool:
    for token in reversed(tokens[max(0, number - 4) : number]):
        if token.word in NEGATIONS:
            return True
        if token.word not in BETWEEN and not token.word.endswith("ly"):
            return False
    return False


def may_report(hidden: str, start: int, end: int) -> bool:
    """Tell whether a sentence is worth being cut into words."""
    if hidden.find("ccording to", start, end) >= 0:
        return True
    return not SAYING.isdisjoint(WORD.findall(hidden, start, end))
