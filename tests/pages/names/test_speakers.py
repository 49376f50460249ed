"""The speakers, A to Z and by their number of quotes."""

import datetime

import pytest

from tests.making import make_article, make_quote, make_role, make_speaker

pytestmark = pytest.mark.django_db

BOTH = pytest.mark.parametrize("path", ["/speakers/", "/speakers/most-quoted/"])


def article_of(year):
    return make_article(published_on=datetime.date(year, 5, 13))


def names(page):
    return [speaker.name for speaker in page.context["speakers"]]


@BOTH
@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_shows_and_counts_through_confirmed_quotes_only(client, path, state):
    make_quote(speaker="Ada Lovelace")
    make_quote(speaker="Ada Lovelace", state=state)
    make_quote(speaker="Charles Babbage", state=state)

    page = client.get(path)

    assert names(page) == ["Ada Lovelace"]
    assert next(iter(page.context["speakers"])).quote_count == 1
    assert "Babbage" not in page.text


def test_it_sorts_by_surname(client):
    for name in ("Zoe Adams", "Ada Lovelace", "Çelik", "Charles Babbage"):
        make_quote(speaker=name)

    page = client.get("/speakers/")

    assert names(page) == ["Zoe Adams", "Charles Babbage", "Çelik", "Ada Lovelace"]
    assert page.context["letters"] == ["a", "b", "c", "l"]


@pytest.mark.parametrize(
    ("name", "kind", "letter"),
    [
        ("Moon Jae-in", "person", "m"),
        ("Solveig Aune-Hart", "person", "a"),
        ("Haripada Mondol-Giri", "person", "m"),
        ("The World Bank", "organisation", "w"),
    ],
)
def test_a_name_stands_where_an_index_has_it(client, name, kind, letter):
    make_quote(speaker=make_speaker(name, kind))

    assert client.get("/speakers/").context["letters"] == [letter]


@BOTH
def test_it_shows_the_latest_role(client, path):
    make_quote(role=make_role("clerk", "Kelmouth"), article=article_of(2019))
    make_quote(role=make_role("mayor", "Kelmouth"), article=article_of(2021))
    make_quote(article=article_of(2022))

    page = client.get(path).text

    assert '<span class="printed">mayor, Kelmouth</span>' in page
    assert "clerk" not in page


def test_it_narrows_to_a_letter(client):
    make_quote(speaker="Ada Lovelace")
    make_quote(speaker="Charles Babbage")

    for letter in "bB":
        page = client.get(f"/speakers/?letter={letter}")
        assert names(page) == ["Charles Babbage"]


def test_it_puts_other_scripts_and_digits_under_dots(client):
    for name in ("Ada Lovelace", "Юлия", "Agent 47"):
        make_quote(speaker=name)

    page = client.get("/speakers/", {"letter": "…"})

    assert names(page) == ["Agent 47", "Юлия"]
    assert page.context["letters"] == ["l", "…"]


@pytest.mark.parametrize("letter", ["zz", "%", "\x00", "q"])
def test_it_shows_all_for_a_letter_nobody_has(client, letter):
    make_quote()

    assert names(client.get("/speakers/", {"letter": letter})) == ["Ada Lovelace"]


def test_it_offers_no_letter_of_a_hidden_speaker(client):
    make_quote(speaker="Ada Lovelace")
    make_speaker("Charles Babbage")

    assert client.get("/speakers/").context["letters"] == ["l"]


def test_it_puts_the_most_quoted_first(client):
    make_quote(speaker="Ada Lovelace")
    for _ in range(2):
        make_quote(speaker="Charles Babbage")

    page = client.get("/speakers/most-quoted/")

    assert names(page) == ["Charles Babbage", "Ada Lovelace"]


@pytest.mark.parametrize("path", ["/", "/speakers/most-quoted/"])
def test_a_ranking_says_of_how_much_it_is(client, path):
    make_quote()
    make_quote(state="found")

    assert "Of the 1 quote confirmed so far." in client.get(path).text


@BOTH
def test_it_says_what_to_do_when_there_is_none(client, path):
    assert "No speaker is on record yet" in client.get(path).text


@pytest.mark.parametrize(
    ("path", "queries"), [("/speakers/", 4), ("/speakers/most-quoted/", 8)]
)
def test_it_asks_the_database_as_often_for_many_speakers(
    client, django_assert_num_queries, path, queries
):
    make_quote(role=make_role())
    with django_assert_num_queries(queries):
        client.get(path)

    for number in range(9):
        make_quote(speaker=f"Speaker {number}", role=make_role(f"Role {number}"))
    with django_assert_num_queries(queries):
        client.get(path)


def test_its_pages_keep_the_letter(client):
    article = make_article()
    for number in range(101):
        make_quote(speaker=f"Ada L{number:03}", article=article)

    page = client.get("/speakers/?letter=l")

    last = make_speaker("Ada L099")
    assert f'href="?letter=l&amp;after={last.pk}"' in page.text
    assert names(client.get(f"/speakers/?letter=l&after={last.pk}")) == ["Ada L100"]


@BOTH
def test_a_row_is_a_link_with_the_number_of_quotes(client, path):
    speaker = make_quote(speaker="<b>Ada</b> & Co").attributions.get().speaker
    make_quote(speaker="<b>Ada</b> & Co")

    page = client.get(path)

    name = "&lt;b&gt;Ada&lt;/b&gt; &amp; Co"
    assert f'<a href="{speaker.get_absolute_url()}">{name}</a>' in page.text
    number = '<span class="number">2<span class="unseen"> quotes</span></span>'
    assert number in page.text
