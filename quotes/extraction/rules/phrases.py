"""Finds the noun phrase that ends or begins at a place: the speaker's mention."""

import re
from typing import NamedTuple

from quotes.extraction.lexicon.cues import AUXILIARIES, CUE_FORMS
from quotes.extraction.lexicon.gazetteer import (
    DAYS_AND_MONTHS,
    DETERMINERS,
    PARTICLES,
    PREPOSITIONS,
    SENTENCE_OPENERS,
    STATES,
)
from quotes.extraction.lexicon.titles import (
    PERSON_NOUNS,
    SPEAKING_THINGS,
    TITLE_MODIFIERS,
)
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.text.tokens import Token

# "he" · "he's" · "who’d"
PRONOUN = re.compile(r"(?P<pronoun>he|she|they|it|we|i|who)(?:['’](?:s|d|ve|ll|re|m))?")
# "D-Ohio" · "R-Ind"
PARTY_AND_STATE = re.compile(r"[RDI]-[A-Z]\w*")

# "a spokesman *for* the ministry", "Johnson *&* Johnson"
JOINING = ("of", "for", "from", "at", "with", "&")
# *Said* Ada Lovelace, “Q”: a cue's capital belongs to no name.
OPENING_CUES = ("Said", "Says", "Added", "Adds", "Asked", "Wrote", "Tweeted")
# , *the* US ambassador · , *whose* son · , *Jr.* · , *speaking* in Selby
OPENS_APPOSITIVE = words(
    """
    a an the who whose which his her himself jr. sr. ph.d m.d. also one speaking asked
    citing referring appearing
    """
)
# , out of breath · , because of the rain
NO_POSTS = SENTENCE_OPENERS | PREPOSITIONS | words("out because some none most")
# An appositive may be this long: the search for its head stops there.
LONGEST_APPOSITIVE = 40
# A phrase rarely has more adjectives that we don't know: a *visibly shaken* voter
UNKNOWN_ADJECTIVES = 3


class Phrase(NamedTuple):
    """A run of tokens, by number; the end is exclusive."""

    start: int
    end: int


def is_pronoun(token: Token) -> bool:
    return PRONOUN.fullmatch(token.word) is not None


def is_name(token: Token) -> bool:
    """Tell a capital that belongs to a name from one that begins a sentence."""
    if not token.is_capitalised or PARTY_AND_STATE.fullmatch(token.text):
        return False
    return token.word not in SENTENCE_OPENERS and token.word not in DAYS_AND_MONTHS


def is_noun(token: Token) -> bool:
    return token.word in PERSON_NOUNS or token.word in SPEAKING_THINGS


def is_head(token: Token) -> bool:
    return is_name(token) or is_noun(token)


def is_inside(token: Token) -> bool:
    """Tell a word that a mention may hold before its head."""
    return is_head(token) or token.word in TITLE_MODIFIERS or token.word in PARTICLES


def phrase_ending(tokens: list[Token], end: int) -> Phrase | None:
    """Return the noun phrase whose last token is just before `end`."""
    if end == 0:
        return None
    last = tokens[end - 1]
    if is_pronoun(last):
        return Phrase(end - 1, end)
    if last.text == ")":
        return phrase_with_brackets(tokens, end)
    if last.text in (",", "—", "–"):
        return phrase_with_appositive(tokens, end)
    if not is_head(last):
        return None
    return Phrase(start_of_phrase(tokens, end), end)


def start_of_phrase(tokens: list[Token], end: int) -> int:
    start = end - 1
    while start > 0 and goes_on_left(tokens, start):
        start -= 1
    start = over_adjectives(tokens, start)
    if start == 0 and end > 1 and tokens[0].text in OPENING_CUES:
        return 1
    return over_preposition(tokens, start)


def goes_on_left(tokens: list[Token], start: int) -> bool:
    """Tell whether the token before `start` belongs to the same phrase."""
    before = tokens[start - 1]
    if before.word in ("of", "&", "for") and start > 1:
        return is_name(tokens[start - 2]) and is_name(tokens[start])
    if before.word == "the" and start > 2:
        return tokens[start - 2].word == "of" and is_name(tokens[start - 3])
    return is_inside(before) or is_unknown_modifier(tokens, start - 1)


def is_unknown_modifier(tokens: list[Token], number: int) -> bool:
    """Tell "harbour" in "Selby harbour director" from a verb or a preposition."""
    word = tokens[number].text
    if number == 0 or not (word.isalpha() and word.islower()):
        return False
    if word in CUE_FORMS or word in PREPOSITIONS | AUXILIARIES | SENTENCE_OPENERS:
        return False
    return tokens[number + 1].text in PERSON_NOUNS and is_inside(tokens[number - 1])


def over_adjectives(tokens: list[Token], start: int) -> int:
    """Go on to the article where only adjectives stand between."""
    for back in range(1, UNKNOWN_ADJECTIVES + 2):
        if back > start:
            return start
        token = tokens[start - back]
        if token.word == "that" and is_name(tokens[start - back + 1]):
            return start
        if token.word in DETERMINERS:
            return start - back
        if not token.is_word or token.word in PREPOSITIONS | AUXILIARIES:
            return start
    return start


def over_preposition(tokens: list[Token], start: int) -> int:
    """Go on from "the ministry" to "a spokesman for the ministry"."""
    if start < 2 or tokens[start - 1].word not in JOINING:
        return start
    if not (tokens[start - 2].word in PERSON_NOUNS or is_name(tokens[start - 2])):
        return start
    return start_of_phrase(tokens, start - 1)


