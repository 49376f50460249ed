"""Whom a list names: speakers and roles by their names on record.

Somebody unknown waits under the name that the list gives; nobody is added.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from articles.models import has_letters
from articles.refusals import RefusedError
from quotes.decisions.acts.attributing import role_meant
from quotes.extraction import find_statements
from quotes.extraction.lexicon.name_orders import AFTER_NAMES
from quotes.extraction.lexicon.titles import PERSON_NOUNS, TITLES_BEFORE
from quotes.imports.lists.holding import FIRST_NAMES, is_name, is_role
from quotes.models import PartialDate, Role, Speaker
from quotes.models.folding import name_key

MOST_SPEAKERS = 8
LONGEST_NAME, LONGEST_TITLE = 300, 500
NOBODY = frozenset(
    "- – — ? n/a na none unknown unnamed nobody tbc tbd unclear unattributed".split()
)
ANONYMOUS = re.compile(
    r"anon(?:ymous|\.)?(?: \w+)*|unnamed \w+(?: \w+)*", re.IGNORECASE
)
_between = re.compile(r"\s*[;|\n]\s*")
_and = re.compile(r"\s+(?:and|&|und|et|y)\s+|\s*/\s*|\s+with\s+")
_in_brackets = re.compile(r"(?P<name>[^()]+?)\s*\((?P<role>[^()]+)\)")
# Ada Quill (via email)
_manner = re.compile(
    r"(?:via|by|in|on|to|from|speaking|pictured|aged|\d|e-?mail|phone)\b", re.IGNORECASE
)
# Ada Quill said   or   by Ada Quill
_said = re.compile(r"^(?:said|says|by|per)\s+|\s+(?:said|says|wrote|tweeted)$|:$")
_dashed = re.compile(r"(?P<name>[^–—]+?)\s+[-–—]\s+(?P<role>.+)")


@dataclass(frozen=True)
class Named:
    """One who speaks: a name with a role, or a label of somebody unnamed."""

    name: str = ""
    role: str = ""
    label: str = ""
    kind: str = ""


@dataclass
class Person:
    """A named one as the record knows them: one speaker, several, or none yet."""

    named: Named
    speakers: list[Speaker] = field(default_factory=list)
    role: Role | None = None

    @property
    def speaker(self) -> Speaker | None:
        return self.speakers[0] if len(self.speakers) == 1 else None

    @property
    def waits(self) -> bool:
        return not self.named.label and self.speaker is None

    @property
    def key(self) -> str:
        """Return what tells them from others: their number, else the name’s key."""
        one = self.speaker
        return f"#{one.pk}" if one else name_key(self.named.name or self.named.label)


class OnRecord:
    """The speakers and roles on record, each name looked up once for a list."""

    def __init__(self):
        self.speakers = cache(speakers_called)
        self.role = cache(role_called)

    def is_known(self, name: str) -> bool:
        return bool(self.speakers(name))

    def person(self, named: Named, said_on: PartialDate | None) -> Person:
        """Return whom a name means on a day, with the role as the list gives it."""
        found = Person(named, list(self.speakers(named.name)) if named.name else [])
        if named.label:
            return found
        if named.role:
            found.role = self.role(named.role, found.speaker, said_on)
        elif found.speaker and said_on:
            found.role = found.speaker.role_on(said_on)
        return found

    def named_in(
        self, cell: str, role: str = "", organisation: str = ""
    ) -> list[Named]:
        """Return whom a cell names, each with the role beside it.

        Roles of several are taken in the same order where they are as many.
        """
        names = list(self.parted(cell))
        if len(names) > MOST_SPEAKERS:
            raise RefusedError(f"The row names {len(names)} speakers: “{cell[:80]}…”.")
        roles = _between.split(role) if len(names) > 1 else [role]
        found = [self.named(name) for name in names]
        if role and len(roles) == len(found):
            given = zip(found, roles, strict=True)
            found = [replace(n, role=r) if r and not n.label else n for n, r in given]
        elif role:
            raise RefusedError(
                f"The row names {len(found)} speakers and {len(roles)} roles. "
                "Separate both with semicolons."
            )
        if organisation and len(found) == 1 and found[0].role and not found[0].label:
            at = f"{found[0].role}, {organisation}"
            found = [
                found[0]
                if organisation in found[0].role
                else replace(found[0], role=at)
            ]
        return [fitting(one) for one in found]

    def parted(self, cell: str) -> Iterator[str]:
        """Yield the names in a cell; “Marks and Spencer” is one."""
        for part in filter(None, _between.split(cell.strip())):
            names = [name.strip() for name in _and.split(part)]
            if len(names) > 1 and not self.is_known(part):
                *lists, last = names
                names = [n for some in lists for n in re.split(r",\s+", some)] + [last]
                if all(n and self.is_somebody(n) for n in names):
                    yield from names
                    continue
            names = [name.strip() for name in part.split(",")]
            if len(names) > 1 and all(map(self.is_somebody, names)):
                yield from names
                continue
            yield part

    def is_somebody(self, name: str) -> bool:
        return self.is_known(name) or is_full_name(name)

    def named(self, cell: str) -> Named:
        """Read one name: with a title before it, a role after it, or turned round."""
        cell = _said.sub("", cell).strip()
        if cell.lower() in NOBODY:
            return Named()
        if ANONYMOUS.fullmatch(cell):
            return Named(label=cell)
        if self.is_known(cell):
            return Named(cell)
        if self.is_known(bare := without_letters(cell)):
            return Named(bare)
        if cell == cell.lower() and cell.split()[0] not in FIRST_NAMES:
            return Named(label=cell)
        for manner in (_in_brackets, _dashed):
            if found := manner.fullmatch(cell):
                inner = self.named(found["name"])
                if _manner.match(found["role"]):
                    return inner
                return replace(inner, role=inner.role or found["role"])
        if turned := self.turned(cell):
            return Named(turned)
        name, comma, role = (part.strip() for part in cell.partition(","))
        if comma and role and self.is_somebody(name):
            return replace(self.named(name), role=role)
        return as_the_engine_reads(cell)

    def turned(self, cell: str) -> str:
        """Return “Ada Quill” for “Quill, Ada”; nothing for a name with a role."""
        last, comma, first = cell.partition(",")
        first, last = first.strip(), last.strip()
        if not comma or "," in first or not 1 <= len(first.split()) <= 3:
            return ""
        name = f"{first} {last}"
        if self.is_known(name) and not self.is_known(last):
            return name
        is_short = len(last.split()) <= 2 and first[:1].isupper()
        no_role = (
            not is_role(first) and first.lower() not in PERSON_NOUNS | TITLES_BEFORE
        )
        return (
            name
            if is_short and no_role and is_name(first) and not is_full_name(last)
            else ""
        )


def without_letters(name: str) -> str:
    """Return a name without the letters behind it: Tom Hale KC."""
    words = name.replace(",", " ").split()
    while len(words) > 1 and words[-1].lower().replace(".", "") in AFTER_NAMES:
        words.pop()
    return " ".join(words)


def is_full_name(words: str) -> bool:
    """Say whether words are a first name and a last one, not an organisation’s."""
    return 2 <= len(words.split()) <= 4 and is_name(words)


def fitting(named: Named) -> Named:
    """Return it as it is stored; raise RefusedError for a name that is too long."""
    if max(len(named.name), len(named.label)) > LONGEST_NAME:
        raise RefusedError(
            f"The speaker’s name has more than {LONGEST_NAME} characters: "
            f"“{(named.name or named.label)[:60]}…”."
        )
    if len(named.role) > LONGEST_TITLE:
        raise RefusedError(f"The role has more than {LONGEST_TITLE} characters.")
    if (named.name or named.label) and not has_letters(named.name or named.label):
        raise RefusedError(f"The speaker “{named.name or named.label}” has no letters.")
    return named


@cache
def as_the_engine_reads(cell: str) -> Named:
    """Read a name as the engine would after “said”: US officials are unnamed.

    Where it doesn’t account for all the words, all of them are the name.
    """
    found = find_statements(f"“We will see how it goes,” said {cell}.")
    of = [one for quote in found for one in quote.attributions]
    if len(of) != 1:
        return Named(cell)
    one = of[0]
    if one.unnamed_label and one.unnamed_label.lower() == cell.lower():
        return Named(label=cell)
    name, title = one.resolved_name or "", one.resolved_title or ""
    read = name_key(f"{name} {title}").split()
    if name and sorted(read) == sorted(name_key(cell).split()):
        return Named(name, title, kind=one.kind or "")
    return Named(cell)


def speakers_called(name: str) -> tuple[Speaker, ...]:
    """Return whom a name means: those of this very name, else of this surname."""
    exact = tuple(Speaker.objects.named(name).order_by("pk")[:10])
    return exact or tuple(Speaker.objects.who_may_be(name).order_by("pk")[:10])


def role_called(title: str, speaker, said_on) -> Role | None:
    return role_meant(title, speaker, said_on)
