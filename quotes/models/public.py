"""What a confirmed quote makes public of articles, which know nothing of quotes."""

from django.db.models import Count, Exists, F, OuterRef, Q

from articles.models import Article, Outlet
from quotes.models.quotes import Quote


def public_articles():
    """Return the articles with a confirmed quote, newest first, with their counts."""
    quotes = Quote.objects.confirmed().filter(article=OuterRef("pk"))
    confirmed = Q(quotes__state=Quote.State.CONFIRMED)
    return (
        Article.objects.filter(Exists(quotes))
        .select_related("outlet")
        .annotate(quote_count=Count("quotes", filter=confirmed))
        .order_by(F("published_on").desc(nulls_last=True), "-id")
    )


def decided_articles():
    """Return the articles with quotes, all of them decided by somebody."""
    quotes = Quote.objects.filter(article=OuterRef("pk"))
    decided = Article.objects.filter(Exists(quotes), ~Exists(quotes.found()))
    return decided.select_related("outlet", "current_version").order_by("id")


def public_articles_of(outlet):
    return public_articles().filter(outlet=outlet)


def public_outlets():
    """Return the outlets with a confirmed quote, by name, with their counts."""
    quotes = Quote.objects.confirmed().filter(article__outlet=OuterRef("pk"))
    confirmed = Q(articles__quotes__state=Quote.State.CONFIRMED)
    return (
        Outlet.objects.in_use()
        .filter(Exists(quotes))
        .annotate(quote_count=Count("articles__quotes", filter=confirmed))
        .order_by("slug", "id")
    )


def at_address(rows, pk):
    """Narrow rows to the one of that number, or to the one it was merged into."""
    merged = rows.model.objects.filter(pk=pk).values("merged_into")
    return rows.filter(Q(pk=pk) | Q(pk__in=merged))
