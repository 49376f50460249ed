"""Reads somebody's post, before the name or after it, and where it ends."""

import re

from quotes.extraction.found import Span
from quotes.extraction.lexicon.callings import ADJECTIVES, RELATIONS
from quotes.extraction.lexicon.cues import AUXILIARIES, CUE_FORMS, FINITE, PARTICIPLE
from quotes.extraction.lexicon.gazetteer import (
    DAYS_AND_MONTHS,
    DETERMINERS,
    PREPOSITIONS,
)
from quotes.extraction.lexicon.titles import PARTIES, TITLE_MODIFIERS
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.rules.appositives import (
    FIRST_NAMES,
    JOINING,
    LONGEST_APPOSITIVE,
    MOST_ASIDES,
    NO_POSTS,
    is_aside,
    is_clause,
    is_possessive_pronoun,
    is_post_of,
    over_list,
)
from quotes.extraction.rules.nouns import (
    is_calling,
    is_name,
    is_plain_noun,
    may_be_noun,
)
from quotes.extraction.text.sentences import HIDDEN
from quotes.extraction.text.tokens import Token

# Alone before a name they are no role; Sen., Rep. and Gov. are.
HONORIFICS = PARTIES | words(
    """
    mr mrs ms mx miss dr prof messrs sir dame hon state district former acting senior
    shri smt smti alhaji alhaja mallam malam señor señora doña monsieur madame madam
    herr frau fr
    """
)
# ", 52," and "(D)" tell something else than a post.
NO_POST = re.compile(
    r"(?:also|one|both|himself|herself|most|least|\w+est|first|last|\d.*)$"
)
END_OF_POST = words(', ; : . ( ) — – “ ” " „ « » ? !') | {HIDDEN}
# The head of the choir *in an email* · *on Twitter* · *last week* · *since 2011*
CIRCUMSTANCES = words(
    """
    earlier later yesterday today then since when where while because after before
    during amid despite via though although but or if
    """
)
OCCASIONS = words(
    """
    email statement interview letter memo post tweet speech release message note
    conference briefing video blog report article essay podcast testimony hearing
    telephone phone call twitter facebook instagram x youtube linkedin
    """
)
TIMES = DAYS_AND_MONTHS | words(
    "week month year night day morning evening afternoon weekend season summer winter "
    "spring autumn fall time"
)
# Who *is* the mayor, who *has been* mayor, who *works as* a nurse
BEING = (
    ("is",),
    ("was",),
    ("became",),
    ("has", "been"),
    ("had", "been"),
    ("serves", "as"),
    ("served", "as"),
    ("works", "as"),
    ("worked", "as"),
)


def title_before(main: list[Token], start: int) -> Span | None:
    """Read "Former CIA senior analyst" of "Former CIA senior analyst Ada Nixon"."""
    first = over_determiners(main, 0, start)
    while first < start and is_form_of_address(main[first]):
        first += 1
    while start > first and is_form_of_address(main[start - 1]):
        start -= 1
    before = main[first:start]
    if all(token.word.rstrip(".") in HONORIFICS for token in before):
        return None
    posts = [token.word for token in before if is_calling(token)]
    if not (posts or is_unlisted_post(main, first, start)):
        return None
    if posts and all(post in RELATIONS for post in posts):
        return None
    return Span(main[first].start, main[start - 1].end)


def is_form_of_address(token: Token) -> bool:
    """Tell "Mr" in "Mr Justice Holt" and "Dr" in "lead author Dr Holt"."""
    return token.word.rstrip(".") in ("mr", "mrs", "ms", "mx", "miss", "dr", "prof")


def over_determiners(tokens: list[Token], first: int, end: int) -> int:
    while first < end and tokens[first].word in DETERMINERS:
        first += 1
    return first


def is_unlisted_post(main: list[Token], first: int, start: int) -> bool:
    """Tell "skipper" before a name from "smiling" and from "an angry"."""
    if first and main[first - 1].word in ("a", "an"):
        return False
    last = main[start - 1]
    return may_be_noun(last) and is_plain_noun(last.text) and not is_modifier(last)


def is_modifier(token: Token) -> bool:
    return token.word in TITLE_MODIFIERS or token.word in ADJECTIVES


def title_after(tokens: list[Token], start: int) -> Span | None:
    """Read ", the US ambassador to the United Nations", after an age or a degree."""
    comma = start
    for _ in range(MOST_ASIDES):
        if comma + 1 >= len(tokens) or tokens[comma].text not in (",", "—", "–"):
            return None
        if not is_aside(tokens, comma + 1):
            return post_at(tokens, comma + 1)
        comma = next_mark(tokens, comma + 1)
    return None


def next_mark(tokens: list[Token], start: int) -> int:
    end = start
    while end < len(tokens) and tokens[end].word not in END_OF_POST:
        end += 1
    return end


