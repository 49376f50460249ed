"""Merging at the desk: choose the other, see what would happen, and do it."""

from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.views.decorators.http import require_http_methods, require_POST

from articles.models import Outlet
from articles.refusals import RefusedError
from quotes.decisions.acts import merging
from quotes.desk.access import for_staff
from quotes.models import Claim, Role, Speaker
from quotes.models.numbers import NumberField, number_in
from quotes.suggestions import similar_names

MOST_OPTIONS = 20
WINDOW = 3000  # speakers compared with each other at once
READ = require_http_methods(["GET", "HEAD"])
READ_OR_SEND = require_http_methods(["GET", "HEAD", "POST"])


@READ_OR_SEND
@for_staff("quotes.merge_speaker")
def merge_speaker(request, pk):
    return merge_page(request, Speaker, pk)


@READ_OR_SEND
@for_staff("quotes.merge_role")
def merge_role(request, pk):
    return merge_page(request, Role, pk)


@READ_OR_SEND
@for_staff("articles.merge_outlet")
def merge_outlet(request, pk):
    return merge_page(request, Outlet, pk)


@READ_OR_SEND
@for_staff("quotes.merge_claim")
def merge_claim(request, pk):
    return merge_page(request, Claim, pk)


def merge_page(request, model, pk):
    """Ask for the other one, then show a preview, then merge."""
    own = get_object_or_404(model.objects.in_use(), pk=pk)
    given = request.POST or request.GET
    other = model.objects.filter(pk=number_in(given, "other")).first()
    if other is None:
        return choose_other(request, own)
    loser, survivor = other, own
    if given.get("survivor") == str(other.pk):
        loser, survivor = own, other
    return preview_or_merge(request, loser, survivor)


def choose_other(request, own):
    """List rows with a name like the one typed; before that, with similar names."""
    typed = request.GET.get("q", "")[:300].replace("\0", "").strip()
    found = named_like(type(own), typed).exclude(pk=own.pk) if typed else []
    kind = own._meta.model_name
    context = {
        "own": own,
        "noun": kind,
        "typed": typed,
        "found": found[:MOST_OPTIONS],
        "near": similar_names.near_to(own) if isinstance(own, Speaker) else [],
        "back": desk_url(own),
    }
    return render(request, "desk/names/merges/merge_choose.html", context)


def named_like(model, typed):
    """Return the rows in use whose name or title matches what was typed."""
    if model is Speaker:
        return Speaker.objects.with_a_name_like(typed).by_name()
    if model is Claim:
        return Claim.objects.in_use().with_words_like(typed).newest_first()
    if model is Outlet:
        return Outlet.objects.in_use().called_like(typed).by_name()
    return Role.objects.in_use().called_like(typed).by_title()


def preview_or_merge(request, loser, survivor):
    """Show what would happen; on POST, merge."""
    try:
        if request.method == "POST":
            reason = request.POST.get("reason", "")
            merging.merge(loser, survivor, request.user, reason)
            messages.success(request, f"“{loser}” was merged into “{survivor}”.")
            return redirect(desk_url(survivor))
        shown = merging.preview(loser, survivor)
    except RefusedError as refusal:
        messages.error(request, str(refusal))
        return redirect(request.path)
    context = {
        "loser": loser,
        "survivor": survivor,
        "other": loser if survivor.pk == own_number(request) else survivor,
        "is_own": survivor.pk == own_number(request),
        "preview": shown,
        "noun": loser._meta.model_name,
        "back": desk_url(survivor),
    }
    return render(request, "desk/names/merges/merge_preview.html", context)


def own_number(request):
    return request.resolver_match.kwargs["pk"]


def desk_url(row):
    """Return the address of a speaker, role, outlet or claim at the desk."""
    if isinstance(row, Claim):
        return reverse("desk_claim", args=[row.pk])
    if isinstance(row, Speaker):
        return reverse("desk_speaker", args=[row.pk])
    page = "desk_roles" if isinstance(row, Role) else "desk_outlets"
    return reverse(page, query={"q": str(row)})


@READ
@for_staff("quotes.merge_speaker")
def duplicates(request):
    """Show possible duplicates, with the evidence."""
    pages = Paginator(Speaker.objects.in_use().by_name(), WINDOW)
    page = pages.get_page(number_in(request.GET, "page"))
    groups = [Group("speaker", similar_names.pairs_of_speakers(page.object_list))]
    if page.number == 1:
        groups.append(Group("role", similar_names.pairs_of_roles()))
        groups.append(Group("outlet", similar_names.pairs_of_outlets()))
    any_pairs = any(group.pairs for group in groups)
    context = {"page": page, "groups": groups, "any": any_pairs}
    return render(request, "desk/names/merges/duplicates.html", context)


@dataclass
class Group:
    """The possible duplicates of one kind."""

    noun: str
    pairs: list

    @property
    def address(self):
        return f"merge_{self.noun}"


class ApartForm(forms.Form):
    """Two that are not the same."""

    noun = forms.ChoiceField(choices=[("speaker", ""), ("role", ""), ("outlet", "")])
    one = NumberField(min_value=1)
    other = NumberField(min_value=1)


@require_POST
@for_staff("quotes.merge_speaker")
def keep_apart(request):
    """Remember that two are not the same."""
    form = ApartForm(request.POST)
    if form.is_valid():
        given = form.cleaned_data
        model = {"speaker": Speaker, "role": Role, "outlet": Outlet}[given["noun"]]
        one = get_object_or_404(model, pk=given["one"])
        other = get_object_or_404(model, pk=given["other"])
        similar_names.keep_apart(one, other, request.user)
        message = format_html(
            '“{}” and “{}” are kept apart. Undo it in <a href="{}">the history</a>.',
            one,
            other,
            reverse(f"{given['noun']}_history", args=[one.pk]),
        )
        messages.success(request, message)
    else:
        messages.error(request, "Choose the two that are not the same.")
    return redirect("duplicates")
