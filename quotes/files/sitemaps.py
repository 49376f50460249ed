"""robots.txt, and the sitemaps of all public pages, in parts by ranges of numbers.

The format: https://www.sitemaps.org/protocol.html
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from django.conf import settings
from django.db.models import Model
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from articles.models import Article, Outlet
from quotes.files.ranges import (
    articles_in,
    claims_in,
    highest_number,
    outlets_in,
    quotes_in,
    roles_in,
    speakers_in,
)
from quotes.models import Claim, Quote, Role, Speaker

NUMBERS_A_PART = 10_000
LISTS = [
    "home",
    "quotes",
    "claims",
    "speakers",
    "most_quoted",
    "roles",
    "articles",
    "outlets",
    "corrections",
    "about",
    "how_to_search",
]
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"

# Filters make as many addresses as there are words. The sitemaps lead to every page.
ROBOTS = """User-agent: *
Disallow: /*?
Disallow: /admin/
Disallow: /desk/
Disallow: /log-in/
Disallow: /password/
Disallow: /report/
Disallow: /reports/
Disallow: /search/
Allow: /search/how/
Disallow: /*.csv$
Disallow: /*.jsonl$
Disallow: /*.json$
Disallow: /*.bib$
Disallow: /*.ris$

Sitemap: {site}/sitemap.xml
"""


@dataclass(frozen=True)
class Place:
    """An address in a sitemap, and when what is there changed last, if that's known."""

    path: str
    changed: str = ""


@require_safe
def robots(request):
    text = ROBOTS.format(site=settings.ONRECORD_SITE_URL)
    return HttpResponse(text, content_type="text/plain; charset=utf-8")


@require_safe
def index(request):
    """List the sitemaps: the lists, and a part for each range of numbers of a kind."""
    parts = [
        Place(reverse("sitemap", args=[kind, number]))
        for kind, section in SECTIONS.items()
        for number in range(number_of_parts(section))
    ]
    places = [Place(reverse("sitemap_lists")), *parts]
    return xml("sitemapindex", "sitemap", places)


@require_safe
def lists(request):
    return xml("urlset", "url", [Place(reverse(name)) for name in LISTS])


@require_safe
def part(request, kind, number):
    """Give the public pages of a kind whose numbers are in the part's range."""
    section = SECTIONS.get(kind)
    if section is None or number >= number_of_parts(section):
        raise Http404
    start = number * NUMBERS_A_PART
    return xml("urlset", "url", section.places(range(start, start + NUMBERS_A_PART)))


def quotes(numbers: range) -> Iterator[Place]:
    for pk, at in quotes_in(numbers).iterator():
        yield Place(reverse("quote", args=[pk]), stamp(at))


def claims(numbers: range) -> Iterator[Place]:
    for key in claims_in(numbers).iterator():
        yield Place(reverse("claim", args=key))


def articles(numbers: range) -> Iterator[Place]:
    for article in articles_in(numbers).iterator():
        path = reverse("article", args=[article.pk, article.slug])
        yield Place(path, stamp(article.changed))


def speakers(numbers: range) -> Iterator[Place]:
    for key in speakers_in(numbers).iterator():
        yield Place(reverse("speaker", args=key))


def roles(numbers: range) -> Iterator[Place]:
    for key in roles_in(numbers).iterator():
        yield Place(reverse("role", args=key))


def outlets(numbers: range) -> Iterator[Place]:
    for key in outlets_in(numbers).iterator():
        yield Place(reverse("outlet", args=key))


@dataclass(frozen=True)
class Section:
    """A kind of page: whose numbers it goes by, and its places in a range of them."""

    model: type[Model]
    places: Callable[[range], Iterable[Place]]


SECTIONS = {
    "quotes": Section(Quote, quotes),
    "claims": Section(Claim, claims),
    "articles": Section(Article, articles),
    "speakers": Section(Speaker, speakers),
    "roles": Section(Role, roles),
    "outlets": Section(Outlet, outlets),
}


def number_of_parts(section: Section) -> int:
    return highest_number(section.model) // NUMBERS_A_PART + 1


def stamp(at) -> str:
    return at.isoformat(timespec="seconds") if at else ""


def xml(root: str, tag: str, places: Iterable[Place]) -> HttpResponse:
    """Return the places as a sitemap, or as an index of sitemaps."""
    site = settings.ONRECORD_SITE_URL
    lines = [f'{DECLARATION}<{root} xmlns="{NAMESPACE}">\n']
    for place in places:
        changed = f"<lastmod>{place.changed}</lastmod>" if place.changed else ""
        lines.append(
            f"<{tag}><loc>{escape(site + place.path)}</loc>{changed}</{tag}>\n"
        )
    lines.append(f"</{root}>\n")
    return HttpResponse("".join(lines), content_type="application/xml; charset=utf-8")
