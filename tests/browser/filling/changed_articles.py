"""Puts feeds on record, what they brought, and what outlets changed in it since."""

import datetime
import json

import django

django.setup()

from django.utils import timezone  # noqa: E402

from articles.models import Article, Feed, FeedEntry, Look  # noqa: E402
from articles.watching.feeds import add_feed  # noqa: E402
from quotes.decisions.acts import noting  # noqa: E402
from quotes.models import Change  # noqa: E402
from tests.making import (  # noqa: E402
    add_version,
    make_capture,
    make_outlet,
    make_quote,
    make_role,
)

NOW = timezone.now()
# Long ago: other tests look at what is newest.
PRINTED = datetime.date(2010, 3, 1)
OUTLET = "The Harbour Post"
FIRST = (
    "The ferry to Lower Wickham stopped on Monday.\n\n"
    "“We will have a new ferry by Easter, whatever it costs,” Ida Quill, the harbour "
    "master, told the council. “Nobody will be left on the quay.”\n\n"
    "The council’s treasurer, Tom Ferrier, was less certain. “There is no money for it "
    "this year,” he said.\n\nThe old ferry was built in 1961."
)
LATER = FIRST.replace(
    "“We will have a new ferry by Easter, whatever it costs,”",
    "“We may have a new ferry by the summer, if the money is there,”",
).replace(
    "The council’s treasurer, Tom Ferrier, was less certain. “There is no money for it "
    "this year,” he said.",
    "The council’s treasurer was less certain.",
)
PROMISE = "We will have a new ferry by Easter, whatever it costs,"
MONEY = "There is no money for it this year,"


def main():
    feeds = [
        add_feed(f"https://post.example/{name}.xml", NOW, title=title, language="en")
        for name, title in [("news", OUTLET), ("sport", f"{OUTLET}: sport")]
    ]
    outlet = make_outlet(OUTLET)
    Feed.objects.update(outlet=outlet, read_at=NOW, next_at=ago(hours=-1))
    Feed.objects.filter(pk=feeds[1].pk).update(
        failures=3,
        last_error="post.example/sport.xml: The server says that there is no such page "
        "(404).",
        notes="Two entries have no address: their words are taken from the feed.",
    )
    told = brought(feeds[0], "No ferry to Lower Wickham before Easter", outlet)
    noting.note(changed(told, *quotes_in(told)))
    waiting = brought(feeds[0], "A new roof for the fish market", outlet)
    changes = changed(waiting, *quotes_in(waiting))
    held = brought(feeds[0], "The council meets behind closed doors", outlet)
    hold(held)
    address = "https://post.example/gone"
    sentence = f"{address}: The server says that there is no such page (404)."
    look_at(feeds[0], address, title="A gone one", last_error=sentence, failures=2)
    numbers = {"feed": feeds[1], "changed": told, "change": changes[0]}
    numbers |= {"changed_quote": told.quotes.first(), "held": held.look}
    print(json.dumps({name: row.pk for name, row in numbers.items()}))


def ago(**time):
    return NOW - datetime.timedelta(**time)


def brought(feed, title, outlet):
    """Return an article that a feed brought yesterday."""
    address = f"https://post.example/{title.replace(' ', '-').lower()}"
    day = ago(days=1)
    article = Article.objects.create(
        title=title, url=address, outlet=outlet, language="en", published_on=PRINTED
    )
    add_version(article, FIRST, day, make_capture(address, day), via="feed")
    look_at(feed, address, article=article)
    return article


def look_at(feed, address, **more):
    look = Look.objects.create(
        address=address,
        url_key=address,
        host=feed.host,
        feed=feed,
        added_at=ago(days=1),
        next_at=ago(hours=-1),
        **more,
    )
    FeedEntry.objects.create(
        feed=feed, key=str(look.pk), look=look, seen_at=ago(days=1)
    )


def quotes_in(article):
    master = make_role("harbour master", "Lower Wickham")
    treasurer = make_role("treasurer", "Lower Wickham council")
    both = (PROMISE, "Ida Quill", master), (MONEY, "Tom Ferrier", treasurer)
    return [
        make_quote(words, speaker=who, article=article, role=role)
        for words, who, role in both
    ]


def changed(article, promise, money):
    """Return what the outlet did to both quotes."""
    before = article.current_version
    capture = make_capture(article.url, ago(hours=2))
    after = add_version(article, LATER, capture=capture)
    now = "We may have a new ferry by the summer, if the money is there,"
    told = {"article": article, "before": before, "after": after}
    return [
        Change.objects.create(
            **told, quote=promise, kind="words", was=PROMISE, now=now
        ),
        Change.objects.create(**told, quote=money, kind="gone", was=MONEY),
    ]


def hold(article):
    capture = make_capture(article.url, ago(hours=1))
    held = {"held_text": FIRST.partition("\n\n")[0], "held_capture": capture}
    Look.objects.filter(article=article).update(**held)


if __name__ == "__main__":
    main()
