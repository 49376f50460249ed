"""Cuts the name out of a mention: titles, letters and places off its ends."""

import re

from quotes.extraction.found import Span
from quotes.extraction.lexicon.gazetteer import (
    DETERMINERS,
    ORGANISATION_WORDS,
    PARTICLES,
)
from quotes.extraction.lexicon.titles import (
    DEPARTMENTS,
    ENDINGS_OF_FIELDS,
    FIELDS,
    PEERAGES,
    RANKS_IN_CAPITALS,
    TITLES_BEFORE,
)
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.rules.appositives import BODIES, JOINING, over_list
from quotes.extraction.rules.nouns import (
    POST_JOINTS,
    is_calling,
    is_name,
    is_plural,
    may_be_noun,
    start_of_description,
)
from quotes.extraction.rules.phrases import post_before, start_of_phrase
from quotes.extraction.rules.posts import over_determiners
from quotes.extraction.text.tokens import Token

ENDINGS_OF_NAMES = words("jr. sr. jr sr ii iii iv")
# A comma that the main part holds belongs to a name: Housing, Planning and Heritage
INSIDE_NAMES = PARTICLES | words("of the and for ,")
# A name may begin with these: *de* Moranda writes. Left out: do, y, ten, den
LEADING_PARTICLES = words(
    "de del della di da dos du van von der bin ibn al el la le ter"
)
# Ada Lovelace *of* Selby · Ada Lovelace *from* the harbour police
ORIGINS = ("of", "from", "at", "with", "in", "for")
# A description before a name is no longer: chief data protection officer Ada
LONGEST_NAME = 10
# Hugo Strathallan KC · Ada Nwosu MBE
LETTERS_AFTER = frozenset(
    "KC QC SC MBE OBE CBE DBE KBE PhD MD JP FRS RN DO JD MBA MPH Esq".split()
)
# Ada Quill *MP*: the only letters after a name that are a post.
POSTS_AFTER = frozenset("MP MPs MEP MSP TD MLA MK MS AM".split())
ALL_LETTERS = LETTERS_AFTER | POSTS_AFTER
# "Moon's" · "Democrats'"
POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$")


def end_of_core(main: list[Token]) -> int:
    """Return where "of Selby" begins after a person's name."""
    for number in range(1, len(main)):
        if main[number].word not in ORIGINS or not is_name(main[number - 1]):
            continue
        start = start_of_name(main[:number])
        name = main[start:number]
        if is_peer(main, start) or is_part_of_name(name):
            continue
        if len(name) > 1 or (start and is_calling(main[start - 1])):
            return number
    return len(main)


def is_part_of_name(name: list[Token]) -> bool:
    """Tell the Bank *of* Selby and the Secretary *of* State from Ada *of* Selby."""
    if not name:
        return True
    return any(
        bare(token) in BODIES or bare(token) in TITLES_BEFORE for token in name[-1:]
    )


def is_peer(main: list[Token], start: int) -> bool:
    """Tell "Baroness Holm of Kelmouth"."""
    return start < len(main) and main[start].word in PEERAGES


def start_of_name(main: list[Token]) -> int:
    """Return where the capitals at the end of the main part begin."""
    start = len(main)
    while start > 0 and in_name(main, start - 1):
        start -= 1
    while start < len(main) and not begins_name(main, start):
        start += 1
    return after_titles(main, after_owner(main, start))


def after_owner(main: list[Token], start: int) -> int:
    """Skip "Labor's" in "Labor's Bronwyn Tasker"."""
    for number in range(len(main) - 3, start - 1, -1):
        if main[number].word.endswith(("'s", "’s")):
            is_full = all(is_name(token) for token in main[number + 1 :])
            is_group = is_organisation_name(main[number + 1 :])
            return number + 1 if is_full and not is_group else start
    return start


def begins_name(main: list[Token], number: int) -> bool:
    token = main[number]
    if token.word in LEADING_PARTICLES and number + 1 < len(main):
        return is_name(main[number + 1])
    return is_name(token)


def in_name(main: list[Token], number: int) -> bool:
    token = main[number]
    if number == 0 and token.word in DETERMINERS:
        return False
    if is_name(token) or token.word in ENDINGS_OF_NAMES or token.text == "&":
        return True
    if number == len(main) - 1:
        return False
    return token.word in (LEADING_PARTICLES if number == 0 else INSIDE_NAMES)


def after_titles(main: list[Token], start: int) -> int:
    """Skip "President" and "Secretary of State" where a name follows."""
    if main and is_organisation_name(main[start:]):
        return start
    for number in range(len(main) - 2, start - 1, -1):
        rest = main[number + 1 :]
        word = main[number].word.rstrip(".")
        if word in PEERAGES and not is_calling(rest[0]):
            return number
        if not is_title(main[number]):
            continue
        if all(token.word in ENDINGS_OF_NAMES for token in rest):
            continue
        if all(token.text in ALL_LETTERS for token in rest):
            continue
        # "The Minister for Coasts" is a post, and no name of Coasts.
        return after_office(main, number + 1) if rest[0].word in JOINING else number + 1
    return after_place(main, start + opens_with_calling(main[start:]))


def opens_with_calling(name: list[Token]) -> bool:
    """Tell "*Singer-guitarists* Ada Lovelace" from "*Judge* Lovelace", a name."""
    is_long = len(name) > 2 and all(is_name(token) for token in name)
    return is_long and (is_calling(name[0]) or is_plural(name[0]))


