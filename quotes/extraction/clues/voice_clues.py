"""Lists the clues that tell somebody's words from a title, a term or a joke."""

import re
from collections import Counter
from dataclasses import dataclass

from quotes.extraction.clues.weighing import Weighed
from quotes.extraction.found import Span
from quotes.extraction.lexicon.cues import CUE_FORMS, FINITE, SPEECH
from quotes.extraction.lexicon.gazetteer import DETERMINERS, PREPOSITIONS
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.rules.carrying import Place, is_sentence
from quotes.extraction.rules.saying import Prose, Saying
from quotes.extraction.text.regions import SINGLE, Region
from quotes.extraction.text.scare import (
    WORK_AFTER,
    WORK_BEFORE,
    is_nickname,
    is_title_case,
)
from quotes.extraction.text.sentences import HIDDEN

# "I'm ready" · "This is it": words that titles and terms seldom hold.
TALK = re.compile(
    r"\b(?:I|we|you|my|our|me|us|your|don['’]t|is|are|was|will|has|have)\b"
)
WORD_BEFORE = re.compile(r"(?P<word>[\w’'-]+|[^\w\s])\s*$")
WORD_AFTER = re.compile(r"\s*(?P<word>[\w’'-]+|[^\w\s])")
REACH = 30
# These words beside a quote tell something of their own: the term “Q”, as “Q”
TELLING = words(
    """
    that the a an as of and or is was are be to not so-called titled entitled like for
    in on called dubbed his her their by term word words phrase hashtag it
    """
)


@dataclass(frozen=True, slots=True)
class Scene:
    """The quotes of an article, each with what is known about its speaker."""

    prose: Prose
    places: list[Place]
    weighed: list[Weighed]
    has_double_marks: bool
    repeated: frozenset[str]  # what stands in marks more than once
    spoken: str  # how many of its quotations have a cue


def scene(prose: Prose, places: list[Place], weighed: list[Weighed]) -> Scene:
    has_double = any(place.region.mark not in SINGLE for place in places)
    counts = Counter(place.region.inner.of(prose.text) for place in places)
    repeated = frozenset(inner for inner, count in counts.items() if count > 1)
    spoken = share_spoken(prose, places, weighed)
    return Scene(prose, places, weighed, has_double, repeated, spoken)


def share_spoken(prose: Prose, places: list[Place], weighed: list[Weighed]) -> str:
    """Tell an article that quotes people from one that explains its terms."""
    spoken = sum(
        is_spoken(prose.text, place.region, found.saying)
        for place, found in zip(places, weighed, strict=True)
    )
    share = spoken / max(1, len(places))
    return "none" if not spoken else "few" if share < 0.3 else "many"


def is_spoken(text: str, region: Region, saying: Saying | None) -> bool:
    if saying is None or saying.cue is None:
        return False
    is_said = CUE_FORMS.get(saying.cue.of(text)) == (FINITE, SPEECH)
    return is_said or is_sentence(text, region)


def clues_of(here: Scene, number: int) -> set[str]:
    """Return what tells a quote from a title, a term or a joke."""
    region = here.places[number].region
    inner = region.inner.of(here.prose.text)
    size = f"{length_of(inner)} words"
    return {
        "any",
        *shape_clues(inner, size),
        *edge_clues(here.prose, region, size),
        *neighbour_clues(here.prose, here.places, number),
        *article_clues(here, number, size),
        *work_clues(here.prose.text, region.outer, inner),
        *who_clues(here.weighed[number], size),
        f"article spoken {here.spoken}, {size}",
    }


def length_of(inner: str) -> str:
    count = len(inner.split(maxsplit=12))
    for limit in (1, 2, 3, 5, 8, 12):
        if count <= limit:
            return str(limit)
    return "more"


def shape_clues(inner: str, size: str) -> list[str]:
    first, last = inner[0], inner[-1]
    begins = "capital" if first.isupper() else "small" if first.islower() else "mark"
    ends = "letter" if last.isalnum() else NAMES_OF_MARKS.get(last, last)
    clues = [
        f"ends {ends}, any",
        f"ends {ends}, begins {begins}",
        f"ends {ends}, {size}",
    ]
    clues += [f"begins {begins}, any", f"begins {begins}, {size}", f"length, {size}"]
    if TALK.search(inner):
        clues += ["talk, any", f"talk, {size}"]
    if is_title_case(inner):
        clues += ["title case, any", f"title case, {size}"]
    return clues


