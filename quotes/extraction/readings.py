"""Lists everybody who may be saying a quote, with the clues for each."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from quotes.extraction.before_quote import after_preposition
from quotes.extraction.cueing import form_of, is_according, is_cue
from quotes.extraction.cues import BASE, CUE_FORMS, CUE_NOUNS
from quotes.extraction.found import Span
from quotes.extraction.gazetteer import DETERMINERS, PREPOSITIONS
from quotes.extraction.phrases import (
    Phrase,
    is_name,
    is_pronoun,
    phrase_ending,
)
from quotes.extraction.saying import Saying, span_of
from quotes.extraction.sentences import HIDDEN
from quotes.extraction.subjects import (
    over_auxiliaries,
    subject_after,
    subject_of_sentence,
    subjects_before,
)
from quotes.extraction.tokens import Token

LEFT, RIGHT = "left", "right"
# More cues or names than these on one side of a quote tell nothing more.
MOST_CUES, MOST_NAMES = 4, 4
# Whoever stands after these is told, and does not tell.
TELLING = ("told", "tells", "telling")
# The longest subject whose noun no list knows: the tall grey announcer
LONGEST_UNLISTED = 6


@dataclass(slots=True)
class Reading:
    """One way to read who says a quote, and the clues for it."""

    saying: Saying
    clues: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Side:
    """The words of a quote's sentence on one side of it, and the cues among them."""

    name: str
    tokens: list[Token]
    cues: list[int]
    shape: str  # what kind of quote it is: "sentence," or "fragment"

    def gap(self, number: int) -> int:
        """Return how many tokens stand between the quote and a token."""
        return len(self.tokens) - 1 - number if self.name == LEFT else number

    def between(self, number: int) -> list[Token]:
        """Return the tokens between the quote and a token."""
        if self.name == LEFT:
            return self.tokens[number + 1 :]
        return self.tokens[:number]


def side(name: str, tokens: list[Token], shape: str) -> Side:
    cues = [number for number in range(len(tokens)) if is_reporting(tokens, number)]
    nearest = cues[::-1] if name == LEFT else cues
    return Side(name, tokens, nearest[:MOST_CUES], shape)


def is_reporting(tokens: list[Token], number: int) -> bool:
    if tokens[number].text in CUE_FORMS:
        return is_cue(tokens, number)
    return is_according(tokens, number)


class Readings:
    """The readings of one quote, one for each mention."""

    def __init__(self) -> None:
        self.by_mention: dict[Span, Reading] = {}

    def add(self, saying: Saying, clues: Iterator[str] | list[str]) -> None:
        """Add clues to a mention's reading; the first cue given to it stays."""
        key = saying.mentions[0]
        reading = self.by_mention.get(key)
        if reading is None:
            reading = self.by_mention[key] = Reading(saying)
        elif reading.saying.cue is None and saying.cue is not None:
            reading.saying = saying
        reading.clues.update(clues)

    def all(self) -> list[Reading]:
        return list(self.by_mention.values())


def read_side(readings: Readings, here: Side) -> None:
    """Add a reading for each subject of a cue and for each name nearby."""
    for order, number in enumerate(here.cues):
        for phrases, relation in subjects_of(here.tokens, number):
            found = as_saying(here, phrases, number, relation)
            readings.add(found, cue_clues(here, order, number, phrases, relation))
    for order, phrase in enumerate(names_near(here)):
        found = as_saying(here, [phrase], None, "name nearby")
        readings.add(found, name_clues(here, order, phrase))
    if here.name == LEFT:
        read_subject(readings, here)


def subjects_of(tokens: list[Token], cue: int) -> list[tuple[list[Phrase], str]]:
    """Return the subjects that a cue may have, left and right of it."""
    if is_according(tokens, cue):
        after = subject_after(tokens, cue + 2)
        return [(after, "according to")] if after else []
    before = subjects_before(tokens, cue) or unlisted_subject(tokens, cue)
    takes_subject = form_of(tokens[cue]) != BASE and tokens[cue].text not in TELLING
    after = subject_after(tokens, cue + 1) if takes_subject else []
    found = [(before, "name before cue")] if before else []
    return [*found, (after, "cue before name")] if after else found


