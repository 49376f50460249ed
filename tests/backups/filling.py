"""Fills the site of DATABASE_URL with a row in every table, and with odd values.

python -m tests.backups.filling
"""

import datetime
import uuid
import zlib

import django

if __name__ == "__main__":
    django.setup()

from django.contrib.admin.models import ADDITION, LogEntry  # noqa: E402
from django.contrib.auth.models import Permission  # noqa: E402
from django.contrib.contenttypes.models import ContentType  # noqa: E402
from django.db.models import JSONField, Value  # noqa: E402
from django.utils import timezone  # noqa: E402

from articles.models import Article, Capture, Feed, FeedEntry, Host, Look  # noqa: E402
from quotes.decisions.acts import claiming, deciding, merging  # noqa: E402
from quotes.decisions.undo import undoing  # noqa: E402
from quotes.management.commands.demo import Command as Demo  # noqa: E402
from quotes.models import (  # noqa: E402
    Attribution,
    Change,
    ChangedRow,
    Claim,
    Decision,
    DeskHabits,
    HouseRules,
    Lease,
    Quote,
    QuoteList,
    Speaker,
    SuggestionAnswer,
)
from tests import making  # noqa: E402

# What CSV, COPY and the two databases might take for something else.
ODD = [
    '"', '""', ",", ",,", "\\", "\\N", "\\.", "a\n\\.\nb", "a\r\nb", "a\rb", "\n",
    " a ", "\t", "NULL", "'", "%s", "é", "e\u0301", "\u202eabc", "😀", "\uffff", "\x01",
    "\x7f", "\u2028", "{}", "null", "x" * 70_000,
]  # fmt: skip
NUMBERS = [0.0, 1.0, -0.0, 0.1, 1 / 3, 1e-7, 5e-324, 1e15, 1234567890123456.2, 1e16]
NUMBERS += [1.7976931348623157e308, 123456789.125, 0.95]
TIMES = [
    datetime.datetime(1000, 1, 1, tzinfo=datetime.UTC),
    datetime.datetime(2024, 2, 29, 23, 59, 59, 999999, tzinfo=datetime.UTC),
    datetime.datetime(2024, 5, 13, 8, 0, 0, 500000, tzinfo=datetime.UTC),
    datetime.datetime(9999, 12, 31, tzinfo=datetime.UTC),
]
JSON = [
    {}, [], "", {"": None}, {"b": 1, "a": [1.5, -0.0, 1e22, 10**20, True]},
    {"“é”": "😀\n\"\\"}, {"a" * 3: {"bb": {}}, "a": []},
]  # fmt: skip


def fill() -> None:
    """Load the demo, then add what it has not."""
    Demo().fill()
    ana, ben = making.make_person("Ana"), making.make_person("Ben", "editor")
    ben.user_permissions.add(Permission.objects.first())
    add_odd_articles(ana)
    add_watched(ana)
    add_odd_numbers()
    add_decisions(ana, ben)
    add_of_the_desk(ana)
    leave_gaps()


def add_odd_articles(person) -> None:
    """Add texts of every kind, and the pages that they were read from."""
    text = "\n".join(["He said “it is fine” and “so be it”, and left.", *ODD])
    article = making.make_article(text, title=ODD[0], byline="\\N", added_by=person)
    making.make_quote("it is fine", "so be it", article=article)
    making.add_version(article, text + " again", TIMES[1])
    Article.objects.create(url="https://daily.example/1", url_key="daily.example/1")
    Article.objects.create(title=", ", published_on=datetime.date(1, 1, 1))
    pages = [None, b"", bytes(range(256)), zlib.compress(text.encode())]
    for at, packed, headers in zip(TIMES, pages, JSON[-4:], strict=True):
        capture = making.make_capture("https://daily.example/a,b", at)
        capture.packed, capture.headers = packed, headers
        capture.save()
    making.make_article("Read from a page.", capture=Capture.objects.latest("pk"))


