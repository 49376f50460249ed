"""Bring in a list of quotes: its file, what its columns are, and what became of it."""

import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_http_methods, require_safe

from articles.refusals import RefusedError
from articles.text.characters import tidy_name
from quotes.desk.access import for_staff
from quotes.forms.lists import BringListForm, ColumnsForm
from quotes.imports.lists.bringing import Brought, bring_in, preview, refused_csv
from quotes.imports.lists.days import is_in_doubt
from quotes.imports.lists.heads import FIELDS
from quotes.imports.lists.reading import Manner, QuoteTable, read_table
from quotes.imports.lists.telling import in_words, may_confirm, result_in_words
from quotes.models import Decision, QuoteList

RIGHTS = ("quotes.decide_quote", "articles.add_article")
MOST_AT_ONCE = 3000  # rows, which take some four seconds
EXAMPLES = 3
LISTED = 10


@dataclass(frozen=True)
class Column:
    """A column for a person to look at: its head, some of its cells, its field."""

    head: str
    examples: list[str]
    field: object


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff(*RIGHTS)
def bring_list(request):
    """Take the file of a list, then ask what its columns are."""
    given = (request.POST, request.FILES) if request.method == "POST" else ()
    form = BringListForm(*given)
    if form.is_bound and form.is_valid():
        file = form.cleaned_data["file"]
        QuoteList.objects.forgotten().delete()
        sent = QuoteList.objects.create(
            person=request.user,
            name=tidy_name(file.name)[-200:],
            content=file.read(),
        )
        return redirect("quote_list", sent.pk)
    context = {
        "form": form,
        "lists": QuoteList.objects.of(request.user)
        .order_by("-id")
        .defer("content")[:LISTED],
    }
    status = 422 if form.is_bound else 200
    return render(request, "desk/articles/bring_list.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff(*RIGHTS)
def quote_list(request, pk):
    """Show what becomes of a list’s first rows, bring it in, or show what became."""
    sent = get_object_or_404(QuoteList.objects.of(request.user), pk=pk)
    if sent.batch:
        return result(request, sent)
    try:
        table = read(sent)
    except RefusedError as reason:
        return columns_page(request, sent, None, problem=str(reason))
    form = form_for(request, sent, table)
    if request.method == "POST" and form.is_valid():
        sent.mapped, sent.dates = form.mapped, form.cleaned_data["dates"]
        sent.save(update_fields=["mapped", "dates"])
        if "bring" in request.POST:
            return bring(request, sent)
        return redirect("quote_list", sent.pk)
    return columns_page(request, sent, table, form=form)


def read(sent: QuoteList) -> QuoteTable:
    """Read a list as its columns were chosen; where none is the quotes, as guessed."""
    with in_a_file(sent) as path:
        return read_table(path, sent.mapped)


@contextmanager
def in_a_file(sent: QuoteList):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"list{Path(sent.name).suffix[:10]}"
        path.write_bytes(sent.content)
        yield path


def form_for(request, sent, table) -> ColumnsForm:
    layout = table.layout
    columns = [
        (number, head, layout.field_of(number - 1))
        for number, head in enumerate(layout.heads, 1)
    ]
    given = request.POST if request.method == "POST" else None
    return ColumnsForm(
        given, columns=columns, fields=FIELDS, initial={"dates": sent.dates}
    )


def columns_page(request, sent, table, *, form=None, problem=""):
    """Render the columns with the guess chosen, and what becomes of twenty rows."""
    context = {
        "sent": sent,
        "problem": problem,
        "may_confirm": may_confirm(request.user),
    }
    if table is not None:
        manner = Manner(sent.mapped, sent.day_first)
        days = table.days if table.layout.day_first is None else []
        context |= {
            "columns": columns_of(table, form),
            "form": form,
            "asks_dates": any(map(is_in_doubt, days)),
            "fates": fates_of(table, manner),
            "rows": len(table.lines),
            "notes": table.notes,
            "too_many": len(table.lines) > MOST_AT_ONCE,
            "most": MOST_AT_ONCE,
            "command": f"{settings.ONRECORD_COMMAND} import_list",
        }
    status = 422 if problem else 200
    return render(request, "desk/articles/list_columns.html", context, status=status)


def fates_of(table, manner) -> list | None:
    """Return the fates of the first rows in words; None where no column is quotes."""
    if "quote" not in table.layout.fields:
        return None
    return [(fate, in_words(fate)) for fate in preview(table, manner)]


def columns_of(table, form) -> list[Column]:
    found = []
    for number, head in enumerate(table.layout.heads):
        cells = (line.cells[number] for line in table.lines if number < len(line.cells))
        examples = list(dict.fromkeys(filter(None, cells)))[:EXAMPLES]
        found.append(Column(head, examples, form[f"column_{number + 1}"]))
    return [column for column in found if column.examples]


def bring(request, sent):
    """Bring a list in; as confirmed only for those who may, by what is on record."""
    confirm = bool(request.POST.get("confirm"))
    if confirm and not may_confirm(request.user):
        raise PermissionDenied
    table = read(sent)
    if len(table.lines) > MOST_AT_ONCE or "quote" not in table.layout.fields:
        return redirect("quote_list", sent.pk)
    brought = Brought()
    manner = Manner(sent.mapped, sent.day_first)
    named = {"name": sent.name, "confirm": confirm}
    try:
        for fates in bring_in(table, manner, brought, request.user, **named):
            brought.note(fates)
    except RefusedError as reason:
        messages.error(request, str(reason))
        return redirect("quote_list", sent.pk)
    sent.batch, sent.counts, sent.content = brought.batch, dict(brought.counts), b""
    if brought.refused:
        sent.refused = refused_csv(table.layout.heads, brought.refused)
    sent.save()
    return redirect("quote_list", sent.pk)


def result(request, sent):
    decision = Decision.objects.filter(batch=sent.batch).with_people().latest("id")
    context = {
        "sent": sent,
        "decision": decision,
        "sentence": result_in_words(sent.tally),
        "reasons": sent.reasons,
        "has_rows": decision.keeps,
    }
    return render(request, "desk/articles/list_result.html", context)


@require_safe
@for_staff(*RIGHTS)
def refused_rows(request, pk):
    """Send the rows that were refused, with the reasons, as a CSV."""
    lists = QuoteList.objects.of(request.user).exclude(refused="")
    sent = get_object_or_404(lists, pk=pk)
    name = f"{Path(sent.name).stem}-refused.csv"
    response = HttpResponse(sent.refused, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = content_disposition_header(True, name)
    return response
