"""Tell title and organisation apart in a title as an article prints it.

`chief executive of Haldrake Marine` is a chief executive at Haldrake Marine, and so is
a `Haldrake Marine chief executive`. An organisation is what somebody works for: neither
a place (`mayor of Kelmouth`) nor a subject (`minister for coasts`, `Director of
Communications`). In doubt a title stays whole.
"""

import re
from typing import NamedTuple

from quotes.extraction.lexicon.gazetteer import (
    DAYS_AND_MONTHS,
    FEMALE_NAMES,
    MALE_NAMES,
    ORGANISATION_WORDS,
    PLACES,
    STATES,
)
from quotes.extraction.lexicon.titles import (
    PERSON_NOUNS,
    TITLE_MODIFIERS,
    TITLES_BEFORE,
)
from quotes.extraction.lexicon.wordlists import words

# Whoever has one of these posts has it in a firm, a club or the like: what follows
# "of" is that, whatever it is called.
OF_A_FIRM = words(
    """
    executive ceo cfo coo cto chairman chairwoman chairperson chair founder co-founder
    cofounder owner co-owner boss vice-president treasurer spokesman spokeswoman
    spokesperson partner shareholder
    """
)
# Whoever has one of these has it in a country, a town or a see: mayor of Kelmouth.
OF_A_PLACE = words(
    """
    president premier prime minister mayor governor senator congressman congresswoman
    representative mp msp td mep king queen prince princess duke duchess earl emperor
    sultan emir bishop archbishop archdeacon dean sheriff ambassador consul chancellor
    secretary taoiseach envoy native resident citizen archivist bard
    """
)
# What they are "for" is no employer: minister for Health, candidate for Congress.
FOR_A_MATTER = words(
    """
    minister secretary undersecretary mp msp td mep senator candidate nominee hopeful
    contender representative congressman congresswoman
    """
)
# Whom they are "for" is a client, a person as often as not.
FOR_A_CLIENT = words(
    "lawyer lawyers attorney solicitor barrister counsel agent publicist"
)
# What they are "to" is who pays them: adviser to the Delta Compact.
TO_AN_EMPLOYER = words("adviser advisor consultant counsel contractor supplier")
# Posts whose "of" belongs to them, and what stands behind it is a subject.
WHOLE = re.compile(
    r"""
    \b (?: secretary \s of \s state
    | chiefs? \s of \s (?: staff | defen[cs]e | mission )
    | members? \s of \s (?: the \s )?
        (?: parliament | congress | senate ) \b (?! \s of )
    | leader \s of \s the \s opposition | master \s of \s | doctor \s of \s )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Capitalised words that say what somebody does, not for whom: Head of Policy.
SUBJECTS = words(
    """
    affairs agriculture arts analysis antiquities art biology chemistry
    communications compliance conservation culture defence defense design
    development digital diversity economics economy education energy engineering
    english environment ethics finance fisheries fundraising games geography geology
    growth health history housing human innovation insights intelligence
    international investigations investment journalism justice labor law legal
    learning literature logistics maintenance marketing mathematics medicine mines
    music national nursing nutrition operations people philosophy physics planning
    policy politics procurement product production programmes programming property
    prosecutions psychology public publicity relations research resources revenue
    risk safety sales schools science sciences security social sociology sport
    sports statistics strategy sustainability teaching technology tourism trade
    training transport veterans works
    """
)
# Part of a subject as well as of an organisation: Director of Social Services.
WEAK = words("service services staff team news media press network office group")
# Alone, they don't say of what.
NO_NAMES = words(
    """
    house board party department committee council court company group team office
    agency union institute university college school campaign administration
    government staff club society league press police army navy bank chamber cabinet
    """
)
# A rank before an organisation belongs to what stands behind it: former BBC editor.
RANKS = words("former ex- senior deputy acting chief assistant vice then longtime top")
# The words in lower case that an organisation's name may hold.
INSIDE = words("of for and the on de la le du des del da di van von y & ’s")
# Places and peoples before a post: the US ambassador, a French chef, Kelmouth mayor.
ADJECTIVES = re.compile(r"(?:ish|ian|ean|ese|ench|utch|erman|reek|wiss|rench)$")
COUNTRIES = ("United States", "United Kingdom", "United States of America")
PLACE_LETTERS = words("us u.s. uk u.k. eu uae gb ni")
PARTIES = words(
    "labour conservative tory republican democratic democrat liberal green gop"
)
PREPOSITION = re.compile(
    r"\s(?P<word>of|at|for|with|to)\s+(?P<the>the\s+)?", re.IGNORECASE
)
ENDS = ".,;:"


class Post(NamedTuple):
    """A title and the organisation that it is held at; empty where none is named."""

    title: str
    organisation: str


def split_title(printed: str) -> Post:
    """Return the title and the organisation that a printed title names."""
    printed = " ".join(printed.split()).strip(ENDS)
    if WHOLE.search(printed):
        return Post(printed, "")
    return named_behind(printed) or named_before(printed) or Post(printed, "")


def named_behind(printed: str) -> Post | None:
    """Read `chief executive of Haldrake Marine`, `economist at the Orrin Bank`."""
    for match in PREPOSITION.finditer(printed):
        title, name = printed[: match.start()], printed[match.end() :]
        title = title.strip(ENDS)
        if not title or not is_proper(name):
            continue
        if employs(title, match["word"].lower(), name):
            return Post(title, name)
    return named_after_comma(printed)


def named_after_comma(printed: str) -> Post | None:
    """Read `professor of law, Kelmouth University`."""
    title, _, name = printed.rpartition(", ")
    if title and is_proper(name) and has_organisation_word(name):
        return Post(title, name)
    return None


def employs(title: str, preposition: str, name: str) -> bool:
    """Say whether somebody of a title works for what its preposition leads to."""
    held = set(title.lower().split())
    if bare(name) in NO_NAMES:
        return False
    if is_place(name) or is_subject(name):
        return preposition in ("at", "with") and not is_place(name)
    if preposition == "at":
        return True
    if is_person(name):
        return False
    if preposition == "with":
        return True
    if preposition == "to":
        return bool(held & TO_AN_EMPLOYER)
    is_certain = has_organisation_word(name) or is_acronym(name)
    if preposition == "for":
        # A spokesman for Orrin may speak for Ada Orrin.
        is_likely = len(name.split()) > 1 and not held & FOR_A_CLIENT
        return not held & FOR_A_MATTER and (is_certain or is_likely)
    if is_certain or held & OF_A_FIRM:
        return True
    # A Head of Matters has capitals throughout, a head of Matters only in the name.
    is_name = title.split()[-1].islower() or len(name.split()) > 1
    return is_name and not held & OF_A_PLACE


def named_before(printed: str) -> Post | None:
    """Read `Haldrake Marine chief executive`, `Orrin Bank’s chief economist`."""
    found = printed.split()
    number = length_of_owner(found)
    name, title = " ".join(found[:number]), " ".join(found[number:])
    owner = re.sub(r"[’']s?$", "", name)
    if not title or not is_proper(owner) or is_no_owner(owner):
        return None
    held = set(title.lower().split())
    is_owned = owner != name and not held & OF_A_PLACE
    if has_organisation_word(owner) or is_acronym(owner) or is_owned:
        return Post(title, owner)
    is_firm = held & OF_A_FIRM and len(owner.split()) > 1
    return Post(title, owner) if is_firm else None


def length_of_owner(found: list[str]) -> int:
    """Return how many words a title begins with that name whom its holder works for.

    They end with the last word that only an organisation has, else before a post:
    Kelmouth State *University* professor, Haldrake Marine *chief* executive.
    """
    length = 0
    while length < len(found) and is_in_name(found, length):
        length += 1
    own = [n for n in range(length) if bare(found[n]) in ORGANISATION_WORDS]
    after = own[-1] + 1 if own else 0
    if own and (after == length or found[after] not in INSIDE):
        return after
    return next((n for n in range(after, length) if names_post(found[n])), length)


def is_in_name(found: list[str], number: int) -> bool:
    word = found[number]
    return starts_like_a_name(word) or (number > 0 and word in INSIDE)


def names_post(word: str) -> bool:
    listed = TITLE_MODIFIERS | PERSON_NOUNS | TITLES_BEFORE | OF_A_FIRM
    return word.lower() in listed


def is_no_owner(owner: str) -> bool:
    """Say whether it is a place, a party, a people, or begins with a rank."""
    found = owner.lower().split()
    is_rank = found[0] in RANKS or bool(PARTIES.intersection(found))
    is_rank = is_rank or (found[1:2] == ["of"] and names_post(found[0]))
    return is_rank or is_place(owner) or bool(ADJECTIVES.search(owner))


def is_proper(name: str) -> bool:
    """Say whether it is a name and nothing else: Haldrake Marine, Bank of England."""
    found = name.split()
    if not found or not all(map(starts_like_a_name, (found[0], found[-1]))):
        return False
    inner = [word for word in found if not starts_like_a_name(word)]
    is_date = DAYS_AND_MONTHS.issuperset({found[0].lower()})
    return INSIDE.issuperset(inner) and not is_date and "," not in name


def starts_like_a_name(word: str) -> bool:
    """Say whether a word has a capital: Orrin, BBC, eBay."""
    return word != word.lower() or not word.islower() and word.isalpha()


def has_organisation_word(name: str) -> bool:
    """Say whether it has one; “the Board” alone doesn’t say of what."""
    found = {bare(word) for word in name.split()}
    return bool(found & ORGANISATION_WORDS) and not found <= NO_NAMES


def is_acronym(name: str) -> bool:
    """Say whether it is letters that stand for an organisation: NASA, the BBC."""
    first = name.split()[0].rstrip("’'s")
    letters = first.isalpha() and first.isupper() and len(first) > 1
    return letters and len(name.split()) == 1 and first.lower() not in PLACE_LETTERS


def is_place(name: str) -> bool:
    """Say whether it is a country, a capital or a state, and not a body in it."""
    found = {bare(word) for word in name.split()}
    if name in COUNTRIES:
        return True
    if found & ORGANISATION_WORDS and len(found) > 1:
        return False
    return bool(found & (PLACES | STATES | PLACE_LETTERS))


def is_subject(name: str) -> bool:
    """Say whether it is what somebody deals with: Policy, Social Services."""
    found = {bare(word) for word in name.split()}
    is_alike = bool(found & SUBJECTS) or found <= WEAK
    return is_alike and not found & (ORGANISATION_WORDS - WEAK - SUBJECTS)


def is_person(name: str) -> bool:
    """Say whether it is somebody's name or post: Ada Moor, President Moor."""
    found = [bare(word) for word in name.split()]
    if ORGANISATION_WORDS.intersection(found):
        return False
    is_first_name = found[0] in FEMALE_NAMES or found[0] in MALE_NAMES
    return found[0] in TITLES_BEFORE or (is_first_name and len(found) in (2, 3))


def bare(word: str) -> str:
    return re.sub(r"[’']s?$", "", word.lower()).strip(ENDS)
