"""Thirty manners in which feeds come, most of them with a fault; each made twice.

A manner writes the feed of a site as it is at its first, second and third reading.
"""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape

from tests.articles.watching.web import Reply, Web, item, rss, story

SUBJECTS = (
    "quay ferry ward school dam orchard tram choir market lighthouse bakery archive"
).split()
FULL = "".join(
    f"<p>“We keep the {word} open,” said Ada Quill, the mayor. It rained all day.</p>"
    for word in ("bridge", "hall", "port")
)


@dataclass
class Site:
    """A paper with a feed; `stories` are those that it has had so far."""

    host: str
    web: Web
    draw: random.Random
    round: int = 0
    stories: list[str] = field(default_factory=list)

    def publish(self, many: int) -> None:
        for _ in range(many):
            number = len(self.stories) + 1
            subject = SUBJECTS[number % len(SUBJECTS)]
            title = f"The {subject} of {self.host} opens for the {number}th time"
            words = f"“The {subject} is open again,” said mayor Ada Quill."
            rest = f"It had been shut for {number} weeks, and {self.host} missed it."
            path = f"/2026/{subject}-{number}"
            self.web.put(self.host, path, story(title, words, rest))
            self.stories.append(path)

    def at(self, path: str) -> str:
        return self.web.at(self.host, path)

    def title(self, path: str) -> str:
        return path.rsplit("/", 1)[1].replace("-", " ").title()

    def items(self, write: Callable[[str], str], newest_first=True) -> list[str]:
        stories = self.stories[::-1] if newest_first else self.stories
        return [write(path) for path in stories]

    def plain(self, path: str, **given) -> str:
        given = {"title": self.title(path), "guid": self.at(path)} | given
        return item(self.at(path), **given)


def atom(site: Site, entry: Callable[[str], str]) -> str:
    return (
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">'
        f"<title>{site.host}</title><id>urn:{site.host}</id>"
        f"{''.join(site.items(entry))}</feed>"
    )


def plain_rss(site):
    return rss(*site.items(site.plain))


def oldest_first(site):
    return rss(*site.items(site.plain, newest_first=False))


def ids_that_change(site):
    return rss(*site.items(lambda p: site.plain(p, guid=f"{p}?v={site.round}")))


def one_id_for_all(site):
    return rss(*site.items(lambda p: site.plain(p, guid=site.at("/"))))


def no_ids(site):
    return rss(*site.items(lambda p: site.plain(p, guid="")))


def only_ids(site):
    return rss(*site.items(lambda p: item("", site.title(p), site.at(p))))


def dates_that_lie(site):
    dates = [
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Mon, 32 Foo 2026 99:99:99 GMT",
        "Fri, 13 Dec 2199 00:00:00 GMT",
    ]
    return rss(*site.items(lambda p: site.plain(p, date=site.draw.choice(dates))))


def no_dates_in_json(site):
    items = [{"id": n, "url": site.at(p)} for n, p in enumerate(site.stories)]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items})


def json_with_odd_items(site):
    items = [{"id": p, "url": site.at(p), "date_published": 7} for p in site.stories]
    return "\ufeff" + json.dumps({"title": ["x"], "items": ["?", None, *items]})


def atom_with_several_links(site):
    def entry(p):
        return (
            f"<entry><id>tag:{p}</id><title>{site.title(p)}</title>"
            f'<link rel="replies" href="{site.at(p)}/comments"/>'
            f'<link rel="alternate" type="text/html" href="{site.at(p)}"/></entry>'
        )

    return atom(site, entry)


def atom_with_relative_links(site):
    return atom(site, lambda p: f'<entry><id>{p}</id><link href="{p}"/></entry>')


def atom_without_a_namespace(site):
    return atom(site, lambda p: f'<entry><link href="{site.at(p)}"/></entry>').replace(
        ' xmlns="http://www.w3.org/2005/Atom"', ""
    )


def rdf(site):
    def entry(p):
        return f'<item rdf:about="{site.at(p)}"><link>{site.at(p)}</link></item>'

    return (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        f'xmlns="http://purl.org/rss/1.0/"><channel><title>{site.host}</title></channel>'
        f"{''.join(site.items(entry))}</rdf:RDF>"
    )


