"""Brings a list of speakers onto the record: one batch, which is undone as one."""

import uuid
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice

from django.db import transaction

from articles.refusals import RefusedError
from quotes.database.turns import give_way
from quotes.decisions.acts.attributing import organisation_name, role_title
from quotes.decisions.kinds_of_names import kind_of_name
from quotes.decisions.rows import changed_rows, rows_of
from quotes.decisions.writing import write
from quotes.imports.rows import ADDED, REFUSED, THERE
from quotes.imports.speaker_rows import SpeakerRow
from quotes.models import Role, Speaker, SpeakerName, Tenure
from quotes.models.folding import name_key

ACT = "import speakers"
COMPLETED = "completed"
ROWS_A_TURN = 200


@dataclass
class Fate:
    """What became of a row, in words."""

    row: SpeakerRow
    outcome: str
    reason: str = ""


@dataclass
class Arriving:
    """Speakers as they come in, and the rows that change."""

    touched: dict[type, set[int]] = field(default_factory=dict)

    def note(self, row):
        self.touched.setdefault(type(row), set()).add(row.pk)
        return row

    def take(self, row: SpeakerRow) -> Fate:
        """Put what a row says on record, or say why not."""
        try:
            if row.problem:
                raise RefusedError(row.problem)
            with transaction.atomic():
                return self.put(row)
        except RefusedError as reason:
            return Fate(row, REFUSED, str(reason))

    def put(self, row: SpeakerRow) -> Fate:
        speaker = speaker_meant(row)
        is_new = speaker is None
        speaker = speaker or self.add(row)
        is_back = speaker.retired
        done = [*self.reopen(speaker), *self.complete(speaker, row)]
        done += self.give_role(speaker, row)
        if is_new or is_back:
            return Fate(row, ADDED, f"{speaker}, {speaker.get_kind_display()}.")
        if done:
            return Fate(row, COMPLETED, f"{speaker}: {', '.join(done)}.")
        return Fate(row, THERE, f"{speaker} ({speaker.pk}).")

    def add(self, row: SpeakerRow) -> Speaker:
        kind = row.kind or kind_of_name(row.name)
        speaker = Speaker.objects.create(
            name=row.name, kind=kind, wikidata_id=row.wikidata
        )
        SpeakerName.objects.create(speaker=speaker, name=row.name)
        return self.note(speaker)

    def reopen(self, row) -> list[str]:
        """Take up again what an undo retired."""
        if row.retired:
            row.retired = False
            row.save(update_fields=["retired"])
            self.note(row)
        return []

    def complete(self, speaker: Speaker, row: SpeakerRow) -> list[str]:
        """Add the names and the number that the speaker lacks; return what was."""
        done = []
        known = set(speaker.names.values_list("key", flat=True))
        for name in row.names:
            if (key := name_key(name)) not in known:
                known.add(key)
                SpeakerName.objects.create(speaker=speaker, name=name)
                done.append(f"also called {name}")
        if row.wikidata and not speaker.wikidata_id:
            speaker.wikidata_id = row.wikidata
            speaker.save(update_fields=["wikidata_id"])
            done.append(row.wikidata)
        if done:
            self.note(speaker)
        return done

    def give_role(self, speaker: Speaker, row: SpeakerRow) -> list[str]:
        """Add the role with its dates, unless they are on record."""
        if not row.role:
            return []
        title, at = role_title(row.role), organisation_name(row.organisation)
        role = Role.objects.called(title, at).order_by("id").first()
        retired = Role.objects.filter(title=title, organisation=at, retired=True)
        role = role or retired.first()
        role = role or self.note(Role.objects.create(title=title, organisation=at))
        self.reopen(role)
        held = [t for t in speaker.tenures.filter(role=role) if is_same(t, row)]
        if held:
            return []
        tenure = Tenure(speaker=speaker, role=role, source_url=row.source)
        tenure.since, tenure.until = row.since, row.until
        tenure.save()
        self.note(speaker)
        return [f"{role}, {tenure.period}"]


def is_same(tenure: Tenure, row: SpeakerRow) -> bool:
    return (tenure.since, tenure.until) == (row.since, row.until)


def speaker_meant(row: SpeakerRow) -> Speaker | None:
    """Return the speaker on record; raise RefusedError where several may be meant."""
    if row.wikidata:
        known = Speaker.objects.in_use().filter(wikidata_id=row.wikidata).first()
        if known:
            return known
    named = list(Speaker.objects.named(row.name)[:2])
    if len(named) > 1:
        raise RefusedError(
            f"Several speakers are called {row.name}. Give the Wikidata id."
        )
    if not named:
        undone = Speaker.objects.filter(name=row.name, retired=True, merged_into=None)
        return undone.order_by("-id").first()
    (known,) = named
    if row.wikidata and known.wikidata_id and known.wikidata_id != row.wikidata:
        raise RefusedError(
            f"{known} is {known.wikidata_id} on record, and {row.wikidata} in the row."
        )
    if row.kind and known.kind != row.kind:
        raise RefusedError(f"{known} is {known.kind} on record, and {row.kind} here.")
    return known


def import_speakers(
    rows: Iterable[SpeakerRow], actor=None, *, name=""
) -> Iterator[list[Fate]]:
    """Bring in all rows as one batch, for an undo to take back; yield some at a time.

    Each time is a transaction with a decision that counts what was done so far.
    """
    rows, counts, batch = iter(rows), Counter(), uuid.uuid4()
    while some := list(islice(rows, ROWS_A_TURN)):
        with transaction.atomic():
            before = state_of(speakers_meant(some), Role.objects.all())
            arriving = Arriving()
            fates = [arriving.take(row) for row in some]
            changed = changed_rows(before, state_of(*arriving_rows(arriving)))
            changed = [one for one in changed if one.after is not None]
            counts.update(fate.outcome for fate in fates)
            after = {"list": name[:100]} | dict(counts)
            write(ACT, actor=actor, after=after, rows=changed, batch=batch)
        give_way()
        yield fates


def speakers_meant(rows: Iterable[SpeakerRow]):
    """Return the speakers on record whom rows mean, before anything is written."""
    meant = set()
    for row in rows:
        with suppress(RefusedError):
            if not row.problem and (speaker := speaker_meant(row)):
                meant.add(speaker.pk)
    return Speaker.objects.filter(pk__in=meant)


def preview(rows: Iterable[SpeakerRow]) -> list[Fate]:
    """Return what would become of rows; nothing of it stays."""
    with transaction.atomic():
        arriving = Arriving()
        fates = [arriving.take(row) for row in rows]
        transaction.set_rollback(True)
    return fates


def arriving_rows(arriving: Arriving):
    speakers = arriving.touched.get(Speaker, set())
    roles = arriving.touched.get(Role, set())
    return Speaker.objects.filter(pk__in=speakers), Role.objects.filter(pk__in=roles)


def state_of(speakers, roles) -> dict:
    """Return the rows of speakers with their names and tenures, and of roles."""
    return rows_of(
        [
            speakers,
            SpeakerName.objects.filter(speaker__in=speakers),
            Tenure.objects.filter(speaker__in=speakers),
            roles,
        ]
    )
