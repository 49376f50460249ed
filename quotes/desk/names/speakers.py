"""Speakers at the desk: found by any name, renamed, sorted, and split in two."""

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from articles.refusals import RefusedError
from quotes.decisions.acts import merging
from quotes.desk.access import for_staff
from quotes.desk.just_done import just_done
from quotes.desk.names.tenures import conflicts
from quotes.models import Quote, Role, Speaker
from quotes.models.decisions import LONGEST_REASON
from quotes.models.numbers import RowsField, number_in
from quotes.models.speakers import LONGEST_NAME
from quotes.search import index, syntax
from quotes.suggestions.similar_names import near_to
from quotes.suggestions.tenure_conflicts import disagreeing

ROWS_A_PAGE = 50
QUOTES_SHOWN = 100
READ = require_http_methods(["GET", "HEAD"])
READ_OR_SEND = require_http_methods(["GET", "HEAD", "POST"])


@READ
@for_staff("quotes.view_speaker")
def speaker_list(request):
    typed = request.GET.get("q", "")[:300].replace("\0", "").strip()
    speakers = Speaker.objects.in_use()
    if typed:
        speakers = speakers.with_a_name_like(typed)
    page = Paginator(speakers.by_name(), ROWS_A_PAGE).get_page(
        number_in(request.GET, "page")
    )
    shown = Speaker.objects.filter(pk__in=[speaker.pk for speaker in page])
    counts = {speaker.pk: speaker.quote_count for speaker in shown.most_attributed()}
    for speaker in page:
        speaker.quote_count = counts[speaker.pk]
    context = {"page": page, "typed": typed}
    return render(request, "desk/names/speaker_list.html", context)


@READ
@for_staff("quotes.view_speaker")
def speaker_detail(request, pk):
    speaker = get_object_or_404(Speaker.objects.select_related("merged_into"), pk=pk)
    if speaker.merged_into:
        messages.info(request, f"“{speaker}” was merged into “{speaker.merged_into}”.")
        return redirect("desk_speaker", speaker.merged_into_id)
    context = {
        "speaker": speaker,
        "names": speaker.names.all(),
        "tenures": speaker.tenures.select_related("role"),
        "states": speaker.numbers_of_quotes(),
        "near": [] if speaker.retired else near_to(speaker),
        "merged": Speaker.objects.filter(merged_into=speaker).by_name(),
        **conflicts(disagreeing(speaker)),
        "give_role": reverse("give_roles_of", args=[pk]),
        "just_done": just_done(request),
        "is_public": Speaker.objects.public().filter(pk=pk).exists(),
    }
    return render(request, "desk/names/speaker_detail.html", context)


class NameForm(forms.Form):
    """A new name in full, and why."""

    name = forms.CharField(
        max_length=LONGEST_NAME, help_text="In full, as readers know them: Nikki Haley."
    )
    reason = forms.CharField(required=False, max_length=LONGEST_REASON, label="Why")


@READ_OR_SEND
@for_staff("quotes.change_speaker")
def rename(request, pk):
    """Give a speaker a new name; the old one stays, and so does its address."""
    speaker = get_object_or_404(Speaker.objects.in_use(), pk=pk)
    form = NameForm(request.POST or None, initial={"name": speaker.name})
    if form.is_valid():
        given = form.cleaned_data
        try:
            now = merging.rename(speaker, given["name"], request.user, given["reason"])
        except RefusedError as refusal:
            form.add_error("name", str(refusal))
        else:
            messages.success(request, f"“{speaker}” is now called “{now}”.")
            if Speaker.objects.named(str(now)).exclude(pk=pk).exists():
                same = (
                    f"Another speaker is also called “{now}”. Merge them, or add a "
                    "description that tells them apart."
                )
                messages.warning(request, same)
            return redirect("desk_speaker", pk)
    context = {"speaker": speaker, "form": form}
    return render(request, "desk/names/speaker_rename.html", context)


class SortNameForm(forms.Form):
    """What a speaker is found under from A to Z, and why."""

    sort_name = forms.CharField(
        required=False,
        max_length=LONGEST_NAME,
        help_text=Speaker._meta.get_field("sort_name").help_text,
    )
    reason = forms.CharField(required=False, max_length=LONGEST_REASON, label="Why")