def post_at(tokens: list[Token], start: int) -> Span | None:
    """Return the post that begins here, without its article; None if it is none."""
    first = over_relative(tokens, start)
    if first is None:
        return None
    article = tokens[first].word if first < len(tokens) else ""
    while first < len(tokens) and tokens[first].word in ("the", "a", "an"):
        first += 1
    end = end_of_post(tokens, first)
    if end <= first or NO_POST.match(tokens[first].text):
        return None
    if not words_post(tokens, first, end, has_article=article in ("the", "a", "an")):
        return None
    return Span(tokens[first].start, tokens[end - 1].end)


def over_relative(tokens: list[Token], start: int) -> int | None:
    """Go over "who is"; any other clause words no post."""
    if tokens[start].word in ("whose", "which", "whom"):
        return None
    if tokens[start].word != "who":
        return start
    for verb in BEING:
        first = start + 1 + len(verb)
        if first < len(tokens) and verb == words_of(tokens[start + 1 : first]):
            return first
    return None


def words_of(tokens: list[Token]) -> tuple[str, ...]:
    return tuple(token.word for token in tokens)


def end_of_post(tokens: list[Token], first: int) -> int:
    """Return the number after the last word of the post."""
    last, number = min(len(tokens), first + LONGEST_APPOSITIVE), first
    while number < last:
        token = tokens[number]
        beyond = over_list(tokens, number, first) if token.text == "," else None
        if beyond is None and ends_post(tokens, number, first):
            return number
        number = beyond or number + 1
    return last


def ends_post(tokens: list[Token], number: int, first: int) -> bool:
    token = tokens[number]
    if token.word in END_OF_POST or token.text[0] == HIDDEN or is_clause(token):
        return True
    return number > first and is_circumstance(tokens, number)


def is_circumstance(tokens: list[Token], number: int) -> bool:
    """Tell what tells when and where it was said, and not the post."""
    token = tokens[number]
    if token.word in CIRCUMSTANCES or token.word in DAYS_AND_MONTHS:
        return True
    if token.word in ("last", "this", "next"):
        return any(t.word in TIMES for t in tokens[number + 1 : number + 2])
    if is_verb(tokens, number) or opens_relative(tokens, number):
        return True
    if token.word in ("in", "on", "at", "by", "to"):
        return is_occasion(tokens, number + 1)
    return token.word in ("and", "or") and opens_another(tokens, number + 1)


def is_verb(tokens: list[Token], number: int) -> bool:
    token = tokens[number]
    if token.text in AUXILIARIES and token.text in ("is", "was", "has", "had", "were"):
        return True
    form, family = CUE_FORMS.get(token.text, ("", ""))
    if form == PARTICIPLE:
        return True
    is_past = token.text.endswith("ed") or token.text in ("said", "told", "wrote")
    return form == FINITE and (is_past or token.text in ("says", "tells"))


def opens_relative(tokens: list[Token], number: int) -> bool:
    """Tell "a lawyer *Holt hired*" from "a lawyer for Holt"."""
    if not is_name(tokens[number]) or not may_be_noun(tokens[number - 1]):
        return False
    following = tokens[number + 1 : number + 2]
    return is_calling(tokens[number - 1]) and not (
        following and (is_name(following[0]) or not following[0].is_word)
    )


def is_occasion(tokens: list[Token], start: int) -> bool:
    """Tell "in an email", "on Monday" and "in 2019"."""
    first = over_determiners(tokens, start, len(tokens))
    near = tokens[first : first + 2]
    if not near:
        return False
    if near[0].text.isdigit() or near[0].word in DAYS_AND_MONTHS:
        return True
    return any(token.word in OCCASIONS for token in near)


def opens_another(tokens: list[Token], start: int) -> bool:
    """Tell "and his brother" and "and Ada" from "founder and president"."""
    if start >= len(tokens):
        return True
    token = tokens[start]
    if is_possessive_pronoun(token) or token.word in FIRST_NAMES:
        return True
    return token.word in DETERMINERS and not has_calling(tokens, start)


def has_calling(tokens: list[Token], start: int) -> bool:
    end = next_mark(tokens, start)
    return any(is_calling(token) for token in tokens[start : min(end, start + 6)])


def words_post(tokens: list[Token], first: int, end: int, *, has_article: bool) -> bool:
    """Tell "senior analyst at Brightwater" from "out of breath" and a list's rest."""
    head = [token for token in tokens[first:end]]
    for number, token in enumerate(head):
        if number and token.word in (*JOINING, "to", "in", "on", "and"):
            head = head[:number]
            break
    posts = [token.word for token in head if is_calling(token)]
    if posts:
        return not all(post in RELATIONS for post in posts)
    if is_possessive_pronoun(tokens[first]) or tokens[first].word in PREPOSITIONS:
        return False
    if is_post_of(tokens, first):
        return True
    return has_article and is_closed(tokens, end) and head_is_plain(head)


def head_is_plain(head: list[Token]) -> bool:
    last = head[-1]
    is_small = may_be_noun(last) and last.text not in NO_POSTS
    return is_small and last.word not in RELATIONS


def is_closed(tokens: list[Token], end: int) -> bool:
    """Tell whether a mark or a verb of saying ends the appositive."""
    if end >= len(tokens):
        return True
    return not tokens[end].is_word or tokens[end].text in CUE_FORMS
