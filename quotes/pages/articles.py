"""The list of articles, and the page of one."""

from django.conf import settings
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from quotes.pages.cache import kept
from quotes.pages.moved import moved
from quotes.pages.shares import shares
from quotes.published.links import web_address
from quotes.published.marks import marked_paragraphs, marks_of, paragraphs_with_quotes
from quotes.published.public import public_articles, with_quote_counts
from quotes.published.told.changes import noted_in
from quotes.search.name_lists import page_of_rows

ARTICLES_A_PAGE = 50


@require_safe
@kept
def article_list(request):
    articles = with_quote_counts(public_articles(), "article")
    page = page_of_rows(articles, request.GET, ARTICLES_A_PAGE)
    return render(request, "pages/articles/article_list.html", {"page": page})


@require_safe
@kept
def article_detail(request, pk, slug=""):
    articles = public_articles().select_related("outlet", "current_version")
    article = get_object_or_404(articles, pk=pk)
    if slug != article.slug:
        return moved(request, "article", article)
    quotes = article.quotes.confirmed().with_article().with_speakers().with_spans()
    context = {
        "article": article,
        "paragraphs": paragraphs_shown(article.current_version, quotes),
        "is_whole": settings.ONRECORD_PUBLISH_FULL_TEXT,
        "shares": shares(quotes),
        "quote_count": len(quotes),
        "is_reviewed": not article.quotes.to_review().exists(),
        "gone": (gone := [quote for quote in quotes if quote.is_gone]),
        "is_of_list": any(quote.version.is_of_list for quote in gone),
        "is_changed": noted_in(article).exists(),
        "source": web_address(article.url),
    }
    return render(request, "pages/articles/article_detail.html", context)


def paragraphs_shown(version, quotes):
    """Return what may be shown of a text that is somebody else's."""
    marks = marks_of(quotes, version)
    if settings.ONRECORD_PUBLISH_FULL_TEXT:
        return marked_paragraphs(version.text, marks)
    return paragraphs_with_quotes(version.text, marks)
