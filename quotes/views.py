"""The public pages: only confirmed quotes, and what they make public."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.templatetags.static import static
from django.views.decorators.http import require_safe

from articles.models import Outlet
from quotes import (
    citing,
    counting,
    facets,
    json_ld,
    listing,
    loosening,
    pictures,
    typed,
)
from quotes.canonical import moved, row_or_404
from quotes.cited import cited
from quotes.filters import QuoteFilter
from quotes.keeping import kept
from quotes.models import Decision, Quote, Role, Speaker
from quotes.models.holdings import (
    holders_of,
    roles_held_by,
    years_of_role,
    years_of_speaker,
)
from quotes.models.links import link_to_words, web_address
from quotes.models.listed import listed
from quotes.models.marks import marked_paragraphs, marks_of, paragraphs_with_quotes
from quotes.models.public import (
    public_articles,
    public_articles_of,
    public_outlets,
    with_quote_counts,
)
from quotes.models.public_claims import claims_in, latest_findings
from quotes.models.shares import shares
from quotes.models.speakers import public_letters
from quotes.name_lists import page_of_rows
from quotes.standings import standings
from quotes.word_shares import word_shares

LATEST = 9
LATEST_FINDINGS = 3
CLAIMS = 10  # shown of a speaker, or of a quote
MOST_QUOTED = 12
RANKED_A_PAGE = 100
ARTICLES_A_PAGE = 50


@require_safe
@kept
def home(request):
    now = standings()
    latest = Quote.objects.confirmed().marked().newest_first()
    context = {
        "quotes": listed(latest.values_list("pk", flat=True)[:LATEST]),
        "standings": now,
        "speakers": now.ranked(MOST_QUOTED),
        "findings": latest_findings()[:LATEST_FINDINGS],
    }
    return render(request, "quotes/home.html", context)


@require_safe
@kept
def quote_list(request):
    context = filtered(request)
    context["speakers_meant"] = context["filter"].speakers_meant()
    return render(request, "quotes/quote_list.html", context)


@require_safe
@kept
def quote_facets(request):
    chosen = QuoteFilter(request.GET, queryset=Quote.objects.confirmed())
    context = {"filter": chosen, "facets": facets.facets_of(chosen)}
    page = "_facets" if request.htmx else "facets"
    return render(request, f"quotes/{page}.html", context)


@require_safe
@kept
def quote_detail(request, pk):
    quotes = Quote.objects.confirmed().with_article().with_speakers().with_spans()
    quote = quotes.filter(pk=pk).first()
    if quote is None:
        return quote_withdrawn(request, pk)
    spans = quote.cited_spans()
    marks = marks_of([quote], quote.version)
    context = {
        "quote": quote,
        "spans": spans,
        "paragraphs": paragraphs_with_quotes(quote.version.text, marks),
        "source": link_to_words(quote.article.url, [span.text for span in spans]),
        "terms": typed.read(request.GET.get("q", "")[:200]).terms,
        "citations": citing.citations(quote),
        "claims": claims_in([quote], CLAIMS),
        "described": json_ld.quotation(quote),
    }
    return render(request, "quotes/quote_detail.html", context)


@require_safe
def quote_bib(request, pk):
    return citation(request, pk, citing.bibtex, "application/x-bibtex")


@require_safe
def quote_ris(request, pk):
    return citation(request, pk, citing.ris, "application/x-research-info-systems")


def citation(request, pk, write, content_type):
    """Return a quote, cited, as a file that the browser saves by its address’s name."""
    quotes = listed([pk])
    if not quotes:
        return quote_withdrawn(request, pk)
    return HttpResponse(
        write(cited(quotes[0])),
        content_type=f"{content_type}; charset=utf-8",
        headers={"Content-Disposition": "attachment"},
    )


def quote_withdrawn(request, pk):
    """Answer 410 with the reason where a quote was withdrawn, else 404."""
    quote = get_object_or_404(Quote.objects.in_state(Quote.State.WITHDRAWN), pk=pk)
    decision = Decision.objects.about(quote).in_force().filter(act="withdraw").first()
    context = {"number": pk, "at": quote.decided_at, "decision": decision}
    return render(request, "quotes/quote_withdrawn.html", context, status=410)


@require_safe
@kept
def speaker_list(request):
    speakers = Speaker.objects.public().with_quote_counts().by_name()
    letters = public_letters()
    letter = request.GET.get("letter")
    if letter in letters:
        speakers = speakers.under(letter)
    page = page_of_rows(speakers, request.GET)
    context = {"page": page, "speakers": page, "letters": letters, "letter": letter}
    return render(request, "quotes/speaker_list.html", context)


@require_safe
@kept
def speaker_ranking(request):
    now = standings()
    context = {"standings": now, "speakers": now.ranked(RANKED_A_PAGE)}
    return render(request, "quotes/speaker_ranking.html", context)


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
        "line": pictures.time_line(holdings, counts),
        "claims": claims_in(Quote.objects.confirmed().by(speaker), CLAIMS),
    }
    return render(request, "quotes/speaker_detail.html", context)


@require_safe
@kept
def role_list(request):
    roles = Role.objects.public().with_quote_counts().by_title()
    page = page_of_rows(roles, request.GET)
    return render(request, "quotes/role_list.html", {"page": page})


@require_safe
@kept
def role_detail(request, pk, slug=""):
    role = row_or_404(Role, pk)
    if (pk, slug) != (role.pk, role.slug):
        return moved(request, "role", role)
    holdings = holders_of(role, years_of_role(role))
    context = filtered(request, role=role) | {
        "role": role,
        "holdings": holdings,
        "dated": any(holding.tenures for holding in holdings),
    }
    return render(request, "quotes/role_detail.html", context)


@require_safe
@kept
def article_list(request):
    articles = with_quote_counts(public_articles(), "article")
    page = page_of_rows(articles, request.GET, ARTICLES_A_PAGE)
    return render(request, "quotes/article_list.html", {"page": page})


@require_safe
@kept
def article_detail(request, pk, slug=""):
    articles = public_articles().select_related("outlet", "current_version")
    article = get_object_or_404(articles, pk=pk)
    if slug != article.slug:
        return moved(request, "article", article)
    quotes = article.quotes.confirmed().with_speakers().with_spans()
    context = {
        "article": article,
        "paragraphs": paragraphs_shown(article.current_version, quotes),
        "shares": shares(quotes),
        "gone": [quote for quote in quotes if quote.is_gone],
        "source": web_address(article.url),
    }
    return render(request, "quotes/article_detail.html", context)


@require_safe
@kept
def outlet_list(request):
    outlets = with_quote_counts(public_outlets(), "outlet")
    page = page_of_rows(outlets, request.GET)
    return render(request, "quotes/outlet_list.html", {"page": page})


@require_safe
@kept
def outlet_detail(request, pk, slug=""):
    outlet = row_or_404(Outlet, pk)
    if (pk, slug) != (outlet.pk, outlet.slug):
        return moved(request, "outlet", outlet)
    context = filtered(request, outlet=outlet) | {
        "outlet": outlet,
        "homepage": web_address(outlet.homepage),
        "articles": public_articles_of(outlet)[:10],
        "shares": word_shares(outlet),
    }
    return render(request, "quotes/outlet_detail.html", context)


@require_safe
def favicon(request):
    return redirect(static("quotes/favicon.svg"))


def filtered(request, **fixed):
    """Return the filter, the page of the quotes that fit, and how many there are."""
    quotes = Quote.objects.confirmed()
    chosen = QuoteFilter(request.GET, queryset=quotes, fixed=fixed)
    page = listing.page_of(chosen, request.GET)
    size = counting.size_of(chosen, page)
    found = {"filter": chosen, "page": page, "size": size}
    if not page.quotes:
        found["looser"] = loosening.looser(chosen)
        found["near"] = loosening.speakers_meant(request.GET.get("q", ""))
    return found


def paragraphs_shown(version, quotes):
    """Return what may be shown of a text that is somebody else's."""
    marks = marks_of(quotes, version)
    if settings.ONRECORD_PUBLISH_FULL_TEXT:
        return marked_paragraphs(version.text, marks)
    return paragraphs_with_quotes(version.text, marks)
