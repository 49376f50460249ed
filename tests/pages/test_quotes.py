"""The list of quotes, with its filters."""

import datetime
import gzip

import pytest

from quotes.models import PartialDate
from tests.folding import folded
from tests.making import (
    make_article,
    make_quote,
    make_role,
    make_speaker,
    make_unnamed_quote,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_shows_confirmed_quotes_only(client, state):
    quote = make_quote(speaker="Ada Lovelace")
    make_quote(speaker="Charles Babbage", state=state)

    page = client.get("/quotes/?q=bridge")

    assert list(page.context["page"]) == [quote]
    assert "<span>1 quote</span>" in folded(page.text)
    assert "Babbage" not in folded(page.text)


def test_it_shows_the_newest_first(client):
    old = make_quote(article=make_article(published_on=datetime.date(2017, 5, 1)))
    new = make_quote(article=make_article(published_on=datetime.date(2018, 5, 1)))

    page = client.get("/quotes/")

    assert list(page.context["page"]) == [new, old]


def test_it_shows_all_speakers_of_a_joint_quote_with_their_roles(client):
    quote = make_quote(speaker="Ada Lovelace", role=make_role("countess"))
    babbage, professor = make_speaker("Charles Babbage"), make_role("professor")
    quote.attributions.create(number=2, speaker=babbage, role=professor)

    page = client.get("/quotes/")

    assert "countess, Lovelace" in page.text
    assert "professor, Lovelace" in page.text
    assert "Charles Babbage" in page.text


def test_it_shows_an_unnamed_label_plainly(client):
    make_unnamed_quote("US sources")

    assert "US sources" in client.get("/quotes/").text


def test_it_says_that_a_quote_has_no_speaker(client):
    make_quote().attributions.all().delete()

    assert "no speaker given" in client.get("/quotes/").text


def test_it_escapes_what_was_printed(client):
    text = "He said “<script>alert(1)</script>” aloud."
    make_quote("<script>alert(1)</script>", article=make_article(text))

    page = client.get("/quotes/")

    assert "<script>" not in page.text
    assert "&lt;script&gt;" in page.text


def test_it_gives_the_day_of_publication_and_a_date_of_its_own(client):
    quote = make_quote(said_on_basis="stated")
    quote.said_on = PartialDate.parse("2024-04")
    quote.save()

    page = client.get("/quotes/")

    assert '<time datetime="2024-05-13">13 May 2024</time>' in page.text
    assert '(said <time datetime="2024-04">April 2024</time>)' in page.text


def test_it_says_that_an_article_has_no_date(client):
    make_quote(article=make_article(published_on=None))

    assert ", no date, added on <time" in client.get("/quotes/").text


def test_it_offers_the_page_of_a_speaker_whose_name_is_searched(client):
    make_quote(speaker="Ada Lovelace")

    page = client.get("/quotes/?q=lovelace")

    assert "Looking for a speaker?" in page.text
    assert make_speaker("Ada Lovelace").get_absolute_url() in page.text


def test_a_speaker_who_is_offered_is_neither_unfit_nor_offered_twice(client):
    make_quote(speaker="Ada Lovelace")

    page = client.get("/quotes/?q=lovelace").text

    assert "No confirmed quote fits" not in page
    assert "Did you mean" not in page
    assert 'href="/search/?q=lovelace"' in page


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_offers_no_speaker_who_is_not_public(client, state):
    make_quote(speaker="Ada Lovelace", state=state)

    page = client.get("/quotes/?q=lovelace")

    assert "Ada Lovelace" not in page.text


def test_it_says_what_is_wrong_with_a_filter_and_shows_no_rows(client):
    make_quote()

    page = client.get("/quotes/?since=2025-99-99")

    assert "There is no day 2025-99-99 in the calendar." in page.text
    assert list(page.context["page"]) == []
    assert "/quotes/download/" not in page.text


def test_it_says_what_to_do_when_nothing_is_on_record(client):
    page = client.get("/quotes/").text

    assert "No quote in quotation marks is on record yet." in page
    assert "Try fewer words" not in page


def test_a_page_of_reported_words_alone_leads_to_them(client):
    quote = make_quote(kind="indirect")
    speaker = quote.attributions.get().speaker

    page = client.get(speaker.get_absolute_url()).text

    assert '<a href="?kind=any">See what was reported without them</a>' in page


def test_it_says_what_to_do_when_nothing_fits(client):
    make_quote()

    page = client.get("/quotes/?q=tunnel")

    assert "No confirmed quote fits. Try fewer words" in page.text


def test_it_names_the_speaker_it_is_filtered_by(client):
    make_quote()
    speaker = make_speaker()

    page = client.get(f"/quotes/?speaker={speaker.pk}")

    assert f'type="checkbox" name="speaker" value="{speaker.pk}" checked' in page.text


def test_it_links_to_the_files_of_the_same_filter(client):
    make_quote()

    page = client.get("/quotes/?q=bridge&kind=direct&page=1")

    assert "/quotes/download/?q=bridge&amp;kind=direct" in page.text


def test_its_pages_keep_the_filter(client):
    article = make_article()
    quotes = [make_quote(article=article) for _ in range(21)]

    page = client.get("/quotes/?q=bridge")
    older = page.context["page"].older

    assert f'href="?q=bridge&amp;older={older}"' in page.text
    assert list(older_page(client, older)) == quotes[:1]


def older_page(client, older):
    return client.get(f"/quotes/?q=bridge&older={older}").context["page"]


def test_a_page_stays_when_quotes_are_added(client):
    article = make_article()
    quotes = [make_quote(article=article) for _ in range(21)]
    older = client.get("/quotes/?q=bridge").context["page"].older

    make_quote(article=article)

    assert list(older_page(client, older)) == quotes[:1]


def test_one_comes_back_from_an_older_page(client):
    article = make_article()
    for _ in range(41):
        make_quote(article=article)
    first = client.get("/quotes/").context["page"]
    second = client.get(f"/quotes/?older={first.older}").context["page"]
    third = client.get(f"/quotes/?older={second.older}").context["page"]

    back = client.get(f"/quotes/?newer={third.newer}").context["page"]
    to_the_start = client.get(f"/quotes/?newer={back.newer}").context["page"]

    assert list(back) == list(second)
    assert list(to_the_start) == list(first)
    assert third.older is None and to_the_start.newer is None


@pytest.mark.parametrize("written", ["2024-05", "2024-05-13", "2024"])
def test_one_goes_to_a_day(client, written):
    old = make_quote(article=make_article(published_on=datetime.date(2024, 5, 13)))
    make_quote(article=make_article(published_on=datetime.date(2025, 1, 1)))

    page = client.get(f"/quotes/?from={written}")

    assert list(page.context["page"]) == [old]
    assert "← Newer" in page.text


def test_a_day_that_is_none_is_told(client):
    quote = make_quote()

    page = client.get("/quotes/?from=soon")

    assert "“soon” isn’t a date. Write 2017, 2017-05 or 2017-05-15." in page.text
    assert list(page.context["page"]) == [quote]


@pytest.mark.parametrize(
    "place", ["0", "-1", "x", "²", "9" * 5000, "2024-99-01.1", "2024-01-01.x"]
)
def test_a_place_that_is_none_is_the_start(client, place):
    make_quote()

    for name in ("older", "newer", "page"):
        page = client.get("/quotes/", {name: place})
        assert page.status_code == 200
        assert len(list(page.context["page"])) == 1


def test_it_asks_the_database_as_often_for_many_quotes(
    client, django_assert_max_num_queries
):
    make_quote(role=make_role())
    with django_assert_max_num_queries(9):
        client.get("/quotes/?q=bridge")

    for number in range(9):
        make_quote(
            speaker=f"Speaker {number}",
            role=make_role(f"role {number}"),
            article=make_article(outlet=f"Outlet {number}"),
        )
    with django_assert_max_num_queries(9):
        client.get("/quotes/?q=bridge")


def test_it_marks_the_words_here_and_on_the_quotes_page(client):
    quote = make_quote()

    page = client.get("/quotes/?q=BRIDGE").text

    assert "The <mark>bridge</mark> will open" in page
    assert f'href="/quotes/{quote.pk}/?q=BRIDGE"' in page
    there = client.get(f"/quotes/{quote.pk}/?q=BRIDGE").text
    assert "The <mark>bridge</mark> will open" in there


def test_it_shows_what_is_chosen_with_a_way_out(client):
    make_quote()

    page = client.get("/quotes/?q=bridge&kind=direct&since=2017").text

    assert 'href="/quotes/?q=bridge&amp;since=2017"' in page
    assert 'href="/quotes/?q=bridge&amp;kind=direct"' in page


def test_the_best_come_first_when_asked_for(client):
    article = make_article()
    make_quote("It is safe.", article=article)
    make_quote("The bridge will open in May,", "It is safe.", article=article)

    newest = client.get("/quotes/?q=safe").context["page"].quotes
    best = client.get("/quotes/?q=safe&order=best").context["page"].quotes

    assert best == newest[::-1]


def test_it_says_which_operator_it_searched_as_words(client):
    make_quote()

    assert "“kind:loud” was searched as plain words" in (
        client.get("/quotes/?q=kind:loud").text
    )


def test_where_nothing_fits_it_says_which_filter_to_leave_out(client):
    make_quote()

    page = client.get("/quotes/?q=bridge&kind=partial&since=2017").text

    assert "Without kind “partial”</a>: 1" in page
    assert 'href="/quotes/?q=bridge&amp;since=2017"' in page
    assert "Without words" not in page


def test_where_nothing_fits_it_asks_who_was_meant(client):
    make_quote(speaker="Ada Lovelace")
    make_quote(speaker="Ada Lovelaca", state="found")

    page = folded(client.get("/quotes/?q=Ada+Lovelase").text)

    assert "Did you mean" in page and "Ada Lovelace</a>?" in page
    assert "Lovelaca" not in page


@pytest.mark.parametrize(
    "query", ["q=lovelase", "q=speaker:lovelase", "q=lovelase&since=2017"]
)
def test_a_misspelt_name_gets_one_message(client, query):
    make_quote(speaker="Ada Lovelace")
    make_quote(speaker="Ida Lovelace")

    page = folded(client.get(f"/quotes/?{query}").text)

    message = page.partition('<p class="empty">')[2].partition("</p>")[0]
    assert message.startswith("Nobody on record is called “lovelase”. Did you mean <a")
    assert "</a> or <a" in message
    for other in ("No confirmed quote fits", "Without", "Looking for a speaker"):
        assert other not in page


def test_a_speakers_own_page_doesnt_take_a_name_for_misspelt(client):
    make_quote(speaker="Ada Lovelace")
    make_quote(speaker="Charles Babbage")

    page = client.get(f"{make_speaker().get_absolute_url()}?q=babbage").text

    assert "Did you mean" not in page
    assert "Look for them everywhere" in page


def test_it_is_compressed_for_who_takes_it(client):
    make_quote()

    answer = client.get("/quotes/", headers={"accept-encoding": "gzip"})

    assert answer["Content-Encoding"] == "gzip"
    assert b"It is safe." in gzip.decompress(answer.content)
    assert "Content-Encoding" not in client.get("/quotes/")
