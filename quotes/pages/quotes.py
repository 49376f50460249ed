"""The list of quotes, and the page of one."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from quotes.filters import QuoteFilter
from quotes.models import Decision, Quote
from quotes.pages.cache import kept
from quotes.pages.results import filtered
from quotes.published import citation_styles, json_ld
from quotes.published.citation import cited
from quotes.published.claims import claims_in
from quotes.published.links import link_to_words, web_address
from quotes.published.listed import listed
from quotes.published.marks import marks_of, paragraphs_with_quotes
from quotes.published.told.changes import noted_on
from quotes.search import facets, syntax

CLAIMS = 10  # shown of a speaker, or of a quote
# The page as it was read, and what came with it, are large and not shown.
UNREAD_OF_CAPTURE = ["version__capture__headers", "version__capture__packed"]


@require_safe
@kept
def quote_list(request):
    return render(request, "pages/quotes/quote_list.html", filtered(request))


@require_safe
@kept
def quote_facets(request):
    filter_ = QuoteFilter(request.GET, queryset=Quote.objects.confirmed())
    context = {"filter": filter_, "facets": facets.facets_of(filter_)}
    page = "_facets" if request.htmx else "facets"
    return render(request, f"pages/{page}.html", context)


@require_safe
@kept
def quote_detail(request, pk):
    quotes = Quote.objects.confirmed().with_article()
    quotes = quotes.select_related("version__capture").defer(*UNREAD_OF_CAPTURE)
    quote = quotes.with_speakers().with_spans().filter(pk=pk).first()
    if quote is None:
        return quote_withdrawn(request, pk)
    spans = quote.cited_spans()
    marks = marks_of([quote], quote.version)
    context = {
        "quote": quote,
        "spans": spans,
        "paragraphs": paragraphs_with_quotes(quote.version.text, marks),
        "source": link_to_words(quote.article.url, [span.text for span in spans]),
        "read_from": quote.version.capture
        and web_address(quote.version.capture.address),
        "terms": syntax.read(request.GET.get("q", "")[:200]).terms,
        "citations": citation_styles.citations(quote),
        "cited": cited(quote),
        "claims": claims_in([quote], CLAIMS),
        "noted": (noted := noted_on(quote)),
        # A note on its words says more.
        "is_gone": quote.is_gone and not any(one.is_of_words for one in noted),
        "corrections": Decision.objects.corrections_of(quote),
        "described": json_ld.quotation(quote),
    }
    return render(request, "pages/quotes/quote_detail.html", context)


@require_safe
def quote_bib(request, pk):
    return citation(request, pk, citation_styles.bibtex, "application/x-bibtex")


@require_safe
def quote_ris(request, pk):
    return citation(
        request, pk, citation_styles.ris, "application/x-research-info-systems"
    )


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
    decision = Decision.objects.withdrawal_of(quote)
    context = {"number": pk, "at": quote.decided_at, "decision": decision}
    return render(request, "pages/quotes/quote_withdrawn.html", context, status=410)
