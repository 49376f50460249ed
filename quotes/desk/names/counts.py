"""How many quotes and articles roles and outlets have, decided or not."""

from django.db.models import Count, Exists, OuterRef, Subquery
from django.db.models.functions import Coalesce

from articles.models import Article
from quotes.models.attributions import Attribution
from quotes.models.quotes import Quote
from quotes.models.speakers import Role, Tenure
from quotes.published.public import public_outlets


def roles_with_counts(roles):
    """Add `quote_count`, `holders` with a tenure, and `is_public` to roles."""
    attributions = Attribution.objects.filter(quote__article__retired=False)
    attributions = attributions.filter(role=OuterRef("pk"))
    held = Tenure.objects.filter(role=OuterRef("pk"))
    return roles.annotate(
        quote_count=number_in(attributions, "role", "quote"),
        holders=number_in(held, "role", "speaker"),
        is_public=Exists(Role.objects.public().filter(pk=OuterRef("pk"))),
    )


def outlets_with_counts(outlets):
    """Add `quote_count`, `published` articles, and `is_public` to outlets."""
    quotes = Quote.objects.in_use().filter(article__outlet=OuterRef("pk"))
    published = Article.objects.whole().filter(outlet=OuterRef("pk"))
    public = public_outlets().order_by().values("pk")
    return outlets.annotate(
        quote_count=number_in(quotes, "article__outlet", "pk"),
        published=number_in(published, "outlet", "pk"),
        is_public=Exists(public.filter(pk=OuterRef("pk"))),
    )


def number_in(rows, group, counted):
    """Count in a subquery, run only for the rows of a page; 0 for none."""
    counts = rows.order_by().values(group).annotate(n=Count(counted, distinct=True))
    return Coalesce(Subquery(counts.values("n")), 0)
