"""The Atom feed: the same filters, rows and order as the pages."""

import datetime
import re
from xml.etree import ElementTree

import pytest
from django.utils import timezone

from quotes.decisions.acts import deciding, merging
from quotes.files.quote_feed import ENTRIES
from quotes.models import Quote
from tests.making import (
    make_article,
    make_outlet,
    make_quote,
    make_role,
    make_speaker,
    make_unnamed_quote,
)

pytestmark = pytest.mark.django_db

ATOM = {"a": "http://www.w3.org/2005/Atom"}
DAY = datetime.date(2024, 5, 13)


def feed_of(client, query="", **headers):
    return client.get(f"/quotes.atom{query}", headers=headers)


def root_of(client, query=""):
    return ElementTree.fromstring(feed_of(client, query).content)


def entries_of(client, query=""):
    return root_of(client, query).findall("a:entry", ATOM)


def text_of(element, path):
    return element.findtext(path, namespaces=ATOM)


def numbers_of(client, query=""):
    ids = [text_of(entry, "a:id") for entry in entries_of(client, query)]
    return [int(re.search(r"/quotes/(\d+)/$", address)[1]) for address in ids]


def confirmed_now(**details):
    quote = make_quote(**details, state="found")
    deciding.confirm([quote.pk])
    return Quote.objects.get(pk=quote.pk)


def test_an_entry_holds_the_words_and_who_said_them(client):
    article = make_article(title="Bridge", outlet="The Daily Example", language="en")
    make_quote("It is safe.", article=article, role=make_role("countess", ""))

    (entry,) = entries_of(client)

    assert text_of(entry, "a:title") == "Ada Lovelace: It is safe."
    assert text_of(entry, "a:author/a:name") == "Ada Lovelace"
    assert entry.find("a:content", ATOM).get("type") == "html"
    content = text_of(entry, "a:content")
    assert '<blockquote lang="en"><p>“It is safe.”' in content
    assert "Ada Lovelace, countess" in content
    assert "<cite>Bridge</cite>, The Daily Example" in content


def test_an_entry_is_known_by_the_address_of_its_quote(client):
    quote = make_quote()

    (entry,) = entries_of(client)

    address = f"http://127.0.0.1:8000/quotes/{quote.pk}/"
    assert text_of(entry, "a:id") == address
    assert entry.find("a:link", ATOM).get("href") == address


def test_it_is_published_on_its_day_and_updated_when_it_was_confirmed(client):
    quote = confirmed_now(article=make_article(published_on=DAY))

    (entry,) = entries_of(client)

    assert text_of(entry, "a:published") == "2024-05-13T00:00:00+00:00"
    updated = datetime.datetime.fromisoformat(text_of(entry, "a:updated"))
    assert updated == quote.decided_at
    assert text_of(root_of(client), "a:updated") == text_of(entry, "a:updated")


def test_it_names_each_of_several_authors(client):
    quote = make_quote()
    quote.attributions.create(number=2, speaker=make_speaker("Charles Babbage"))

    (entry,) = entries_of(client)

    names = [name.text for name in entry.findall("a:author/a:name", ATOM)]
    assert names == ["Ada Lovelace", "Charles Babbage"]


def test_an_unnamed_source_is_an_author_too(client):
    make_unnamed_quote("a spokesman")

    assert text_of(entries_of(client)[0], "a:author/a:name") == "a spokesman"


def test_nobody_is_named_where_no_speaker_is_given(client):
    make_quote().attributions.all().delete()

    root = root_of(client)

    assert root.find("a:entry/a:author", ATOM) is None
    assert text_of(root, "a:author/a:name") == "On Record"
    assert "No speaker given" in text_of(root, "a:entry/a:content")


def test_it_gives_the_rows_of_the_page_in_its_order(client):
    for day in (3, 1, 2):
        make_quote(article=make_article(published_on=DAY.replace(day=day)))
    make_quote(state="found")

    page = client.get("/quotes/").context["page"]

    assert numbers_of(client) == [quote.pk for quote in page]


def test_it_takes_the_filters_of_the_page(client):
    quote = make_quote(speaker="Charles Babbage")
    make_quote()

    query = f"?speaker={make_speaker('Charles Babbage').pk}&since=2024"

    assert numbers_of(client, query) == [quote.pk]
    assert text_of(root_of(client, query), "a:title") == (
        "On Record: quotes, speaker Charles Babbage, since 2024"
    )


def test_it_ends_after_some_entries(client):
    article = make_article()
    for _ in range(ENTRIES + 1):
        make_quote(article=article)

    assert len(numbers_of(client)) == ENTRIES


