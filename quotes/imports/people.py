"""Finds the speakers and roles that rows name, or adds them."""

from articles.archive import move_sequence_on
from articles.refusals import RefusedError, refuse_longer
from quotes.imports.rows import choice, choices_of, number, number_or_none
from quotes.models import Role, Speaker, SpeakerName
from quotes.models.folding import name_key
from quotes.models.speakers import LONGEST_NAME

SPEAKER_KINDS = choices_of(Speaker, "kind")


class People:
    """The speakers and roles of one batch, each looked up once.

    Most rows name someone on record by id and name, who is read with all the others.
    """

    def __init__(self, attributions: list[dict]):
        ids = {one["speaker_id"] for one in attributions}
        self.speakers = Speaker.objects.in_bulk(whole_numbers(ids))
        self.roles = Role.objects.in_bulk(
            whole_numbers({one["role_id"] for one in attributions})
        )
        self.found = {}

    def knows(self, cells: dict) -> bool:
        """Say whether neither speaker nor role has to be looked for."""
        return bool(self.known_speaker(cells)) and bool(
            not cells["role"] or self.known_role(cells)
        )

    def known_speaker(self, cells: dict) -> Speaker | None:
        named = cells["speaker_kind"], cells["speaker"], cells["speaker_id"]
        if named in self.found:
            return self.found[named]
        known = self.speakers.get(number_or_none(named[2]))
        is_the_one = known and known.is_in_use and known.name == named[1]
        return known if is_the_one and named[0] in SPEAKER_KINDS else None

    def known_role(self, cells: dict) -> Role | None:
        named = cells["role"], cells["organisation"], cells["role_id"]
        if named in self.found:
            return self.found[named]
        known = self.roles.get(number_or_none(named[2]))
        is_the_one = known and (known.title, known.organisation) == named[:2]
        return known if is_the_one and is_in_use(known) else None

    def speaker(self, cells: dict) -> Speaker:
        """Return the speaker whom a row names, adding them when new."""
        named = cells["speaker_kind"], cells["speaker"], cells["speaker_id"]
        return self.known_speaker(cells) or self.keep(named, speaker_of(cells))

    def role(self, cells: dict) -> Role:
        """Return the role that a row names, adding it when new."""
        named = cells["role"], cells["organisation"], cells["role_id"]
        return self.known_role(cells) or self.keep(named, role_of(cells))

    def keep(self, named: tuple, one):
        self.found[named] = one
        return one


def whole_numbers(cells: set[str]) -> set[int]:
    return {number for c in cells if (number := number_or_none(c)) is not None}


def is_in_use(role: Role) -> bool:
    return role.merged_into_id is None and not role.retired


def speaker_of(cells: dict) -> Speaker:
    """Return the speaker with the row's id and name, adding them when new."""
    kind = choice(cells, "speaker_kind", SPEAKER_KINDS)
    if not name_key(cells["speaker"]):
        raise RefusedError(f"A speaker of the kind {kind} must have a name.")
    if cells["speaker_id"]:
        pk = number(cells, "speaker_id")
        known = Speaker.objects.filter(pk=pk).first()
        if known and known.name != cells["speaker"]:
            raise RefusedError(
                f"Speaker {pk} is {known} on record, and {cells['speaker']} in the row."
            )
        return in_use(known) if known else add_speaker(cells["speaker"], kind, pk)
    named = list(Speaker.objects.named(cells["speaker"])[:2])
    if len(named) > 1:
        raise RefusedError(
            f"Several speakers are called {cells['speaker']}. Give an id."
        )
    return named[0] if named else add_speaker(cells["speaker"], kind)


def add_speaker(name: str, kind: str, pk: int | None = None) -> Speaker:
    """Put a speaker on record, with the id that the row gives."""
    refuse_longer("speaker", name, LONGEST_NAME)
    speaker = Speaker.objects.create(pk=pk, name=name, kind=kind)
    SpeakerName.objects.create(speaker=speaker, name=name)
    if pk:
        move_sequence_on(Speaker)
    return speaker


def in_use(known):
    """Return what a speaker or role was merged into, else itself.

    Raise RefusedError for one that is retired.
    """
    if known.retired:
        raise RefusedError(f"“{known}” ({known.pk}) was retired on this record.")
    return known.merged_into or known


def role_of(cells: dict) -> Role:
    """Return the role with the row's id, title and organisation, adding it when new."""
    values = {"title": cells["role"], "organisation": cells["organisation"]}
    pk = number(cells, "role_id") if cells["role_id"] else None
    known = Role.objects.filter(pk=pk).first()
    if known and (known.title, known.organisation) != tuple(values.values()):
        raise RefusedError(
            f"Role {pk} is “{known}” on record, and something else in the row."
        )
    known = known or Role.objects.filter(**values, retired=False).first()
    if known:
        return in_use(known)
    role = Role.objects.create(pk=pk, **values)
    move_sequence_on(Role)
    return role
