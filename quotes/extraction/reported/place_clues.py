"""Lists the clues for where reported words stand to their cue."""

from quotes.extraction.clues.sides import steps
from quotes.extraction.reported.classes import class_at, opened
from quotes.extraction.reported.layouts import Layout
from quotes.extraction.reported.reports import Report
from quotes.extraction.text.sentences import HIDDEN
from quotes.extraction.text.tokens import Token

# A quote tells something of the cue if it stands so near.
NEAR = 5


def place_clues(report: Report, layout: Layout) -> list[str]:
    """Tell how the cue and what stands around it speak for a place."""
    tokens, name = report.tokens, layout.name
    before = class_at(tokens, report.cue - 1) if report.cue else "opening"
    first = class_at(tokens, report.cue_end)
    clues = [
        name,
        f"{name}, {report.word}",
        f"{name} then, {first}",
        f"{name} from, {before}",
        f"{name} then, {report.word} {first}",
        f"{name} then, any {report.verb} {first}",
        f"{name}, of {opened(report)}",
        f"{name}, quote {quotes_near(report)}",
    ]
    if layout.ends:
        clues += right_clues(report, layout)
    if layout.starts:
        clues += left_clues(report, layout)
    return clues


def right_clues(report: Report, layout: Layout) -> list[str]:
    tokens, name, start = report.tokens, layout.name, layout.right_start
    lead = class_at(tokens, start)
    return [
        f"{name} opens, {lead}",
        f"{name} opens, {lead} {class_at(tokens, start + 1)}",
        f"{name} opens, {report.word} {lead}",
        f"{name}, {steps(start - report.cue_end)} off",
    ]


def left_clues(report: Report, layout: Layout) -> list[str]:
    tokens, name = report.tokens, layout.name
    edge = class_at(tokens, layout.left_end)
    behind = class_at(tokens, max(report.cue_end, layout.phrases[-1].end))
    return [
        f"{name} edge, {edge}",
        f"{name} edge, {edge} {behind}",
        f"{name}, {steps(layout.left_end)} before",
    ]


def quotes_near(report: Report) -> str:
    """Tell on which side of the cue a quote stands near."""
    before = report.tokens[max(0, report.cue - NEAR - 1) : report.cue]
    behind = report.tokens[report.cue + 1 : report.cue + 1 + NEAR]
    if has_quote(before):
        return "around" if has_quote(behind) else "before"
    return "behind" if has_quote(behind) else "nowhere"


def has_quote(tokens: list[Token]) -> bool:
    return any(token.text[0] == HIDDEN for token in tokens)
