"""One place of reported words in their sentence."""

from dataclasses import dataclass

from quotes.extraction.found import Span
from quotes.extraction.reported.layouts import Layout
from quotes.extraction.reported.reports import Report
from quotes.extraction.text.sentences import HIDDEN
from quotes.extraction.text.tokens import Token

# These marks belong to the words beside them: $4, #bridges, 40%
OPENING, ENDING = "$£€#@(", "%)"


@dataclass(frozen=True, slots=True)
class Placed:
    """A report with one place of its words, as numbers of tokens."""

    report: Report
    layout: Layout
    start: int  # of the words left of the cue
    end: int  # of the words right of it
    clues: list[str]  # for standing there, whatever their ends

    def parts(self) -> list[slice]:
        """Return the runs of tokens, marks at their ends left out."""
        tokens, runs = self.report.tokens, []
        if self.layout.starts:
            runs.append(trimmed(tokens, self.start, self.layout.left_end))
        if self.layout.ends:
            runs.append(trimmed(tokens, self.layout.right_start, self.end))
        return [run for run in runs if run.start < run.stop]

    def tokens(self) -> list[Token]:
        return [token for part in self.parts() for token in self.report.tokens[part]]

    def spans(self) -> tuple[Span, ...]:
        tokens = self.report.tokens
        return tuple(
            Span(tokens[part.start].start, tokens[part.stop - 1].end)
            for part in self.parts()
        )

    def holds(self, number: int) -> bool:
        """Tell whether a token of the sentence is among the words."""
        return any(part.start <= number < part.stop for part in self.parts())

    @property
    def is_plain(self) -> bool:
        """Tell words of the writer's own from a quote, and one after a colon."""
        parts, tokens = self.parts(), self.report.tokens
        if not parts or any(is_announced(tokens[part]) for part in parts):
            return False
        return sum(token.is_word for token in tokens[parts[0]]) > has_quote(self)


def has_quote(placed: Placed) -> bool:
    return any(token.text[0] == HIDDEN for token in placed.tokens())


def is_announced(tokens: list[Token]) -> bool:
    """Tell told the council: “It turns.”"""
    return any(
        mark.text == ":" and quote.text[0] == HIDDEN
        for mark, quote in zip(tokens, tokens[1:], strict=False)
    )


def trimmed(tokens: list[Token], first: int, last: int) -> slice:
    while first < last and is_mark(tokens[first], OPENING):
        first += 1
    while first < last and is_mark(tokens[last - 1], ENDING):
        last -= 1
    return slice(first, last)


def is_mark(token: Token, belonging: str) -> bool:
    """Tell a mark that may be left out; a quote is none."""
    text = token.text
    return not token.is_word and text[0] != HIDDEN and text not in belonging