def edge_clues(prose: Prose, region: Region, size: str) -> list[str]:
    """Name what stands on either side of the quote."""
    start, end = region.outer.start, region.outer.end
    before = WORD_BEFORE.search(prose.hidden, max(0, start - REACH), start)
    after = WORD_AFTER.match(prose.hidden, end, end + REACH)
    lead = kind_of_word(before["word"] if before else "")
    follow = kind_of_word(after["word"] if after else "")
    if prose.sentences.at(start).start == start:
        lead = "sentence start"
    return [
        f"after {lead}, {ends_of(region.inner.of(prose.text))}",
        f"after {lead}, any",
        f"after {lead}, {size}",
        f"after {lead}, before {follow}",
        f"before {follow}, any",
        f"before {follow}, {size}",
    ]


def ends_of(inner: str) -> str:
    """Tell a whole sentence from a fragment by its first and last character."""
    begins = "small" if inner[0].islower() else "capital"
    last = inner[-1]
    return (
        f"{begins} to {'letter' if last.isalnum() else NAMES_OF_MARKS.get(last, last)}"
    )


def kind_of_word(word: str) -> str:
    if not word:
        return "nothing"
    if word[0] == HIDDEN:
        return "a quote"
    if not word[0].isalnum():
        return NAMES_OF_MARKS.get(word, word)
    return kind_of_plain_word(word)


# The table's own marks have names.
NAMES_OF_MARKS = {",": "comma", "|": "bar"}


def kind_of_plain_word(word: str) -> str:
    low = word.lower()
    if low in TELLING:
        return low
    if word in CUE_FORMS:
        return " ".join(CUE_FORMS[word])
    if low in DETERMINERS:
        return "a determiner"
    if low in PREPOSITIONS:
        return "a preposition"
    if low.endswith(("'s", "’s", "s’")):
        return "a possessive"
    return "a capital" if word[0].isupper() else "a word"


def neighbour_clues(prose: Prose, places: list[Place], number: int) -> list[str]:
    here = places[number]
    sentence = prose.sentences.at(here.region.outer.start)
    clues = []
    for which, other in (("before", number - 1), ("after", number + 1)):
        if not 0 <= other < len(places):
            continue
        there = places[other]
        clues += joined_clues(prose, which, here.region, there.region)
        if there.paragraph == here.paragraph:
            same = sentence.start <= there.region.outer.start < sentence.end
            clues.append(f"quote {which}, in {'sentence' if same else 'paragraph'}")
    return clues


def joined_clues(prose: Prose, which: str, here: Region, there: Region) -> list[str]:
    """Tell “Q1” and “Q2”, which are of one kind, by the words between them."""
    first, second = (there, here) if which == "before" else (here, there)
    gap = prose.hidden[first.outer.end : second.outer.start]
    if len(gap) >= 12:
        return []
    joint = gap.split()[:1] or ["nothing"]
    return [f"quote {which}, joined by {kind_of_word(joint[0])}"]


def article_clues(here: Scene, number: int, size: str) -> list[str]:
    """Tell what the rest of the article says about a quote."""
    places, place = here.places, here.places[number]
    region = place.region
    clues = []
    if region.continues:
        clues.append("continues")
    if not region.is_closed and not is_continued(places, number):
        clues.append("never closed")
    if region.mark in SINGLE and here.has_double_marks:
        clues.append("single marks among double ones")
    if region.inner.of(here.prose.text) in here.repeated:
        clues.append(f"repeated, {size}")
    if place.paragraph == 0 and places[-1].paragraph > 1:
        clues.append("in the headline")
    return clues


def is_continued(places: list[Place], number: int) -> bool:
    following = places[number + 1 : number + 2]
    return bool(following) and following[0].region.continues


def work_clues(text: str, outer: Span, inner: str) -> list[str]:
    """Tell the name of a work or a programme by the words around it."""
    before = text[max(0, outer.start - REACH) : outer.start]
    after = text[outer.end : outer.end + 40]
    titled = "title case" if is_title_case(inner) else "plain case"
    found = {
        f"{titled}, work after": WORK_AFTER.match(after),
        f"{titled}, work before": WORK_BEFORE.search(before),
        f"{titled}, nickname": is_nickname(text, outer),
    }
    return [clue for clue, is_so in found.items() if is_so]


def who_clues(weighed: Weighed, size: str) -> list[str]:
    """Tell by what is known about its speaker."""
    if weighed.saying is None:
        return ["speaker, nobody", f"speaker nobody, {size}"]
    share = weighed.share
    how = "sure" if share > 0.9 else "likely" if share > 0.6 else "torn"
    cue = "with cue" if weighed.saying.cue else "without cue"
    clues = [f"speaker, {how}", f"speaker {how}, {size}", f"speaker {cue}, {size}"]
    return [*clues, *(f"speaker: {clue}" for clue in weighed.clues)]
