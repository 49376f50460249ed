"""Keeps where each person was mentioned last, as the article is read."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from quotes.extraction.people.clusters import Cluster

NAME, SHORT, POINTED, DESCRIBED = "full name", "short name", "pronoun", "description"
# Persons mentioned longer ago than the nearest so many are no candidates.
MOST_CANDIDATES = 7
# Nor are they where so many others were mentioned since.
MOST_RECENT = 1000


class Step(NamedTuple):
    """One mention on the way: where it stands and in what form."""

    position: int
    end: int
    sentence: int
    paragraph: int
    standing: str
    is_subject: bool
    form: str


@dataclass(slots=True, eq=False)
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
    """The trails of all people of an article, by the numbers of their clusters."""

    of: OrderedDict[int, Trail] = field(default_factory=OrderedDict)
    """The most recent one last."""
    quoted: OrderedDict[int, Trail] = field(default_factory=OrderedDict)
    """The one quoted last is last."""
    quoted_at: dict[int, Step] = field(default_factory=dict)
    paragraph: int = -1

    def add(self, cluster: Cluster, step: Step) -> Trail:
        """Go one step further with a person."""
        trail = self.of.get(cluster.number)
        if trail is None:
            trail = self.of[cluster.number] = Trail(cluster, step)
        self.of.move_to_end(cluster.number)
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
        self.quoted[cluster.number] = trail
        self.quoted.move_to_end(cluster.number)
        self.quoted_at[cluster.number] = trail.last

    def full_at(self, number: int) -> int:
        """Return where somebody was last named in full; -1 where nowhere yet."""
        trail = self.of.get(number)
        return trail.full_at if trail else -1

    def people(self) -> list[Trail]:
        """Return those whom a pronoun may mean, the most recent first."""
        near = (trail for trail in self.recent() if trail.cluster.is_candidate)
        found = list(islice(near, MOST_CANDIDATES))
        for trail in [*islice(reversed(self.quoted.values()), 2)][::-1]:
            if trail not in found and trail.cluster.is_candidate:
                found.append(trail)
        return found

    def organisations(self) -> list[Trail]:
        """Return what "it" and "the company" may mean, the most recent first."""
        near = (trail for trail in self.recent() if trail.cluster.is_organisation)
        return list(islice(near, MOST_CANDIDATES))

    def quoted_last(self) -> Trail | None:
        """Return who was quoted last."""
        return next(reversed(self.quoted.values()), None)

    def recent(self) -> Iterator[Trail]:
        """Yield those mentioned of late, the most recent first."""
        return islice(reversed(self.of.values()), MOST_RECENT)
