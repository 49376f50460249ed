"""Add several articles at once: show what was read of each, then add them."""

import datetime
import time
import uuid
from dataclasses import dataclass

from django.contrib import messages
from django.db.models import Count, Q
from django.http import Http404
from django.shortcuts import redirect, render
from django.template.defaultfilters import pluralize
from django.utils.dateformat import format as format_day
from django.views.decorators.http import require_POST, require_safe

from articles.loading import ADDED
from articles.models import Article, ArticleVersion
from articles.refusals import RefusedError
from quotes.desk.access import for_staff
from quotes.desk.articles.details import outlets
from quotes.forms.addresses import keep_signed
from quotes.forms.several import (
    MOST_SECONDS,
    ReadArticleForm,
    ReadArticles,
    formset_of,
)
from quotes.models import Decision, DeskHabits
from quotes.recording import intake

FILE = ArticleVersion.CapturedVia.FILE
MAY_ADD = ("quotes.decide_quote", "articles.add_article")


# Its id on the page.
ADD_BUTTON = "add"


@dataclass(frozen=True)
class Card:
    """An article on the page: its form, and to which fields of others its keys lead."""

    form: ReadArticleForm
    is_first: bool
    before: str
    after: str
    gap: str

    @property
    def day(self) -> str:
        """Return the date as lists print it."""
        day = self.form["published_on"].value()
        return format_day(day, "j F Y") if isinstance(day, datetime.date) else day


def show_read(request, read):
    """Show what was read, with fields to mend it; no article is stored yet."""
    drafts = [
        (
            one.name,
            one.draft,
            keep_signed(one.fetched, one.draft) if one.fetched else "",
        )
        for one in read
        if one.draft
    ]
    problems = [one.problem for one in read if not one.draft]
    return show(request, formset_of(drafts), problems, 200 if drafts else 422)


def show(request, formset, problems=(), status=200):
    cards = cards_of(list(formset))
    context = {
        "formset": formset,
        "problems": problems,
        "cards": cards,
        "lacking": sum(bool(card.form.lacks) for card in cards),
        "outlets": outlets(),
        "keys": DeskHabits.of(request.user).keys,
    }
    return render(request, "desk/articles/several.html", context, status=status)


def cards_of(forms) -> list[Card]:
    """Return forms with where their keys lead; the last lead to the button."""
    wanting = [form for form in forms if form.errors] or [f for f in forms if f.lacks]
    first = next(iter(wanting or forms), None)
    cards, after, gap = [], ADD_BUTTON, ADD_BUTTON
    for number, form in reversed(list(enumerate(forms))):
        before = forms[number - 1].first_gap.id_for_label if number else ""
        cards.append(Card(form, form is first, before, after, gap))
        after = form.first_gap.id_for_label
        gap = after if form.lacks else gap
    return cards[::-1]


@require_POST
@for_staff(*MAY_ADD)
def add_several(request):
    """Add the articles that were read, and find their quotes, as long as time allows.

    What is refused, or has to wait, is shown again, and nothing of it is lost.
    """
    formset = ReadArticles(request.POST)
    if not formset.is_valid():
        problems = [str(problem) for problem in formset.non_form_errors()]
        return show(request, formset, problems, 422)
    wanted = [f for f in formset if not f.cleaned_data.get("leave_out")]
    if not wanted:
        return show(request, formset, ["All are left out. Take one in."], 422)
    batch = uuid.uuid4()
    waiting, refusals = add(request, wanted, batch)
    if not waiting:
        return redirect("added", batch)
    drafts = [
        (f.cleaned_data["name"], f.draft(), f.cleaned_data["read_from"])
        for f in waiting
    ]
    added = len(wanted) - len(waiting)
    if added:
        messages.info(request, f"{added} article{pluralize(added)} added.")
    return show(request, formset_of(drafts), refusals, 422 if refusals else 200)


def add(request, forms, batch):
    """Add articles; return the forms that are left, and why some were refused."""
    ends = time.monotonic() + MOST_SECONDS
    left, refusals = [], []
    for number, form in enumerate(forms):
        if time.monotonic() > ends:
            rest = len(forms) - number
            sentence = f"{rest} still wait{pluralize(rest, 's,')}: add the rest now."
            messages.info(request, sentence)
            return [*left, *forms[number:]], refusals
        name = form.cleaned_data["name"]
        try:
            capture = form.capture()
            via = ArticleVersion.CapturedVia.URL if capture else FILE
            loaded, _ = intake.take_in(form.draft(), via, request.user, batch, capture)
        except RefusedError as reason:
            left.append(form)
            refusals.append(f"{name}: {reason}")
        else:
            for note in loaded.notes:
                messages.info(request, f"{name}: {note}")
    return left, refusals


@require_safe
@for_staff()
def added(request, batch):
    """Show the articles that were added together, and lead to their quotes."""
    loads = Decision.objects.filter(batch=batch, act="load").order_by("pk")
    outcomes = {one.subject_id: one.after.get("outcome") for one in loads}
    if not outcomes:
        raise Http404
    articles = Article.objects.select_related("outlet").annotate(
        all_quotes=Count("quotes"),
        found=Count("quotes", filter=Q(quotes__state="found")),
    )
    articles = articles.filter(pk__in=outcomes).order_by("pk")
    context = {
        "articles": [(one, outcomes[one.pk] == ADDED) for one in articles],
        "new": sum(outcome == ADDED for outcome in outcomes.values()),
        "to_decide": sum(article.found for article in articles),
        "first": next((article for article in articles if article.found), None),
        "keys": DeskHabits.of(request.user).keys,
    }
    return render(request, "desk/articles/added.html", context)
