"""What curators decided, as annotated articles to train the engine on."""

import json
from collections.abc import Iterator

from quotes.extraction.languages import unread_language
from quotes.models import Quote
from quotes.published.public import decided_articles


def gold_lines() -> Iterator[str]:
    """Return each wholly decided article as a line of JSON, by id.

    The form is the one that `python -m quotes.extraction.fitting` reads. What was
    rejected is left out, and so counts as nobody's quote. Articles in a language that
    the engine doesn't know are left out too: its weights are those of English.
    """
    for article in decided_articles().iterator(chunk_size=100):
        if unread_language(article.current_version.text, article.language):
            continue
        yield json.dumps(marked(article), ensure_ascii=False) + "\n"


def marked(article) -> dict:
    """Return an article's current text with its confirmed spans and their speakers."""
    version = article.current_version
    quotes = article.quotes.confirmed().with_speakers().with_spans()
    return {
        "id": article.pk,
        "publisher": article.outlet.name if article.outlet else "",
        "text": version.text,
        "quotes": [
            {
                "start": span.start,
                "end": span.end,
                "speaker": speaker_in(quote, version),
            }
            for quote in quotes
            for span in quote.spans.all()
            if span.version_id == version.pk and quote.kind != Quote.Kind.INDIRECT
        ],
    }


def speaker_in(quote, version) -> dict | None:
    """Return where the first speaker is printed, and the name that it stands for.

    None where the place isn't known; the name is None for a source without one.
    """
    if quote.version_id != version.pk:
        return None
    for attribution in quote.attributions.all():
        if attribution.name_start is not None:
            speaker = attribution.speaker
            return {
                "start": attribution.name_start,
                "end": attribution.name_end,
                "name": speaker.name if speaker else None,
            }
    return None
