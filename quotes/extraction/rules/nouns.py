"""Tells names, nouns and pronouns apart, token by token."""

import re
from functools import lru_cache
from typing import NamedTuple

from quotes.extraction.lexicon.callings import (
    ADJECTIVES,
    ENDINGS_OF_CALLINGS,
    OPENS_DESCRIPTION,
    VERBS,
)
from quotes.extraction.lexicon.cues import AUXILIARIES, CUE_FORMS
from quotes.extraction.lexicon.gazetteer import (
    DAYS_AND_MONTHS,
    DETERMINERS,
    PARTICLES,
    PREPOSITIONS,
    SENTENCE_OPENERS,
    STATE_ABBREVIATIONS,
)
from quotes.extraction.lexicon.titles import (
    PARTIES,
    PERSON_NOUNS,
    QUANTIFIERS,
    RANKS_IN_CAPITALS,
    SPEAKING_THINGS,
    TITLE_MODIFIERS,
    TITLES_BEFORE,
)
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.text.tokens import Token

# "he" · "he's" · "who’d"
PRONOUN = re.compile(r"(?P<pronoun>he|she|they|it|we|i|who)(?:['’](?:s|d|ve|ll|re|m))?")
# "D-Ohio" · "R-Ind"
PARTY_AND_STATE = re.compile(r"[RDI]-[A-Z]\w*")
# "al-Hadi" · "d’Arcy"
PREFIXED_NAME = re.compile(r"(?:al|el|as|ash|an|ar|at|az|bin|d|l)[-’'][A-Z]\w+\Z")
# "chief" · "vice-captain", in small letters
SMALL_WORD = re.compile(r"[^\W\d_A-Z]+(?:-[^\W\d_A-Z]+)*")

# A description before a name is rarely longer: chief data protection officer Ada
LONGEST_DESCRIPTION = 4
NO_NAMES = SENTENCE_OPENERS | DAYS_AND_MONTHS
NO_NOUNS = PREPOSITIONS | AUXILIARIES | SENTENCE_OPENERS | DETERMINERS | VERBS
# Left out: what stands before a title, or alone before a name, and is none itself.
KNOWN_NOUNS = PERSON_NOUNS | (
    TITLES_BEFORE
    - TITLE_MODIFIERS
    - PARTIES
    - words("state treasury interior home mr mrs ms mx miss")
)
# One of *them*
POINTED_AT = ("them", "us", "those", "these")
# *Several* said it was late, *some* called it sad.
STANDING_ALONE = ("several", "some", "many", "most", "both", "few", "all")
# The mayor *of* Selby Ada Lovelace · spokesperson *on* transport Ada Lovelace
POST_JOINTS = ("of", "for", "to", "in", "at", "on")
# News has few words often: what was told of so many is kept.
WORDS_KEPT = 20_000
KNOWN_INSIDE = PERSON_NOUNS | SPEAKING_THINGS | TITLE_MODIFIERS


class Phrase(NamedTuple):
    """A run of tokens, by number; the end is exclusive."""

    start: int
    end: int


def is_pronoun(token: Token) -> bool:
    return PRONOUN.fullmatch(token.word) is not None


def is_name(token: Token) -> bool:
    """Tell a capital that belongs to a name from one that begins a sentence."""
    return may_be_named(token.text)


@lru_cache(maxsize=WORDS_KEPT)
def may_be_named(text: str) -> bool:
    if not text[0].isupper():
        return not text.isalpha() and PREFIXED_NAME.match(text) is not None
    if text in STATE_ABBREVIATIONS or (text[1:2] == "-" and is_party(text)):
        return False
    return text.lower() not in NO_NAMES


def is_party(text: str) -> bool:
    return PARTY_AND_STATE.fullmatch(text) is not None


def is_noun(token: Token) -> bool:
    return token.word in PERSON_NOUNS or token.word in SPEAKING_THINGS


def is_head(token: Token) -> bool:
    return is_name(token) or is_noun(token)


def is_inside(token: Token) -> bool:
    """Tell a word that a mention may hold before its head."""
    return is_head(token) or token.word in TITLE_MODIFIERS or token.word in PARTICLES


def is_calling(token: Token) -> bool:
    """Tell "analyst", "Senator" and "harpist" from "young" and "then"."""
    if token.text in RANKS_IN_CAPITALS:
        return True
    word = token.word.rstrip(".").rpartition("-")[2]
    return word in KNOWN_NOUNS or word.endswith(ENDINGS_OF_CALLINGS)


