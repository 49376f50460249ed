"""The old addresses of what was renamed or merged: they lead to where it is now."""

import pytest

from quotes.decisions.acts import merging
from quotes.models import Speaker
from tests.making import make_article, make_outlet, make_quote, make_role, make_speaker

pytestmark = pytest.mark.django_db

QUERY = "?q=bridge&since=2024&page=2"


def address_of(kind, row):
    return f"/{kind}s/{row.pk}/{row.slug}/"


def make_both(kind):
    """Return two public rows of a kind."""
    if kind == "outlet":
        names = ("The Daily Example", "The Nightly")
        for name in names:
            make_quote(article=make_article(outlet=name))
        return [make_outlet(name) for name in names]
    make = {"speaker": make_speaker, "role": make_role}[kind]
    rows = [make("Ada Lovelace"), make("Countess of Lovelace")]
    for row in rows:
        make_quote(**{kind: row})
    return rows


@pytest.mark.parametrize("kind", ["speaker", "role", "outlet"])
@pytest.mark.parametrize("query", ["", QUERY])
def test_a_merged_ones_address_leads_to_the_survivor(client, kind, query):
    loser, survivor = make_both(kind)
    old = address_of(kind, loser)

    merging.merge(loser, survivor)
    answer = client.get(old + query)

    assert answer.status_code == 301
    assert answer.url == address_of(kind, survivor) + query
    assert client.get(answer.url).status_code == 200


def test_a_renamed_speakers_address_leads_to_the_new_one(client):
    make_quote()
    speaker = make_speaker()
    old = speaker.get_absolute_url()

    merging.rename(speaker, "Ada King")
    answer = client.get(old + QUERY)

    assert answer.status_code == 301
    assert answer.url == f"/speakers/{speaker.pk}/ada-king/{QUERY}"


@pytest.mark.parametrize("kind", ["role", "outlet"])
def test_a_renamed_ones_address_leads_to_the_new_one(client, kind):
    row, _ = make_both(kind)
    old = address_of(kind, row)

    setattr(row, "title" if kind == "role" else "name", "New name")
    row.save()
    answer = client.get(old + QUERY)

    assert answer.status_code == 301
    assert answer.url == address_of(kind, row) + QUERY


def test_a_retitled_articles_address_leads_to_the_new_one(client):
    article = make_quote().article
    old = address_of("article", article)

    article.title = "Bridge closed"
    article.save()
    answer = client.get(old + QUERY)

    assert answer.status_code == 301
    assert answer.url == address_of("article", article) + QUERY


def test_a_merged_speakers_quote_names_the_survivor(client):
    loser, survivor = make_both("speaker")
    quote = loser.attributions.get().quote

    merging.merge(loser, survivor)
    page = client.get(quote.get_absolute_url())

    assert page.status_code == 200
    assert survivor.get_absolute_url() in page.text
    assert "Countess of Lovelace" in page.context["citations"][0].text


def test_a_merged_speakers_feed_is_the_survivors(client):
    loser, survivor = make_both("speaker")

    merging.merge(loser, survivor)
    feed = client.get(f"/quotes.atom?speaker={loser.pk}")

    assert Speaker.objects.public().get() == survivor
    assert feed.status_code == 200
    assert feed.text.count("<entry>") == 2
