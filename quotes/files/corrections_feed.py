"""What was put right, as an Atom feed."""

from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.http import require_safe

from quotes.files.atom import ENTRIES, add_entry, answered, decided, feed_of
from quotes.filters.addresses import canonical
from quotes.published.citation import SITE
from quotes.published.told.corrections import corrections_before


@require_safe
def corrections_atom(request):
    feed = feed_of(
        f"{SITE}: corrections",
        page=canonical(reverse("corrections"), {}),
        address=canonical(reverse("corrections_atom"), {}),
    )
    for correction in corrections_before(many=ENTRIES).rows:
        add_correction(feed, correction)
    return answered(request, feed)


def add_correction(feed, correction):
    """Add a correction, under the address of what was put right."""
    address, decision = canonical(correction.page, {}), correction.decision
    context = {"correction": correction}
    add_entry(
        feed,
        title=title_of(correction),
        content=render_to_string("files/_correction_entry.html", context),
        **decided(decision, address, f"correction-{decision.pk}"),
    )


def title_of(correction) -> str:
    """Return “Corrected: quote 12” or “Withdrawn: finding on claim 3”."""
    if correction.kind == "speaker":
        return f"{correction.done}: {correction.subject}"
    if correction.kind == "review":
        return f"{correction.done}: finding on claim {correction.number}"
    return f"{correction.done}: {correction.kind} {correction.number}"
