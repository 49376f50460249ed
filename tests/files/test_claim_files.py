"""Claims as files: the page’s rows, whole, in a fixed order, safe in a spreadsheet."""

import csv
import datetime
import gzip
import io
import json

import pytest

from quotes.exports.claim_columns import CLAIM_COLUMNS, CLAIM_NAMES
from tests.files.closing import close
from tests.making import (
    make_appearance,
    make_article,
    make_claim,
    make_quote,
    make_review,
    make_role,
    make_speaker,
    make_unnamed_quote,
)
from tests.schema_org import wrong

pytestmark = pytest.mark.django_db

FILES = ["/claims.csv", "/claims.jsonl"]


def content_of(client, path, **headers):
    return b"".join(client.get(path, headers=headers).streaming_content)


def rows_of(client, query=""):
    text = content_of(client, f"/claims.csv{query}").decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def lines_of(client, query=""):
    return [
        json.loads(line)
        for line in content_of(client, f"/claims.jsonl{query}").splitlines()
    ]


def test_a_row_is_an_appearance_with_its_claim_and_the_finding(client, settings):
    settings.ONRECORD_SITE_URL = "https://quotes.example"
    article = make_article(
        outlet="The Daily Example", url="https://e.example/b", title="Bridge"
    )
    quote = make_quote("It is safe.", article=article, role=make_role("countess", ""))
    claim = make_claim("The bridge is safe.", quote)
    make_review(claim, state="corrected", url="https://check.example/1")

    (row,) = rows_of(client)

    assert row == {
        "claim_id": str(claim.pk),
        "claim_address": f"https://quotes.example/claims/{claim.pk}/the-bridge-is-safe/",
        "claim": "The bridge is safe.",
        "short_form": "The bridge is safe.",
        "rating": "Mostly true",
        "rating_value": "4",
        "reviewed_by": "On Record",
        "reviewed_on": "2024-06-03",
        "finding": "Engineers found no fault.",
        "corrected_on": "2024-06-05",
        "correction": "An earlier finding named another bridge.",
        "finding_address": "https://check.example/1",
        "stance": "states",
        "first": "yes",
        "quote_id": str(quote.pk),
        "quote_address": f"https://quotes.example/quotes/{quote.pk}/",
        "quote": "It is safe.",
        "speaker": "Ada Lovelace",
        "speaker_id": str(make_speaker().pk),
        "role": "countess",
        "outlet": "The Daily Example",
        "article_title": "Bridge",
        "published_on": "2024-05-13",
        "said_on": "2024-05-13",
        "article_address": "https://e.example/b",
        "guarded": "",
    }


def test_the_rows_go_by_number_and_then_by_day(client):
    article = make_article(published_on=datetime.date(2024, 5, 1))
    first = make_claim("One.")
    make_appearance(first, make_quote(article=article), "denies")
    make_claim("Two.")

    found = [(row["claim"], row["stance"], row["first"]) for row in rows_of(client)]

    assert found == [
        ("One.", "denies", ""),
        ("One.", "states", "yes"),
        ("Two.", "states", "yes"),
    ]


def test_both_databases_write_the_same_bytes(client):
    quote = make_quote(
        'It is "safe".', article=make_article('“It is "safe".” she said.')
    )
    speaker = quote.attributions.get().speaker
    claim = make_claim("=1+1\nis; “two”.", quote)

    written = content_of(client, "/claims.csv").decode("utf-8-sig")

    site, slug = "http://127.0.0.1:8000", claim.slug
    assert written == (
        ",".join(CLAIM_NAMES) + "\r\n"
        f'"{claim.pk}","{site}/claims/{claim.pk}/{slug}/","\'=1+1\nis; “two”.",'
        '"\'=1+1\nis; “two”.",,,,,,,,,"states","yes",'
        f'"{quote.pk}","{site}/quotes/{quote.pk}/","It is ""safe"".","Ada Lovelace",'
        f'"{speaker.pk}",,,"Bridge to open","2024-05-13","2024-05-13",,'
        '"claim; short_form"\r\n'
    )


def test_formulas_are_guarded_unless_it_is_raw(client):
    make_claim("=1+1")

    (row,), (raw,) = rows_of(client), rows_of(client, "?raw=1")

    assert (row["claim"], row["guarded"]) == ("'=1+1", "claim; short_form")
    assert (raw["claim"], raw["guarded"]) == ("=1+1", "")


def test_several_speakers_are_listed_in_one_cell(client):
    quote = make_quote()
    quote.attributions.create(number=2, speaker=make_speaker("Charles; Babbage"))
    make_claim("It is safe.", quote)

    assert rows_of(client)[0]["speaker"] == "Ada Lovelace; Charles\\; Babbage"


