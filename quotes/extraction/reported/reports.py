"""Finds the reporting words outside quotes, and whose words they report."""

import re
from dataclasses import dataclass

from quotes.extraction.before_quote import after_preposition, subject_of_cue_left
from quotes.extraction.cueing import form_of, is_according, is_cue
from quotes.extraction.cues import (
    AUXILIARIES,
    BASE,
    CUE_FORMS,
    PARTICIPLE,
    SPEECH,
    SPEECH_VERBS,
    forms,
)
from quotes.extraction.found import Span
from quotes.extraction.gazetteer import DETERMINERS, PREPOSITIONS
from quotes.extraction.phrases import Phrase
from quotes.extraction.readings import unlisted_subject
from quotes.extraction.saying import Prose
from quotes.extraction.subjects import (
    is_adverb,
    subject_after,
    subject_of_sentence,
    subjects_before,
)
from quotes.extraction.tokens import Token, tokens_between
from quotes.extraction.wordlists import words

# A sentence of more words than these is a list or a table.
LONGEST_SENTENCE = 150
WORD = re.compile(r"[a-z]+")
# The verb of each form: said is a form of say.
VERBS = {form: verb for verb in SPEECH_VERBS for form in (verb, *forms(verb))}
# Left out on purpose: who asks whether the mill turns doesn't say that it does.
QUESTIONS = words("ask inquire wonder")
SAYING = frozenset(
    form
    for form, (_, family) in CUE_FORMS.items()
    if family == SPEECH and VERBS.get(form) not in QUESTIONS
)
JOINS = ("and", "but", "or", "then")
NO_SUBJECT = DETERMINERS | PREPOSITIONS | AUXILIARIES
CLAUSE_OPENERS = words(
    "that which who and but or while as when if because although though where after"
)
LONGEST_PLAIN = 10
# Some friends, who cringe at it, *say* …
CLOSES_APPOSITIVE = (",", "-", "—", "–", ")")
# according to *a new poll of voters by the college*, …
LONGEST_SOURCE = 16


@dataclass(frozen=True, slots=True)
class Report:
    """A reporting word in its sentence, and the subjects that it may have."""

    tokens: list[Token]
    cue: int
    cue_end: int  # exclusive: "according to" is two
    left: tuple[Phrase, ...]  # X said
    right: tuple[Phrase, ...]  # said X
    carried: bool = False  # the subject belongs to a verb further left

    @property
    def verb(self) -> str:
        return VERBS.get(self.word, self.word)

    @property
    def opening(self) -> str:
        """Return what stands before the subject: *which* Pyongyang claimed."""
        if not self.left:
            return ""
        first = self.left[0].start
        if self.tokens[first].word == "who":
            return "who"
        return self.tokens[first - 1].word if first else ""

    @property
    def word(self) -> str:
        return self.tokens[self.cue].word


def reports_in(prose: Prose) -> list[list[Report]]:
    """Return the reports of each sentence that has any."""
    found = []
    for sentence in prose.sentences.all:
        if not may_report(prose.hidden, sentence):
            continue
        tokens = tokens_between(prose.hidden, sentence.start, sentence.end)
        if len(tokens) <= LONGEST_SENTENCE:
            reports = [
                report
                for number in range(len(tokens))
                if (report := report_at(tokens, number))
            ]
            if reports:
                found.append(reports)
    return found


def may_report(hidden: str, sentence: Span) -> bool:
    words = WORD.findall(hidden, sentence.start, sentence.end)
    return not SAYING.isdisjoint(words) or "according" in words


def report_at(tokens: list[Token], number: int) -> Report | None:
    if is_according(tokens, number):
        source = subject_after(tokens, number + 2) or whole_source(tokens, number + 2)
        return Report(tokens, number, number + 2, (), tuple(source))
    if tokens[number].text not in SAYING or not is_verb(tokens, number):
        return None
    left, carried = subjects_left(tokens, number)
    right = subjects_right(tokens, number)
    return Report(tokens, number, number + 1, tuple(left), tuple(right), carried)


def is_verb(tokens: list[Token], number: int) -> bool:
    """Tell "some friends say" from "the say"; which base it is, clues will tell."""
    if is_cue(tokens, number):
        return True
    if not number or form_of(tokens[number]) != BASE:
        return False
    before = tokens[number - 1]
    if not before.is_word:
        return before.text in CLOSES_APPOSITIVE and number > 1
    return before.word not in NO_SUBJECT


def whole_source(tokens: list[Token], start: int) -> list[Phrase]:
    """Return all words up to a mark: *a tally by the road workers' union*, …"""
    for end in range(start, min(len(tokens), start + LONGEST_SOURCE)):
        if not tokens[end].is_word:
            return [Phrase(start, end)] if end > start else []
    return []


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