def phrase_with_brackets(tokens: list[Token], end: int) -> Phrase | None:
    """Return "Rep. Ada Lovelace (R-Iowa)"."""
    for opening in range(end - 2, max(-1, end - 12), -1):
        if tokens[opening].text == "(":
            phrase = phrase_ending(tokens, opening)
            return phrase and Phrase(phrase.start, end)
    return None


def phrase_with_appositive(tokens: list[Token], end: int) -> Phrase | None:
    """Return "Ada Lovelace, the first programmer" where a comma follows."""
    mark = tokens[end - 1].text
    for comma in range(end - 2, max(0, end - LONGEST_APPOSITIVE), -1):
        if tokens[comma].text != mark or not (
            starts_appositive(tokens, comma + 1) or names_the_post(tokens, comma, end)
        ):
            continue
        head = tokens[comma - 1]
        if head.text == ")" or (is_head(head) and head.word not in STATES):
            phrase = phrase_ending(tokens, comma)
            return phrase and Phrase(phrase.start, end - 1)
    return None


def starts_appositive(tokens: list[Token], start: int) -> bool:
    """Tell ", the US ambassador" and ", 52" from the next thing in a list."""
    if start >= len(tokens):
        return False
    first = tokens[start]
    if first.word in OPENS_APPOSITIVE or first.word in PERSON_NOUNS | TITLE_MODIFIERS:
        return True
    if first.text.isdigit() or PARTY_AND_STATE.match(first.text):
        return True
    if is_post_of(tokens, start):
        return True
    return is_name(first) and names_a_post(tokens, start)


def is_post_of(tokens: list[Token], start: int) -> bool:
    """Tell ", bursar of the college" by its form, whatever the noun."""
    word = tokens[start].text
    if not (word.isalpha() and word.islower()) or word in NO_POSTS:
        return False
    return [token.text for token in tokens[start + 1 : start + 2]] == ["of"]


def names_the_post(tokens: list[Token], comma: int, end: int) -> bool:
    """Tell "his campaign manager, Ada Lovelace," from a list."""
    if comma == 0 or tokens[comma - 1].word not in PERSON_NOUNS:
        return False
    return all(is_name(token) for token in tokens[comma + 1 : end - 1])


def names_a_post(tokens: list[Token], start: int) -> bool:
    """Tell "Trump's campaign manager" and "Ohio governor" by a word soon after."""
    following = tokens[start + 1 : start + 6]
    marks = [n for n, token in enumerate(following) if not token.is_word]
    near = following[: marks[0]] if marks else following
    return any(token.word in PERSON_NOUNS for token in near)


def phrase_starting(tokens: list[Token], start: int) -> Phrase | None:
    """Return the noun phrase whose first token is at `start`."""
    if start >= len(tokens):
        return None
    if is_pronoun(tokens[start]):
        return Phrase(start, start + 1)
    end = end_of_phrase(tokens, start)
    if not any(is_head(token) for token in tokens[start:end]):
        return None
    if tokens[end - 1].word.endswith(("'s", "’s")):
        return None
    return Phrase(start, over_appositive(tokens, end))


def end_of_phrase(tokens: list[Token], start: int) -> int:
    end = start
    while end < len(tokens) and tokens[end].word in DETERMINERS:
        end += 1
    end = over_unknown(tokens, end, has_article=end > start)
    while end < len(tokens) and goes_on_right(tokens, start, end):
        end += 1
    return end


def over_unknown(tokens: list[Token], end: int, *, has_article: bool) -> int:
    """Skip adjectives between an article and a noun that we know."""
    if not has_article:
        return end
    for ahead in range(UNKNOWN_ADJECTIVES + 1):
        if end + ahead >= len(tokens) or not tokens[end + ahead].is_word:
            return end
        if is_inside(tokens[end + ahead]):
            return end + ahead
    return end


def goes_on_right(tokens: list[Token], start: int, end: int) -> bool:
    token = tokens[end]
    if is_inside(token):
        return True
    following = tokens[end + 1] if end + 1 < len(tokens) else None
    if end > start and tokens[end - 1].word in JOINING:
        return token.word in DETERMINERS
    if end > start + 1 and tokens[end - 1].word in DETERMINERS:
        return token.is_word and tokens[end - 2].word in JOINING
    if end == start or following is None or not is_head(tokens[end - 1]):
        return False
    if token.word in JOINING:
        return is_inside(following) or following.word in DETERMINERS
    return False


def over_appositive(tokens: list[Token], end: int) -> int:
    """Take in "(R-Iowa)" and ", the US ambassador to the United Nations"."""
    if end >= len(tokens):
        return end
    if tokens[end].text == "(":
        return closing_after(tokens, end, ")")
    if tokens[end].text == "," and starts_appositive(tokens, end + 1):
        closing = closing_after(tokens, end, ",") - 1
        is_age = closing == end + 2 and tokens[end + 1].text.isdigit()
        return over_appositive(tokens, closing) if is_age else closing
    return end


def closing_after(tokens: list[Token], start: int, mark: str) -> int:
    """Return the number after the mark, or after the last word before a stop."""
    last = min(len(tokens), start + LONGEST_APPOSITIVE)
    for number in range(start + 1, last):
        if tokens[number].text == mark:
            return number + 1
        if mark == "," and tokens[number].text in (".", ";", ":", "—"):
            return number + 1
    return last + (mark == ",") if last == len(tokens) else start + (mark == ",")
