"""What to try where nothing fits: which filter to drop, and who may have been meant."""

from dataclasses import dataclass
from urllib.parse import parse_qs

from quotes.filters import QuoteFilter
from quotes.models import Quote, Speaker
from quotes.search import counting
from quotes.search.counting import Size
from quotes.suggestions import similar_names

NAMES_OFFERED = 5
LONGEST_NAME = 60


@dataclass(frozen=True)
class Looser:
    """The same question without one of its filters, and how much it finds."""

    label: str
    value: str
    query: str
    size: Size


def advice(filter_, typed: str) -> dict:
    """Return what to try: names spelt nearly so, else fewer filters."""
    called = typed.strip().removeprefix("speaker:")
    near = [] if filter_.speakers_meant else speakers_near(called)
    return {"called": called, "near": near, "looser": [] if near else looser(filter_)}


def looser(filter_) -> list[Looser]:
    """Return each filter without which something fits."""
    if not filter_.is_valid():
        return []
    found = []
    for name, value in filter_.chosen.items():
        if name in filter_.fixed:
            continue
        query = filter_.query(**{name: None})
        given = {n: values[0] for n, values in parse_qs(query[1:]).items()}
        quotes = Quote.objects.confirmed()
        size = counting.size_of(QuoteFilter(given, queryset=quotes))
        if size and query != "?":
            found.append(Looser(filter_.filters[name].label, str(value), query, size))
    return found


def speakers_near(words: str) -> list[Speaker]:
    """Return the public speakers whose name is near what was typed."""
    if not words or len(words) > LONGEST_NAME:
        return []
    near = [one.speaker.pk for one in similar_names.near(words)]
    near += [n for n in similar_names.with_surname_near(words) if n not in near]
    public = Speaker.objects.public().in_bulk(near)
    return [public[pk] for pk in near if pk in public][:NAMES_OFFERED]
