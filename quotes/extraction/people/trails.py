"""Keeps where each person was mentioned last, as the article is read."""

from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from quotes.extraction.people.clusters import Cluster

NAME, SHORT, POINTED, DESCRIBED = "full name", "short name", "pronoun", "description"
# Persons mentioned longer ago than the nearest so many are no candidates.
MOST_CANDIDATES = 7


class Step(NamedTuple):
    """One mention on the way: where it stands and in what form."""

    position: int
    end: int
    sentence: int
    paragraph: int
    standing: str
    is_subject: bool
    form: str


@dataclass(slots=True)
class Trail:
    """The mentions of one person so far."""

    cluster: Cluster
    last: Step
    subject_at: int = -1  # where it was the subject last
    subject_in: int = -1  # the last sentence of which it was the subject
    heads: int = -1  # the last paragraph that begins with it
    names: int = 0  # how often the writer named it
    full_at: int = -1  # where it was last named in full


@dataclass(slots=True)
class Trails:
    """The trails of all people of an article, the most recent first."""

    recent: list[Trail] = field(default_factory=list)
    of: dict[int, Trail] = field(default_factory=dict)
    quoted: list[Trail] = field(default_factory=list)  # distinct, the last one last
    quoted_at: dict[int, Step] = field(default_factory=dict)
    paragraph: int = -1

    def add(self, cluster: Cluster, step: Step) -> Trail:
        """Go one step further with a person."""
        trail = self.of.get(cluster.number)
        if trail is None:
            trail = self.of[cluster.number] = Trail(cluster, step)
        else:
            self.recent.remove(trail)
        self.recent.insert(0, trail)
        trail.last = step
        trail.names += step.form in (NAME, SHORT)
        if step.form == NAME:
            trail.full_at = step.position
        if step.is_subject:
            trail.subject_in, trail.subject_at = step.sentence, step.position
        if step.paragraph > self.paragraph:
            self.paragraph = trail.heads = step.paragraph
        return trail

    def speaks(self, cluster: Cluster) -> None:
        """Note that somebody has been quoted."""
        trail = self.of.get(cluster.number)
        if trail is None:
            return
        if trail in self.quoted:
            self.quoted.remove(trail)
        self.quoted.append(trail)
        self.quoted_at[cluster.number] = trail.last

    def full_at(self, number: int) -> int:
        """Return where somebody was last named in full; -1 where nowhere yet."""
        trail = self.of.get(number)
        return trail.full_at if trail else -1

    def people(self) -> list[Trail]:
        """Return those whom a pronoun may mean, the most recent first."""
        near = (trail for trail in self.recent if trail.cluster.is_candidate)
        found = list(islice(near, MOST_CANDIDATES))
        for trail in self.quoted[-2:]:
            if trail not in found and trail.cluster.is_candidate:
                found.append(trail)
        return found

    def organisations(self) -> list[Trail]:
        """Return what "it" and "the company" may mean, the most recent first."""
        near = (trail for trail in self.recent if trail.cluster.is_organisation)
        return list(islice(near, MOST_CANDIDATES))
