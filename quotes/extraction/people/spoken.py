"""Keeps who was quoted, in order, for what "they" and "the statement" mean."""

from bisect import bisect_left

from quotes.extraction.found import Span
from quotes.extraction.mentions.reading import ORGANISATION
from quotes.extraction.people.clusters import Cluster
from quotes.extraction.people.pointing import Meant

# "Both" and "they" point no further back than about two paragraphs.
REACH = 1500
SURE_OF_JOINT, SURE_OF_NEAR, SURE_OF_ISSUER = 0.85, 0.85, 0.8


class Spoken:
    """Those who were quoted so far, and where each is mentioned."""

    def __init__(self) -> None:
        self.all: list[tuple[int, tuple[Cluster, ...]]] = []

    def add(self, position: int, clusters: tuple[Cluster, ...]) -> None:
        self.all.append((position, clusters))

    def before(self, position: int, most: int) -> list[tuple[int, tuple[Cluster, ...]]]:
        """Return who was quoted in the two paragraphs before, the last one first."""
        number = bisect_left(self.all, position, key=lambda one: one[0])
        near = self.all[max(0, number - most) : number][::-1]
        return [one for one in near if position - one[0] < REACH]

    def joint_before(self, position: int) -> Meant | None:
        """Return those who spoke jointly last: both, the pair, they."""
        for _, clusters in self.before(position, 3):
            if len(clusters) > 1:
                return Meant(clusters, SURE_OF_JOINT)
        return None

    def organisation_in(self, sentences: list[Span], position: int) -> Meant | None:
        """Return the organisation that was quoted in the sentence right before."""
        for start, clusters in self.before(position, 1):
            is_near = bool(sentences) and sentences[0].start <= start
            if is_near and clusters[0].kind == ORGANISATION:
                return Meant(clusters, SURE_OF_NEAR)
        return None

    def issuer_before(
        self, position: int, acted: list[tuple[int, Cluster]]
    ) -> Meant | None:
        """Return whose statement it is: who spoke last, or acted since.

        `acted` lists organisations with the place where each was a subject last.
        """
        spoke = [(start, some[0]) for start, some in self.before(position, 2)]
        near = [
            (start, cluster)
            for start, cluster in spoke + acted
            if cluster.kind == ORGANISATION and 0 < position - start < REACH
        ]
        latest = max(near, key=lambda one: one[0], default=None)
        return latest and Meant((latest[1],), SURE_OF_ISSUER)
