"""Finds the reporting words outside quotes, and whose words they report."""

from dataclasses import dataclass

from quotes.extraction.clues.readings import unlisted_subject
from quotes.extraction.reported.speakers import (
    source_after,
    subjects_left,
    subjects_right,
)
from quotes.extraction.reported.verbs import (
    SAYING,
    VERBS,
    VERBS_OF_TIME,
    is_saying,
    may_report,
)
from quotes.extraction.rules.cueing import is_according
from quotes.extraction.rules.phrases import Phrase, phrase_ending
from quotes.extraction.rules.saying import Prose
from quotes.extraction.text.tokens import Token

MAY_BE_CUES = SAYING | {"according", "According"}
# A sentence of more words, or of more verbs of saying, is a list or a table.
LONGEST_SENTENCE, MOST_CUES = 150, 8
RELATIVES = ("which", "that", "who")
# *If* Holt says that the mill turns, nobody has said it yet.
CONDITIONS = ("if", "unless", "whether")


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
    def has_gap(self) -> bool:
        """Tell the bridge *which* Selby claimed *could* carry forty trucks."""
        if not self.left or self.carried or self.opening not in RELATIVES:
            return False
        following = self.tokens[self.cue_end : self.cue_end + 1]
        is_subject = self.tokens[self.left[0].start].word == "who"
        return not is_subject and any(t.word in VERBS_OF_TIME for t in following)

    def antecedent(self) -> Phrase | None:
        """Return what "which" stands for, where it has a gap."""
        end = self.left[0].start - 1
        if end and self.tokens[end - 1].text == ",":
            end -= 1
        found = unlisted_subject(self.tokens, end)
        return found[0] if found else phrase_ending(self.tokens, end)

    @property
    def word(self) -> str:
        return self.tokens[self.cue].word


def reports_in(prose: Prose) -> list[list[Report]]:
    """Return the reports of each sentence that has any."""
    found = []
    for sentence in prose.sentences.all:
        if may_report(prose.hidden, sentence.start, sentence.end):
            tokens = prose.tokens.between(sentence.start, sentence.end)
            reports = reports_of(tokens)
            if reports:
                found.append(reports)
    return found


def reports_of(tokens: list[Token]) -> list[Report]:
    cues = [n for n, token in enumerate(tokens) if token.text in MAY_BE_CUES]
    if len(tokens) > LONGEST_SENTENCE or len(cues) > MOST_CUES:
        return []
    reports = (report_at(tokens, number) for number in cues)
    return [report for report in reports if report]


def report_at(tokens: list[Token], number: int) -> Report | None:
    if is_according(tokens, number):
        source = source_after(tokens, number + 2)
        return Report(tokens, number, number + 2, (), tuple(source))
    if not is_saying(tokens, number):
        return None
    left, carried = subjects_left(tokens, number)
    right = subjects_right(tokens, number)
    found = Report(tokens, number, number + 1, tuple(left), tuple(right), carried)
    return None if found.opening in CONDITIONS else found