def test_its_own_address_leaves_paging_and_empty_filters_out(client):
    root = root_of(client, "?until=2024&q=&page=2&kind=direct")

    own = "http://127.0.0.1:8000/quotes.atom?kind=direct&until=2024"
    assert text_of(root, "a:id") == own
    assert root.find("a:link[@rel='self']", ATOM).get("href") == own
    page = "http://127.0.0.1:8000/quotes/?kind=direct&until=2024"
    assert root.find("a:link[@rel='alternate']", ATOM).get("href") == page


def test_an_empty_feed_is_a_feed_too(client):
    root = root_of(client)

    assert root.findall("a:entry", ATOM) == []
    assert text_of(root, "a:updated") == "1970-01-01T00:00:00+00:00"


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("?since=soon", "“soon” isn’t a date"),
        ("?speaker=nobody", "No speaker on record"),
        ("?speakr=1", "There is no filter called “speakr”"),
    ],
)
def test_a_bad_filter_is_refused_with_its_sentence(client, query, sentence):
    make_quote()

    answer = feed_of(client, query)

    assert answer.status_code == 400
    assert sentence in answer.text


def test_it_holds_what_xml_cannot(client):
    speaker = make_speaker("Ada\x0b <Lovelace> &\x01")
    make_quote(speaker=speaker, article=make_article(title="Bridge\x02"))

    assert text_of(entries_of(client)[0], "a:author/a:name") == "Ada <Lovelace> &"


@pytest.mark.parametrize("header", ["ETag", "Last-Modified"])
def test_who_has_it_already_is_told_so(client, header):
    confirmed_now()
    had = feed_of(client)[header]

    asked = {"ETag": "if-none-match", "Last-Modified": "if-modified-since"}[header]
    answer = feed_of(client, **{asked: had})

    assert answer.status_code == 304
    assert answer.content == b""
    assert answer[header] == had


def test_being_told_so_takes_two_queries(client, django_assert_num_queries):
    confirmed_now(role=make_role())
    had = feed_of(client)["ETag"]

    with django_assert_num_queries(2):
        feed_of(client, **{"if-none-match": had})


def withdraw(quote):
    deciding.withdraw([quote.pk])


def rename(quote):
    merging.rename(quote.attributions.get().speaker, "Countess Lovelace")


def retitle(quote):
    quote.article.title = "Bridge closed"
    quote.article.save()


def add_another(quote):
    make_quote(article=quote.article)


def replace(quote):
    withdraw(quote)
    add_another(quote)


def confirm_again(quote):
    withdraw(quote)
    deciding.confirm([quote.pk])


CHANGES = [withdraw, rename, retitle, add_another, replace, confirm_again]


@pytest.mark.parametrize("change", CHANGES)
def test_its_tag_changes_with_what_it_says(client, change):
    quote = confirmed_now()
    had = feed_of(client)["ETag"]

    change(quote)

    assert feed_of(client, **{"if-none-match": had}).status_code == 200


def test_its_tag_stays_when_something_else_changes(client):
    confirmed_now(speaker="Charles Babbage")
    query = f"?speaker={make_speaker('Charles Babbage').pk}"
    had = feed_of(client, query)["ETag"]

    confirmed_now()

    assert feed_of(client, query, **{"if-none-match": had}).status_code == 304


def test_a_withdrawal_counts_as_a_modification(client, monkeypatch):
    now = timezone.now()
    quote, other = confirmed_now(), confirmed_now()
    had = feed_of(client)["Last-Modified"]

    monkeypatch.setattr(timezone, "now", lambda: now + datetime.timedelta(days=1))
    deciding.withdraw([quote.pk])

    assert feed_of(client, **{"if-modified-since": had}).status_code == 200
    assert numbers_of(client) == [other.pk]


def test_it_asks_the_database_as_often_for_many_quotes(
    client, django_assert_num_queries
):
    make_quote()
    with django_assert_num_queries(3):
        feed_of(client)

    for number in range(9):
        make_quote(speaker=f"Speaker {number}", role=make_role(f"role {number}"))
    with django_assert_num_queries(3):
        feed_of(client)


def test_each_list_leads_to_its_feed(client):
    role = make_role()
    make_quote(article=make_article(outlet="The Daily Example"), role=role)
    speaker, outlet = make_speaker(), make_outlet("The Daily Example")
    pages = {
        "/quotes/?page=1&kind=direct": "/quotes.atom?kind=direct",
        speaker.get_absolute_url(): f"/quotes.atom?speaker={speaker.pk}",
        role.get_absolute_url(): f"/quotes.atom?role={role.pk}",
        f"/outlets/{outlet.pk}/{outlet.slug}/": f"/quotes.atom?outlet={outlet.pk}",
    }

    for address, feed in pages.items():
        page = client.get(address).text
        assert f'type="application/atom+xml" href="{feed}"' in page
        assert f'<a class="download" href="{feed}">Follow as a feed</a>' in page
        assert feed_of(client, feed.removeprefix("/quotes.atom")).status_code == 200
