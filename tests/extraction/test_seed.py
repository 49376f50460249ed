"""The article that the project was conceived on; it stays outside the project."""

import json
from pathlib import Path

import pytest

from quotes.extraction import find_quotes

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
