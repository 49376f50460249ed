"""Describes the words on either side of a quote in the terms of the clues."""

from dataclasses import dataclass

from quotes.extraction.lexicon.cues import CUE_FORMS
from quotes.extraction.lexicon.gazetteer import PREPOSITIONS
from quotes.extraction.rules.cueing import is_according, is_cue
from quotes.extraction.rules.phrases import is_name, is_pronoun
from quotes.extraction.text.sentences import HIDDEN
from quotes.extraction.text.tokens import Token

LEFT, RIGHT = "left", "right"
# More cues than these on one side of a quote tell nothing more.
MOST_CUES = 4
# The table of weights has these marks for its own use.
MARK_NAMES = {",": "comma", HIDDEN: "quote", "|": "bar"}


@dataclass(frozen=True, slots=True)
class Side:
    """The words of a quote's sentence on one side of it, and the cues among them."""

    name: str
    tokens: list[Token]
    cues: list[int]
    shape: str  # how the quote begins and ends, and whether it is long

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


def opening(lead: str) -> str:
    """Name what stands right before a mention."""
    if lead in ("", ",", ":", ";", "that", "and", "but", "what", "which", "who"):
        return MARK_NAMES.get(lead, lead) or "the sentence"
    if lead in ("when", "while", "as", "if", "because", "where", "after", "before"):
        return "a conjunction"
    if lead[0] == HIDDEN:
        return "the quote"
    return "a preposition" if lead.lower() in PREPOSITIONS else "another word"


def following(text: str) -> str:
    if text == "quote" or not text[0].isalnum():
        return "quote" if text == "quote" else MARK_NAMES.get(text[0], text[0])
    if text in PREPOSITIONS or text in ("and", "to"):
        return "a preposition"
    if text in CUE_FORMS:
        return "a cue"
    return "a verb" if text.islower() else "a capital"


def kind_of_mention(tokens: list[Token]) -> str:
    if is_pronoun(tokens[0]):
        return tokens[0].word[:4]
    names = sum(is_name(token) for token in tokens)
    if not names:
        return "noun"
    if tokens[0].word in ("the", "a", "an", "his", "her", "their"):
        return "article and name"
    return "one name" if names == 1 else "names"
