"""Fills the database of DATABASE_URL for two curators at work beside three commands.

`filling FOLDER QUOTES` leaves two files in the folder: articles to load, and quotes to
import. `filling report` prints what became of all of it.
"""

import json
import sys
from pathlib import Path

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.db import transaction  # noqa: E402
from django.db.models import Count  # noqa: E402

from articles.models import Article  # noqa: E402
from quotes.exports import csv_chunks  # noqa: E402
from quotes.models import Decision, Quote  # noqa: E402
from tests.browser.steps import PASSWORD  # noqa: E402
from tests.database.amounts import A_PAGE, EACH, IMPORTED, LOADED  # noqa: E402
from tests.making import make_article, make_quote  # noqa: E402

OFFSET = 1_000_000  # of the ids that the file of quotes gives


def main(folder: Path, total: int):
    get_user_model().objects.create_superuser("colleague", password=PASSWORD)
    for number in range(total // A_PAGE):
        with transaction.atomic():
            article_of(f"waiting {number}", A_PAGE, A_PAGE)
    (folder / "articles.jsonl").write_text("".join(articles_to_load()))
    (folder / "quotes.csv").write_bytes(quotes_to_import())


def article_of(name: str, quotes: int, found: int, state="found"):
    """Put an article of some quotes on record, and the first of them as found."""
    words = [f"The answer to {name}, question {n}, is no." for n in range(quotes)]
    article = make_article("\n\n".join(f"“{said}” she said." for said in words))
    for n, said in enumerate(words[:found]):
        make_quote(said, article=article, state=state, speaker=f"Speaker {n}")
    return article, words[found:]


def articles_to_load():
    for number in range(LOADED):
        said = [f"We have an answer to loaded {number}, part {n}" for n in range(EACH)]
        text = "\n\n".join(f"“{one},” said Ada Lovelace, the mayor." for one in said)
        address = f"https://load.example/{number}"
        yield json.dumps({"title": f"Loaded {number}", "text": text, "url": address})
        yield "\n"


def quotes_to_import() -> bytes:
    """Return a CSV of quotes that are on record no more once it is made."""
    article, words = article_of("imported", IMPORTED, 1)
    with transaction.atomic():
        made = [make_quote(said, article=article, speaker="Bo Ek").pk for said in words]
        file = b"".join(csv_chunks(Quote.objects.filter(pk__in=made)))
        transaction.set_rollback(True)
    for pk in made:
        file = file.replace(b'\n"%d",' % pk, b'\n"%d",' % (pk + OFFSET))
    return file


def report() -> dict[str, int]:
    """Return what there is, and what there is twice."""
    loaded = Article.objects.filter(url__startswith="https://load.example/")
    decided = Decision.objects.filter(act="confirm")
    of_loaded = Quote.objects.filter(article__in=loaded)
    twice = of_loaded.values("article", "text").annotate(n=Count("pk")).filter(n__gt=1)
    return {
        "loaded": loaded.count(),
        "found": of_loaded.marked().count(),
        "found twice": len(twice),
        "imported": Quote.objects.filter(pk__gt=OFFSET).count(),
        "confirmed": Quote.objects.confirmed().filter(pk__lt=OFFSET).count(),
        "decided": decided.values("subject_id").distinct().count(),
        "decisions": decided.count(),
    }


if __name__ == "__main__":
    if sys.argv[1] == "report":
        print(json.dumps(report()))
    else:
        main(Path(sys.argv[1]), int(sys.argv[2]))
