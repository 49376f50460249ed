"""Gathers the mentions of an article into people: who is named again by which form."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from quotes.extraction.found import KnownName, Span
from quotes.extraction.lexicon.first_names import EITHER
from quotes.extraction.lexicon.gazetteer import (
    LAST_OF_PLACES,
    NO_PEOPLE,
    ORGANISATION_WORDS,
    PARTICLES,
    PLACES,
    STATES,
)
from quotes.extraction.lexicon.nicknames import others
from quotes.extraction.people.cutting import ENDINGS_OF_NAMES, POSSESSIVE
from quotes.extraction.people.genders import (
    FEMALE,
    FEMALE_NOUNS,
    MALE,
    MALE_NOUNS,
    gender_of_first_name,
    gender_of_name,
    strength_of,
)
from quotes.extraction.people.mentions import ORGANISATION, PERSON, UNNAMED
from quotes.extraction.people.spotting import Spotted


@dataclass(slots=True, eq=False)
class Cluster:
    """All that an article says of one person or organisation."""

    number: int
    kind: str
    name: str  # the fullest form
    position: int  # where it is named first
    parts: list[str] = field(init=False)
    is_candidate: bool = False
    is_organisation: bool = False
    names: set[str] = field(default_factory=set)  # every form, folded
    gender: str | None = None
    votes: dict[str, int] = field(default_factory=dict)
    is_sure_gender: bool = False  # from a title or a noun, not from a first name
    titles: list[Span] = field(default_factory=list)
    full_at: int | None = None  # where the name is first printed in full
    strength: str = "bare"  # what speaks for a person: "title", "first name", "bare"
    count: int = 0
    label: str | None = None  # an unnamed person's: "a spokeswoman for the mill"
    speaks: bool = False  # stands before or after a reporting word
    acts: bool = False  # is the subject of some sentence
    is_placed: bool = True  # stands after a preposition wherever it stands
    known: list[KnownName] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.parts = parts_of(self.name)

    def rename(self, name: str) -> None:
        self.name, self.parts = name, parts_of(name)

    def settle(self) -> None:
        """Tell who may be meant by "he", and what by "it", once all is gathered."""
        self.is_organisation = may_be_organisation(self)
        self.is_candidate = may_be_person(self)


def may_be_organisation(cluster: Cluster) -> bool:
    """Tell Wells Fargo, which may be meant by "it", from Ada Holt."""
    if cluster.kind == ORGANISATION:
        return not is_no_person(cluster.name)
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


def parts_of(name: str) -> list[str]:
    """Return a name's words, folded; particles stay with the surname after them."""
    found: list[str] = []
    for word in reversed(name.split()):
        low = POSSESSIVE.sub("", word.casefold().strip(".,"))
        if found and low in PARTICLES:
            found[-1] = f"{low} {found[-1]}"
        elif low:
            found.append(low)
    return found[::-1]


