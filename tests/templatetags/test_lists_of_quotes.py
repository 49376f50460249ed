"""How a list of quotes is laid out: so many a page, those of one article together."""

import re
from datetime import date

import pytest

from quotes.models import PartialDate
from tests.making import make_article, make_quote, make_role, make_speaker

pytestmark = pytest.mark.django_db


def twenty_one():
    article = make_article()
    return [make_quote(article=article) for _ in range(21)]


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        *(("", 20), ("?page_size=50", 21), ("?page_size=100", 21)),
        *(("?page_size=7", 20), ("?page_size=-50", 20), ("?page_size=x", 20)),
        *(("?page_size=1000000", 20), ("?q=bridge&order=best", 20)),
    ],
)
def test_a_page_has_twenty_quotes_or_as_many_as_one_chose(client, query, shown):
    twenty_one()

    page = client.get(f"/quotes/{query}").context["page"]

    assert len(list(page)) == shown


def test_it_offers_longer_pages(client):
    twenty_one()

    page = client.get("/quotes/?q=bridge").text

    assert "<strong>20</strong>" in page
    assert 'href="?q=bridge&amp;page_size=100">100</a>' in page


def test_it_offers_no_longer_page_of_few_quotes(client):
    make_quote()

    assert "Quotes a page" not in client.get("/quotes/").text
    assert "Quotes a page" in client.get("/quotes/?page_size=50").text


def test_its_links_and_forms_keep_the_length_that_one_chose(client):
    article = make_article()
    for _ in range(51):
        make_quote(article=article)

    page = client.get("/quotes/?kind=direct&page_size=50")

    assert 'href="/quotes/?page_size=50">' in page.text  # of the chip
    assert page.text.count('name="page_size" value="50"') == 2
    older = page.context["page"].older
    assert f"page_size=50&amp;older={older}" in page.text
    chosen = client.get("/quotes/facets/?kind=direct&page_size=50").text
    assert "page_size=50" in chosen


def test_a_file_takes_no_notice_of_it(client):
    make_quote()

    answer = client.get("/quotes.csv?page_size=50")

    assert b"It is safe." in b"".join(answer.streaming_content)


def test_the_canonical_address_is_without_it(client):
    make_quote()

    page = client.get("/quotes/?page_size=50&kind=direct").text

    assert re.search(r'rel="canonical" href="[^"]*/quotes/\?kind=direct"', page)


def test_neighbours_of_one_article_stand_under_its_title(client):
    shared = make_article(title="Two of them", outlet="The Daily Example")
    make_quote("The bridge was closed", article=shared, kind="indirect")
    make_quote(article=make_article(title="Alone"))
    make_quote("It is safe.", article=shared)
    make_quote("Nobody else", article=shared, kind="indirect")

    page = client.get("/quotes/?kind=any").text

    together = page[page.index('<div class="together">') :]
    together = together[: together.index("</div>")]
    assert together.count("<figure") == 2
    assert together.count("Two of them") == 1
    assert page.count("Two of them") == 2  # the first quote stands alone
    assert page.count("The Daily Example</a>") == 2


@pytest.mark.parametrize("address", ["/quotes/", "/search/?q=bridge"])
def test_neighbours_are_read_in_the_order_of_their_article(client, address):
    shared = make_article()
    first = make_quote("The bridge will open in May,", article=shared)
    second = make_quote("The bridge was closed", article=shared)
    newer = make_quote(article=make_article(published_on=date(2025, 1, 1)))

    page = client.get(address).text

    assert quotes_shown(page) == [newer.pk, first.pk, second.pk]


def quotes_shown(page):
    return [int(number) for number in re.findall(r'<p><a href="/quotes/(\d+)/', page)]


def test_the_best_match_stays_first_among_its_neighbours(client):
    shared = make_article()
    make_quote("The bridge will open in May,", article=shared)
    make_quote("The bridge was closed", article=shared)

    page = client.get("/quotes/?q=bridge&order=best")

    assert quotes_shown(page.text) == [quote.pk for quote in page.context["page"]]