def test_an_unnamed_source_has_its_label_and_no_number(client):
    make_claim("It is safe.", make_unnamed_quote("a spokesman"))

    (row,) = rows_of(client)

    assert (row["speaker"], row["speaker_id"]) == ("a spokesman", "")


def test_the_columns_stay_where_nothing_fits(client):
    head = content_of(client, "/claims.csv").decode("utf-8-sig")

    assert head == ",".join(CLAIM_NAMES) + "\r\n"


def test_each_column_is_explained_where_it_is_downloaded(client):
    make_quote()

    page = client.get("/quotes/download/").text

    for column in CLAIM_COLUMNS:
        assert (
            f"<dt><code>{column.name}</code></dt><dd>{column.meaning}</dd>".replace(
                "'", "&#x27;"
            )
            in page
        )


def test_a_line_is_a_public_finding_and_keeps_to_the_vocabulary(client):
    claim = make_claim()
    for state in ("draft", "published", "corrected"):
        make_review(claim, state=state)

    lines = lines_of(client)

    assert [line["@type"] for line in lines] == ["ClaimReview", "ClaimReview"]
    assert [wrong(line) for line in lines] == [[], []]
    assert "correction" in lines[0]


def test_a_claim_without_a_finding_is_a_line_by_itself(client):
    make_claim()

    assert [line["@type"] for line in lines_of(client)] == ["Claim"]


def test_a_line_is_what_the_page_holds(client):
    claim = make_review(make_claim("Is & <safe>.")).claim

    (line,) = lines_of(client)

    described = client.get(claim.get_absolute_url()).context["described"]
    assert line == described[1]


@pytest.mark.parametrize(
    ("query", "sentences"),
    [
        ("?q=tunnel", {"The tunnel is open."}),
        ("?q=bridge", {"The bridge is safe."}),
        ("?speaker=charles+babbage", {"The tunnel is open."}),
        (
            "?since=2024-05&until=2024-05",
            {"The tunnel is open.", "The bridge is safe."},
        ),
        ("?since=2025", set()),
    ],
)
def test_the_files_have_the_rows_of_the_page(client, query, sentences):
    make_claim("The bridge is safe.")
    make_claim("The tunnel is open.", make_quote(speaker="Charles Babbage"))
    make_claim("The tunnel is shut.", state="draft")

    page = client.get(f"/claims/{query}").context["page"]

    assert {claim.sentence for claim in page} == sentences
    assert {row["claim"] for row in rows_of(client, query)} == sentences
    assert {line["text"] for line in lines_of(client, query)} == sentences


@pytest.mark.parametrize("path", FILES)
@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("?since=soon", "“soon” isn’t a date"),
        ("?rating=99", "No claim has this verdict."),
        ("?kind=direct", "There is no filter called “kind”"),
    ],
)
def test_a_bad_field_is_refused_with_its_sentence(client, path, query, sentence):
    make_claim()

    answer = client.get(f"{path}{query}")

    assert answer.status_code == 400
    assert sentence in answer.text


@pytest.mark.parametrize("path", FILES)
def test_a_bad_operator_is_told_in_a_header(client, path):
    answer = client.get(f"{path}?q=speaker:nobody")

    assert answer.status_code == 200
    assert "searched as plain words" in answer["X-OnRecord-Notice"]
    close(answer)


@pytest.mark.parametrize("path", FILES)
def test_a_file_is_streamed_and_compressed_for_who_takes_it(client, path):
    make_claim()

    small = client.get(path, headers={"accept-encoding": "gzip"})

    assert small.streaming
    assert small["Content-Disposition"].startswith('attachment; filename="claims-2')
    content = gzip.decompress(b"".join(small.streaming_content))
    assert content == content_of(client, path)


@pytest.mark.parametrize(("path", "number"), [("/claims.csv", 4), ("/claims.jsonl", 6)])
def test_it_asks_the_database_as_often_for_many(
    client, django_assert_num_queries, path, number
):
    make_review()
    with django_assert_num_queries(number):
        content_of(client, path)

    for each in range(9):
        make_review(make_claim(f"Claim {each}.", make_quote(speaker=f"Speaker {each}")))
    with django_assert_num_queries(number):
        content_of(client, path)


def test_the_files_narrow_to_changes_of_stance(client):
    changed = make_claim("One.", make_quote())
    make_appearance(changed, make_quote(), "denies")
    make_claim("Two.", make_quote())

    rows = rows_of(client, "?stance_changed=on")

    assert [(row["claim"], row["stance"]) for row in rows] == [
        *(("One.", "states"), ("One.", "denies"))
    ]
    assert len(lines_of(client, "?stance_changed=on")) == 1
