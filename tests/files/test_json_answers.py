"""How JSON is sent: by its tag, to pages of any site, and where there is an error."""

import psycopg
import pytest
from django.db import OperationalError, connection

from quotes.database.trouble import SLOW
from quotes.decisions.acts import merging
from tests.making import make_article, make_claim, make_quote, make_speaker
from tests.pages.test_sharing import Head

pytestmark = pytest.mark.django_db


@pytest.fixture
def addresses():
    """Put one of each kind on record; return the addresses of their JSON."""
    article = make_article(outlet="The Daily Example")
    quote = make_quote("It is safe.", article=article)
    claim = make_claim("The bridge is safe.", quote)
    numbers = {
        **{"quotes": quote.pk, "speakers": make_speaker().pk},
        **{"articles": article.pk, "claims": claim.pk},
    }
    each = [f"/{kind}/{number}.json" for kind, number in numbers.items()]
    return ["/quotes.json", *each]


def test_who_has_it_already_is_told_so(client, addresses):
    for address in addresses:
        tag = client.get(address).headers["ETag"]
        again = client.get(address, headers={"if-none-match": tag})

        assert (again.status_code, again.content) == (304, b""), address
        assert again.headers["ETag"] == client.head(address).headers["ETag"] == tag
        assert again.headers["Access-Control-Allow-Origin"] == "*"


def test_its_tag_changes_with_what_it_says(client, addresses):
    tags = [client.get(address).headers["ETag"] for address in addresses]

    merging.rename(make_speaker(), "Ada King")

    for address, tag in zip(addresses, tags, strict=True):
        answer = client.get(address, headers={"if-none-match": tag})
        is_named = not address.startswith("/articles/") or "King" in answer.text
        assert answer.status_code == 200, address
        assert is_named


def test_pages_of_any_site_may_read_it_and_its_errors(client, addresses):
    for address in [*addresses, "/quotes/7777.json", "/quotes.json?since=x"]:
        headers = client.get(address, headers={"origin": "https://e.example"}).headers

        assert headers["Access-Control-Allow-Origin"] == "*", address
        assert "ETag" in headers["Access-Control-Expose-Headers"]
        assert "Access-Control-Allow-Credentials" not in headers


def test_a_browser_that_asks_first_may_send_a_tag(client, addresses):
    for address in [*addresses, "/quotes/7777.json"]:
        answer = client.options(
            address,
            headers={
                "origin": "https://e.example",
                "access-control-request-method": "GET",
                "access-control-request-headers": "if-none-match",
            },
        )

        assert (answer.status_code, answer.content) == (204, b"")
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        assert answer.headers["Access-Control-Allow-Headers"] == "If-None-Match"
        assert "GET" in answer.headers["Access-Control-Allow-Methods"]


def test_nothing_can_be_sent_to_it(client, addresses):
    for address in addresses:
        assert client.post(address).status_code == 405


def test_what_takes_too_long_is_a_503_in_json(client):
    def busy(*args):
        raise OperationalError from psycopg.errors.QueryCanceled()

    with connection.execute_wrapper(busy):
        answer = client.get("/quotes.json")

    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == str(SLOW.pause)
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    (sentence,) = answer.json()["errors"]
    assert sentence.startswith(SLOW.sentence)


def test_letters_are_sent_as_they_are(client):
    make_quote(speaker="Zoë Fältskog")

    assert "Zoë Fältskog" in client.get("/quotes.json").text


def test_each_page_leads_to_its_json(client, addresses):
    pages = [address.replace(".json", "/") for address in addresses]

    for page, address in zip(pages, addresses, strict=True):
        assert address in Alternates(client.get(page, follow=True)).addresses


def test_a_lists_json_has_its_filters(client, addresses):
    speaker = make_speaker()
    for page, address in (
        ("/quotes/", "/quotes.json"),
        (speaker.get_absolute_url(), f"/speakers/{speaker.pk}.json"),
    ):
        found = Alternates(client.get(f"{page}?since=2017&page=1")).addresses

        assert f"{address}?since=2017" in found


class Alternates(Head):
    """The addresses under which the head of a page gives it as JSON."""

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if attrs.get("type") == "application/json":
            self.addresses = [*getattr(self, "addresses", []), attrs["href"]]