def is_plural(token: Token) -> bool:
    """Tell "officials" and "singer-songwriters" from "boss"."""
    word = token.word.rpartition("-")[2]
    return word.endswith("s") and word[:-1] in PERSON_NOUNS


def may_be_noun(token: Token) -> bool:
    """Tell a small word that may stand in a description: *shop owner* Ada."""
    return may_describe(token.text)


@lru_cache(maxsize=WORDS_KEPT)
def may_describe(word: str) -> bool:
    if SMALL_WORD.fullmatch(word) is None:
        return False
    if word in KNOWN_INSIDE or word.endswith(ENDINGS_OF_CALLINGS):
        return True
    if word in NO_NOUNS or word in CUE_FORMS:
        return False
    return len(word) > 2 and not word.endswith(("ly", "ing"))


def start_of_description(tokens: list[Token], name: int) -> int:
    """Return where "shop owner" or "left tackle" begins, which stands before a name.

    A noun that no list knows counts where a comma, a cue or a preposition opens it:
    From the deck, *skipper* Ada Lovelace saw it.
    """
    start = name
    while start > max(0, name - LONGEST_DESCRIPTION) and may_be_noun(tokens[start - 1]):
        start -= 1
    if start == name:
        return name
    if is_calling(tokens[name - 1]):
        return start_of_known(tokens, start, name)
    if start > 1 and tokens[start - 1].word in POST_JOINTS:
        return start - 2 if is_calling(tokens[start - 2]) else name
    is_full = name + 1 < len(tokens) and is_name(tokens[name + 1])
    is_plain = name - start <= 2 and is_plain_noun(tokens[name - 1].text)
    return start if is_full and is_plain and opens(tokens, start) else name


def start_of_known(tokens: list[Token], start: int, name: int) -> int:
    """Leave off what may be a verb: Quill met | shop owner Ada."""
    if start == 0 or not is_name(tokens[start - 1]):
        return start
    inside = range(start, name)
    unknown = [n for n in inside if tokens[n].text not in KNOWN_INSIDE]
    if len(unknown) < 2 and all(is_plain_noun(tokens[n].text) for n in unknown):
        return start
    return unknown[-1] + 1


def is_plain_noun(word: str) -> bool:
    """Tell "skipper" from "angry", "sees" and "smiled"."""
    if word in ADJECTIVES or (word.endswith("s") and not word.endswith("ss")):
        return False
    return not word.endswith(("ed", "ful", "ous", "able", "ible", "ive", "less"))


def opens(tokens: list[Token], start: int) -> bool:
    """Tell whether a description that no list knows may begin here."""
    if start == 0:
        return True
    before = tokens[start - 1]
    if not before.is_word or before.word in OPENS_DESCRIPTION:
        return before.text not in ("(", "-")
    return before.text in CUE_FORMS and before.text not in PREPOSITIONS


def is_possessive(tokens: list[Token], mark: int) -> bool:
    """Tell "farmers’" in "the farmers’ union" from a quotation mark."""
    if mark == 0 or tokens[mark].text not in ("'", "’"):
        return False
    before = tokens[mark - 1]
    return before.end == tokens[mark].start and before.word.endswith("s")


def joins_posts(tokens: list[Token], start: int) -> bool:
    """Tell "co-founder *and* CEO Ada Lovelace" from two speakers."""
    if start < 2 or start + 1 >= len(tokens) or not is_name(tokens[start + 1]):
        return False
    before, after = tokens[start - 2], tokens[start]
    return is_calling(before) and is_calling(after) and not is_plural(before)


def some_of_them(tokens: list[Token], end: int) -> Phrase | None:
    """Return "one of them"."""
    if not 3 <= end <= len(tokens) or tokens[end - 2].word != "of":
        return None
    is_some = tokens[end - 3].word in QUANTIFIERS
    is_pointed = tokens[end - 1].word in POINTED_AT
    return Phrase(end - 3, end) if is_some and is_pointed else None


def some_alone(tokens: list[Token], end: int) -> Phrase | None:
    """Return "several" in "Several said" and "and some called it"."""
    lead = tokens[end - 2] if end > 1 else None
    if lead and lead.is_word and lead.word not in ("and", "but", "while", "as", "that"):
        return None
    return Phrase(end - 1, end)
