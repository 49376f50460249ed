"""One cluster: all that an article says of one person or organisation."""

from dataclasses import dataclass, field

from quotes.extraction.found import KnownName, Span
from quotes.extraction.lexicon.gazetteer import (
    NO_PEOPLE,
    ORGANISATION_WORDS,
    PLACES,
    STATES,
)
from quotes.extraction.mentions.reading import ORGANISATION, PERSON
from quotes.extraction.people.forms import parts_of

# Gov. Ada Lovelace is later "the governor".
IN_FULL = {"gov": "governor", "sen": "senator", "rep": "representative"}
STRENGTHS = ("bare", "surname", "first name", "title")


@dataclass(slots=True, eq=False)
class Cluster:
    """All that an article says of one person or organisation."""

    number: int
    kind: str
    name: str  # the fullest form
    position: int  # where it is named first
    parts: tuple[str, ...] = field(init=False)
    is_candidate: bool = False
    is_organisation: bool = False
    names: set[str] = field(default_factory=set)  # every form, folded
    listed: set[str] = field(default_factory=set)  # the parts it is listed under
    learned: set[str] = field(default_factory=set)  # names that tell nothing more
    gender: str | None = None
    votes: dict[str, int] = field(default_factory=dict)
    is_sure_gender: bool = False  # from a title or a noun, not from a first name
    titles: dict[Span, None] = field(default_factory=dict)  # in the order of reading
    full_at: int | None = None  # where the name is first printed in full
    strength: str = "bare"  # what speaks for a person, of STRENGTHS
    label: str | None = None  # an unnamed person's: "a spokeswoman for the mill"
    speaks: bool = False  # stands before or after a reporting word
    acts: bool = False  # is the subject of some sentence
    is_object: bool = False  # something is done to it: sued *Selby Motors*
    is_placed: bool = True  # stands after a preposition wherever it stands
    known: list[KnownName] = field(default_factory=list)
    known_titles: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self.parts = parts_of(self.name)

    def rename(self, name: str) -> None:
        self.name, self.parts = name, parts_of(name)

    def take_in(self, other: "Cluster") -> None:
        """Add what is told of the same person or organisation under another name."""
        self.position = min(self.position, other.position)
        self.acts, self.speaks = self.acts or other.acts, self.speaks or other.speaks
        self.titles |= other.titles
        self.gender = self.gender or other.gender

    def has_post(self, noun: str, text: str) -> bool:
        """Tell whether a title of this person has the noun: the *governor*."""
        printed = (title.of(text) for title in self.titles)
        return any(noun in nouns_of(title) for title in (*printed, *self.known_titles))

    def become_organisation(self) -> None:
        """Take for no person what is called "it": Wells Fargo."""
        self.kind, self.is_candidate = ORGANISATION, False

    def settle(self) -> None:
        """Tell who may be meant by "he", and what by "it", once all is gathered."""
        self.is_organisation = may_be_organisation(self)
        self.is_candidate = may_be_person(self)


def may_be_organisation(cluster: Cluster) -> bool:
    """Tell Wells Fargo, which may be meant by "it", from Ada Holt."""
    if cluster.kind == ORGANISATION:
        acts = cluster.acts or cluster.speaks
        is_told_of = cluster.strength == "noun" and cluster.is_object
        return (acts or is_told_of) and not is_no_person(cluster.name)
    is_bare = cluster.strength == "bare" and not cluster.label
    return is_bare and " " in cluster.name


def may_be_person(cluster: Cluster) -> bool:
    """Tell whether he or she may be meant by a pronoun."""
    name = cluster.name
    if cluster.label:
        return True
    if cluster.kind != PERSON or is_no_person(name) or name.lower() in PLACES:
        return False
    if cluster.strength != "bare":
        return True
    return not cluster.is_placed if " " in name else cluster.speaks or cluster.acts


def strength_of_thing(name: str) -> str:
    """Tell a company or an office by its noun from a country and an acronym."""
    parts = name.casefold().split()
    if parts[-1] in PLACES:
        return "country"
    if parts[-1].strip(".") in ORGANISATION_WORDS or parts[0] in ORGANISATION_WORDS:
        return "noun"
    return "acronym" if name.isupper() else "the"


def is_no_person(name: str) -> bool:
    """Tell a month, a state or a nation's people from a name."""
    word = name.casefold().strip(".")
    return word in NO_PEOPLE or word in STATES


def nouns_of(title: str) -> set[str]:
    """Return a title's words in full: Gov. is a governor."""
    found = (word.strip(".,") for word in title.lower().split())
    return {IN_FULL.get(word, word) for word in found}
