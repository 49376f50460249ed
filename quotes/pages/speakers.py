"""The lists of speakers, and the page of one."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from quotes.models import Quote, Speaker
from quotes.pages.cache import kept
from quotes.pages.moved import moved, row_or_404
from quotes.pages.results import filtered
from quotes.published import charts
from quotes.published.claims import claims_in
from quotes.published.corrections import corrections_of
from quotes.published.holdings import (
    roles_held_by,
    with_latest_roles,
    years_of_speaker,
)
from quotes.published.public import public_letters
from quotes.search.name_lists import page_of_rows
from quotes.search.rankings import standings

CLAIMS = 10  # shown of a speaker, or of a quote
RANKED_A_PAGE = 100


@require_safe
@kept
def speaker_list(request):
    speakers = Speaker.objects.public().with_quote_counts().by_name()
    letters = public_letters()
    letter = request.GET.get("letter")
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
    speakers = with_latest_roles(now.ranked(RANKED_A_PAGE))
    context = {"standings": now, "speakers": speakers}
    return render(request, "pages/names/speaker_ranking.html", context)


@require_safe
@kept
def speaker_detail(request, pk, slug=""):
    speaker = row_or_404(Speaker, pk)
    if (pk, slug) != (speaker.pk, speaker.slug):
        return moved(request, "speaker", speaker)
    counts = years_of_speaker(speaker)
    holdings = roles_held_by(speaker, counts)
    context = filtered(request, speaker=speaker) | {
        "speaker": speaker,
        "names": speaker.other_names(),
        "holdings": holdings,
        "dated": any(holding.tenures for holding in holdings),
        "line": charts.time_line(holdings, counts),
        "claims": claims_in(Quote.objects.confirmed().by(speaker), CLAIMS),
        "corrections": corrections_of(speaker),
    }
    return render(request, "pages/names/speaker_detail.html", context)
