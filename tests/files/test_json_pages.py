"""JSON beside the pages: the same rows, in pages of their own."""

import json

import pytest

from quotes.decisions.acts import claiming, deciding, merging
from quotes.exports.claim_columns import OF_APPEARANCE, OF_CLAIM, OF_FINDING
from quotes.exports.columns import NAMES
from quotes.exports.page_columns import ARTICLE_COLUMNS, SPEAKER_COLUMNS
from quotes.models import Claim, Quote
from quotes.models.numbers import LARGEST
from tests.making import (
    make_appearance,
    make_article,
    make_claim,
    make_outlet,
    make_quote,
    make_review,
    make_role,
    make_speaker,
    make_tenure,
)

pytestmark = pytest.mark.django_db

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


def test_quotes_are_what_the_lines_of_the_file_are(client):
    make_quote(role=make_role(), article=make_article(outlet="The Daily Example"))
    make_quote("It is safe.", speaker="Charles Babbage")

    values = told(client, "/quotes.json")

    lines = lines_of(client)
    assert values["quotes"] == [lines[number] for number in sorted(lines, reverse=True)]
    assert list(values["quotes"][0]) == NAMES
    assert values["next"] is None


@pytest.mark.parametrize(
    "query",
    ["", "?speaker=Charles+Babbage", "?q=safe", "?order=best&q=safe", "?kind=any"],
)
def test_quotes_are_those_of_the_page_in_its_order(client, query):
    make_quotes(2)
    make_quote("It is safe.", speaker="Charles Babbage", article=make_article())
    make_quote("Nobody else spoke.", kind=Quote.Kind.INDIRECT)

    page = client.get(f"/quotes/{query}").context["page"]

    assert numbers_of(told(client, f"/quotes.json{query}")) == [
        quote.pk for quote in page.quotes
    ]


@pytest.mark.parametrize("query", ["", "&q=safe", "&q=safe&order=best", "&speaker=1"])
def test_the_next_links_lead_to_all_quotes_once(client, query):
    make_speaker(pk=1)
    made = make_quotes(5)

    pages = walked(client, f"/quotes.json?page_size=2{query}")

    assert [len(page) for page in pages] == [2, 2, 1]
    found = [quote["id"] for page in pages for quote in page]
    assert found == [quote.pk for quote in reversed(made)]


def test_the_next_link_keeps_what_was_asked(client):
    make_quotes(2)

    values = told(client, "/quotes.json?page_size=1&speaker=Ada+Lovelace")

    assert values["next"].startswith(
        f"{SITE}/quotes.json?page_size=1&speaker=Ada+Lovelace&older="
    )
    assert values["address"] == f"{SITE}/quotes/?speaker=Ada+Lovelace"


def test_a_page_has_fifty_quotes_and_at_most_a_hundred(client):
    make_quotes(51)

    assert len(told(client, "/quotes.json")["quotes"]) == 50
    assert len(told(client, "/quotes.json?page_size=100")["quotes"]) == 51


@pytest.mark.parametrize("address", ["/quotes", "/speakers/1", "/articles/1"])
@pytest.mark.parametrize("size", ["0", "101", "many", "-1"])
def test_no_other_size_is_given(client, address, size):
    make_quote(article=make_article(pk=1), speaker=make_speaker(pk=1))

    answer = client.get(f"{address}.json?page_size={size}")

    assert answer.status_code == 400
    assert answer.json() == {"errors": ["page_size: Write a number from 1 to 100."]}


def test_it_says_which_operators_were_taken_for_words(client):
    make_quote()

    (notice,) = told(client, "/quotes.json?q=speaker:nobody")["notices"]

    assert "nobody" in notice


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("since=2024-99", "since: "),
        ("speeker=1", "There is no filter called “speeker”"),
        ("older=2024", "older: Write the place that “next” gives"),
        ("newer=x", "newer: Write the place that “next” gives"),
        ("from=never", "from: "),
    ],
)
@pytest.mark.parametrize("address", ["/quotes", "/speakers/1"])
def test_a_bad_filter_is_a_400_with_its_sentence(client, address, query, sentence):
    make_quote(speaker=make_speaker(pk=1))

    answer = client.get(f"{address}.json?{query}")

    assert answer.status_code == 400
    assert list(answer.json()) == ["errors"]
    assert answer.json()["errors"][0].startswith(sentence)


