"""Refuses what is too long to be a form, before any of it is read."""

from django.conf import settings
from django.shortcuts import render

# Of forms in which nobody writes at length.
MOST = 64_000  # bytes
# Reviews with all their evidence.
MOST_OF_A_REVIEW = 1_000_000
# Where staff with a right may send more.
ARTICLES = {
    "add_article": "articles.add_article",
    "add_several": "articles.add_article",
    "bring_list": "articles.add_article",
    "admin:articles_article_add": "articles.add_article",
    "admin:articles_article_change": "articles.change_article",
}
REVIEWS = {
    "new_review": "quotes.add_review",
    "edit_review": "quotes.change_review",
    "admin:quotes_review_change": "quotes.change_review",
}


class LimitRequests:
    """Answer 413 to a body that is too long, and 411 to one that doesn’t say.

    It stands before the check of the CSRF token, which reads the body.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        length = request.META.get("CONTENT_LENGTH") or ""
        if not length and "HTTP_TRANSFER_ENCODING" in request.META:
            return refused(request, 411)
        if is_longer(length, MOST):
            most = most_of(request)
            if is_longer(length, most):
                return refused(request, 413, most)
        return None


def is_longer(length: str, most: int) -> bool:
    """Say whether a Content-Length is above a number of bytes."""
    if not length.isdecimal():
        return False  # Django reads nothing of it
    # More digits are more bytes than there are.
    return len(length) > 15 or int(length) > most


def most_of(request) -> int:
    """Return how many bytes may be sent to this page by whoever sends them."""
    page, person = request.resolver_match.view_name, request.user
    right = ARTICLES.get(page) or REVIEWS.get(page)
    if not (right and person.is_staff and person.has_perm(right)):
        return MOST
    if page in REVIEWS:
        return MOST_OF_A_REVIEW
    return settings.DATA_UPLOAD_MAX_MEMORY_SIZE


def refused(request, status: int, most: int = 0):
    """Answer with a page that says the limit."""
    limit = f"{most // 1_000_000} MB" if most >= 1_000_000 else f"{most // 1000} kB"
    is_longer_for_staff = request.resolver_match.view_name in ARTICLES | REVIEWS
    context = {"limit": limit, "may_log_in": is_longer_for_staff and most == MOST}
    return render(request, f"{status}.html", context, status=status)
