"""Who is quoted most, and how many quotes there are; cached where there are many."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Thread

from django.core.cache import cache
from django.db import connection
from django.db.models import Count
from django.utils import timezone

from quotes.models import Attribution, Quote, Speaker
from quotes.published.holdings import latest_roles, with_roles
from quotes.published.public import public_articles
from quotes.search.counting import Size, about

# From so many quotes on a count is kept for a while: at five million it takes seconds.
LARGE_FROM = 100_000
KEPT = timedelta(minutes=5)
RANKED, SHOWN = 500, 100


@dataclass(frozen=True)
class Standings:
    """The most quoted speakers with their numbers of quotes, and the totals.

    `roles` has the latest ones of those who are shown.
    """

    speakers: list[tuple[int, int]]
    roles: dict[int, int]
    speaker_count: Size
    quote_count: Size
    article_count: Size
    has_excerpts: bool  # some quotes are of articles that don’t count as such
    counted_at: datetime
    is_kept: bool = False

    @property
    def is_old(self):
        return timezone.now() - self.counted_at > KEPT

    def ranked(self, most: int) -> list[Speaker]:
        """Return the most quoted speakers, with `quote_count` and `latest_role`."""
        places = self.speakers[:most]
        speakers = Speaker.objects.in_bulk([pk for pk, _ in places])
        for pk, number in places:
            if pk in speakers:
                speakers[pk].quote_count = number
        found = [speakers[pk] for pk, _ in places if pk in speakers]
        return with_roles(found, {pk: self.roles.get(pk) for pk, _ in places})


def standings() -> Standings:
    """Return the standings as they are, or as they were a few minutes ago."""
    last = Quote.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    if last < LARGE_FROM:
        return count(is_kept=False)
    kept = cache.get("standings") or keep()
    if kept.is_old and cache.add("standings-are-counted", True, 60):
        # Nobody waits for it: this page, too, shows what was counted last.
        Thread(target=keep_anew, daemon=True).start()
    return kept


def keep() -> Standings:
    counted = count(is_kept=True)
    cache.set("standings", counted, timeout=None)
    return counted


def keep_anew() -> None:
    try:
        keep()
    finally:
        cache.delete("standings-are-counted")
        connection.close()


def count(*, is_kept: bool) -> Standings:
    attributions = Attribution.objects.in_lists().exclude(speaker=None).order_by()
    by_speaker = attributions.values("speaker").annotate(number=Count("pk"))
    names = ("-number", "speaker__sort_name", "speaker")
    ranked = list(by_speaker.order_by(*names).values_list("speaker", "number")[:RANKED])
    quotes = Quote.objects.confirmed().marked()
    articles, excerpts = sizes_of_articles(is_kept=is_kept)
    return Standings(
        speakers=ranked,
        roles=latest_roles([pk for pk, _ in ranked[:SHOWN]]),
        speaker_count=Size(by_speaker.count()),
        quote_count=about(quotes) if is_kept else Size(quotes.count()),
        article_count=articles,
        has_excerpts=excerpts,
        counted_at=timezone.now(),
        is_kept=is_kept,
    )


def sizes_of_articles(*, is_kept: bool) -> tuple[Size, bool]:
    """Return how many articles there are, and whether there are excerpts besides."""
    articles = public_articles().order_by()
    if is_kept:
        return about(articles.whole()), articles.excerpts().exists()
    numbers = dict(articles.values_list("is_excerpt").annotate(number=Count("pk")))
    return Size(numbers.get(False, 0)), True in numbers