def news_sitemap(site):
    def entry(p):
        return (
            f"<url><loc>{site.at(p)}</loc><news:news><news:publication_date>2026-03-02"
            f"</news:publication_date><news:title>{site.title(p)}</news:title></news:news>"
            "</url>"
        )

    return (
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'
        f"{''.join(site.items(entry))}</urlset>"
    )


def bare_sitemap(site):
    urls = site.items(lambda p: f"<url><loc>\n {site.at(p)} \n</loc></url>")
    return f"<?xml version='1.0'?>\n<urlset>{''.join(urls)}</urlset>"


def broken_xml(site):
    return plain_rss(site).replace("<title>", "<title>Fish & Chips <b>", 3)


def cut_short(site):
    whole = plain_rss(site)
    return whole[: whole.rfind("</item>") + 3]


def leading_junk(site):
    return f"\n\n  <!-- cached -->\n{plain_rss(site).split('?>', 1)[1]}"


def in_utf_16(site):
    return Reply(plain_rss(site).replace("UTF-8", "UTF-16").encode("utf-16"))


def in_windows_1252(site):
    text = plain_rss(site).replace("The Harbour", "“The” Harböur")
    return Reply(text.encode("cp1252"), headers={"Content-Type": "text/xml"})


def tracked_links(site):
    query = f"?utm_source=rss&amp;utm_round={site.round}"
    return rss(*site.items(lambda p: item(site.at(p) + query, guid=f"{p}{query}")))


def twice_in_one_feed(site):
    return rss(*site.items(site.plain), *site.items(lambda p: site.plain(p, guid=p)))


def only_the_latest(site):
    """It holds the newest three, and an older one comes back."""
    shown = site.stories[-3:] + site.stories[:1]
    return rss(*[site.plain(path) for path in shown])


def titles_that_change(site):
    return rss(*site.items(lambda p: site.plain(p, title=f"{p} {site.round}")))


def in_cdata(site):
    return rss(
        *site.items(
            lambda p: item(f"<![CDATA[ {site.at(p)} ]]>", guid=f"<![CDATA[{p}]]>")
        )
    )


def with_bad_entries(site):
    bad = [
        item("javascript:alert(1)", guid="a"),
        item("", "No address, no text", "b"),
        item("ftp://files.example/a.txt", guid="c"),
        item("http://[::1", guid="d"),
        item("http://10.0.0.1/inside", guid="e"),
    ]
    return rss(*bad, *site.items(site.plain))


def through_a_redirect(site):
    def entry(path):
        link = f"/r{path}"
        site.web.put(
            site.host, link, Reply(status=302, headers={"Location": site.at(path)})
        )
        return item(site.at(link), guid=path)

    return rss(*site.items(entry))


def busy_at_times(site):
    if site.round == 1:
        return Reply(status=503, headers={"Retry-After": "120"})
    return plain_rss(site)


def always_unchanged(site):
    """It says 304 to whoever knows an older name."""
    return Reply(plain_rss(site), etag=True, says_unchanged=site.round == 1)


def with_html_titles(site):
    def entry(path):
        return site.plain(path, title=escape(f"<b>{path}</b> &amp; <i>more</i>"))

    return rss(*site.items(entry))


def whole_articles(site):
    """Each entry has its whole text too; the page is what counts."""
    return rss(*site.items(lambda p: site.plain(p, body=escape(FULL))))


MANNERS: list[Callable[[Site], str | Reply]] = [
    plain_rss,
    oldest_first,
    ids_that_change,
    one_id_for_all,
    no_ids,
    only_ids,
    dates_that_lie,
    no_dates_in_json,
    json_with_odd_items,
    atom_with_several_links,
    atom_with_relative_links,
    atom_without_a_namespace,
    rdf,
    news_sitemap,
    bare_sitemap,
    broken_xml,
    cut_short,
    leading_junk,
    in_utf_16,
    in_windows_1252,
    tracked_links,
    twice_in_one_feed,
    only_the_latest,
    titles_that_change,
    in_cdata,
    with_bad_entries,
    through_a_redirect,
    busy_at_times,
    always_unchanged,
    with_html_titles,
    whole_articles,
]
