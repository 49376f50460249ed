"""Fills the database of DATABASE_URL with 100,000 quotes in articles of 100."""

import datetime

import django

django.setup()

from django.db import connection, transaction  # noqa: E402
from django.utils import timezone  # noqa: E402
from tqdm import tqdm  # noqa: E402

from articles.models import Article, ArticleVersion, sha256_of  # noqa: E402
from quotes import promises  # noqa: E402
from quotes.models import Attribution, Quote, QuoteSpan, Speaker  # noqa: E402
from quotes.models.folding import fold  # noqa: E402
from tests.making import make_speaker  # noqa: E402

ARTICLES, QUOTES_EACH, SPEAKERS = 1000, 100, 500
DAY = datetime.date(2024, 5, 13)


def main():
    for number in range(SPEAKERS):
        make_speaker(f"Ada Number{number}")
    speakers = list(Speaker.objects.all())
    # What is made here is right by itself, and the triggers take their time for it.
    promises.drop(connection)
    for number in tqdm(range(ARTICLES), unit=" articles", disable=None):
        with transaction.atomic():
            fill(number, speakers)
    promises.install(connection)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def fill(number, speakers):
    """Add one article: a sentence of its writer between every two quotes."""
    words = [f"The answer to question {number}-{n} is no, as ever." for n in range(100)]
    aside = "It had been asked before, in another place, and by other people."
    text = "\n\n".join(f"“{said}” Ada told reporters. {aside}" for said in words)
    article = Article.objects.create(title=f"Article {number}", published_on=DAY)
    version = ArticleVersion.objects.create(
        article=article,
        number=1,
        text=text,
        sha256=sha256_of(text),
        captured_at=timezone.now(),
        captured_via=ArticleVersion.CapturedVia.BULK,
    )
    article.current_version = version
    article.save()
    quotes = Quote.objects.bulk_create(
        Quote(
            article=article,
            version=version,
            kind=Quote.Kind.DIRECT,
            sorted_on=DAY,
            text=said,
            folded=fold(said),
            confidence=0.9,
            rule="name before cue",
            cue="told",
        )
        for said in words
    )
    starts = [text.index(said) for said in words]
    QuoteSpan.objects.bulk_create(
        QuoteSpan(
            quote=quote,
            version=version,
            number=1,
            start=start,
            end=start + len(said),
            text=said,
        )
        for quote, said, start in zip(quotes, words, starts, strict=True)
    )
    Attribution.objects.bulk_create(
        Attribution(
            quote=quote,
            speaker=speakers[(number * 7 + n) % len(speakers)],
            name_as_printed="Ada",
            resolved_name="Ada",
        )
        for n, quote in enumerate(quotes)
    )


if __name__ == "__main__":
    main()