class Gathering:
    """The clusters of one article, and which of them each name may mean."""

    def __init__(
        self, text: str, spotted: list[Spotted], known: Iterable[KnownName] = ()
    ) -> None:
        self.text, self.spotted = text, spotted
        self.clusters: list[Cluster] = []
        self.by_part: dict[str, list[Cluster]] = {}
        self.acronyms: dict[str, Cluster] = {}
        self.labels: dict[str, Cluster] = {}
        self.known_by_form = by_form(known)
        # For each name spotted, the clusters that it may mean.
        self.meant: list[list[Cluster]] = [[] for _ in spotted]
        self.organisations = self.printed_as_organisations()
        for number, one in enumerate(spotted):
            is_full = len(parts_of(one.name)) > 1
            if is_full and not one.in_headline and one.mention.kind != UNNAMED:
                self.meant[number] = [self.add(one)]
        for number, one in enumerate(spotted):
            if one.mention.kind == UNNAMED:
                self.meant[number] = [self.described(one)]
            elif not self.meant[number]:
                self.meant[number] = self.by_short_form(one)
        self.join_organisations()
        for cluster in self.clusters:
            self.join_known(cluster)
            cluster.settle()

    def printed_as_organisations(self) -> set[str]:
        """Return the names that stand after "the" or hold an organisation's noun."""
        return {
            one.name.casefold()
            for one in self.spotted
            if one.mention.kind == ORGANISATION
        }

    def kind_of(self, one: Spotted) -> str:
        """Tell Wells Fargo from a person where it is once "the Wells Fargo"."""
        name, before = one.name, self.before(one)
        if self.is_of_person(name) or strength_of(name, before, "") == "title":
            return PERSON
        if name.casefold() in self.organisations and not one.mention.title:
            return ORGANISATION
        return one.mention.kind

    def before(self, one: Spotted) -> str:
        """Return what stands before the name in a mention: Mr., the senator."""
        return self.text[one.mention.span.start : one.mention.name.start]

    def is_of_person(self, name: str) -> bool:
        """Tell the Holt of "the Holt plan" where Ada Holt is named."""
        if " " in name:
            return False
        part = POSSESSIVE.sub("", name.casefold())
        return any(
            c.kind == PERSON and c.strength != "bare" and is_surname(part, c)
            for c in self.by_part.get(part, ())
        )

    def add(self, one: Spotted) -> Cluster:
        """Join a full name to its cluster, or begin one with it."""
        name, kind = one.name, self.kind_of(one)
        cluster = self.same_as(name, kind)
        if cluster is None:
            cluster = self.begin(one)
        elif kind == PERSON and not one.is_quoted:
            cluster.rename(fuller_name(cluster.name, name))
            self.list_parts(cluster)
        cluster.names.add(name.casefold())
        self.learn(cluster, one)
        return cluster

    def begin(self, one: Spotted) -> Cluster:
        name, kind = one.name, self.kind_of(one)
        cluster = Cluster(len(self.clusters), kind, name, one.start)
        cluster.names.add(name.casefold())
        if len(cluster.parts) > 1:
            cluster.full_at = one.start
        self.clusters.append(cluster)
        self.list_parts(cluster)
        if kind == ORGANISATION:
            for acronym in acronyms_of(name):
                self.acronyms.setdefault(acronym, cluster)
        return cluster

    def list_parts(self, cluster: Cluster) -> None:
        for part in cluster.parts:
            for form in {part, part.split()[-1], *part.split("-")[:1]}:
                listed = self.by_part.setdefault(form, [])
                if cluster not in listed:
                    listed.append(cluster)

    def same_as(self, name: str, kind: str) -> Cluster | None:
        """Return the cluster of the same person under a longer or shorter name."""
        parts = parts_of(name)
        for cluster in self.by_part.get(parts[-1].split()[-1], ()):
            if cluster.kind == kind and is_same_name(parts, cluster.parts, kind):
                return cluster
        for cluster in self.by_part.get(parts[0], ()) if kind == PERSON else ():
            if cluster.kind == kind and set(cluster.parts) == set(parts):
                return cluster
        return None

    def learn(self, cluster: Cluster, one: Spotted) -> None:
        """Add what a mention tells of its cluster."""
        cluster.count += 1
        cluster.speaks = cluster.speaks or one.speaks
        cluster.acts = cluster.acts or one.is_subject
        cluster.is_placed = cluster.is_placed and one.standing == "prep"
        if cluster.kind != PERSON:
            cluster.strength = strength_of_thing(cluster.name)
            return
        mention = one.mention
        if mention.title and not one.is_quoted and mention.title not in cluster.titles:
            cluster.titles.append(mention.title)
        before = self.before(one)
        title = mention.title.of(self.text) if mention.title else ""
        gender, is_sure = gender_of_name(one.name, before, title)
        is_surname_alone = " " not in one.name and " " in cluster.name
        if gender and (is_sure or not is_surname_alone):
            cluster.votes[gender] = cluster.votes.get(gender, 0) + (2 if is_sure else 1)
            cluster.gender = max(cluster.votes, key=cluster.votes.get)
            cluster.is_sure_gender = cluster.is_sure_gender or is_sure
        strength = strength_of(one.name, before, title)
        cluster.strength = max(cluster.strength, strength, key=STRENGTHS.index)

    def by_short_form(self, one: Spotted) -> list[Cluster]:
        """Return whom a surname, a first name or an acronym may mean, likeliest first."""
        printed = one.name
        if one.in_headline and " " in printed:
            found = [c for c in [self.same_as(printed, one.mention.kind)] if c]
        elif self.kind_of(one) == ORGANISATION:
            found = self.short_organisation(printed)
        else:
            found = self.short_person(one, printed)
        if len(found) == 1:
            self.learn(found[0], one)
        if not found:
            found = [self.begin(one)]
            self.learn(found[0], one)
        return found

    def short_organisation(self, printed: str) -> list[Cluster]:
        acronym = self.acronyms.get(printed.replace(".", ""))
        if acronym:
            return [acronym]
        parts = parts_of(printed)
        fitting = self.by_part.get(parts[0], ()) if parts else ()
        named = [c for c in fitting if c.kind == ORGANISATION]
        return sorted(named, key=lambda c: c.parts[-1] != parts[-1])[:1]

    def short_person(self, one: Spotted, printed: str) -> list[Cluster]:
        parts = parts_of(printed)
        if not parts:
            return []
        part = parts[-1]
        fitting = [
            c
            for c in self.by_part.get(part, ())
            or self.by_part.get(part.split()[-1], ())
            if c.kind == PERSON or one.mention.title is None
        ]
        by_surname = [c for c in fitting if is_surname(part, c)]
        before = self.before(one)
        gender, is_sure = gender_of_name(printed, before, "")
        found = self.named_by(by_surname or fitting, one.start)
        if is_sure:
            found = [c for c in found if c.gender in (None, gender)] or found
        people = [c for c in found if c.kind == PERSON]
        return people or found[:1]

    def named_by(self, fitting: list[Cluster], position: int) -> list[Cluster]:
        """Leave out who is named only later, where somebody is named before."""
        strong = [c for c in fitting if c.strength != "bare"] or fitting
        earlier = [c for c in strong if c.position <= position]
        return earlier or strong

    def described(self, one: Spotted) -> Cluster:
        """Return whom "the senator" or "a spokeswoman for the mill" means."""
        label = one.name
        first, *_ = label.casefold().split()
        noun = one.noun
        if first not in ("a", "an", "one", "another"):
            titled = self.titled(noun, one.start)
            if titled:
                self.learn_gender(titled, noun)
                return titled
        earlier = self.labels.get(noun) if first not in ("another",) else None
        if earlier is not None and first not in ("a", "an", "one"):
            return earlier
        cluster = Cluster(len(self.clusters), PERSON, "", one.start, label=label)
        cluster.strength = "label"
        self.learn_gender(cluster, noun)
        self.clusters.append(cluster)
        self.labels[noun] = cluster
        return cluster

    def titled(self, noun: str, position: int) -> Cluster | None:
        """Return the one person named before whose title has this noun."""
        found = [
            cluster
            for cluster in self.clusters
            if cluster.position < position
            and any(noun in nouns_of(title.of(self.text)) for title in cluster.titles)
        ]
        return found[0] if len(found) == 1 else None

    def learn_gender(self, cluster: Cluster, noun: str) -> None:
        gender = (
            FEMALE if noun in FEMALE_NOUNS else MALE if noun in MALE_NOUNS else None
        )
        if gender:
            cluster.gender, cluster.is_sure_gender = gender, True

    def join_organisations(self) -> None:
        """Take "Wells Fargo" for the Wells Fargo Bank, and no person."""
        for cluster in self.clusters:
            if cluster.kind != PERSON or cluster.strength != "bare":
                continue
            whole = self.whole_of(cluster)
            if whole:
                self.meant = [
                    [whole if c is cluster else c for c in some] for some in self.meant
                ]
                whole.count += cluster.count
                whole.position = min(whole.position, cluster.position)
                whole.acts = whole.acts or cluster.acts

    def whole_of(self, cluster: Cluster) -> Cluster | None:
        parts = cluster.parts
        if len(parts) < 2:
            return None
        for other in self.by_part.get(parts[0], ()):
            if other.kind == ORGANISATION and other.parts[: len(parts)] == parts:
                return other
        return None

    def join_known(self, cluster: Cluster) -> None:
        """Find the cluster among those that the caller knows."""
        for name in (cluster.name, *sorted(cluster.names)):
            found = self.known_by_form.get(folded(name))
            if found:
                cluster.known = found
                break


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


