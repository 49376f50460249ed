"""Tell from a name alone whether it is a person’s, an organisation’s or a group’s."""

from quotes.extraction.lexicon.first_names import EITHER, FEMALE, MALE
from quotes.extraction.lexicon.gazetteer import ORGANISATION_WORDS, PLACES
from quotes.extraction.lexicon.wordlists import words
from quotes.models import Speaker
from quotes.models.folding import HONORIFICS, fold

# Behind a company's name, and nowhere in a person's.
COMPANY_ENDINGS = words("plc gmbh ag sa bv nv pty llp sarl spa oy ab kg")
# Several people who are called by what they have in common.
GROUPS = words(
    """
    residents families parents villagers protesters demonstrators campaigners
    neighbours neighbors workers nurses teachers doctors farmers fishermen drivers
    tenants students pupils fans supporters survivors victims relatives volunteers
    activists experts scientists lawyers lawmakers senators councillors officials
    friends sisters brothers
    """
)
# Alice *House* is a person, Victoria *Hospital* none.
SURNAMES_TOO = words(
    """
    house post press church bank mail sun globe school college guard court law page
    """
)
ONLY_ORGANISATIONS = (ORGANISATION_WORDS | COMPANY_ENDINGS) - SURNAMES_TOO
Kind = Speaker.Kind


def kind_of_name(name: str) -> str:
    """Return the kind of speaker that a typed name is likely to be; a person, in doubt.

    Alice House is a person, since Alice is a first name; Opera House is none. A country
    speaks for its government.
    """
    name, folded = name.strip(), fold(name).split() or [""]
    first, last = folded[0], folded[-1]
    if first in HONORIFICS or is_full_name(folded):
        return Kind.PERSON
    if is_organisation(name, folded):
        return Kind.ORGANISATION
    if GROUPS & {first, last}:
        return Kind.GROUP
    return Kind.PERSON


def kind_of_printed(words: str) -> str:
    """Return the kind of whom the article calls so: a person, in doubt.

    *It* is no person, nor is *the company*.
    """
    return Kind.ORGANISATION if fold(words) == "it" else kind_of_name(words)


def is_full_name(folded: list[str]) -> bool:
    """Say whether it is a first name and a surname: Alice Moor, Alice House."""
    is_first = folded[0] in FEMALE | MALE | EITHER
    return is_first and len(folded) == 2 and folded[1] not in ONLY_ORGANISATIONS


def is_organisation(name: str, folded: list[str]) -> bool:
    """Say whether it has a word, an ending or the capitals of an organisation."""
    if ORGANISATION_WORDS.intersection(folded) or COMPANY_ENDINGS & {folded[-1]}:
        return True
    is_alone = len(folded) == 1
    if is_alone and (folded[0] in PLACES or (name.isupper() and len(name) > 1)):
        return True
    return "&" in name
