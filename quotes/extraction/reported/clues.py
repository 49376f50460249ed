"""Lists the clues that tell where reported words stand, and whether any do."""

from quotes.extraction.cues import CUE_FORMS
from quotes.extraction.gazetteer import (
    DAYS_AND_MONTHS,
    DETERMINERS,
    PREPOSITIONS,
)
from quotes.extraction.phrases import is_name, is_pronoun
from quotes.extraction.reported.layouts import Layout
from quotes.extraction.reported.reports import Report
from quotes.extraction.sentences import HIDDEN
from quotes.extraction.sides import MARK_NAMES, kind_of_mention, steps
from quotes.extraction.tokens import Token
from quotes.extraction.wordlists import words

# These words tell something of their own.
TELLING = words(
    """
    that to the a he she they it we i if whether how what why who which when while
    as and but or because so not no about of for in on at with by after before there
    this those these his her their its
    """
)
AUXILIARY = words(
    """
    is are was were be been has have had will would could can may might should must
    did does do won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't can't
    couldn't didn't doesn't don't
    """
)
OPENINGS = words(
    "which who that what as while when if because although though whom where after"
)
NEGATIONS = words("not never declined refused no nor without won't wouldn't didn't")
WISHES = words("to would will could might may should must can if when")


def class_at(tokens: list[Token], number: int) -> str:
    """Name a token's class; words that tell something stand for themselves."""
    if number >= len(tokens):
        return "nothing"
    token = tokens[number]
    word = token.word
    if word in TELLING:
        return word
    if not token.is_word:
        first = token.text[0]
        return MARK_NAMES.get(first, first)
    if word in CUE_FORMS:
        return " ".join(CUE_FORMS[word])
    return class_of_word(token, word)


def class_of_word(token: Token, word: str) -> str:
    if word in AUXILIARY:
        return "auxiliary"
    if word in DAYS_AND_MONTHS:
        return "day"
    if word in DETERMINERS:
        return "determiner"
    if word in PREPOSITIONS:
        return "preposition"
    if is_pronoun(token):
        return "pronoun"
    if is_name(token):
        return "name"
    if word[0].isdigit():
        return "number"
    for ending in ("ing", "ed", "ly", "s"):
        if word.endswith(ending):
            return f"word in {ending}"
    return "word"


def layout_clues(report: Report, layout: Layout) -> list[str]:
    """Tell how the cue and what stands around it speak for a place of the words."""
    tokens, name = report.tokens, layout.name
    before = class_at(tokens, report.cue - 1) if report.cue else "the start"
    first = class_at(tokens, report.cue_end)
    clues = [
        name,
        f"{name}, cue {report.word}",
        f"{name}, then {first}",
        f"{name}, after {before}",
        f"{name}, cue {report.word} then {first}",
        f"{name}, verb {report.verb} then {first}",
        f"{name}, {opened(report)}",
        f"{name}, {quote_behind(report)}",
    ]
    if layout.ends:
        lead = class_at(tokens, layout.right_start)
        follow = class_at(tokens, layout.right_start + 1)
        clues += [
            f"{name}, opened by {lead}",
            f"{name}, opened by {lead} {follow}",
            f"{name}, cue {report.word} and {lead}",
            f"{name}, {steps(layout.right_start - report.cue_end)} from cue",
        ]
    if layout.starts:
        edge = class_at(tokens, layout.left_end)
        behind = class_at(tokens, max(report.cue_end, layout.phrases[-1].end))
        clues += [
            f"{name}, edge {edge}",
            f"{name}, edge {edge} and behind {behind}",
            f"{name}, {steps(layout.left_end)} words before",
        ]
    return clues


def start_clues(report: Report, layout: Layout, start: int, order: int) -> list[str]:
    """Tell what speaks for words left of the cue to begin here."""
    tokens = report.tokens
    lead = class_at(tokens, start - 1) if start else "the start"
    first, size = class_at(tokens, start), steps(layout.left_end - start)
    return [
        f"begins after {lead}",
        f"begins after {lead} with {first}",
        f"begins after {lead}, {size} words",
        f"begins after {lead}, {order} from cue",
    ]


