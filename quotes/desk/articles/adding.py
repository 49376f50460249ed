"""Add articles at the desk: pasted, as files, or from their addresses."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from articles.fetching.captures import keep
from articles.loading import ADDED
from articles.models import Article, ArticleVersion
from articles.refusals import RefusedError
from quotes.desk.access import for_staff
from quotes.desk.articles.several import MAY_ADD, show_read
from quotes.forms.several import AddArticlesForm
from quotes.recording import intake, selected


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff(*MAY_ADD)
def add_article(request):
    """Add a pasted article, a file or an address, then review; show several first.

    A bookmark opens this page with the address, title and selected words of another.
    """
    form = form_for(request)
    if form.is_bound and form.is_valid():
        if "several" in form.cleaned_data:
            return show_read(request, form.drafts())
        try:
            return add(request, form.cleaned_data)
        except RefusedError as reason:
            form.add_error(None, str(reason))
    status = 422 if form.is_bound else 200
    return render(
        request, "desk/articles/add_article.html", {"form": form}, status=status
    )


def form_for(request) -> AddArticlesForm:
    if request.method == "POST":
        return AddArticlesForm(request.POST, request.FILES)
    given = {name: request.GET.get(name, "") for name in ("url", "title", "words")}
    return AddArticlesForm(
        initial={
            "addresses": given["url"],
            "page_title": given["title"],
            "words": given["words"],
        }
    )


def add(request, given):
    """Add the article, and the words selected in it as a quote; lead to its quotes."""
    fetched = given.get("fetched")
    capture = keep(fetched) if fetched else None
    loaded, found = intake.take_in(
        given["draft"], via_of(given), request.user, capture=capture
    )
    messages.info(request, message_on(loaded, found))
    if not given["words"].strip():
        return redirect("review", loaded.article.pk)
    article = Article.objects.get(pk=loaded.article.pk)
    quote, sentence = selected.take_up(article, given["words"], request.user)
    if quote is None:
        messages.warning(request, sentence)
        return redirect("review", article.pk)
    messages.success(request, sentence)
    return redirect("review_quote", quote.pk)


def via_of(given) -> str:
    via = ArticleVersion.CapturedVia
    if given.get("fetched"):
        return via.URL
    return via.FILE if given["file"] else via.PASTE


def message_on(loaded, found) -> str:
    """Return one message: that it is added shows by its title above its quotes."""
    is_new = loaded.outcome == ADDED
    return " ".join([*([] if is_new else [loaded.sentence]), found, *loaded.notes])
