"""The search for everything: a name is answered with whoever bears it."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from quotes.filters import ClaimFilter, QuoteFilter
from quotes.models import Claim, Quote
from quotes.pages import nothing_found
from quotes.pages.cache import kept
from quotes.published.claims import for_lists, with_firsts
from quotes.published.holdings import with_latest_roles
from quotes.search import by_name, counting, paging
from quotes.search.fields import operators_explained

LATEST = 3  # quotes of the speaker who is meant


@require_safe
@kept
def search(request):
    filter_ = QuoteFilter(
        {"q": request.GET.get("q", "")}, queryset=Quote.objects.confirmed()
    )
    context = {"filter": filter_, "operators": operators_explained()}
    if filter_.typed:
        context |= found_by(filter_)
    return render(request, "pages/search/search.html", context)


def found_by(filter_) -> dict:
    """Return what is found of each kind, at most a few rows; `near` only of nothing."""
    name = name_in(filter_.typed)
    page = paging.page_of(filter_, {}, by_name.SHOWN)
    found = {"page": page.quotes and page, "looked_back_to": page.looked_back_to}
    found |= {"claims": claims_of(filter_)} | (by_name_of(name) if name else {})
    if not any(found.values()):
        called = name.removeprefix("speaker:")
        near = nothing_found.speakers_near(called)
        found |= {"is_nothing": True, "called": called, "near": near}
    return found | {"name": name, "size": counting.size_of(filter_, page)}


def name_in(typed) -> str:
    """Return what was typed if it may be a name, as without operators; else nothing."""
    asked = typed.asked
    has_alternatives = any(len(any_of) > 1 for any_of in asked.all_of)
    if typed.narrowings or asked.none_of or has_alternatives:
        return ""
    return " ".join(term.written.strip('"“”') for term in asked.terms)


def by_name_of(name: str) -> dict:
    speakers = with_latest_roles(by_name.speakers_named(name))
    return {
        "speaker": speakers[0] if speakers else None,
        "latest": latest_quotes_of(speakers[0]) if speakers else None,
        "other_speakers": speakers[1:],
        "roles": by_name.roles_named(name),
        "outlets": by_name.outlets_named(name),
        "articles": by_name.articles_titled(name),
    }


def latest_quotes_of(speaker):
    confirmed = Quote.objects.confirmed()
    filter_ = QuoteFilter({}, queryset=confirmed, fixed={"speaker": speaker})
    return paging.page_of(filter_, {}, LATEST)


def claims_of(filter_) -> list[Claim]:
    """Return the newest claims with these words, in quotes that fit the operators."""
    claims = ClaimFilter(filter_.data, queryset=Claim.objects.public()).rows()
    return with_firsts(list(for_lists(claims).newest_first()[: by_name.SHOWN]))
