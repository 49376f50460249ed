"""Find quotes in any state: by their words, their article, its outlet, and names."""

from collections.abc import Iterator

from django.db.models import Q, QuerySet

from articles.models import Article, Outlet
from quotes.models import Attribution, Quote, SpeakerName
from quotes.search.index import matching
from quotes.search.syntax import Asked, Term


def matching_anywhere(quotes: QuerySet, asked: Asked) -> QuerySet:
    """Keep the quotes with words in them, in a title, an outlet’s name or a name.

    Each word or phrase may stand in another of these: “haley tehran”.
    """
    for any_of in asked.all_of:
        quotes = quotes.filter(pk__in=numbers_with(any_of))
    for term in asked.none_of:
        quotes = quotes.exclude(pk__in=numbers_with((term,)))
    return quotes


def numbers_with(any_of: tuple[Term, ...]) -> QuerySet:
    """Return the numbers of the quotes with one of these terms, each by an index.

    One condition for all of them would look at every quote.
    """
    first, *others = (rows for term in any_of for rows in places_of(term))
    return first.union(*others, all=True)


def places_of(term: Term) -> Iterator[QuerySet]:
    """Yield the numbers of the quotes with a term, by each place it may stand in."""
    quotes = Quote.objects.order_by()
    titled = Article.objects.filter(title__icontains=term.written)
    outlets = Outlet.objects.called_like(term.written)
    yield matching(quotes, Asked(all_of=((term,),))).values("pk")
    yield quotes.filter(article__in=titled.order_by().values("pk")).values("pk")
    yield quotes.filter(outlet__in=outlets.order_by().values("pk")).values("pk")
    for attributions in named(term):
        yield attributions.order_by().values("quote")


def named(term: Term) -> Iterator[QuerySet]:
    """Yield the attributions to somebody of this name, on record or as printed."""
    names = SpeakerName.objects.filter(key__contains=term.words)
    yield Attribution.objects.filter(speaker__in=names.order_by().values("speaker"))
    yield Attribution.objects.filter(speaker=None).filter(
        Q(resolved_name__icontains=term.written)
        | Q(name_as_printed__icontains=term.written)
    )
