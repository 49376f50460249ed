"""Complete an article whose date, outlet or byline is missing."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from articles.loading import outlet_named
from articles.models import Article, Outlet
from quotes.database.optional import atomic_if_sent
from quotes.decisions.acts import deciding
from quotes.decisions.writing import changing
from quotes.desk.access import for_staff
from quotes.desk.quotes.cards import Round
from quotes.desk.quotes.queueing import oldest_first
from quotes.forms.articles import MissingDetailsForm
from quotes.models.numbers import number_in

CHANGE = "articles.change_article"
ARTICLES_A_PAGE = 25
OUTLETS_OFFERED = 500


@require_safe
@for_staff()
def lacking_list(request):
    """List the articles that lack a detail, or one of them."""
    lacks = request.GET.get("lacks", "")
    articles = oldest_first(Article.objects.lacking(lacks))
    numbers = Article.objects.numbers_lacking()
    context = {
        "lacks": lacks if lacks in numbers else "",
        "numbers": numbers.items(),
        "page": Paginator(articles, ARTICLES_A_PAGE).get_page(
            number_in(request.GET, "page")
        ),
    }
    return render(request, "desk/articles/lacking_list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff(CHANGE)
def complete(request, pk):
    """Save the details that were missing, then show the quote that was shown."""
    with atomic_if_sent(request):
        article = get_object_or_404(Article.objects.select_related("outlet"), pk=pk)
        form = form_for(article, request.POST or None)
        if saved := form is not None and form.is_valid():
            with changing(article, "change", actor=request.user):
                save(form, article)
    if saved:
        messages.success(request, f"Saved: {', '.join(form.filled()) or 'nothing'}.")
        return redirect(back_to(article, request.POST))
    context = {"article": article, "form": form, "outlets": outlets()}
    status = 422 if form and form.is_bound else 200
    return render(request, "desk/articles/complete.html", context, status=status)


def form_for(article, given=None) -> MissingDetailsForm | None:
    """Return the form for what an article lacks; None if that is nothing."""
    if given is None and not article.lacks:
        return None
    return MissingDetailsForm(given, instance=article, auto_id="article_%s")


def save(form, article) -> None:
    """Save what was entered, and date the quotes dated by publication."""
    if name := form.cleaned_data.get("outlet_name"):
        article.outlet = outlet_named(name)
    form.save()
    deciding.follow_publication(article)


def back_to(article, given) -> str:
    quote = article.quotes.filter(pk=number_in(given, "at")).first()
    round_ = Round.asked_for(given)
    return round_.address_of(quote) if quote else reverse("review", args=[article.pk])


def outlets():
    """Return the names of outlets, for the browser to suggest."""
    named = Outlet.objects.in_use().by_name()[:OUTLETS_OFFERED]
    return named.values_list("name", flat=True)
