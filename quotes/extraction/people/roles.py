"""Chooses a person's role from all titles that the article prints."""

from quotes.extraction.found import Span
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.people.clusters import Cluster

FORMER = words("former ex- then late onetime one-time ex previous retired ousted")


def title_of(text: str, cluster: Cluster, position: int) -> Span | None:
    """Return the best title: current before former, precise before short."""
    if not cluster.titles:
        return None
    return min(cluster.titles, key=lambda title: rank(text, title, position))


def rank(text: str, title: Span, position: int) -> tuple:
    words_of_it = title.of(text).lower().split()
    is_former = bool(FORMER & set(words_of_it)) or words_of_it[0].startswith("ex-")
    is_bare = len(words_of_it) == 1
    return is_former, is_bare, title.start
