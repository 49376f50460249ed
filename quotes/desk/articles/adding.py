"""Add a pasted article or files at the desk."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from articles.loading import ADDED
from articles.models import ArticleVersion
from articles.refusals import RefusedError
from quotes.desk.access import for_staff
from quotes.desk.articles.several import MAY_ADD, show_read
from quotes.forms.several import AddArticlesForm
from quotes.recording import intake


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff(*MAY_ADD)
def add_article(request):
    """Add a pasted article or a file, then review its quotes; show several first."""
    given = (request.POST, request.FILES) if request.method == "POST" else ()
    form = AddArticlesForm(*given)
    if form.is_bound and form.is_valid():
        if "several" in form.cleaned_data:
            return show_read(request, form.drafts())
        via = ArticleVersion.CapturedVia
        via = via.FILE if form.cleaned_data["file"] else via.PASTE
        try:
            draft = form.cleaned_data["draft"]
            loaded, found = intake.take_in(draft, via, request.user)
        except RefusedError as reason:
            form.add_error(None, str(reason))
        else:
            messages.info(request, message_on(loaded, found))
            return redirect("review", loaded.article.pk)
    status = 422 if form.is_bound else 200
    return render(
        request, "desk/articles/add_article.html", {"form": form}, status=status
    )


def message_on(loaded, found) -> str:
    """Return one message: that it is added shows by its title above its quotes."""
    is_new = loaded.outcome == ADDED
    return " ".join([*([] if is_new else [loaded.sentence]), found, *loaded.notes])
