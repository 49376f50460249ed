"""Find speakers, roles, outlets and articles by the words of their names."""

from dataclasses import dataclass

from django.db import connection

from articles.models import Article
from quotes.models import Role, Speaker, SpeakerName
from quotes.models.folding import fold, name_key
from quotes.published.public import public_articles, public_outlets, with_quote_counts
from quotes.search.values import roles_called, with_a_word_beginning

SHOWN = 5
CANDIDATES = 50  # whose quotes are counted, to show the most quoted
# No index finds a title by its words, so only the newest are looked through.
TITLES_LOOKED_THROUGH = 1_000


@dataclass(frozen=True)
class Titled:
    """The newest articles with words in their titles.

    `looked_through` is the number of titles where there may be more, else 0.
    """

    articles: list[Article]
    looked_through: int = 0

    def __iter__(self):
        return iter(self.articles)

    def __bool__(self):
        return bool(self.articles)


def speakers_named(name: str) -> list[Speaker]:
    """Return the public speakers that a name may mean, with `quote_count`.

    Those of this very name or surname come first, then those whose name begins with
    it; the most quoted first.
    """
    meant = numbers_of(SpeakerName.objects.which_may_be(name))
    begun = numbers_of(names_beginning_with(name))
    public = Speaker.objects.public().filter(pk__in={*meant, *begun})
    found = list(public.with_quote_counts())
    return sorted(
        found, key=lambda one: (one.pk not in meant, -one.quote_count, one.sort_name)
    )[:SHOWN]


def names_beginning_with(name: str):
    """Return the names of more words that begin with these, found by an index."""
    begins = f"{name_key(name)} "
    if connection.vendor == "sqlite":
        # LIKE would read all names there. After the space comes “!”.
        return SpeakerName.objects.filter(key__gte=begins, key__lt=f"{begins[:-1]}!")
    return SpeakerName.objects.filter(key__startswith=begins)


def numbers_of(names) -> set[int]:
    return set(names.values_list("speaker", flat=True)[:CANDIDATES])


def roles_named(name: str) -> list[Role]:
    """Return the public roles in which a word begins so, the most quoted first."""
    return most_quoted(roles_called(name).by_title(), Role.objects.with_quote_counts())


def outlets_named(name: str) -> list:
    """Return the public outlets in whose name a word begins so, likewise."""
    named = public_outlets().filter(with_a_word_beginning(name))
    return most_quoted(named, with_quote_counts(public_outlets(), "outlet"))


def most_quoted(rows, counted) -> list:
    """Return the most quoted of the first rows, with `quote_count`."""
    numbers = list(rows.values_list("pk", flat=True)[:CANDIDATES])
    found = counted.filter(pk__in=numbers)
    return list(found.order_by("-quote_count", "slug", "id")[:SHOWN])


def articles_titled(words: str) -> Titled:
    """Return the newest public articles with all these words in their titles."""
    wanted = set(fold(words).split())
    newest = public_articles().values_list("pk", "title")[:TITLES_LOOKED_THROUGH]
    titles = list(newest) if wanted else []
    found = [pk for pk, title in titles if wanted <= set(fold(title).split())][:SHOWN]
    looked_through = len(titles) if len(titles) == TITLES_LOOKED_THROUGH else 0
    if not found:
        return Titled([], looked_through)
    articles = with_quote_counts(public_articles().filter(pk__in=found), "article")
    return Titled(list(articles), looked_through)