# Gov. Ada Lovelace is later "the governor".
IN_FULL = {"gov": "governor", "sen": "senator", "rep": "representative"}
STRENGTHS = ("bare", "first name", "title")


def fuller_name(old: str, new: str) -> str:
    """Return the fuller of two forms of a name, but no swollen one."""
    ours, theirs = parts_of(old), parts_of(new)
    if may_begin(theirs) != may_begin(ours):
        return new if may_begin(theirs) else old
    return new if len(theirs) > len(ours) else old


def may_begin(parts: list[str]) -> bool:
    """Tell whether a name begins with a first name or an initial."""
    first = parts[0]
    return len(first) == 1 or first in EITHER or bool(gender_of_first_name(first))


def nouns_of(title: str) -> set[str]:
    """Return a title's words in full: Gov. is a governor."""
    found = (word.strip(".,") for word in title.lower().split())
    return {IN_FULL.get(word, word) for word in found}


def is_surname(part: str, cluster: Cluster) -> bool:
    parts = cluster.parts
    while len(parts) > 1 and parts[-1] in ENDINGS_OF_NAMES:
        parts = parts[:-1]
    return part in (parts[-1], parts[-1].split()[-1])


def is_same_name(parts: list[str], other: list[str], kind: str) -> bool:
    """Tell "John Kennedy" and "John F. Kennedy" from "Jane Kennedy"."""
    if kind == ORGANISATION or len(parts) < 2 or len(other) < 2:
        return parts == other or (
            kind == ORGANISATION and len(parts) > 1 and parts == other[: len(parts)]
        )
    if parts[-1] != other[-1]:
        return is_double_surname(parts, other) or is_double_surname(other, parts)
    first, second = parts[0], other[0]
    if first == second or is_part_of(parts, other) or is_part_of(other, parts):
        return True
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    return second in others(first)


