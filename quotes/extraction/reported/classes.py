"""Names the classes of words in which the clues of reported words are put."""

from functools import lru_cache

from quotes.extraction.clues.sides import MARK_NAMES
from quotes.extraction.lexicon.cues import CUE_FORMS
from quotes.extraction.lexicon.gazetteer import (
    DAYS_AND_MONTHS,
    DETERMINERS,
    PREPOSITIONS,
)
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.reported.reports import Report
from quotes.extraction.reported.verbs import VERBS_OF_TIME
from quotes.extraction.rules.phrases import is_name, is_pronoun
from quotes.extraction.text.tokens import Token

# These words tell something of their own.
TELLING = words(
    """
    that to the a he she they it we i if whether how what why who which when while
    as and but or because so not no about of for in on at with by after before there
    this those these his her their its
    """
)
OPENINGS = words(
    "which who that what as while when if because although though whom where after"
)
ENDINGS = ("ing", "ed", "ly", "s")


def class_at(tokens: list[Token], number: int) -> str:
    """Name a token's class; words that tell something stand for themselves."""
    return class_of(tokens[number].text) if number < len(tokens) else "nothing"


@lru_cache(maxsize=20_000)
def class_of(text: str) -> str:
    token = Token(text, 0, len(text), text.lower())
    word = token.word
    if word in TELLING:
        return word
    if not token.is_word:
        return MARK_NAMES.get(token.text[0], token.text[0])
    if word in CUE_FORMS:
        return " ".join(CUE_FORMS[word])
    return class_of_word(token, word)


def class_of_word(token: Token, word: str) -> str:
    if word in VERBS_OF_TIME:
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
    return "number" if word[0].isdigit() else class_of_ending(word)


def class_of_ending(word: str) -> str:
    return next((f"…{end}" for end in ENDINGS if word.endswith(end)), "word")


def opened(report: Report) -> str:
    """Tell the main clause from "which he said" and "as he said"."""
    word = report.opening
    if word in OPENINGS:
        return word
    return "carried" if report.carried else "else"
