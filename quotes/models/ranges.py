"""Public rows whose numbers lie in a range, for sitemaps of millions of pages.

Each query reads its own range only. When a page of a speaker, role or outlet changed
last isn't said: that would take reading all of its quotes.
"""

from django.db.models import Exists, Max, OuterRef, Q

from articles.models import Article, Outlet
from quotes.models.quotes import Quote
from quotes.models.speakers import Role, Speaker


def quotes_in(numbers: range):
    """Return number and time of confirmation of the confirmed quotes."""
    return within(Quote.objects.confirmed(), numbers).values_list("pk", "decided_at")


def articles_in(numbers: range):
    """Return articles with a confirmed quote, with `changed`, when the last was."""
    confirmed = Q(quotes__state=Quote.State.CONFIRMED)
    quotes = Quote.objects.confirmed().filter(article=OuterRef("pk"))
    articles = within(Article.objects.filter(Exists(quotes)), numbers).only("title")
    return articles.annotate(changed=Max("quotes__decided_at", filter=confirmed))


def speakers_in(numbers: range):
    """Return number and slug of public speakers."""
    return within(Speaker.objects.public(), numbers).values_list("pk", "slug")


def roles_in(numbers: range):
    """Return number and slug of public roles."""
    return within(Role.objects.public(), numbers).values_list("pk", "slug")


def outlets_in(numbers: range):
    """Return number and slug of public outlets."""
    quotes = Quote.objects.confirmed().filter(article__outlet=OuterRef("pk"))
    outlets = Outlet.objects.in_use().filter(Exists(quotes))
    return within(outlets, numbers).values_list("pk", "slug")


def within(rows, numbers: range):
    """Narrow rows to those whose number is in the range, by number."""
    return rows.filter(pk__gte=numbers.start, pk__lt=numbers.stop).order_by("pk")


def highest_number(model) -> int:
    """Return the highest number there is of a model, 0 for none."""
    return model.objects.order_by().aggregate(highest=Max("pk"))["highest"] or 0