def after_office(main: list[Token], joint: int) -> int:
    """Skip "of Selby" in "Mayor of Selby Ada Lovelace"; else there is no name."""
    first = over_determiners(main, joint + 1, len(main))
    rest = main[first:]
    is_long = len(rest) > 2 and all(is_name(token) for token in rest)
    is_group = bare(main[-1]) in ORGANISATION_WORDS or is_plural(main[-1])
    return len(main) - 2 if is_long and not is_group else len(main)


def after_place(main: list[Token], start: int) -> int:
    """Skip "Norland" in "envoy to Norland Ada Lovelace"."""
    name = main[start:]
    if start < 2 or len(name) < 3 or not all(is_name(token) for token in name):
        return start
    is_post = is_calling(main[start - 2]) and main[start - 1].word in POST_JOINTS
    return len(main) - 2 if is_post else start


def is_organisation_name(name: list[Token]) -> bool:
    if not name:
        return False
    if bare(name[-1]) in ORGANISATION_WORDS:
        return True
    if len(name) > 1 and name[-1].is_capitalised and is_plural(name[-1]):
        return True
    return any(
        bare(token) in ORGANISATION_WORDS and following.word in ("of", "for", "and")
        for token, following in zip(name, name[1:], strict=False)
    )


def bare(token: Token) -> str:
    return POSSESSIVE.sub("", token.word)


def without_origin(name: list[Token]) -> list[Token]:
    """Return "Angela Merkel" of "Angela Merkel of Germany"."""
    for number, token in enumerate(name):
        if number and token.word in ORIGINS:
            return name[:number]
    return name


def without_letters(name: list[Token]) -> list[Token]:
    """Return "Hugo Strathallan" of "Hugo Strathallan KC"."""
    end = len(name)
    while end > 1 and name[end - 1].text in ALL_LETTERS:
        end -= 1
    return name[:end]


def without_titles(name: list[Token]) -> list[Token]:
    """Return "Anukul Barui" of "its director, Professor Anukul Barui"."""
    first = 0
    while first < len(name) - 1 and is_title(name[first]):
        first += 1
    return name[first:]


def is_title(token: Token) -> bool:
    word = token.word.rstrip(".")
    is_known = word in TITLES_BEFORE or token.text in RANKS_IN_CAPITALS
    return is_known and word not in PEERAGES


def without_possessive(name: list[Token]) -> Span:
    last = name[-1]
    suffix = POSSESSIVE.search(last.text)
    return Span(name[0].start, last.end - len(suffix.group() if suffix else ""))


def start_of_mention(tokens: list[Token], start: int, end: int) -> int:
    """Return where the post before a name begins, which may end in a comma."""
    is_closed = end < len(tokens) and tokens[end].text in (",", ".")
    if start > 1 and is_closed and tokens[start - 1].text == ",":
        post = post_before(tokens, start - 1, end + 1)
        if post is not None:
            return post
    first = start_of_description(tokens, start)
    is_post = first > 1 and end - start > 2 and is_calling(tokens[first - 2])
    if is_post and tokens[first - 1].word in POST_JOINTS:
        return start_of_phrase(tokens, first - 1)
    return first


def is_one_of_some(tokens: list[Token], start: int, end: int) -> bool:
    """Tell "a lawyer Holt hired", in which Holt is no lawyer."""
    first = start
    while first > max(0, start - LONGEST_NAME) and may_be_noun(tokens[first - 1]):
        first -= 1
    is_one = 0 < first < start and tokens[first - 1].word in ("a", "an")
    return is_one and end - start == 1


def joins_department(tokens: list[Token], start: int, end: int) -> bool:
    """Tell "for" and "and" in the Centre for Health and Human Rights."""
    before = tokens[end - 1].word
    if end + 1 >= len(tokens) or not is_name(tokens[end + 1]):
        return False
    if tokens[end].word == "for":
        return before in DEPARTMENTS or before in ORGANISATION_WORDS
    if tokens[end].word not in ("and", "&") or end - start < 3:
        return False
    joint = end - 2 if tokens[end - 2].word in ("of", "for") else end - 3
    is_joint = joint > start and tokens[joint].word in ("of", "for")
    return is_joint and tokens[joint - 1].word in DEPARTMENTS and is_field(tokens, end)


def over_department(tokens: list[Token], start: int, comma: int) -> int | None:
    """Return where the Department for Housing, Planning and Heritage ends."""
    named = [token.word for token in tokens[start:comma]]
    if not any(word in ORGANISATION_WORDS for word in named[:-1]):
        return None
    return over_list(tokens, comma, start)


def joins_union(tokens: list[Token], start: int, end: int) -> bool:
    """Tell "and" in the Miners and Smelters Union."""
    is_first = end == start + 1 and start > 0 and tokens[start - 1].word == "the"
    if not is_first or tokens[end].word not in ("and", "&"):
        return False
    last = end
    while last + 1 < len(tokens) and is_name(tokens[last + 1]):
        last += 1
    return last > end + 1 and tokens[last].word in ORGANISATION_WORDS


def is_field(tokens: list[Token], joint: int) -> bool:
    """Tell "and Human Services" from "and Ada Lovelace"."""
    last = joint + 1
    while last + 1 < len(tokens) and is_name(tokens[last + 1]):
        last += 1
    word = tokens[last].word
    return word in FIELDS or word.endswith(ENDINGS_OF_FIELDS)
