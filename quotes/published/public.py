"""Which articles, outlets and letters of speakers a confirmed quote makes public."""

from functools import lru_cache

from django.core.cache import cache
from django.db import connection
from django.db.models import Exists, OuterRef, Subquery
from django.db.models.functions import Coalesce

from articles.models import Article, Outlet
from quotes.models.attributions import Number
from quotes.models.quotes import Quote
from quotes.models.speakers import LETTERS, Role, Speaker
from quotes.published.compiled import rows_of

LANGUAGES_KEPT = 300  # seconds


def public_articles():
    """Return the articles with a confirmed quote, newest first."""
    quotes = Quote.objects.confirmed().filter(article=OuterRef("pk"))
    articles = Article.objects.filter(Exists(quotes)).select_related("outlet")
    return articles.order_by("-listed_on", "-id")


def with_quote_counts(rows, whose: str):
    """Add `quote_count`, of confirmed quotes, to articles or outlets."""
    quotes = Quote.objects.confirmed().marked().filter(**{whose: OuterRef("pk")})
    return rows.annotate(quote_count=Number(quotes.order_by().values("pk")))


def decided_articles():
    """Return the articles with quotes, all decided by somebody; no excerpts."""
    quotes = Quote.objects.filter(article=OuterRef("pk"))
    waiting = quotes.found().queued()
    articles = Article.objects.whole()
    decided = articles.filter(Exists(quotes.queued()), ~Exists(waiting))
    return decided.select_related("outlet", "current_version").order_by("id")


def public_articles_of(outlet):
    return with_quote_counts(public_articles().filter(outlet=outlet), "article")


def public_outlets():
    """Return the outlets with a confirmed quote, by name."""
    quotes = Quote.objects.confirmed().filter(outlet=OuterRef("pk"))
    return Outlet.objects.in_use().filter(Exists(quotes)).by_name()


def public_letters():
    """Return the letters that public names sort under, “…” for all but a to z."""
    with connection.cursor() as cursor:
        cursor.execute(*probes_of_letters(connection.vendor))
        found = cursor.fetchone() or ()
    return [x for x, is_there in zip(LETTERS, found, strict=False) if is_there]


@lru_cache
def probes_of_letters(vendor):
    """Return the query that probes each letter; making it takes half a page’s time."""
    public = Speaker.objects.public()
    probes = {f"under_{n}": Exists(public.under(x)) for n, x in enumerate(LETTERS)}
    found = Speaker.objects.order_by("pk").values_list(*probes.values())[:1]
    return found.query.sql_with_params()


def public_languages():
    """Return the codes of the languages of public articles, kept for a while."""
    if (kept := cache.get("languages")) is not None:
        return kept
    articles = Article.objects.exclude(language="").order_by("language")
    codes = articles.values_list("language", flat=True).distinct()
    quotes = Quote.objects.confirmed()
    public = [c for c in codes if quotes.filter(article__language=c).exists()]
    cache.set("languages", public, LANGUAGES_KEPT)
    return public


def at_address(rows, pk):
    """Narrow rows to the one of that number, or to the one it was merged into."""
    merged = rows.model.objects.filter(pk=pk).values("merged_into")
    return rows.filter(pk=Coalesce(Subquery(merged), pk))


PUBLIC = {
    Speaker: Speaker.objects.public,
    Role: Role.objects.public,
    Outlet: public_outlets,
}


def public_row(model, pk):
    """Return the speaker, role or outlet at an address; None where none is public."""
    rows = rows_of(row_at, model, numbers=[pk])
    return next((model.from_db(None, columns_of(model), row) for row in rows), None)


def row_at(model, numbers):
    (number,) = numbers
    return at_address(PUBLIC[model](), number).values_list(*columns_of(model))


def columns_of(model):
    return [field.attname for field in model._meta.concrete_fields]
