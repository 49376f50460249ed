"""The speakers and roles that rows name: those on record, and new ones."""

from articles.archive import move_sequence_on
from quotes.imports.rows import RefusedError, choice, number, values_of
from quotes.models import Role, Speaker, SpeakerName


class People:
    """The speakers and roles of one batch, each looked up once.

    Most rows name someone on record by id and name, who is read with all the others.
    """

    def __init__(self, said: list[dict]):
        ids = {one["speaker_id"] for one in said}
        self.speakers = Speaker.objects.in_bulk(whole_numbers(ids))
        self.roles = Role.objects.in_bulk(
            whole_numbers({one["role_id"] for one in said})
        )
        self.found = {}

    def knows(self, said: dict) -> bool:
        """Say whether neither speaker nor role has to be looked for."""
        return bool(self.known_speaker(said)) and bool(
            not said["role"] or self.known_role(said)
        )

    def known_speaker(self, said: dict) -> Speaker | None:
        named = said["speaker_kind"], said["speaker"], said["speaker_id"]
        if named in self.found:
            return self.found[named]
        known = self.speakers.get(int(named[2])) if named[2].isdecimal() else None
        is_the_one = known and known.is_in_use and known.name == named[1]
        return known if is_the_one and named[0] in values_of(Speaker.Kind) else None

    def known_role(self, said: dict) -> Role | None:
        named = said["role"], said["organisation"], said["role_id"]
        if named in self.found:
            return self.found[named]
        known = self.roles.get(int(named[2])) if named[2].isdecimal() else None
        is_the_one = known and (known.title, known.organisation) == named[:2]
        return known if is_the_one and is_in_use(known) else None

    def speaker(self, said: dict) -> Speaker:
        """Return the speaker whom a row names, adding them when new."""
        named = said["speaker_kind"], said["speaker"], said["speaker_id"]
        return self.known_speaker(said) or self.keep(named, speaker_of(said))

    def role(self, said: dict) -> Role:
        """Return the role that a row names, adding it when new."""
        named = said["role"], said["organisation"], said["role_id"]
        return self.known_role(said) or self.keep(named, role_of(said))

    def keep(self, named: tuple, one):
        self.found[named] = one
        return one


def whole_numbers(cells: set[str]) -> set[int]:
    return {int(c) for c in cells if c.isascii() and c.isdecimal() and len(c) < 19}


def is_in_use(role: Role) -> bool:
    return role.merged_into_id is None and not role.retired


def speaker_of(said: dict) -> Speaker:
    """Return the speaker with the row's id and name, adding them when new."""
    kind = choice(said, "speaker_kind", Speaker.Kind)
    if not said["speaker"].strip():
        raise RefusedError(f"A speaker of the kind {kind} has to have a name.")
    if said["speaker_id"]:
        pk = number(said, "speaker_id")
        known = Speaker.objects.filter(pk=pk).first()
        if known and known.name != said["speaker"]:
            raise RefusedError(
                f"Speaker {pk} is {known} on record, and {said['speaker']} in the row."
            )
        return in_use(known) if known else add_speaker(said["speaker"], kind, pk)
    named = list(Speaker.objects.named(said["speaker"])[:2])
    if len(named) > 1:
        raise RefusedError(
            f"Several speakers are called {said['speaker']}. Give an id."
        )
    return named[0] if named else add_speaker(said["speaker"], kind)


def add_speaker(name: str, kind: str, pk: int | None = None) -> Speaker:
    """Put a speaker on record, with the id that the row gives."""
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


def role_of(said: dict) -> Role:
    """Return the role with the row's id, title and organisation, adding it when new."""
    values = {"title": said["role"], "organisation": said["organisation"]}
    pk = number(said, "role_id") if said["role_id"] else None
    known = Role.objects.filter(pk=pk).first()
    if known and (known.title, known.organisation) != tuple(values.values()):
        raise RefusedError(f"Role {pk} is “{known}” on record, and another in the row.")
    known = known or Role.objects.filter(**values, retired=False).first()
    if known:
        return in_use(known)
    role = Role.objects.create(pk=pk, **values)
    move_sequence_on(Role)
    return role
