"""Lists the clues for where reported words begin and end."""

from quotes.extraction.clues.sides import steps
from quotes.extraction.lexicon.cues import CUE_FORMS, SPEECH
from quotes.extraction.reported.classes import class_at, opened
from quotes.extraction.reported.layouts import Layout
from quotes.extraction.reported.reports import Report
from quotes.extraction.text.tokens import Token

# The next cue tells something if it stands so near: …, and *warned* that
NEAR = 6


def start_clues(report: Report, layout: Layout, start: int, order: int) -> list[str]:
    """Tell what speaks for words left of the cue to begin here."""
    tokens = report.tokens
    lead = class_at(tokens, start - 1) if start else "opening"
    return [
        f"begin after, {lead}",
        f"begin with, {lead} {class_at(tokens, start)}",
        f"begin {steps(layout.left_end - start)} away, {lead}",
        f"begin number {order}, {lead}",
    ]


def end_clues(report: Report, layout: Layout, end: int, order: int) -> list[str]:
    """Tell what speaks for words right of the cue to end here."""
    if end == layout.ends[-1]:
        return last_end_clues(report, layout, end, order)
    tokens = report.tokens
    edge, then = class_at(tokens, end), class_at(tokens, end + 1)
    here = opened(report)
    clues = [
        f"end, {edge}",
        f"end {layout.name}, {edge}",
        f"end then, {edge} {then}",
        f"end then, {edge} {then} {class_at(tokens, end + 2)}",
        f"end {steps(end - layout.right_start)} away, {edge}",
        f"end after, {edge} {class_at(tokens, end - 1)}",
        f"end of, {report.verb} {edge}",
        f"end of {here}, {edge}",
        f"end of {here}, {edge} {then}",
        f"end number {order}, {edge}",
        f"end after {same(tokens, layout.right_start, end)} like it, {edge}",
    ]
    ahead = cue_ahead(tokens, end)
    if ahead:
        clues += [f"end before {ahead}, {edge}", f"end before {ahead}, {edge} {then}"]
    return clues


def last_end_clues(report: Report, layout: Layout, end: int, order: int) -> list[str]:
    """Tell what speaks for the words to go on to the sentence's end."""
    number, here = min(order, 6), opened(report)
    return [
        f"last, {layout.name}",
        f"last, {steps(end - layout.right_start)} away",
        f"last, number {number}",
        f"last, of {here}",
        f"last of {here}, {number}",
    ]


def same(tokens: list[Token], start: int, end: int) -> int:
    """Count the edges of the same word that the words would hold."""
    text = tokens[end].text
    return min(3, sum(token.text == text for token in tokens[start:end]))


def cue_ahead(tokens: list[Token], end: int) -> str:
    """Return the form of the next verb of saying, if one stands near."""
    for token in tokens[end + 1 : end + 1 + NEAR]:
        form, family = CUE_FORMS.get(token.text, ("", ""))
        if family == SPEECH:
            return form
    return ""
