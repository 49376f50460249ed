"""Joins the speakers that the caller knows to the people of an article."""

from collections.abc import Iterable

from quotes.extraction.found import KnownName
from quotes.extraction.mentions.reading import ORGANISATION, PERSON
from quotes.extraction.people.clusters import Cluster
from quotes.extraction.people.forms import folded


class KnownNames:
    """The known speakers under each form and, for people, each surname."""

    def __init__(self, known: Iterable[KnownName]) -> None:
        self.by_form: dict[str, list[KnownName]] = {}
        for speaker in known:
            forms = {folded(form) for form in speaker.forms}
            if speaker.kind == PERSON:
                forms |= {form.split()[-1] for form in forms if form}
            for form in forms:
                self.by_form.setdefault(form, []).append(speaker)

    def join(self, clusters: list[Cluster]) -> dict[int, Cluster]:
        """Tell each cluster who it may be; return those that are one with another.

        A kind and titles that a curator gave count for the cluster; two clusters that
        are both the same known speaker, under two of the forms, are one.
        """
        first: dict[int, Cluster] = {}
        same: dict[int, Cluster] = {}
        for cluster in clusters if self.by_form else ():
            cluster.known = self.called(cluster)
            if len(cluster.known) != 1:
                continue
            [known] = cluster.known
            other = first.setdefault(known.id, cluster)
            if other is not cluster:
                same[cluster.number] = other
            elif not cluster.label:
                cluster.kind = PERSON if known.kind == PERSON else ORGANISATION
                cluster.known_titles = known.titles
        return same

    def called(self, cluster: Cluster) -> list[KnownName]:
        for name in (cluster.name, *sorted(cluster.names)):
            found = self.by_form.get(folded(name))
            if found:
                return found
        return []
