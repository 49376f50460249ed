"""What outlets changed in quotes, as an Atom feed."""

from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.http import require_safe

from quotes.files.atom import ENTRIES, add_entry, answered, decided, feed_of
from quotes.filters.addresses import canonical
from quotes.published.citation import SITE
from quotes.published.told.changes import Told, changes_before


@require_safe
def changes_atom(request):
    feed = feed_of(
        f"{SITE}: changed by outlets",
        page=canonical(reverse("changes"), {}),
        address=canonical(reverse("changes_atom"), {}),
    )
    for row in changes_before(many=ENTRIES).rows:
        add_change(feed, row)
    return answered(request, feed)


def add_change(feed, row: Told) -> None:
    """Add a change, under the address of the quote that it touched."""
    page = reverse("quote", args=[row.change.quote_id])
    add_entry(
        feed,
        title=f"{title_of(row)}: quote {row.change.quote_id}",
        content=render_to_string("files/_change_entry.html", {"row": row}),
        **decided(row.decision, canonical(page, {}), f"change-{row.change.pk}"),
    )


def title_of(row: Told) -> str:
    """Return “The Harbour Post, words changed”."""
    outlet = row.change.article.outlet
    what = row.change.get_kind_display()
    return f"{outlet}, {what}" if outlet else what.capitalize()
