"""The lists of speakers, and the page of one."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from quotes.models import Claim, Decision, Quote, Speaker
from quotes.pages.cache import kept
from quotes.pages.moved import moved, row_or_404
from quotes.pages.results import filtered
from quotes.published import charts
from quotes.published.claims import by_finding, claims_in, stance_changes_of
from quotes.published.holdings import (
    counts_of_speaker,
    quoted,
    roles_held_by,
    with_latest_roles,
)
from quotes.published.public import public_letters
from quotes.search.name_lists import page_of_rows
from quotes.search.rankings import SHOWN, standings

CLAIMS = 10  # shown of a speaker, or of a quote


@require_safe
@kept
def speaker_list(request):
    speakers = Speaker.objects.public().with_quote_counts().by_name()
    letters = public_letters()
    letter = request.GET.get("letter", "").lower()
    if letter in letters:
        speakers = speakers.under(letter)
    page = page_of_rows(speakers, request.GET)
    speakers = with_latest_roles(page.rows)
    context = {"page": page, "speakers": speakers, "letters": letters, "letter": letter}
    return render(request, "pages/names/speaker_list.html", context)


@require_safe
@kept
def speaker_ranking(request):
    now = standings()
    context = {"standings": now, "speakers": now.ranked(SHOWN)}
    return render(request, "pages/names/speaker_ranking.html", context)


@require_safe
@kept
def speaker_detail(request, pk, slug=""):
    speaker = row_or_404(Speaker, pk)
    if (pk, slug) != (speaker.pk, speaker.slug):
        return moved(request, "speaker", speaker)
    counts = counts_of_speaker(speaker)
    holdings = roles_held_by(speaker, counts)
    with_latest_roles([speaker])
    context = filtered(request, speaker=speaker) | claims_of(speaker)
    context |= {
        "speaker": speaker,
        "names": speaker.other_names(),
        "quoted": quoted(counts),
        "line": charts.time_line(holdings, counts, speaker=speaker.pk),
        "corrections": Decision.objects.corrections_of(speaker),
    }
    return render(request, "pages/names/speaker_detail.html", context)


def claims_of(speaker) -> dict:
    """Return the claims in what a speaker said, by finding, and changes of stance."""
    quotes = Quote.objects.confirmed().by(speaker)
    claims = claims_in(quotes, CLAIMS)
    if not claims:
        return {}
    return {
        "claims": claims,
        "findings": by_finding(Claim.objects.public().appearing_in(quotes)),
        "changes": stance_changes_of(speaker, CLAIMS),
    }
