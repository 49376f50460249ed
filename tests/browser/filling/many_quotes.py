"""Fills the database of DATABASE_URL with so much that a download takes its time."""

import django

django.setup()

from quotes.models import Quote, QuoteSpan  # noqa: E402
from tests.making import make_article  # noqa: E402

NUMBER = 3000
WORDS = "word " * 1000


def main():
    article = make_article(WORDS.strip())
    version = article.current_version
    place = {"start": 0, "end": len(version.text), "text": version.text}
    day = article.published_on
    quotes = Quote.objects.bulk_create(
        Quote(article=article, version=version, kind="direct", sorted_on=day)
        for _ in range(NUMBER)
    )
    QuoteSpan.objects.bulk_create(
        QuoteSpan(quote=quote, version=version, number=1, **place) for quote in quotes
    )
    Quote.objects.update(state=Quote.State.CONFIRMED)


if __name__ == "__main__":
    main()