def is_double_surname(short: list[str], whole: list[str]) -> bool:
    """Tell Maria Holt Vega, who is Maria Holt too, from the Ada Holt Bridge."""
    if len(whole) != len(short) + 1 or whole[: len(short)] != short:
        return False
    return whole[-1] not in ORGANISATION_WORDS | LAST_OF_PLACES


def is_part_of(parts: list[str], whole: list[str]) -> bool:
    """Tell the surnames of "Maria Holt" from those of "Maria Holt Vega"."""
    return len(parts) > 1 and set(parts) <= set(whole)


def acronyms_of(name: str) -> list[str]:
    """Return CIA, and USCIA, of the US Central Intelligence Agency."""
    letters = "".join(part[0] for part in name.split() if part[0].isupper())
    first = name.split()[0]
    is_acronym = len(first) > 1 and first.isupper()
    return [letters, letters[1:]] if is_acronym and len(letters) > 3 else [letters]


def by_form(known: Iterable[KnownName]) -> dict[str, list[KnownName]]:
    """List the known speakers under each form and, for people, each surname."""
    table: dict[str, list[KnownName]] = {}
    for speaker in known:
        forms = {folded(form) for form in speaker.forms}
        if speaker.kind == PERSON:
            forms |= {form.split()[-1] for form in forms if form}
        for form in forms:
            table.setdefault(form, []).append(speaker)
    return table


def folded(name: str) -> str:
    kept = "".join(c if c.isalnum() or c in "-'" else " " for c in name.casefold())
    return " ".join(kept.split())


def tidy(name: str) -> str:
    return " ".join(name.split())