def test_a_day_of_its_own_stays_beside_each_of_them(client):
    shared = make_article()
    make_quote(article=shared)
    quote = make_quote(article=shared, said_on_basis="stated")
    quote.said_on = PartialDate.parse("2024-04")
    quote.save()

    page = client.get("/quotes/").text

    assert '(said <time datetime="2024-04">April 2024</time>)' in page


def caption(page):
    return re.search("<figcaption>(.*?)</figcaption>", page, re.DOTALL)[1]


def test_a_speakers_page_repeats_no_name(client):
    make_quote(role=make_role("countess", ""))

    shown = caption(client.get(make_speaker().get_absolute_url()).text)

    assert "Ada Lovelace" not in shown
    assert '<a class="role" href="/roles/' in shown


def test_a_speakers_page_says_once_a_role_that_neighbours_share(client):
    shared, countess = make_article(), make_role("countess", "")
    make_quote(article=shared, role=countess)
    make_quote("The bridge was closed", article=shared, role=countess)

    page = client.get(make_speaker().get_absolute_url()).text

    assert page.count('<a class="role"') == 1
    assert page.index('<a class="role"') < page.index("<figure")


def test_a_speakers_page_says_each_role_where_neighbours_differ(client):
    shared = make_article()
    make_quote(article=shared, role=make_role("countess", ""))
    make_quote("The bridge was closed", article=shared)
    make_quote("Nobody else", article=shared, role=make_role("programmer", ""))

    page = client.get(make_speaker().get_absolute_url()).text

    assert page.count('<a class="role"') == 2
    assert page.index('<a class="role"') > page.index("<figure")


def test_a_speakers_page_names_who_said_it_too(client):
    make_quote().attributions.create(number=2, unnamed_label="a baker")

    shown = caption(client.get(make_speaker().get_absolute_url()).text)

    assert '<span class="said-by">with a baker</span>' in shown


def test_a_speakers_page_says_nothing_of_who_where_that_is_all(client):
    make_quote()

    shown = caption(client.get(make_speaker().get_absolute_url()).text)

    assert "said-by" not in shown


def test_a_speakers_page_gives_the_number_of_quotes_once(client):
    shared = make_article()
    make_quote(article=shared)
    make_quote("The bridge was closed", article=shared)

    page = client.get(make_speaker().get_absolute_url()).text

    assert len(re.findall(r"\b2\s+quotes", page)) == 1


@pytest.mark.parametrize("address", ["/quotes/", "/speakers/1/ada-lovelace/"])
def test_a_single_quote_is_not_offered_to_be_narrowed(client, address):
    quote = make_quote()
    address = address.replace("1", str(quote.attributions.get().speaker_id))

    assert "Narrow these down" not in client.get(address).text


def test_the_box_on_a_speakers_page_says_what_it_searches(client):
    shared = make_article()
    make_quote(article=shared)
    make_quote("The bridge was closed", article=shared)

    assert "Search these quotes" not in client.get("/quotes/").text
    page = client.get(make_speaker().get_absolute_url()).text
    assert ">Search these quotes</label>" in page
    assert "Search these quotes" not in client.get("/quotes/").text


def test_the_facets_explain_the_kinds(client):
    make_quote()
    make_quote("Nobody else", kind="partial")

    page = client.get("/quotes/facets/").text

    assert ">Partial</a>" in page
    assert "The speaker’s own words in quotation marks" in page


def test_a_roles_page_repeats_no_role(client):
    make_quote(role=make_role("countess", ""))

    shown = caption(client.get(make_role("countess", "").get_absolute_url()).text)

    assert "Ada Lovelace" in shown
    assert "countess" not in shown


def test_an_outlets_page_repeats_no_outlet(client):
    outlet = make_quote(article=make_article(outlet="The Daily Example")).outlet

    shown = caption(client.get(f"/outlets/{outlet.pk}/{outlet.slug}/").text)

    assert "The Daily Example" not in shown


def test_a_filter_by_speaker_still_names_each(client):
    make_quote()

    page = client.get(f"/quotes/?speaker={make_speaker().pk}").text

    assert "Ada Lovelace" in caption(page)
