"""The desk's front page, the names that quotes wait for, and the search."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from quotes.models import HouseRules, Lease, Quote
from tests.folding import folded
from tests.making import add_version, make_article, make_outlet, make_person, make_quote

pytestmark = pytest.mark.django_db


def at_the_desk(client, name="Ana", group="curator"):
    person = make_person(name, group)
    client.force_login(person)
    return person


def test_strangers_log_in_first(client):
    assert client.get("/desk/").status_code == 302


def test_who_may_not_read_found_quotes_stays_out(client):
    at_the_desk(client, group=None)

    for address in ("/desk/", "/desk/names/", "/desk/search/"):
        assert client.get(address).status_code == 403


def test_articles_with_found_quotes_wait_in_the_order_they_came(client):
    at_the_desk(client)
    first = make_article(title="First in", outlet="The Example")
    second = make_article(title="Second in", published_on=None)
    make_quote(article=second, state="found")
    make_quote(article=first, state="found")
    make_quote(article=first, state="rejected")
    make_quote(article=make_article(title="All done"))

    page = client.get("/desk/")

    assert list(page.context["page"]) == [first, second]
    assert "1 of 2 quotes to decide" in folded(page.text)
    assert "The Example" in folded(page.text)
    assert "All done" not in folded(page.text)
    assert f'href="/desk/articles/{first.pk}/"' in folded(page.text)


def test_it_says_who_is_at_an_article(client):
    at_the_desk(client)
    article = make_quote(state="found").article
    other = make_quote(state="found").article
    until = timezone.now() + datetime.timedelta(minutes=5)
    Lease.objects.create(article=article, person=make_person("Bo"), until=until)
    past = timezone.now() - datetime.timedelta(minutes=1)
    Lease.objects.create(article=other, person=make_person("Cy"), until=past)

    page = client.get("/desk/").text

    assert "Bo is here" in page
    assert "Cy is here" not in page


def test_an_article_checked_by_one_of_two_still_waits(client):
    person = at_the_desk(client)
    HouseRules.objects.create(second_confirmation=True)
    quote = make_quote(state="found")
    Quote.objects.filter(pk=quote.pk).update(checked_by=person)

    assert list(client.get("/desk/").context["page"]) == [quote.article]


def test_each_queue_has_its_count_and_begins_with_its_first(client):
    at_the_desk(client)
    first = make_quote(state="found", speaker=None, confidence=0.4)
    make_quote(state="found", speaker=None)
    add_version(make_quote(article=make_article()).article, "Nothing of it.")

    page = client.get("/desk/")

    lengths = {one.queue.key: one.number for one in page.context["lengths"]}
    assert lengths["speaker"] == 2
    assert lengths["unsure"] == lengths["gone"] == 1
    assert lengths["back"] == lengths["second"] == lengths["changed"] == 0
    assert f'href="/desk/quotes/{first.pk}/?queue=speaker"' in page.text


def test_an_empty_record_says_how_to_begin(client):
    at_the_desk(client)

    page = client.get("/desk/").text

    assert "No articles yet" in page
    assert 'href="/desk/add/"' in page


def test_nothing_to_do_says_what_to_do(client):
    at_the_desk(client)
    make_quote()

    assert "Nothing to decide." in client.get("/desk/").text


def test_a_viewer_is_offered_no_adding(client):
    at_the_desk(client, group="viewer")
    make_quote(state="found")

    assert 'href="/desk/add/"' not in client.get("/desk/").text


def test_it_pages_articles(client):
    at_the_desk(client)
    for _ in range(26):
        make_quote(article=make_article(), state="found")

    assert len(client.get("/desk/").context["page"]) == 25
    assert len(client.get("/desk/?page=2").context["page"]) == 1


def test_names_are_ranked_by_how_many_quotes_wait(client):
    at_the_desk(client)
    for name in ("it", "She", "the mayor", "WHO", "Moon", "MOON’s"):
        quote = make_quote(state="found", speaker=None)
        quote.attributions.update(name_as_printed=name)

    page = client.get("/desk/names/")

    names = [(one.name.casefold(), one.quotes) for one in page.context["names"]]
    assert names[0][1] == 2
    assert names[1:] == [("who", 1)]
    assert f"/desk/quotes/{quote.pk - 1}/?queue=speaker&amp;name=" in page.text


def test_no_names_says_where_to_go(client):
    at_the_desk(client)

    assert "No quote is waiting under a name" in client.get("/desk/names/").text


@pytest.mark.parametrize("words", ["safe", "tunnel", "lovelace", "safe tunnel"])
def test_search_looks_at_words_titles_and_names(client, words):
    at_the_desk(client)
    quote = make_quote(article=make_article(title="A tunnel"), state="rejected")
    text = "“Nothing,” said Bo."
    make_quote("Nothing,", speaker="Bo Ek", article=make_article(text))

    page = client.get("/desk/search/", {"q": words})

    assert list(page.context["page"]) == [quote]
    assert f'href="/desk/quotes/{quote.pk}/"' in page.text
    assert "rejected" in page.text


def test_search_finds_an_outlets_quotes(client):
    at_the_desk(client)
    make_quote("It is safe.", article=make_article(outlet="The Northmoor Dispatch"))

    page = client.get("/desk/search/?q=northmoor+safe")

    assert "It is safe." in page.text


def test_search_finds_the_printed_name_that_waits(client):
    at_the_desk(client)
    quote = make_quote(state="found", speaker=None)
    quote.attributions.update(name_as_printed="Moon")

    page = client.get("/desk/search/?q=moon")

    assert list(page.context["page"]) == [quote]


def test_search_leaves_out_what_stands_after_a_minus(client):
    at_the_desk(client)
    quote = make_quote(article=make_article(title="A tunnel"))
    make_quote(article=make_article(title="A road"))

    page = client.get("/desk/search/?q=safe+-road")

    assert list(page.context["page"]) == [quote]


def test_search_is_narrowed_to_a_state_and_a_rule(client):
    at_the_desk(client)
    quote = make_quote(state="rejected", rule="a rule")
    make_quote(rule="a rule")
    make_quote(state="rejected", rule="another")

    page = client.get("/desk/search/?rule=a+rule&state=rejected")

    assert list(page.context["page"]) == [quote]
    assert not client.get("/desk/search/?state=no").context["page"]


def test_search_says_what_to_write(client):
    at_the_desk(client)
    make_quote()

    assert "Type words from a quote" in folded(client.get("/desk/search/").text)
    assert "No quote has “xyzzy”" in folded(client.get("/desk/search/?q=xyzzy").text)


@pytest.mark.parametrize(
    "address", ["/desk/", "/desk/names/", "/desk/search/?q=bridge"]
)
def test_it_takes_a_fixed_number_of_queries(client, address):
    at_the_desk(client)
    counts = []
    for number in (1, 5):
        for n in range(number):
            article = make_article(outlet=make_outlet(f"Outlet {number} {n}").name)
            quote = make_quote(article=article, state="found", speaker=None)
            quote.attributions.update(name_as_printed=f"Name {n}")
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 17
