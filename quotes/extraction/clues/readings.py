"""Lists everybody who may be saying a quote, with the clues for each."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from quotes.extraction.clues.sides import (
    LEFT,
    Side,
    edge,
    following,
    kind_of_mention,
    opening,
    steps,
)
from quotes.extraction.found import Span
from quotes.extraction.lexicon.cues import BASE, CUE_FORMS, CUE_NOUNS, SPEECH
from quotes.extraction.lexicon.gazetteer import DETERMINERS, PREPOSITIONS
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.rules.before_quote import after_preposition
from quotes.extraction.rules.cueing import is_according
from quotes.extraction.rules.phrases import Phrase, is_name, is_pronoun, phrase_ending
from quotes.extraction.rules.saying import Saying, span_of
from quotes.extraction.rules.subjects import (
    over_auxiliaries,
    quoted_subject,
    subject_after,
    subject_of_sentence,
    subjects_before,
)
from quotes.extraction.text.sentences import HIDDEN
from quotes.extraction.text.tokens import Token

# More names than these on one side of a quote tell nothing more.
MOST_NAMES = 4
# Whoever stands after these is told, and does not tell.
TELLING = ("told", "tells", "telling")
ADDRESSING = words(
    """
    told tells telling tell reminded reminds reminding assured assures assuring informed
    informs informing
    """
)
# The longest subject whose noun no list knows: the tall grey announcer
LONGEST_UNLISTED = 6
NO_SUBJECTS = PREPOSITIONS | words("that who when where")


@dataclass(slots=True)
class Reading:
    """One way to read who says a quote, and the clues for it."""

    saying: Saying
    clues: set[str] = field(default_factory=set)


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
    quoted = quoted_subject(tokens, cue)
    if quoted:
        return [(quoted, "name before cue")]
    before = subjects_before(tokens, cue) or unlisted_subject(tokens, cue)
    after = subject_after(tokens, cue + 1) if takes_subject(tokens, cue) else []
    found = [(before, "name before cue")] if before else []
    return [*found, (after, "cue before name")] if after else found


def takes_subject(tokens: list[Token], cue: int) -> bool:
    """Tell "said he" from "told him" and "called it"."""
    form, family = CUE_FORMS[tokens[cue].text]
    if form == BASE or tokens[cue].text in TELLING:
        return False
    following = tokens[cue + 1] if cue + 1 < len(tokens) else None
    return family == SPEECH or following is None or not is_pronoun(following)


def unlisted_subject(tokens: list[Token], cue: int) -> list[Phrase]:
    """Return "the announcer" before a cue, whatever the noun."""
    end = over_auxiliaries(tokens, cue)
    for start in range(end - 1, max(-1, end - LONGEST_UNLISTED), -1):
        token = tokens[start]
        if token.word in DETERMINERS:
            return [Phrase(start, end)] if end - start > 1 else []
        if not token.is_word or token.word in NO_SUBJECTS or token.text in CUE_FORMS:
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
    place, gap = f"{here.name} {relation}", steps(here.gap(cue))
    return [
        f"{place}, {family} {form}",
        f"{place}, cue {order + 1} from quote",
        f"{place}, {gap} to cue",
        f"{place}, {edge(here)}",
        f"{place}, {edge(here)} and {gap} to cue",
        f"{place}, {here.shape}",
        f"{place}, {here.shape} and cue {order + 1}",
        f"{place}, {family} as cue {order + 1} and nearest {family_of_nearest(here)}",
        *subject_clues(here, cue, phrases[0], relation),
        *mention_clues(here, phrases[0]),
    ]


def subject_clues(here: Side, cue: int, phrase: Phrase, relation: str) -> list[str]:
    """Tell what kind of subject it is and what stands around it."""
    form, family = CUE_FORMS.get(here.tokens[cue].word, ("according", "speech"))
    place = f"{here.name} {relation}"
    kind = kind_of_mention(here.tokens[phrase.start : phrase.end])
    clues = [f"{place}, {kind} and {family}"]
    if after_preposition(here.tokens, phrase, form):
        clues.append(f"{place}, after preposition")
    if any(token.text[0] == HIDDEN for token in here.between(cue)):
        clues.append(f"{place}, another quote between")
    if relation == "name before cue":
        lead = here.tokens[phrase.start - 1].text if phrase.start else ""
        clues.append(f"{place}, opened by {opening(lead)}")
        clues.append(f"{place}, {family} opened by {opening(lead)}")
        if any(token.text == "had" for token in here.tokens[phrase.end : cue]):
            clues.append(f"{place}, {family} with had")
    return clues


def mention_clues(here: Side, phrase: Phrase) -> list[str]:
    """Tell what kind of mention it is."""
    tokens = here.tokens[phrase.start : phrase.end]
    kind = kind_of_mention(tokens)
    return [f"mention, {kind}", f"{here.name} mention, {kind}"]


def names_near(here: Side) -> list[Phrase]:
    """Return the names and pronouns on this side, nearest to the quote first."""
    tokens = here.tokens
    ends = [number + 1 for number in range(len(tokens)) if ends_name(tokens, number)]
    ends = ends[::-1][:MOST_NAMES] if here.name == LEFT else ends[:MOST_NAMES]
    found = [phrase_ending(tokens, end) for end in ends]
    return [phrase for phrase in found if phrase and not is_told(tokens, phrase)]


def is_told(tokens: list[Token], phrase: Phrase) -> bool:
    """Tell the one whom the words are said to: telling *Ada Lovelace*, “Q”"""
    return phrase.start > 0 and tokens[phrase.start - 1].word in ADDRESSING


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
