"""Says in words what becomes of the rows of a list."""

from collections import Counter

from quotes.decisions.quote_acts import DECIDE
from quotes.imports.lists.judging import REOPENED, Fate, doubt
from quotes.imports.lists.people import Person
from quotes.imports.rows import ADDED, REFUSED, THERE
from quotes.models import HouseRules

SHOWN = 100  # characters of a quote


def may_confirm(person) -> bool:
    """Say whether a person may bring a list in as confirmed: an editor may."""
    return person.has_perms((DECIDE, "quotes.second_quote"))


def in_words(fate: Fate) -> str:
    """Return what becomes of a row: “Added, confirmed: “…” – Ada Quill, mayor. …”"""
    if fate.outcome == REFUSED:
        return f"Refused. {fate.reason}"
    if fate.outcome == THERE:
        return f"Already on record. {fate.reason}"
    verb = "Put back" if fate.outcome == REOPENED else "Added"
    state = "as confirmed" if fate.is_confirmed else "to be decided"
    return f"{verb} {state}: {words_in_short(fate)} {who(fate)} {where(fate)}"


def words_in_short(fate: Fate) -> str:
    words = fate.row.words
    if fate.place:
        text = fate.version.text
        words = " […] ".join(span.of(text) for span in fate.place.spans)
    words = " ".join(words.split())
    return f"“{words}”" if len(words) <= SHOWN else f"“{words[: SHOWN - 1]}…”"


def who(fate: Fate) -> str:
    """Return a sentence on who says it, and whether they are on record."""
    if not fate.people:
        return "No speaker is named."
    return f"Said by {'; '.join(map(person_in_words, fate.people))}."


def person_in_words(person: Person) -> str:
    named = person.named
    if named.label:
        return f"{named.label} (unnamed)"
    if not named.name:
        return "nobody named"
    name = person.speaker.name if person.speaker else named.name
    role = str(person.role) if person.role else named.role
    who = f"{name}, {role}" if role else name
    if len(person.speakers) > 1:
        return f"{who} (several on record have this name)"
    if person.speaker is None:
        return f"{who} (not on record yet)"
    return who if person.role or not role else f"{who} (a new role)"


def where(fate: Fate) -> str:
    """Return a sentence on the source, and whether its text is held."""
    row = fate.row
    if fate.version:
        article = fate.version.article
        return f"It is in “{article}”. {doubt(fate)}".rstrip()
    source = ", ".join(one for one in (row.title, row.outlet) if one) or row.url
    day = f", {fate.said_on.in_words}" if fate.said_on else ""
    return f"From {source}{day}, whose text isn’t on record."


def result_in_words(counts: Counter) -> str:
    """Return “12 added (3 as confirmed), 1 already there, 2 refused.”"""
    parts = [f"{counts[ADDED]} added"]
    if counts[REOPENED]:
        parts.append(f"{counts[REOPENED]} put back")
    if counts["confirmed"]:
        two = HouseRules.now().second_confirmation
        state = "confirmed once" if two else "as confirmed"
        parts[-1] += f" ({counts['confirmed']} {state})"
    parts.append(f"{counts[THERE]} already on record")
    parts.append(f"{counts[REFUSED]} refused")
    return ", ".join(parts) + "."
