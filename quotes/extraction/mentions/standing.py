"""How a mention stands in its sentence: at its head, as an object, owned."""

from typing import NamedTuple

from quotes.extraction.lexicon.cues import AUXILIARIES, CUE_FORMS
from quotes.extraction.lexicon.gazetteer import PREPOSITIONS
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.mentions.reading import Mention
from quotes.extraction.text.sentences import HIDDEN
from quotes.extraction.text.tokens import Token

JOINS = words("and or nor &")
# A clause begins after these: *that* Holt had left
CLAUSE_OPENERS = words(
    "that because when if as while after before since where although though but who "
    "whom whose which than until so how why what whether"
)
OPENING_MARKS = ("(", "[", "—", "–", ":", ";", "-")

DETERMINERS_BEFORE = words("the a an his her their its")
SUBJECTS = ("head", "clause", "comma", "quote", "joined")


class Spotted(NamedTuple):
    """A name or a pronoun, and how it stands in its sentence."""

    mention: Mention
    name: str  # as printed, white space folded
    start: int  # where the mention begins
    sentence: int  # its number in the article
    standing: str  # "head", "clause", "comma", "prep", "object" …
    following: str  # "verb", "possessive", "end", "other"
    is_quoted: bool  # stands between quotation marks
    in_headline: bool = False
    speaks: bool = False  # beside a reporting word
    noun: str = ""  # a description's: "spokeswoman"

    @property
    def is_subject(self) -> bool:
        if self.standing == "said":
            return True
        return self.following == "verb" and self.standing in SUBJECTS


def standing_after(before: Token, hidden: str) -> str:
    word = before.word
    if hidden[before.start] == HIDDEN:
        return "quote"
    if word == ",":
        return "comma"
    if word in JOINS:
        return "joined"
    if word in CLAUSE_OPENERS:
        return "clause"
    if word in PREPOSITIONS:
        return "prep"
    if before.text in OPENING_MARKS:
        return "mark"
    if word.endswith(("'s", "’s")):
        return "owned"
    if before.text in CUE_FORMS:
        return "said"
    return "object" if before.is_word else "mark"


def following_of(token: Token, hidden: str) -> str:
    if hidden[token.start] == HIDDEN:
        return "quote"
    if not token.is_word:
        return "comma" if token.text == "," else "end"
    if token.text in CUE_FORMS or token.word in AUXILIARIES - JOINS - {"but"}:
        return "verb"
    if token.word in PREPOSITIONS or token.word in JOINS | CLAUSE_OPENERS:
        return "other"
    return "verb" if token.text.islower() else "other"