def unlisted_subject(tokens: list[Token], cue: int) -> list[Phrase]:
    """Return "the announcer" before a cue, whatever the noun."""
    end = over_auxiliaries(tokens, cue)
    for start in range(end - 1, max(-1, end - LONGEST_UNLISTED), -1):
        token = tokens[start]
        if token.word in DETERMINERS:
            return [Phrase(start, end)] if end - start > 1 else []
        if not token.is_word or token.word in PREPOSITIONS or token.text in CUE_FORMS:
            return []
    return []


def as_saying(here: Side, phrases: list[Phrase], cue: int | None, rule: str) -> Saying:
    mentions = tuple(span_of(here.tokens, phrase) for phrase in phrases)
    start, end = mentions[0].start, mentions[-1].end
    if cue is None:
        return Saying(rule, 0.0, None, mentions, Span(start, end))
    token = here.tokens[cue]
    clause = Span(min(start, token.start), max(end, token.end))
    return Saying(rule, 0.0, Span(token.start, token.end), mentions, clause)


def cue_clues(
    here: Side, order: int, cue: int, phrases: list[Phrase], relation: str
) -> list[str]:
    """Tell how the mention stands to its cue and the cue to the quote."""
    token = here.tokens[cue]
    form, family = CUE_FORMS.get(token.word, ("according", "speech"))
    place = f"{here.name} {relation}"
    clues = [
        f"{place}, {family} {form}",
        f"{place}, cue {order + 1} from quote",
        f"{place}, {steps(here.gap(cue))} to cue",
        f"{place}, {edge(here)}",
        f"{place}, {edge(here)} and {steps(here.gap(cue))} to cue",
        f"{place}, {here.shape}",
        f"{place}, {here.shape} and cue {order + 1}",
        f"{place}, {family} as cue {order + 1} and nearest {family_of_nearest(here)}",
    ]
    if after_preposition(here.tokens, phrases[0], form):
        clues.append(f"{place}, after preposition")
    if any(t.text[0] == HIDDEN for t in here.between(cue)):
        clues.append(f"{place}, another quote between")
    first = phrases[0].start
    lead = here.tokens[first - 1].text if first else ""
    kind = kind_of_mention(here.tokens[phrases[0].start : phrases[0].end])
    clues.append(f"{place}, {kind} and {family}")
    if relation == "name before cue":
        clues.append(f"{place}, opened by {opening(lead)}")
    return [*clues, *mention_clues(here, phrases[0])]


MARK_NAMES = {",": "comma", HIDDEN: "quote", "|": "bar"}


def opening(lead: str) -> str:
    """Name what stands right before a mention."""
    if lead in ("", ",", ":", ";", "that", "and", "but", "what", "which", "who"):
        return MARK_NAMES.get(lead, lead) or "the sentence"
    if lead in ("when", "while", "as", "if", "because", "where", "after", "before"):
        return "a conjunction"
    if lead[0] == HIDDEN:
        return "the quote"
    return "a preposition" if lead.lower() in PREPOSITIONS else "another word"


def steps(gap: int) -> str:
    for limit in (0, 1, 2, 4, 8, 16):
        if gap <= limit:
            return str(limit)
    return "more"


def edge(here: Side) -> str:
    """Name the word or mark that stands at the quote's edge."""
    if not here.tokens:
        return "nothing at quote"
    token = here.tokens[-1 if here.name == LEFT else 0]
    if not token.is_word or token.word in ("that", "a", "the", "as", "of", "to"):
        return f"{MARK_NAMES.get(token.text[0], token.word)} at quote"
    if token.text in CUE_FORMS:
        return "cue at quote"
    return "word at quote"