def test_a_quote_is_its_line_of_the_file(client):
    quote = make_quote(role=make_role())

    assert told(client, f"/quotes/{quote.pk}.json") == lines_of(client)[quote.pk]


def test_a_withdrawn_quote_is_gone_with_the_reason_and_without_its_words(client):
    quote = make_quote()
    deciding.withdraw([quote.pk], reason="The article was corrected.")

    answer = client.get(f"/quotes/{quote.pk}.json")

    assert answer.status_code == 410
    assert answer.json() == {
        "errors": [
            f"The quote with the number {quote.pk} was withdrawn. Please don’t cite it."
        ],
        "reason": "The article was corrected.",
        "withdrawn_on": Quote.objects.get(pk=quote.pk).decided_at.date().isoformat(),
    }
    assert numbers_of(told(client, "/quotes.json")) == []


def test_a_withdrawn_claim_is_gone_with_the_reason_and_without_its_words(client):
    claim = make_claim("The bridge is safe.", state="draft")
    claiming.publish(claim)
    claiming.withdraw(claim, reason="It was another bridge.")

    answer = client.get(f"/claims/{claim.pk}.json")

    assert answer.status_code == 410
    assert answer.json()["reason"] == "It was another bridge."
    assert "safe" not in answer.text


@pytest.mark.parametrize("kind", ["quote", "speaker", "article", "claim"])
@pytest.mark.parametrize("number", [0, 7, LARGEST])
def test_what_is_not_there_is_a_404_in_json(client, kind, number):
    answer = client.get(f"/{kind}s/{number}.json")

    assert answer.status_code == 404
    sentence = f"There is no public {kind} with the number {number}."
    assert answer.json() == {"errors": [sentence]}


def test_what_is_not_confirmed_is_not_there(client):
    quote = make_quote(state="found", article=make_article(pk=1))
    speaker = quote.attributions.get().speaker
    claim = make_claim("The bridge is safe.", quote)

    for kind, number in (
        *(("quotes", quote.pk), ("speakers", speaker.pk)),
        *(("articles", 1), ("claims", claim.pk)),
    ):
        assert client.get(f"/{kind}/{number}.json").status_code == 404


def test_a_speaker_has_their_roles_claims_and_quotes(client):
    speaker = make_speaker(description="Wrote the first program.", wikidata_id="Q7259")
    speaker.names.create(name="Countess of Lovelace")
    role = make_role("countess", "Lovelace")
    make_tenure(speaker, role, since="1838-06", until="1852")
    quote = make_quote(speaker=speaker, role=role)
    claim = make_claim("The bridge is safe.", quote)
    make_quote("It is safe.", speaker="Charles Babbage")

    values = told(client, f"/speakers/{speaker.pk}.json")

    tenure = {"since": "1838-06", "until": "1852", "source": None}
    about = {
        "id": speaker.pk,
        "address": f"{SITE}/speakers/{speaker.pk}/ada-lovelace/",
        "name": "Ada Lovelace",
        "kind": "person",
        "other_names": ["Countess of Lovelace"],
        "description": "Wrote the first program.",
        "wikidata_id": "Q7259",
        "roles": [
            {
                "role": "countess",
                "role_id": role.pk,
                "organisation": "Lovelace",
                "tenures": [tenure],
            }
        ],
        "claims": [
            {
                "claim_id": claim.pk,
                "claim_address": f"{SITE}{claim.get_absolute_url()}",
                "claim": "The bridge is safe.",
                "short_form": "The bridge is safe.",
            }
        ],
    }
    assert list(about) == [column.name for column in SPEAKER_COLUMNS]
    lines = lines_of(client)
    assert values == about | {
        "notices": [],
        "quotes": [lines[quote.pk]],
        "next": None,
    }


def test_a_speakers_quotes_are_paged_and_filtered_as_their_page_is(client):
    speaker = make_speaker()
    made = make_quotes(3, speaker=speaker)
    make_quote("It is safe.", speaker="Charles Babbage")
    address = f"/speakers/{speaker.pk}.json"

    pages = walked(client, f"{address}?page_size=2&q=bridge")

    found = [quote["id"] for page in pages for quote in page]
    assert found == [quote.pk for quote in reversed(made)]
    assert told(client, f"{address}?since=2030")["quotes"] == []


