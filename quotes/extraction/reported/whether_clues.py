"""Lists the clues that tell reported words from a verb that reports nothing."""

from quotes.extraction.clues.sides import kind_of_mention, steps
from quotes.extraction.lexicon.cues import CUE_FORMS
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.reported.classes import class_at, opened
from quotes.extraction.reported.place_clues import has_quote, quotes_near
from quotes.extraction.reported.placed import Placed
from quotes.extraction.reported.verbs import VERBS_OF_TIME
from quotes.extraction.text.tokens import Token

NEGATIONS = words("not never declined refused no nor without won't wouldn't didn't")
WISHES = words("to would will could might may should must can if when")
# So far before a cue a negation or a wish may stand: has *not* yet said
NEAR = 4
# A clause has its verb within so many words; a noun has none: announced a bridge.
CLAUSE = 12


def whether_clues(placed: Placed, *, is_inside: bool) -> list[str]:
    """Tell by cue, speaker and words; `is_inside`: the cue is among others' words."""
    report, name = placed.report, placed.layout.name
    form = CUE_FORMS.get(report.word, ("according", ""))[0]
    clues = [
        "any",
        *cue_clues(placed, form),
        *speaker_clues(placed, form),
        *content_clues(placed, form),
        f"{form} of {opened(report)}",
        f"{name} of, {opened(report)}",
    ]
    near = {
        token.word for token in report.tokens[max(0, report.cue - NEAR) : report.cue]
    }
    clues += [f"near, {word}" for word in sorted(near & (NEGATIONS | WISHES))]
    if is_inside:
        clues += ["inside, any", f"inside, {form}"]
    return clues


def cue_clues(placed: Placed, form: str) -> list[str]:
    report, name = placed.report, placed.layout.name
    before = class_at(report.tokens, report.cue - 1) if report.cue else "opening"
    return [
        f"cue, {report.word}",
        f"verb, {report.verb}",
        f"verb {name}, {report.verb}",
        f"{form}, {name}",
        f"{form} from, {before}",
    ]


def speaker_clues(placed: Placed, form: str) -> list[str]:
    report, name = placed.report, placed.layout.name
    phrase = placed.layout.phrases[0]
    who = kind_of_mention(report.tokens[phrase.start : phrase.end])
    own = "carried" if report.carried else "own"
    return [
        f"speaker {who}, {form}",
        f"speaker {who}, {name}",
        f"speaker {who}, {report.verb}",
        f"{own} subject, {form}",
        f"{own} subject, {name}",
    ]


def content_clues(placed: Placed, form: str) -> list[str]:
    report, name, content = placed.report, placed.layout.name, placed.tokens()
    first, second = class_at(content, 0), class_at(content, 1)
    size = steps(len(content))
    verb = "verb" if has_verb(content) else "no verb"
    quoted = "quotes" if has_quote(content) else "no quotes"
    return [
        f"{size} words, {name}",
        f"{size} words, {report.word}",
        f"begins, {first} {second}",
        f"begins {form}, {first}",
        f"begins, {report.word} {first}",
        f"begins, any {report.verb} {first} {second}",
        f"begins of {opened(report)}, {first}",
        f"begins quote {quotes_near(report)}, {first}",
        f"has {quoted}, {name}",
        f"has {verb}, {name}",
        f"has {verb}, {report.word}",
    ]


def has_verb(content: list[Token]) -> bool:
    return any(token.word in VERBS_OF_TIME for token in content[:CLAUSE])
