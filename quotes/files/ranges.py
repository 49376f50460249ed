"""Public rows whose numbers lie in a range, for sitemaps of millions of pages.

Each query reads its own range only. When a page of a speaker, role or outlet changed
last isn't said: that would take reading all of its quotes.
"""

from django.db.models import F, Max, OuterRef, Subquery

from articles.models import Article, Outlet
from quotes.models.attributions import Attribution
from quotes.models.claims import Claim
from quotes.models.quotes import Quote
from quotes.models.speakers import Role, Speaker


def quotes_in(numbers: range):
    """Return number and time of confirmation of the confirmed quotes."""
    return within(Quote.objects.confirmed(), numbers).values_list("pk", "decided_at")


def claims_in(numbers: range):
    """Return number and slug of public claims."""
    return within(Claim.objects.public(), numbers).values_list("pk", "slug")


def articles_in(numbers: range):
    """Return articles with a confirmed quote, with `changed`, when the last was."""
    quotes = Quote.objects.confirmed().filter(article=OuterRef("pk"))
    latest = quotes.order_by(F("decided_at").desc(nulls_last=True))
    articles = within(with_any(Article.objects, quotes), numbers).only("title")
    return articles.annotate(changed=Subquery(latest.values("decided_at")[:1]))


def speakers_in(numbers: range):
    """Return number and slug of public speakers."""
    attributions = Attribution.objects.public().filter(speaker=OuterRef("pk"))
    speakers = with_any(Speaker.objects.in_use(), attributions)
    return within(speakers, numbers).values_list("pk", "slug")


def roles_in(numbers: range):
    """Return number and slug of public roles."""
    attributions = Attribution.objects.public().filter(role=OuterRef("pk"))
    roles = with_any(Role.objects.in_use(), attributions)
    return within(roles, numbers).values_list("pk", "slug")


def outlets_in(numbers: range):
    """Return number and slug of public outlets."""
    quotes = Quote.objects.confirmed().filter(article__outlet=OuterRef("pk"))
    outlets = with_any(Outlet.objects.in_use(), quotes)
    return within(outlets, numbers).values_list("pk", "slug")


def with_any(rows, others):
    """Keep the rows that have any of the others, looking for one of each row alone.

    Where EXISTS asks, PostgreSQL may read both tables whole instead, which takes
    longer the more there is. It never does where LIMIT stands.
    """
    first = Subquery(others.order_by().values("pk")[:1])
    return rows.alias(first=first).filter(first__isnull=False)


def within(rows, numbers: range):
    """Narrow rows to those whose number is in the range, by number."""
    return rows.filter(pk__gte=numbers.start, pk__lt=numbers.stop).order_by("pk")


def highest_number(model) -> int:
    """Return the highest number there is of a model, 0 for none."""
    return model.objects.order_by().aggregate(highest=Max("pk"))["highest"] or 0
