"""What outlets did to quotes that readers know: a list, and an article’s versions."""

from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from quotes.models.numbers import number_in
from quotes.pages.cache import kept
from quotes.published.public import public_articles
from quotes.published.told.changes import (
    MOST_SHOWN,
    changes_before,
    edits_of,
    noted_in,
    with_texts,
)


@require_safe
@kept
def change_list(request):
    page = changes_before(number_in(request.GET, "older"))
    context = {"page": page, "is_first": "older" not in request.GET}
    return render(request, "pages/changes/change_list.html", context)


@require_safe
@kept
def versions(request, pk):
    """Show what was changed in an article’s quotes, version against version."""
    article = get_object_or_404(public_articles(), pk=pk)
    noted = noted_in(article).in_order().reverse().prefetch_related("quote__spans")
    changes = list(noted[: MOST_SHOWN + 1])
    if not changes:
        raise Http404
    context = {
        "article": article,
        "edits": edits_of(with_texts(changes[:MOST_SHOWN])),
        "is_cut": len(changes) > MOST_SHOWN,
    }
    return render(request, "pages/changes/versions.html", context)
