"""The article that the project was conceived on, from paste to CSV."""

import csv
import datetime
import io
import json
from pathlib import Path

import pytest

from articles.models import Article
from quotes.models import Quote, Speaker

SEED = Path(__file__).resolve().parent.parent.parent / "shared" / "seed"

pytestmark = [pytest.mark.shared, pytest.mark.django_db]


def direct_quotes():
    """Return the gold's direct quotes: their words, and the names of who said them."""
    gold = json.loads((SEED / "gold.json").read_text(encoding="utf8"))
    return {
        quote["text"].strip(".,"): {speaker["name"] for speaker in quote["speakers"]}
        for quote in gold["quotes"]
        if quote["kind"] == "direct"
    }


def paste(curating):
    text = (SEED / "article.txt").read_text(encoding="utf8")
    curating.post("/admin/articles/article/add/", {"text": text})
    return Article.objects.get()


def confirm_all(curating):
    ids = list(Quote.objects.filter(kind="direct").values_list("pk", flat=True))
    given = {"action": "confirm", "_selected_action": ids, "sure": "yes"}
    curating.post("/admin/quotes/quote/", given)


def test_its_details_are_read(curating):
    article = paste(curating)

    assert article.title.startswith("US, South Korea emphasise alliance")
    assert article.byline == "Ben McGrath"
    assert article.published_on == datetime.date(2017, 5, 15)
    assert article.outlet.name == "wsws.org"
    assert "To contact" not in article.current_version.text


def test_its_direct_quotes_are_found_with_their_speakers(curating):
    paste(curating)

    found = {}
    for quote in Quote.objects.prefetch_related("attributions", "spans"):
        for span in quote.spans.all():
            names = {said.resolved_name for said in quote.attributions.all()}
            found[span.text.strip(".,")] = names
    for words, names in direct_quotes().items():
        bare = {name.removeprefix("The ") for name in found.get(words, {"not found"})}
        assert bare == names, words


def test_confirming_shows_them_on_their_speakers_pages(curating, client):
    paste(curating)
    confirm_all(curating)

    for name in ("Nikki Haley", "Moon Jae-in"):
        speaker = Speaker.objects.get(name=name)
        page = client.get(speaker.get_absolute_url()).content.decode()
        quotes = list(Quote.objects.confirmed().by(speaker))
        assert len(quotes) >= 2
        for quote in quotes:
            assert f"/quotes/{quote.pk}/" in page


def test_the_csv_of_a_speaker_holds_them(curating, client):
    paste(curating)
    confirm_all(curating)
    moon = Speaker.objects.get(name="Moon Jae-in")

    response = client.get(f"/quotes.csv?speaker={moon.pk}")

    text = b"".join(response.streaming_content).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    said = "".join(row["quote"] for row in rows)
    for words, names in direct_quotes().items():
        assert ("Moon Jae-in" in names) == (words in said), words
    assert {row["speaker"] for row in rows} == {"Moon Jae-in"}