def end_clues(report: Report, layout: Layout, end: int, order: int) -> list[str]:
    """Tell what speaks for words right of the cue to end here."""
    tokens = report.tokens
    if end == layout.ends[-1]:
        size = steps(end - layout.right_start)
        return [
            f"{layout.name}, ends with sentence",
            f"ends with sentence, {size} words",
            f"ends with sentence, {min(order, 6)} edges before",
            f"ends with sentence, {opened(report)}",
            f"ends with sentence, {min(order, 6)} edges before, {opened(report)}",
        ]
    edge = class_at(tokens, end)
    then, more = class_at(tokens, end + 1), class_at(tokens, end + 2)
    size = steps(end - layout.right_start)
    clues = [
        f"ends at {edge}",
        f"ends at {edge}, {layout.name}",
        f"ends at {edge} then {then}",
        f"ends at {edge} then {then} {more}",
        f"ends at {edge}, {size} words",
        f"ends at {edge}, after {class_at(tokens, end - 1)}",
        f"ends at {edge}, verb {report.verb}",
        f"ends at {edge}, {opened(report)}",
        f"ends at {edge} then {then}, {opened(report)}",
        f"ends at {edge}, {order} edges before",
        f"ends at {edge}, {same_before(tokens, layout.right_start, end)} of it before",
    ]
    ahead = cue_ahead(tokens, end)
    if ahead:
        clues += [
            f"ends at {edge}, {ahead} ahead",
            f"ends at {edge} then {then}, {ahead} ahead",
        ]
    return clues


def same_before(tokens: list[Token], start: int, end: int) -> int:
    text = tokens[end].text
    return min(3, sum(token.text == text for token in tokens[start:end]))


def opened(report: Report) -> str:
    """Tell the main clause from "which he said" and "as he said"."""
    word = report.opening
    if word in OPENINGS:
        return f"opened by {word}"
    return "carried" if report.carried else "opened by another word"


def quote_behind(report: Report) -> str:
    """Tell whether a quote stands right behind the cue or before it."""
    before = report.tokens[max(0, report.cue - 6) : report.cue]
    behind = report.tokens[report.cue + 1 : report.cue + 6]
    sides = (("before", before), ("behind", behind))
    near = [side for side, some in sides if any(t.text[0] == HIDDEN for t in some)]
    return f"quote {' and '.join(near) or 'not near'}"


def cue_ahead(tokens: list[Token], end: int) -> str:
    """Return the form of the next cue, if one stands within a few words."""
    for token in tokens[end + 1 : end + 7]:
        if token.text in CUE_FORMS and CUE_FORMS[token.text][1] == "speech":
            return CUE_FORMS[token.text][0]
    return ""


def whether_clues(
    report: Report, layout: Layout, content: list[Token], is_inside: bool
) -> list[str]:
    """Tell somebody's reported words from a verb that only looks like reporting."""
    tokens, cue = report.tokens, report.cue
    form, family = CUE_FORMS.get(report.word, ("according", "according"))
    phrase = layout.phrases[0]
    who = kind_of_mention(tokens[phrase.start : phrase.end])
    size = steps(len(content))
    first = class_at(content, 0)
    near = {token.word for token in tokens[max(0, cue - 4) : cue]}
    before = class_at(tokens, cue - 1) if cue else "the start"
    hidden = sum(token.text[0] == HIDDEN for token in content)
    clues = [
        "any",
        f"cue {report.word}",
        f"verb {report.verb}",
        f"verb {report.verb}, {layout.name}",
        f"verb {report.verb}, begins {first} {class_at(content, 1)}",
        f"verb {report.verb}, speaker {who}",
        f"{opened(report)}, {form}",
        f"{opened(report)}, begins {first}",
        f"{opened(report)}, {layout.name}",
        f"{quote_behind(report)}, begins {first}",
        f"form {form}, {layout.name}",
        f"form {form}, after {before}",
        f"speaker {who}, {form}",
        f"speaker {who}, {layout.name}",
        f"{size} words, {layout.name}",
        f"{size} words, cue {report.word}",
        f"begins {first}, {form}",
        f"begins {first}, cue {report.word}",
        f"begins {first} {class_at(content, 1)}",
        f"{'carried' if report.carried else 'own'} subject, {form}",
        f"{'carried' if report.carried else 'own'} subject, {layout.name}",
        f"has {'quotes' if hidden else 'no quotes'}, {layout.name}",
        f"verb {has_verb(content)}, {layout.name}",
        f"verb {has_verb(content)}, cue {report.word}",
    ]
    clues += [f"near {word}" for word in sorted(near & (NEGATIONS | WISHES))]
    if is_inside:
        clues += ["inside another's words", f"inside another's words, {form}"]
    return clues


def has_verb(content: list[Token]) -> str:
    """Tell a clause, which has a verb, from a noun: announced *a new bridge*."""
    for token in content[:12]:
        if token.word in AUXILIARY:
            return "auxiliary"
    return "none"