def test_an_article_has_its_quotes_by_number(client):
    article = make_article(
        outlet="The Daily Example",
        byline="Mary Shelley",
        language="en",
        url="https://e.example/b",
    )
    made = [make_quote(article=article, kind=k) for k in ("direct", "indirect")]
    make_quote(article=make_article())
    address = f"/articles/{article.pk}.json"

    values = told(client, address)

    about = {
        "id": article.pk,
        "address": f"{SITE}/articles/{article.pk}/{article.slug}/",
        "title": "Bridge to open",
        "outlet": "The Daily Example",
        "outlet_id": make_outlet().pk,
        "byline": "Mary Shelley",
        "published_on": "2024-05-13",
        "language": "en",
        "article_address": "https://e.example/b",
        "version": 1,
        "captured_on": article.current_version.captured_at.date().isoformat(),
    }
    assert list(about) == [column.name for column in ARTICLE_COLUMNS]
    lines = lines_of(client, "?kind=any")
    quotes = [lines[quote.pk] for quote in made]
    assert values == about | {"quotes": quotes, "next": None}
    assert walked(client, f"{address}?page_size=1") == [[one] for one in quotes]


def test_an_article_with_nothing_known_says_null(client):
    article = make_article(title="", published_on=None)
    make_quote(article=article)

    values = told(client, f"/articles/{article.pk}.json")

    unknown = ("title", "outlet", "outlet_id", "byline", "published_on", "language")
    assert {values[name] for name in (*unknown, "article_address")} == {None}


def test_an_address_that_runs_a_script_is_none(client):
    article = make_article(url="javascript:alert(1)")
    make_quote(article=article)

    assert told(client, f"/articles/{article.pk}.json")["article_address"] is None


def test_a_claim_has_its_findings_and_appearances(client):
    quote = make_quote("It is safe.", role=make_role("countess", ""))
    claim = make_claim("The bridge is safe.", quote)
    denied = make_appearance(claim, make_quote(speaker="Charles Babbage"), "denies")
    make_review(claim, state="corrected")

    values = told(client, f"/claims/{claim.pk}.json")

    shape = [column.name for column in OF_CLAIM]
    assert list(values) == [*shape, "findings", "appearances", "next"]
    assert values["claim"] == "The bridge is safe."
    (finding,) = values["findings"]
    assert list(finding) == [column.name for column in OF_FINDING]
    assert (finding["rating"], finding["rating_value"]) == ("Mostly true", 4)
    assert finding["corrected_on"] == "2024-06-05"
    assert finding["finding_address"] is None
    first, second = values["appearances"]
    assert list(first) == [column.name for column in OF_APPEARANCE]
    assert (first["stance"], first["first"]) == ("states", True)
    assert (first["speaker"], first["role"]) == (["Ada Lovelace"], ["countess"])
    assert (second["quote_id"], second["first"]) == (denied.quote_id, False)


def test_the_next_links_lead_to_all_appearances_once(client):
    claim = make_claim("The bridge is safe.", *make_quotes(3))

    pages = walked(client, f"/claims/{claim.pk}.json?page_size=2", "appearances")

    assert [len(page) for page in pages] == [2, 1]
    numbers = [one["quote_id"] for page in pages for one in page]
    assert numbers == sorted(set(numbers))
    assert [one["first"] for page in pages for one in page] == [True, False, False]


def test_the_first_that_is_known_is_the_first(client):
    claim = make_claim("The bridge is safe.", *make_quotes(2))
    last = claim.appearances.last()
    Claim.objects.filter(pk=claim.pk).update(first_known=last)

    values = told(client, f"/claims/{claim.pk}.json")

    assert [one["first"] for one in values["appearances"]] == [False, True]


@pytest.mark.parametrize("kind", ["speaker", "claim"])
def test_a_merged_ones_address_leads_to_the_survivor(client, kind):
    if kind == "speaker":
        rows = [make_speaker(name) for name in ("Ada Lovelace", "Ada King")]
        for row in rows:
            make_quote(speaker=row)
    else:
        rows = [make_claim(words) for words in ("It is safe.", "It’s safe.")]
    merging.merge(*rows)

    answer = client.get(f"/{kind}s/{rows[0].pk}.json?page_size=1")

    assert answer.status_code == 301
    assert answer.url == f"/{kind}s/{rows[1].pk}.json?page_size=1"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


def test_a_page_costs_the_same_however_many_quotes_it_has(
    client, django_assert_max_num_queries
):
    make_quotes(30)

    for address in ("/quotes.json", f"/speakers/{make_speaker().pk}.json"):
        with django_assert_max_num_queries(12):
            client.get(address)
