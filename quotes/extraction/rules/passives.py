"""Reads the passive: was called “Q” by X · was described by X as “Q”."""

from quotes.extraction.lexicon.cues import CUE_FORMS, FINITE, WOVEN
from quotes.extraction.lexicon.gazetteer import ARTICLES
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.rules.cueing import form_of, is_cue, is_passive
from quotes.extraction.rules.nouns import may_be_noun
from quotes.extraction.rules.phrases import Phrase
from quotes.extraction.rules.saying import Saying, saying
from quotes.extraction.rules.subjects import subject_after
from quotes.extraction.text.tokens import Token

BY_WHOM, BY_NOBODY = "by whom, in the passive", "in the passive, by nobody"
# Between verb and quote stands hardly more: was described *by some of them as a* “Q”
LONGEST_GAP = 14
LONGEST_AGENT = 8
LINKS = ARTICLES | words("as being both of to for over with")


def said_in_passive(before: list[Token], after: list[Token]) -> Saying | None:
    """Take who stands after "by"; where nobody does, nobody is said to say it."""
    verb = passive_verb(before)
    if verb is None:
        return None
    left = agents(before, verb + 1)
    if left and (links(before, left[-1].end) or is_passive(before, verb)):
        return saying(before, left, verb, BY_WHOM, 0.9)
    if not links(before, verb + 1):
        return None
    right = agents(after, 0)
    if right:
        return saying(after, right, 0, BY_WHOM, 0.9)
    is_whole = is_passive(before, verb) and not has_cue(after)
    return Saying(BY_NOBODY, 0.5) if is_whole else None


def passive_verb(before: list[Token]) -> int | None:
    """Return the last verb that may be a passive: called, described, told."""
    for number in range(len(before) - 1, max(-1, len(before) - LONGEST_GAP), -1):
        form, family = CUE_FORMS.get(before[number].text, ("", ""))
        if form == FINITE and is_participle(before[number].text):
            passive = is_passive(before, number)
            return number if passive or family == WOVEN else None
    return None


def is_participle(word: str) -> bool:
    return not word.endswith("s")


def agents(tokens: list[Token], start: int) -> list[Phrase]:
    """Return who stands after "by"."""
    if start >= len(tokens) or tokens[start].text != "by":
        return []
    return subject_after(tokens, start + 1) or unlisted_agent(tokens, start + 1)


def unlisted_agent(tokens: list[Token], start: int) -> list[Phrase]:
    """Return "the ringers of Holm", up to the next mark, and "ringers"."""
    if start >= len(tokens):
        return []
    if may_be_noun(tokens[start]) and tokens[start].text.endswith("s"):
        return [Phrase(start, start + 1)]
    if tokens[start].word not in ARTICLES:
        return []
    end = start + 1
    while end < len(tokens) and tokens[end].is_word and end - start < LONGEST_AGENT:
        end += 1
    is_closed = end == len(tokens) or not tokens[end].is_word
    return [Phrase(start, end)] if is_closed and end > start + 1 else []


def links(before: list[Token], start: int) -> bool:
    """Tell "described as a “Q”" from "described the plan as a “Q”"."""
    return all(token.word in LINKS for token in before[start:])


def has_cue(after: list[Token]) -> bool:
    return any(
        is_cue(after, number) and form_of(token) == FINITE
        for number, token in enumerate(after)
        if token.text in CUE_FORMS
    )