@READ_OR_SEND
@for_staff("quotes.change_speaker")
def set_sort_name(request, pk):
    """Set what a speaker is found under from A to Z, or have it made from the name."""
    speaker = get_object_or_404(Speaker.objects.in_use(), pk=pk)
    form = SortNameForm(request.POST or None, initial={"sort_name": speaker.sort_name})
    if form.is_valid():
        given = form.cleaned_data
        try:
            now = merging.set_sort_name(
                speaker, given["sort_name"], request.user, given["reason"]
            )
        except RefusedError as refusal:
            form.add_error("sort_name", str(refusal))
        else:
            found = f"“{now}” is now found under {now.letter.upper()}: {now.sort_name}."
            messages.success(request, found)
            return redirect("desk_speaker", pk)
    context = {"speaker": speaker, "form": form}
    return render(request, "desk/names/speaker_sort_name.html", context)


class SplitForm(forms.Form):
    """What goes to a new speaker: names, tenures and listed quotes."""

    name = forms.CharField(
        max_length=LONGEST_NAME, label="Name of the new speaker", help_text="In full."
    )
    kind = forms.ChoiceField(choices=Speaker.Kind)
    reason = forms.CharField(required=False, max_length=LONGEST_REASON, label="Why")
    names = RowsField(None, required=False, widget=forms.CheckboxSelectMultiple)
    tenures = RowsField(None, required=False, widget=forms.CheckboxSelectMultiple)
    quotes = RowsField(None, required=False, widget=forms.CheckboxSelectMultiple)
    every_quote = forms.BooleanField(required=False)

    def __init__(self, *args, speaker, quotes, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kind"].initial = speaker.kind
        self.fields["names"].queryset = speaker.names.all()
        self.fields["tenures"].queryset = speaker.tenures.select_related("role")
        self.fields["quotes"].queryset = self.listed = quotes

    def clean(self):
        cleaned = super().clean()
        if not self.errors and not any(
            cleaned[name] for name in ("names", "tenures", "quotes", "every_quote")
        ):
            self.add_error(None, "Choose what goes to the new speaker.")
        return cleaned

    def share(self):
        """Return the numbers of what was chosen."""
        given = self.cleaned_data
        quotes = self.listed if given["every_quote"] else given["quotes"]
        return merging.Share(
            *(
                list(rows.values_list("pk", flat=True))
                for rows in (given["names"], given["tenures"], quotes)
            )
        )


@READ_OR_SEND
@for_staff("quotes.merge_speaker")
def split(request, pk):
    """Split a speaker in two: choose what the new one gets."""
    speaker = get_object_or_404(Speaker.objects.in_use(), pk=pk)
    quotes, narrowed = quotes_to_split(speaker, request.GET)
    form = SplitForm(request.POST or None, speaker=speaker, quotes=quotes)
    if form.is_valid():
        given = form.cleaned_data
        share, why = form.share(), given["reason"]
        try:
            new = merging.split(
                speaker, given["name"], given["kind"], share, request.user, why
            )
        except RefusedError as refusal:
            form.add_error("name", str(refusal))
        else:
            messages.success(request, f"“{new}” is now a separate speaker.")
            return redirect("desk_speaker", new.pk)
    context = {
        "speaker": speaker,
        "form": form,
        "shown": quotes.with_article().with_speakers()[:QUOTES_SHOWN],
        "number": quotes.count(),
        "roles": Role.objects.filter(attributions__speaker=speaker).distinct(),
        "narrowed": narrowed,
        "chosen": chosen_in(form),
    }
    return render(request, "desk/names/speaker_split.html", context)


def quotes_to_split(speaker, asked):
    """Return a speaker's quotes with the words and the role asked for, newest first."""
    quotes = Quote.objects.by(speaker)
    words, role = asked.get("q", "")[:200].replace("\0", ""), number_in(asked, "role")
    if (asked := syntax.read_words(words)).has_words:
        quotes = index.matching(quotes, asked)
    if role is not None:
        quotes = quotes.filter(attributions__speaker=speaker, attributions__role=role)
    return quotes.newest_first(), {"q": words, "role": role}


def chosen_in(form):
    """Return which boxes were ticked in a form that is shown again."""
    if not form.is_bound:
        return {"names": [], "tenures": [], "quotes": []}
    return {n: form.data.getlist(n) for n in ("names", "tenures", "quotes")}
