"""Reads JSON as another site would, page by page."""

import json

from tests.making import make_article, make_quote

SITE = "http://127.0.0.1:8000"


def told(client, address):
    answer = client.get(address)
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == "application/json"
    return answer.json()


def numbers_of(values):
    return [quote["id"] for quote in values["quotes"]]


def lines_of(client, query=""):
    body = b"".join(client.get(f"/quotes.jsonl{query}").streaming_content)
    return {line["id"]: line for line in map(json.loads, body.splitlines())}


def walked(client, address, rows="quotes"):
    """Return the rows of all pages from an address on, page by page."""
    pages = []
    while address:
        assert len(pages) < 20
        page = told(client, address.removeprefix(SITE))
        pages.append(page[rows])
        address = page["next"]
    return pages


def make_quotes(number, **details):
    article = make_article(outlet="The Daily Example")
    return [make_quote(article=article, **details) for _ in range(number)]
