"""Who on record may be one and the same: near names, each pair with its evidence."""

from dataclasses import dataclass

from quotes.models import Speaker, SpeakerName
from quotes.models.folding import name_key
from quotes.models.likeness import keys_near, why_alike

AT_MOST = 50  # candidates and suggestions at once

# The kinds that two names of one subject never have.
NEVER_BOTH = {Speaker.Kind.PERSON.value, Speaker.Kind.ORGANISATION.value}


@dataclass(frozen=True)
class Near:
    """A speaker on record whose name is near a given one, and why."""

    speaker: Speaker
    name: str
    reason: str
    quote_count: int = 0


def near(name: str, kind: str | None = None) -> list[Near]:
    """Return the speakers on record whose name is near this one, the nearest first.

    Without a kind, people, organisations and groups are all looked at.
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
        if reason and known.key == key:
            found[known.speaker_id] = Near(known.speaker, known.name, reason)
        elif reason:
            found.setdefault(known.speaker_id, Near(known.speaker, known.name, reason))
    most_attributed = Speaker.objects.filter(pk__in=found).most_attributed()
    counts = {speaker.pk: speaker.said for speaker in most_attributed}
    nearest = [
        Near(n.speaker, n.name, n.reason, counts.get(pk, 0)) for pk, n in found.items()
    ]
    return sorted(nearest, key=lambda n: (n.reason != "the same name", -n.quote_count))


def names_around(key: str) -> list[SpeakerName]:
    """Return the names that may be near a key, by what two indexes can find.

    They are those whose key is a letter or a first name away, and all names of those
    who sort under the same surname.
    """
    names = SpeakerName.objects.in_use().select_related("speaker")
    spelt = names.filter(key__in=keys_near(key, is_person=True)).order_by("id")
    surname = key.split()[-1]
    # A space sorts before “!”: “nixon” and “nixon john”, and not “nixons”.
    of_surname = names.filter(
        speaker__sort_name__gte=surname, speaker__sort_name__lt=f"{surname}!"
    ).order_by("speaker__sort_name", "id")
    return [*spelt[: AT_MOST * 4], *of_surname[: AT_MOST * 4]]


def cannot_be_one(kinds: set) -> bool:
    return kinds >= NEVER_BOTH
