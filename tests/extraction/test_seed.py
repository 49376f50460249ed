"""The article that the project was conceived on; it stays outside the project."""

import json
import re
from pathlib import Path

import pytest

from quotes.extraction import find_quotes, find_statements

# Names and words that carry no content of a claim.
SMALL = set("the a an it had has be been was is of to and".split())
SEED = Path(__file__).parents[3] / "shared" / "seed"


@pytest.mark.shared
@pytest.mark.skipif(not SEED.exists(), reason="the seed stands beside the project")
def test_it_finds_every_quote_of_the_seed_with_its_speaker():
    text = (SEED / "article.txt").read_text(encoding="utf8")
    gold = json.loads((SEED / "gold.json").read_text(encoding="utf8"))

    found = {
        span.of(text): {one.resolved_name for one in quote.attributions}
        for quote in find_quotes(text)
        for span in quote.spans
    }

    assert found == {
        quote["text"]: {speaker["name"] for speaker in quote["speakers"]}
        for quote in gold["quotes"]
    }


@pytest.mark.shared
@pytest.mark.skipif(not SEED.exists(), reason="the seed stands beside the project")
def test_it_finds_the_claims_of_the_seed_with_their_speakers():
    text = (SEED / "article.txt").read_text(encoding="utf8")
    gold = json.loads((SEED / "gold.json").read_text(encoding="utf8"))

    reported = [q for q in find_statements(text) if q.kind == "indirect"]

    for claim in gold["claims"]:
        said = [words for quote in reported for words in said_by(quote, text, claim)]
        words = content(claim["text"])
        assert len(words & set().union(*said)) >= 0.8 * len(words), claim["text"]


def said_by(quote, text, claim):
    """Return the content of a statement where it is by a claim's speaker."""
    names = {one.resolved_name or one.unnamed_label for one in quote.attributions}
    if claim["speaker"] in names:
        yield content(" ".join(span.of(text) for span in quote.spans))


def content(words):
    return set(re.findall(r"\w+", words.lower())) - SMALL
