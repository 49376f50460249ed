"""Possible duplicates on record: similar names, each pair with the evidence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from urllib.parse import urlsplit

from django.db.models import Count

from articles.models import Outlet
from quotes.decisions.writing import write
from quotes.models import Decision, Role, Speaker, SpeakerName, Tenure
from quotes.models.decisions import KEEP_APART
from quotes.models.folding import fold, name_key
from quotes.suggestions.likeness import (
    blocks,
    keys_near,
    weakness,
    why_alike,
    without_article,
)

CANDIDATES = 200  # names compared with one
AT_MOST = 50  # suggestions at once
LOOKED_AT = 5000  # roles or outlets
CROWDED = 60  # names with the same mark, which then says nothing

# The kinds that two names of one subject never have.
NEVER_BOTH = {Speaker.Kind.PERSON.value, Speaker.Kind.ORGANISATION.value}


@dataclass(frozen=True)
class Near:
    """A speaker on record whose name is similar to a given one, and why."""

    speaker: Speaker
    name: str
    reason: str
    quote_count: int = 0


@dataclass
class Side:
    """One of a pair of possible duplicates: its number of quotes, and its roles."""

    row: object
    quote_count: int = 0
    roles: list[str] = field(default_factory=list)


@dataclass
class Pair:
    """Two rows that may be duplicates, and why."""

    one: Side
    other: Side
    reason: str

    @property
    def sides(self):
        return [self.one, self.other]


def near(name: str, kind: str | None = None) -> list[Near]:
    """Return the speakers on record with names similar to this one, nearest first.

    Without a kind, people, organisations and groups are all included.
    """
    key = name_key(name)
    if not key:
        return []
    found: dict[int, Near] = {}
    for known in names_around(key):
        if cannot_be_one({known.speaker.kind, kind}):
            continue
        is_person = known.speaker.kind == Speaker.Kind.PERSON
        reason = why_alike(key, known.key, is_person=is_person)
        before = found.get(known.speaker_id)
        if reason and (not before or weakness(reason) < weakness(before.reason)):
            found[known.speaker_id] = Near(known.speaker, known.name, reason)
    most_attributed = Speaker.objects.filter(pk__in=found).most_attributed()
    counts = {speaker.pk: speaker.quote_count for speaker in most_attributed}
    nearest = [
        Near(n.speaker, n.name, n.reason, counts.get(pk, 0)) for pk, n in found.items()
    ]
    return sorted(nearest, key=lambda n: (weakness(n.reason), -n.quote_count))


def with_surname_near(word: str) -> list[int]:
    """Return the numbers of the speakers whose surname is a letter away from a word."""
    key = name_key(word)
    if not key or " " in key:
        return []
    spelt = SpeakerName.objects.filter(last_word__in=keys_near(key, is_person=False))
    numbers = spelt.order_by().values_list("speaker", flat=True)[:CANDIDATES]
    return list(dict.fromkeys(numbers))


def near_to(speaker: Speaker) -> list[Near]:
    """Return speakers with similar names, except those that people keep apart."""
    found = [n for n in near(speaker.name, speaker.kind) if n.speaker != speaker]
    rows = {n.speaker.pk: n.speaker for n in found} | {speaker.pk: speaker}
    apart = kept_apart(rows) if found else set()
    return [n for n in found if frozenset((speaker.pk, n.speaker.pk)) not in apart]


def names_around(key: str) -> list[SpeakerName]:
    """Return the names that may be similar to a key, as its indexes can find them.

    They are those whose key differs by a letter or by the first name, and all names of
    speakers with the same surname.
    """
    # Neither filtered by use nor ordered: SQLite would use those indexes instead and
    # read everybody.
    names = SpeakerName.objects.select_related("speaker")
    spelt = names.filter(key__in=keys_near(key, is_person=True)).order_by()
    surname = key.split()[-1]
    so_called = SpeakerName.objects.which_may_be(surname).order_by()
    of_surname = names.filter(speaker__in=so_called.values("speaker")[:CANDIDATES])
    found = [*spelt[:CANDIDATES], *of_surname.order_by()]
    return [known for known in found if known.speaker.is_in_use]


def cannot_be_one(kinds: set) -> bool:
    return kinds >= NEVER_BOTH


def pairs_of_speakers(speakers: Iterable[Speaker]) -> list[Pair]:
    """Return possible duplicates among these speakers, strongest evidence first.

    Those that people keep apart are left out; at most 50 are returned.
    """
    by_number = {speaker.pk: speaker for speaker in speakers}
    names = SpeakerName.objects.filter(speaker__in=list(by_number))
    marked = defaultdict(set)
    for number, key in names.values_list("speaker_id", "key"):
        is_person = by_number[number].kind == Speaker.Kind.PERSON
        for mark in blocks(key, is_person=is_person):
            marked[mark].add((number, key))
    reasons: dict[frozenset, str] = {}
    for (one, key), (other, other_key) in neighbours(marked.values()):
        kinds = {by_number[one].kind, by_number[other].kind}
        if one == other or cannot_be_one(kinds):
            continue
        reason = why_alike(key, other_key, is_person=kinds == {Speaker.Kind.PERSON})
        pair = frozenset((one, other))
        if reason:
            reasons[pair] = min(reason, reasons.get(pair, reason), key=weakness)
    return with_counts(by_number, reasons)


def neighbours(crowds: Iterable[set]) -> Iterator[tuple]:
    """Yield each pair that shares a mark, once, unless too many share it."""
    seen = set()
    for crowd in crowds:
        if 1 < len(crowd) <= CROWDED:
            for pair in combinations(sorted(crowd), 2):
                if pair not in seen:
                    seen.add(pair)
                    yield pair


def pairs_of_roles() -> list[Pair]:
    """Return roles that may be the same but for case, “the” and punctuation."""
    roles = {role.pk: role for role in Role.objects.in_use().by_title()[:LOOKED_AT]}
    marked = defaultdict(set)
    for number, role in roles.items():
        organisation = without_article(fold(role.organisation))
        marked[without_article(fold(role.title)), organisation].add(number)
    alike = "the same but for case or punctuation"
    reasons = {frozenset(pair): alike for pair in neighbours(marked.values())}
    return with_counts(roles, reasons)


def pairs_of_outlets() -> list[Pair]:
    """Return outlets that may be the same: but for “the”, or with one address."""
    outlets = {o.pk: o for o in Outlet.objects.in_use().order_by("slug")[:LOOKED_AT]}
    named, at_home = defaultdict(set), defaultdict(set)
    for number, outlet in outlets.items():
        named[without_article(fold(outlet.name))].add(number)
        if host := urlsplit(outlet.homepage).hostname:
            at_home[host.removeprefix("www.")].add(number)
    reasons = {
        frozenset(pair): f"the same address: {host}"
        for host, crowd in at_home.items()
        for pair in neighbours([crowd])
    }
    alike = "the same but for case or “the”"
    reasons |= {frozenset(pair): alike for pair in neighbours(named.values())}
    return with_counts(outlets, reasons)


def with_counts(rows: dict[int, object], reasons: dict[frozenset, str]) -> list[Pair]:
    """Return the pairs that nobody keeps apart, with counts."""
    apart = kept_apart(rows)
    reasons = {pair: why for pair, why in reasons.items() if pair not in apart}
    ordered = sorted(reasons, key=lambda pair: (weakness(reasons[pair]), sorted(pair)))
    shown = ordered[:AT_MOST]
    sides = sides_of(rows, {number for pair in shown for number in pair})
    return [Pair(*sorted_sides(pair, sides), reasons[pair]) for pair in shown]


def sorted_sides(pair, sides) -> list[Side]:
    """Return the two sides, the one with more quotes last, as the likely survivor."""
    return sorted((sides[n] for n in sorted(pair)), key=lambda side: side.quote_count)


def sides_of(rows: dict[int, object], numbers: set[int]) -> dict[int, Side]:
    """Return each row with its number of quotes, or articles, and its roles."""
    sides = {number: Side(rows[number]) for number in numbers}
    if not numbers:
        return {}
    model = type(rows[next(iter(numbers))])
    counted = "articles" if model is Outlet else "attributions"
    counts = model.objects.filter(pk__in=numbers).annotate(quote_count=Count(counted))
    for number, quote_count in counts.order_by().values_list("pk", "quote_count"):
        sides[number].quote_count = quote_count
    if model is Speaker:
        for tenure in Tenure.objects.filter(speaker__in=numbers).select_related("role"):
            sides[tenure.speaker_id].roles.append(f"{tenure.role}, {tenure.period}")
    return sides


def keep_apart(one, other, actor=None) -> Decision:
    """Remember that two are not the same, so that nobody is asked again.

    They are kept apart for as long as the decision is in force.
    """
    after = {"other": other.pk, "from": str(other)}
    return write(KEEP_APART, one, actor=actor, after=after)


def kept_apart(rows: dict[int, object]) -> set[frozenset]:
    """Return the pairs of these rows that a person has said are different."""
    if not rows:
        return set()
    kind = next(iter(rows.values()))._meta.model_name
    decisions = Decision.objects.in_force().filter(act=KEEP_APART, subject_kind=kind)
    decisions = decisions.filter(subject_id__in=list(rows)).values_list(
        "subject_id", "after"
    )
    return {frozenset((number, after["other"])) for number, after in decisions}
