"""Reads what follows a name between commas: an age, a degree, a post."""

from quotes.extraction.lexicon.cues import AUXILIARIES, CUE_FORMS, FINITE
from quotes.extraction.lexicon.gazetteer import (
    ARTICLES,
    DETERMINERS,
    FEMALE_NAMES,
    MALE_NAMES,
    ORGANISATION_WORDS,
    PREPOSITIONS,
    SENTENCE_OPENERS,
    STATES,
)
from quotes.extraction.lexicon.titles import (
    DEPARTMENTS,
    PERSON_NOUNS,
    TITLE_MODIFIERS,
)
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.rules.nouns import (
    PARTY_AND_STATE,
    PRONOUN,
    is_calling,
    is_name,
    is_plural,
    may_be_noun,
)
from quotes.extraction.text.tokens import Token

# "a spokesman *for* the ministry", "Johnson *&* Johnson"
JOINING = ("of", "for", "from", "at", "with", "&")
# , *the* US ambassador · , *whose* son · , *Jr.* · , *speaking* in Selby
OPENS_APPOSITIVE = words(
    """
    a an the who whose which his her himself jr. sr. ph.d m.d. also one both speaking
    asked citing referring appearing
    """
)
# , out of breath · , because of the rain
NO_POSTS = SENTENCE_OPENERS | PREPOSITIONS | words("out because some none most")
NO_LIST = NO_POSTS | AUXILIARIES | DETERMINERS
POST_WORDS = PERSON_NOUNS | TITLE_MODIFIERS
FIRST_NAMES = FEMALE_NAMES | MALE_NAMES
OWNERS = ARTICLES - {"the"}
BODIES = ORGANISATION_WORDS | DEPARTMENTS
# Ada Lovelace, *MD*, president of the society
DEGREES = words(
    """
    md m.d phd ph.d. ph.d dphil ma m.a ba b.a bsc msc mba mph m.p.h jd j.d rn dds dvm do
    d.o pharmd psyd edd llb llm qc kc sc obe mbe cbe dbe kbe om jp frs jr jr. sr sr. ii
    iii iv esq esq. cpa facp facs frcp ra
    """
)
# An appositive may be this long: the search for its head stops there.
LONGEST_APPOSITIVE = 40
# A name has hardly more words after it that are no post: an age, a degree, a party.
MOST_ASIDES = 4
# The minister for *Housing, Local Government and Heritage*
LONGEST_LIST = 12


def starts_appositive(tokens: list[Token], start: int) -> bool:
    """Tell ", the US ambassador" and ", 52" from the next thing in a list."""
    if start >= len(tokens):
        return False
    first = tokens[start]
    if first.word in OPENS_APPOSITIVE or first.word in POST_WORDS:
        return True
    if is_aside(tokens, start) or is_post_of(tokens, start) or is_doing(first):
        return True
    if is_post_soon(tokens, start):
        return True
    return is_name(first) and names_a_post(tokens, start)


def is_post_soon(tokens: list[Token], start: int) -> bool:
    """Tell ", parish priest of Holm" from ", fishing boats"."""
    number = start
    while number < min(len(tokens), start + 3) and may_be_noun(tokens[number]):
        if is_calling(tokens[number]):
            return not is_plural(tokens[number])
        number += 1
    return False


def is_doing(token: Token) -> bool:
    """Tell ", wearing a hat," from ", saying" and from a noun."""
    word = token.text
    return word.endswith("ing") and len(word) > 6 and word not in CUE_FORMS


def is_aside(tokens: list[Token], start: int) -> bool:
    """Tell "52", "MD", "D-Ohio" and "of Selby" after a name, which tell no post."""
    first, after = tokens[start], tokens[start + 1 : start + 2]
    if first.word in ("of", "from"):
        return bool(after) and is_name(after[0])
    if first.text.isdigit() or PARTY_AND_STATE.match(first.text):
        return True
    is_alone = start + 1 == len(tokens) or not tokens[start + 1].is_word
    return first.word in DEGREES and first.is_capitalised and is_alone


def is_post_of(tokens: list[Token], start: int) -> bool:
    """Tell ", bursar of the college" by its form, whatever the noun."""
    word = tokens[start].text
    if not (word.isalpha() and word.islower()) or word in NO_POSTS:
        return False
    return [token.text for token in tokens[start + 1 : start + 2]] == ["of"]


