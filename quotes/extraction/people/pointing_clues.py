"""Lists what speaks for each person whom a pronoun may mean."""

from typing import NamedTuple

from quotes.extraction.people.clusters import Cluster
from quotes.extraction.people.trails import Trail, Trails

# How far back, in sentences: the last that each step covers.
STEPS = ((0, "0"), (1, "1"), (2, "2"), (4, "4"), (9, "9"))


class Pointer(NamedTuple):
    """A pronoun and how it stands."""

    start: int
    end: int
    form: str  # "subject", "object", "owner"
    gender: str | None
    sentence: int
    paragraph: int
    standing: str
    is_beside: bool  # a quote's speaker
    after: frozenset[int] = frozenset()  # clusters named right after: he told *Holt*


def back(steps: int) -> str:
    for most, name in STEPS:
        if steps <= most:
            return name
    return "more"


def clues_for(
    pointer: Pointer, trail: Trail, rank: int, count: int, trails: Trails
) -> list[str]:
    """Return the clues that a pronoun means this person."""
    last, cluster = trail.last, trail.cluster
    gap = back(pointer.sentence - last.sentence)
    apart = min(pointer.paragraph - last.paragraph, 3)
    form = "beside" if pointer.is_beside else pointer.form
    standing = "subject" if last.is_subject else last.standing
    clues = [
        f"{form}, {gap} back as {standing}",
        f"any, {gap} back as {standing}",
        f"{form}, {gap} back and {apart} apart",
        f"{form}, rank {rank}",
        f"{form}, rank {rank} and {gap} back",
        f"any, rank {rank} of {count}",
        f"form, {last.form} {gap} back",
        f"form, {form} {last.form}",
        f"person, {cluster.strength}",
        f"person, named {min(trail.names, 4)}",
    ]
    if pointer.gender:
        clues.append(f"person, {sex_of(cluster)}")
    if cluster.is_placed:
        clues.append(f"{form}, only after prepositions")
    clues += subject_clues(pointer, trail, form)
    clues += quoted_clues(pointer, trail, trails, form)
    if cluster.number in pointer.after:
        clues.append(f"{form}, named right after")
    return clues


def sex_of(cluster: Cluster) -> str:
    """Tell what speaks for the sex; nobody of the other one is weighed."""
    if cluster.gender is None:
        return "sex unknown"
    return f"same sex {'by the text' if cluster.is_sure_gender else 'by first name'}"


def subject_clues(pointer: Pointer, trail: Trail, form: str) -> list[str]:
    clues, last = [], trail.last
    if trail.subject_in == pointer.sentence:
        clues.append(f"{form}, subject here")
        clues.append(f"{form}, subject here and {pointer.standing}")
    elif trail.subject_in == pointer.sentence - 1:
        clues.append(f"{form}, subject before")
        if last.paragraph == pointer.paragraph:
            clues.append(f"{form}, subject before in paragraph")
    if trail.heads == pointer.paragraph:
        clues.append(f"{form}, heads paragraph")
    elif trail.heads == pointer.paragraph - 1:
        clues.append(f"{form}, heads paragraph before")
    if last.sentence == pointer.sentence and not last.is_subject:
        clues.append(f"{form}, {last.standing} here and {pointer.standing}")
    if last.form == "pronoun":
        clues.append(f"{form}, pointed at {back(pointer.sentence - last.sentence)}")
    return clues


def quoted_clues(
    pointer: Pointer, trail: Trail, trails: Trails, form: str
) -> list[str]:
    number = trail.cluster.number
    if number not in trails.quoted_at:
        return [f"{form}, never quoted"]
    apart = min(pointer.paragraph - trails.quoted_at[number].paragraph, 3)
    which = "last" if trails.quoted_last() is trail else "earlier"
    gap = back(pointer.sentence - trails.quoted_at[number].sentence)
    return [
        f"{form}, quoted {which} {apart} apart",
        f"{form}, quoted {which} {gap} back",
    ]