def add_watched(person) -> None:
    host = Host.objects.create(name="daily.example", robots="", robots_at=TIMES[2])
    Host.objects.create(name="weekly.example", robots=None)
    feed = Feed.objects.create(
        address="https://daily.example/feed", url_key="f", host=host, added_by=person
    )
    look = Look.objects.create(
        address="https://daily.example/1",
        url_key="l",
        host=host,
        feed=feed,
        article=Article.objects.first(),
        added_at=TIMES[2],
        held_text='"held"\n',
    )
    FeedEntry.objects.create(feed=feed, key="k", look=look, seen_at=TIMES[1])
    QuoteList.objects.create(
        person=person, name="a,b.csv", content=bytes(range(256)), refused='"why"\r\n'
    )


def add_odd_numbers() -> None:
    """Give measures, and names that the engine thinks likely, to attributions."""
    for number, measure in enumerate(NUMBERS):
        article = making.make_article(f"“It is {number},” she said, {ODD[number]}.")
        quote = making.make_quote(f"It is {number},", article=article)
        Quote.objects.filter(pk=quote.pk).update(confidence=measure)
        likely = JSON[number % len(JSON)]
        said = Attribution.objects.filter(quote=quote)
        said.update(sure=measure, likely_names=likely)
        said.get().candidates.add(making.make_speaker(), making.make_speaker("Bo"))


def add_decisions(ana, ben) -> None:
    """Merge, withdraw, undo and redo, and write decisions of odd values."""
    one, other = making.make_speaker("Kit Marlow"), making.make_speaker("K. Marlow")
    role = making.make_role()
    for speaker in (one, other):
        article = making.make_article(f"“So it is,” said {speaker}.")
        making.make_quote("So it is,", article=article, speaker=speaker, role=role)
        making.make_tenure(speaker, role, "2017", "2019-05", "https://daily.example/t")
    merged = merging.merge(one, other, ana, "The same, says the register.")
    undone = undoing.undo(merged, ben)
    undoing.undo(undone.decisions[0] if hasattr(undone, "decisions") else last(), ana)
    merging.merge(making.make_outlet("The Dail"), making.make_outlet(), ben)
    quotes = Quote.objects.confirmed().order_by("pk")[:3]
    deciding.withdraw(
        Quote.objects.filter(pk=quotes[0].pk), ana, reason='He said "no".'
    )
    claim = claiming.new_claim("The bridge is safe, “they say”.", quote=quotes[1])
    claiming.attach(claim, quotes[2], actor=ana)
    undoing.undo(last(), ben)
    for values in JSON:
        Decision.objects.create(
            act="try", before=values, after={"v": values}, batch=uuid.uuid4()
        )
    null = Decision.objects.create(act="try", before=Value(None, JSONField()))
    ChangedRow.objects.create(decision=null, kind="quote", row_id=1, before=None)
    Decision.objects.create(act="try", reason=ODD[7], actor=ana, subject_id=2**62)


def last() -> Decision:
    return Decision.objects.order_by("-pk").first()


def add_of_the_desk(person) -> None:
    quote, claim = Quote.objects.confirmed().first(), Claim.objects.first()
    versions = list(quote.article.versions.all())
    Change.objects.create(
        article=quote.article, before=versions[0], after=versions[-1], kind="words"
    )
    SuggestionAnswer.objects.create(quote=quote, claim=claim, answer="apart", by=person)
    making.make_report(quote, words=ODD[8])
    making.make_evidence(excerpt='"')
    HouseRules.objects.create(guidelines="Write names\nas printed.", sure_from=90)
    DeskHabits.objects.create(person=person, keys=False)
    until = timezone.now() + datetime.timedelta(minutes=5)
    Lease.objects.create(article=quote.article, person=person, until=until)
    LogEntry.objects.create(
        user=person,
        content_type=ContentType.objects.get_for_model(Speaker),
        object_id=None,
        object_repr="",
        action_flag=ADDITION,
    )


def leave_gaps() -> None:
    """Give ids away that no row has any more: they must not be given again."""
    Article.objects.create(title="Put on record by mistake").delete()
    Speaker.objects.create(name="Nobody at all").delete()


if __name__ == "__main__":
    fill()