def names_a_post(tokens: list[Token], start: int) -> bool:
    """Tell "Trump's campaign manager" and "Ohio governor" by a word soon after."""
    following = tokens[start + 1 : start + 6]
    marks = [n for n, token in enumerate(following) if not token.is_word]
    near = following[: marks[0]] if marks else following
    return any(token.word in PERSON_NOUNS for token in near)


def over_appositive(tokens: list[Token], end: int) -> int:
    """Take in "(R-Iowa)" and ", the US ambassador to the United Nations"."""
    for _ in range(MOST_ASIDES):
        if end >= len(tokens):
            return end
        if tokens[end].text == "(":
            return closing_after(tokens, end, ")")
        if tokens[end].text != "," or not starts_appositive(tokens, end + 1):
            return end
        aside = is_aside(tokens, end + 1)
        end = closing_after(tokens, end, ",") - 1
        if not aside:
            return end
    return end


def closing_after(tokens: list[Token], start: int, mark: str) -> int:
    """Return the number after the mark, or after the last word before a stop."""
    last, number = min(len(tokens), start + LONGEST_APPOSITIVE), start + 1
    while number < last:
        text = tokens[number].text
        beyond = over_list(tokens, number, start) if text == mark == "," else None
        if text == mark and beyond is None:
            return number + 1
        if mark == "," and text in (".", ";", ":", "—"):
            return number + 1
        number = beyond or number + 1
    return last + (mark == ",") if last == len(tokens) else start + (mark == ",")


def over_list(tokens: list[Token], comma: int, start: int) -> int | None:
    """Return where a name with commas ends, of which this is the first; else None.

    The minister for Housing, Local Government and Heritage · the mayor of Selby, Ohio
    """
    end = list_after(tokens, comma)
    if end is None:
        return comma + 2 if is_state(tokens, comma) else None
    if is_department(tokens, comma, start):
        return end
    is_proper = any(is_name(token) for token in tokens[comma + 1 : end])
    return end if is_proper and ends_organisation(tokens, end) else None


def list_after(tokens: list[Token], comma: int) -> int | None:
    """Return where ", Local Government and Heritage" ends; None if it is no list."""
    first = comma + 1
    if first >= len(tokens) or tokens[first].word in FIRST_NAMES:
        return None
    is_proper = is_name(tokens[first])
    for number in range(first, min(len(tokens), comma + LONGEST_LIST)):
        token = tokens[number]
        if token.word in ("and", "&") and number > first:
            end = end_of_items(tokens, number + 1, is_proper=is_proper)
            return end if end > number + 1 else None
        if token.text != "," and not is_list_word(token, is_proper=is_proper):
            return None
    return None


def is_list_word(token: Token, *, is_proper: bool) -> bool:
    if is_proper:
        return is_name(token) or token.word == "of"
    if not token.text.isalpha() or not token.text.islower():
        return False
    if CUE_FORMS.get(token.text, ("",))[0] == FINITE or is_calling(token):
        return False
    return token.text not in NO_LIST


def end_of_items(tokens: list[Token], start: int, *, is_proper: bool) -> int:
    end = start
    while end < len(tokens) and is_list_word(tokens[end], is_proper=is_proper):
        end += 1
    return end


def is_department(tokens: list[Token], comma: int, start: int) -> bool:
    """Tell "minister for …" and "Department of …" before a comma."""
    for number in range(comma - 1, max(start - 1, comma - LONGEST_LIST), -1):
        if tokens[number].word in ("for", "of") and number > 0:
            return tokens[number - 1].word in DEPARTMENTS
        if tokens[number].word in OWNERS:
            return False
    return False


def ends_organisation(tokens: list[Token], end: int) -> bool:
    """Tell "Science, Technology and Society *program*"."""
    near = [tokens[end - 1], *tokens[end : end + 1]]
    return any(t.word in BODIES for t in near)


def is_state(tokens: list[Token], comma: int) -> bool:
    """Tell "the mayor *of* Selby, Ohio" from "a roofer from Selby, Ohio"."""
    after = tokens[comma + 1 : comma + 2]
    if not after or after[0].word not in STATES or not after[0].is_capitalised:
        return False
    town = comma - 1
    while town > 0 and is_name(tokens[town]):
        town -= 1
    return town < comma - 1 and tokens[town].word == "of"


def is_possessive_pronoun(token: Token) -> bool:
    return token.word in ("his", "her", "their", "its", "our", "my", "your")


def is_clause(token: Token) -> bool:
    """Tell what ends a post: who, that, when, a pronoun."""
    if token.word in ("who", "whose", "whom", "which", "that", "when", "while"):
        return True
    return PRONOUN.fullmatch(token.word) is not None
