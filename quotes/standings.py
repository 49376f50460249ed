"""Who is quoted most, and how much there is; kept for a while where it is much."""

from dataclasses import dataclass
from datetime import datetime

from django.core.cache import cache
from django.db.models import Count
from django.utils import timezone

from quotes.models import Attribution, Quote, Speaker
from quotes.models.public import public_articles

# From so many quotes on a count is kept for a while: at five million it takes a second.
LARGE_FROM = 100_000
KEPT = 300  # seconds
RANKED = 500


@dataclass(frozen=True)
class Standings:
    """The most quoted speakers with their numbers of quotes, and the totals."""

    speakers: list[tuple[int, int]]
    speaker_count: int
    quote_count: int
    article_count: int
    counted_at: datetime
    is_kept: bool = False

    def ranked(self, start: int, end: int) -> list[Speaker]:
        """Return the speakers from one place to another, with `quote_count`."""
        places = self.speakers[start:end]
        speakers = Speaker.objects.in_bulk([pk for pk, _ in places])
        shown = []
        for pk, number in places:
            speakers[pk].quote_count = number
            shown.append(speakers[pk])
        return shown


def standings() -> Standings:
    """Return the standings as they are, or as they were a few minutes ago."""
    last = Quote.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    if last < LARGE_FROM:
        return count(is_kept=False)
    return cache.get_or_set("standings", lambda: count(is_kept=True), KEPT)


def count(*, is_kept: bool) -> Standings:
    said = Attribution.objects.public().exclude(speaker=None).order_by()
    by_speaker = said.values("speaker").annotate(number=Count("pk"))
    names = ("-number", "speaker__sort_name", "speaker")
    ranked = by_speaker.order_by(*names).values_list("speaker", "number")
    return Standings(
        speakers=list(ranked[:RANKED]),
        speaker_count=by_speaker.count(),
        quote_count=Quote.objects.confirmed().count(),
        article_count=public_articles().count(),
        counted_at=timezone.now(),
        is_kept=is_kept,
    )