def mention_clues(here: Side, phrase: Phrase) -> list[str]:
    """Tell what kind of mention it is."""
    tokens = here.tokens[phrase.start : phrase.end]
    kind = kind_of_mention(tokens)
    return [f"mention, {kind}", f"{here.name} mention, {kind}"]


def kind_of_mention(tokens: list[Token]) -> str:
    if is_pronoun(tokens[0]):
        return tokens[0].word[:4]
    names = sum(is_name(token) for token in tokens)
    if not names:
        return "noun"
    if tokens[0].word in ("the", "a", "an", "his", "her", "their"):
        return "article and name"
    return "one name" if names == 1 else "names"


def names_near(here: Side) -> list[Phrase]:
    """Return the names and pronouns on this side, nearest to the quote first."""
    tokens = here.tokens
    ends = [number + 1 for number in range(len(tokens)) if ends_name(tokens, number)]
    ends = ends[::-1][:MOST_NAMES] if here.name == LEFT else ends[:MOST_NAMES]
    found = [phrase_ending(tokens, end) for end in ends]
    return [phrase for phrase in found if phrase]


def ends_name(tokens: list[Token], number: int) -> bool:
    if is_pronoun(tokens[number]):
        return True
    if not is_name(tokens[number]):
        return False
    return number + 1 == len(tokens) or not is_name(tokens[number + 1])


def name_clues(here: Side, order: int, phrase: Phrase) -> list[str]:
    tokens = here.tokens
    last = phrase.end - 1 if here.name == LEFT else phrase.start
    lead = tokens[phrase.start - 1].text if phrase.start else ""
    follow = tokens[phrase.end].text if phrase.end < len(tokens) else "quote"
    clues = [
        f"{here.name} name, {order + 1} from quote",
        f"{here.name} name, {steps(here.gap(last))} words away",
        f"{here.name} name, opened by {opening(lead)}",
        f"{here.name} name, followed by {following(follow)}",
        f"{here.name} name {order + 1} from quote, {here.shape}",
    ]
    if not here.cues:
        clues.append(f"{here.name} name, {order + 1} from quote and no cue")
    if tokens[phrase.end - 1].word.endswith(("'s", "’s", "s’")):
        clues.append(f"{here.name} name, possessive")
    return [*clues, *mention_clues(here, phrase)]


def following(text: str) -> str:
    if text == "quote" or not text[0].isalnum():
        return "quote" if text == "quote" else MARK_NAMES.get(text[0], text[0])
    if text in PREPOSITIONS or text in ("and", "to"):
        return "a preposition"
    if text in CUE_FORMS:
        return "a cue"
    return "a verb" if text.islower() else "a capital"


def read_subject(readings: Readings, here: Side) -> None:
    """Add the subject of the sentence, with the noun that announces its words."""
    phrases = subject_of_sentence(here.tokens)
    if not phrases:
        return
    nouns = [n for n, t in enumerate(here.tokens[-8:]) if t.word in CUE_NOUNS]
    found = as_saying(here, phrases, None, "subject of sentence")
    clues = [
        "subject of sentence, so",
        f"subject of sentence, {edge(here)}",
        f"subject of sentence, {here.shape}",
    ]
    if not here.cues:
        clues.append("subject of sentence, no cue")
    elif form_of_nearest(here) == "participle":
        clues.append("subject of sentence, participle cue")
    if nouns:
        clues.append("subject of sentence, noun cue")
    readings.add(found, [*clues, *mention_clues(here, phrases[0])])


def family_of_nearest(here: Side) -> str:
    token = here.tokens[here.cues[0]]
    return CUE_FORMS.get(token.word, ("", "according"))[1]


def form_of_nearest(here: Side) -> str:
    token = here.tokens[here.cues[0]]
    return CUE_FORMS.get(token.word, ("according", ""))[0]
