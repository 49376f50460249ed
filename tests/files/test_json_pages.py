"""Speakers, articles and claims as JSON: what their pages show."""

import pytest

from quotes.decisions.acts import claiming, merging, noting
from quotes.exports.claim_columns import OF_APPEARANCE, OF_CLAIM, OF_FINDING
from quotes.exports.page_columns import ARTICLE_COLUMNS, SPEAKER_COLUMNS
from quotes.models import Claim
from quotes.models.numbers import LARGEST
from tests.files.reading_json import (
    SITE,
    lines_of,
    make_quotes,
    told,
    walked,
)
from tests.making import (
    make_appearance,
    make_article,
    make_capture,
    make_change,
    make_claim,
    make_outlet,
    make_quote,
    make_review,
    make_role,
    make_speaker,
    make_tenure,
)

pytestmark = pytest.mark.django_db


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
        "is_beginning": False,
        "captured_from": None,
        "is_excerpt": False,
        "changes": None,
    }
    assert list(about) == [column.name for column in ARTICLE_COLUMNS]
    lines = lines_of(client, "?kind=any")
    quotes = [lines[quote.pk] for quote in made]
    assert values == about | {"quotes": quotes, "next": None}
    assert walked(client, f"{address}?page_size=1") == [[one] for one in quotes]


def test_an_article_says_from_which_address_its_text_was_read(client):
    article = make_article(capture=make_capture("https://e.example/b"))
    make_quote(article=article)

    values = told(client, f"/articles/{article.pk}.json")

    assert values["captured_from"] == "https://e.example/b"


def test_an_article_says_where_its_outlets_changes_are_told(client):
    change = make_change()
    noting.note([change])

    values = told(client, f"/articles/{change.article_id}.json")

    assert values["changes"] == f"{SITE}/articles/{change.article_id}/versions/"


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
