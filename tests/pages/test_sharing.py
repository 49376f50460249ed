"""What the public pages say of themselves to those who link to them."""

from html.parser import HTMLParser

import pytest

from tests.making import (
    make_article,
    make_claim,
    make_outlet,
    make_quote,
    make_role,
    make_speaker,
)

pytestmark = pytest.mark.django_db

SITE = "http://127.0.0.1:8000"
LISTS = {
    *("/", "/quotes/", "/claims/", "/speakers/", "/speakers/most-quoted/"),
    *("/roles/", "/articles/", "/outlets/"),
}


class Head(HTMLParser):
    """The links and the properties in the head of a page."""

    def __init__(self, page):
        super().__init__()
        self.links, self.properties = {}, {}
        self.feed(page.text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "link":
            self.links[attrs["rel"]] = attrs["href"]
        if tag == "meta":
            name = attrs.get("property", attrs.get("name"))
            self.properties[name] = attrs.get("content")


def addresses():
    """Put one of each kind on record; return the addresses of all public pages."""
    article = make_article(outlet="The Daily Example", language="en")
    quote = make_quote("It is safe.", role=make_role("countess", ""), article=article)
    outlet = make_outlet("The Daily Example")
    return LISTS | {
        quote.get_absolute_url(),
        make_claim("It is safe.", quote).get_absolute_url(),
        make_speaker().get_absolute_url(),
        make_role("countess", "").get_absolute_url(),
        f"/articles/{article.pk}/{article.slug}/",
        f"/outlets/{outlet.pk}/{outlet.slug}/",
    }


def test_every_page_gives_its_one_address(client):
    for address in addresses():
        head = Head(client.get(f"{address}?page=1&utm_source=x&q="))

        assert head.links["canonical"] == f"{SITE}{address}"
        assert head.properties["og:url"] == f"{SITE}{address}"


def test_every_page_has_title_description_type_and_site_name(client):
    for address in addresses():
        head = Head(client.get(address))

        for name in ("og:title", "og:description", "og:type", "description"):
            assert head.properties[name]
        assert head.properties["og:site_name"] == "On Record"


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("?until=2024&kind=direct&page=2", "?kind=direct&until=2024"),
        ("?q=bridge+%26+tunnel", "?q=bridge+%26+tunnel"),
        ("?kind=&since=", ""),
    ],
)
def test_filters_stay_in_one_order(client, query, kept):
    head = Head(client.get(f"/quotes/{query}"))

    assert head.links["canonical"] == f"{SITE}/quotes/{kept}"


def test_the_letter_stays(client):
    head = Head(client.get("/speakers/?letter=l&page=1"))

    assert head.links["canonical"] == f"{SITE}/speakers/?letter=l"


def test_a_quote_is_described_by_its_words_and_who_said_them(client):
    quote = make_quote("It is safe.", role=make_role("countess", ""))

    head = Head(client.get(quote.get_absolute_url()))

    said = "“It is safe.” – Ada Lovelace, countess"
    assert head.properties["og:description"] == said
    assert head.properties["og:title"] == "It is safe."
    assert head.properties["og:type"] == "article"


def test_words_are_escaped(client):
    article = make_article('Say "<b>" & go.', title='"<i>"')
    quote = make_quote('"<b>" & go.', article=article)

    head = Head(client.get(quote.get_absolute_url()))

    assert head.properties["og:description"] == '“"<b>" & go.” – Ada Lovelace'


@pytest.mark.parametrize("address", ["/nothing/", "/log-in/", "/desk/"])
def test_no_other_page_says_such_things(client, address):
    head = Head(client.get(address, follow=True))

    assert "canonical" not in head.links
    assert "og:title" not in head.properties


def test_every_page_has_an_icon(client):
    assert Head(client.get("/")).links["icon"].startswith("data:image/svg+xml,")


def test_those_who_ask_for_the_old_icon_get_the_new_one(client):
    answer = client.get("/favicon.ico")

    assert answer.status_code == 302
    assert answer.url == "/static/quotes/favicon.svg"
