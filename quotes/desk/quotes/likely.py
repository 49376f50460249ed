"""The likeliest speakers of a quote, each of whom one key chooses."""

from dataclasses import dataclass

from django.db.models import Q

from quotes.decisions.quote_acts import LIKELIEST, SECOND_LIKELIEST
from quotes.models import Quote, Speaker, SpeakerName
from quotes.models.folding import name_key


@dataclass(frozen=True)
class Likely:
    """Somebody who may have said it: on record, or known by name only."""

    name: str
    speaker: Speaker | None = None

    @property
    def sent_as(self) -> str:
        """Return what the form that chooses a speaker calls it."""
        return "speaker" if self.speaker else "new"

    @property
    def value(self):
        return self.speaker.pk if self.speaker else self.name


def likely_speakers(attribution) -> list[Likely]:
    """Return whom the engine leaves open, likeliest first, without who is chosen."""
    if attribution.likely_names:
        likely = called(attribution.likely_names)
    elif attribution.is_waiting and attribution.is_ambiguous:
        likely = [Likely(speaker.name, speaker) for speaker in candidates(attribution)]
    else:
        return []
    return [one for one in likely if not is_taken(attribution, one)]


def called(names) -> list[Likely]:
    """Return who is called so: the speakers on record, or the name where none is."""
    keys = [name_key(name) for name in names]
    given = [key for key in keys if key]
    known = SpeakerName.objects.in_use().filter(
        Q(key__in=given) | Q(last_word__in=given)
    )
    known = list(known.select_related("speaker").order_by("speaker"))
    likely = []
    for name, key in zip(names, keys, strict=True):
        meant = [
            one.speaker for one in known if key and key in (one.key, one.last_word)
        ]
        likely += [Likely(one.name, one) for one in meant] or [Likely(name)]
    return list(dict.fromkeys(likely))


def candidates(attribution) -> list[Speaker]:
    """Return the speakers on record whom the name may mean, likeliest first."""
    rows = attribution.candidates.through.objects.filter(attribution=attribution)
    rows = rows.filter(speaker__merged_into=None, speaker__retired=False)
    return [row.speaker for row in rows.select_related("speaker").order_by("pk")]


def is_taken(attribution, likely: Likely) -> bool:
    if attribution.speaker_id:
        return (
            likely.speaker is not None and likely.speaker.pk == attribution.speaker_id
        )
    return name_key(likely.name) == name_key(attribution.resolved_name)


def with_acts(attribution, likely: list[Likely], state) -> list[tuple]:
    """Return those who have a key, each with the act: two while nobody is chosen."""
    if state != Quote.State.FOUND or attribution.unnamed_label:
        return []
    acts = [SECOND_LIKELIEST]
    if attribution.is_waiting:
        acts = [LIKELIEST, SECOND_LIKELIEST]
    return list(zip(likely, acts, strict=False))
