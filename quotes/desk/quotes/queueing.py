"""The desk's queues: what waits for a person, and which quote of it comes next."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import (
    Case,
    Count,
    Exists,
    Min,
    OuterRef,
    Prefetch,
    Subquery,
    Value,
    When,
)

from articles.models import Article
from quotes.extraction.rules.nouns import PRONOUN
from quotes.models import Attribution, HouseRules, Lease, Quote
from quotes.models.folding import name_key
from quotes.models.quotes import QuoteQuerySet

MOST_NAMES = 1000  # printed forms read; those with the fewest quotes are left out


@dataclass(frozen=True)
class Queue:
    """Quotes that wait for the same thing, and a title and a sentence to say what."""

    key: str
    title: str
    sentence: str
    quotes_for: Callable[..., QuoteQuerySet]


def sent_back(person):
    return Quote.objects.found().sent_back_to(person)


def waiting_for_a_speaker(person):
    return Quote.objects.found().queued().to_choose_a_speaker_for()


def unsure(person):
    below = HouseRules.now().unsure_below / 100
    return Quote.objects.found().queued().unchecked().less_sure_than(below)


def waiting_for_a_second(person):
    return Quote.objects.found().checked_by_others_than(person)


def changed(person):
    return Quote.objects.changed().queued()


def gone(person):
    return Quote.objects.gone()


QUEUES = {
    queue.key: queue
    for queue in (
        Queue(
            "back",
            "Sent back to you",
            "A colleague looked at your work and says what needs correcting.",
            sent_back,
        ),
        Queue(
            "speaker",
            "Needs a speaker",
            "The tool couldn’t tell who said these, or the name may mean several "
            "people.",
            waiting_for_a_speaker,
        ),
        Queue(
            "second",
            "Needs a second person",
            "Somebody else confirmed these; a second confirmation makes them public.",
            waiting_for_a_second,
        ),
        Queue(
            "unsure",
            "Low confidence",
            "The tool isn’t sure of their words, or of who said them.",
            unsure,
        ),
        Queue(
            "changed",
            "Printed name changed",
            "A later version of the article names another speaker.",
            changed,
        ),
        Queue(
            "gone",
            "Gone from the article",
            "Confirmed, or of a list, but their words are missing from the article’s "
            "current text.",
            gone,
        ),
    )
}


def queue_of(key: str, person, name: str = "") -> QuoteQuerySet:
    """Return the quotes of a queue in their order.

    With a name, it is the quotes that wait for somebody whom the article calls that,
    whether or not the tool knows who it is. Raise ValueError if there is no such queue.
    """
    if key not in QUEUES:
        raise ValueError(f"There is no queue “{key}”.")
    if name:
        return Quote.objects.found().queued().waiting_for(name).order_by("id")
    return QUEUES[key].quotes_for(person).order_by("id")


def next_in(key: str, person, after: Quote, name: str = "") -> Quote | None:
    """Return the queue's next quote after this one, starting over at the end.

    None if no other quote is in it.
    """
    others = queue_of(key, person, name).exclude(pk=after.pk)
    return others.filter(pk__gt=after.pk).first() or others.first()


@dataclass(frozen=True)
class Length:
    """How many quotes are in a queue, and the first of them."""

    queue: Queue
    number: int
    first: int | None


def lengths(person) -> list[Length]:
    """Return how long each queue is, in one query."""
    counted = [
        queue.quotes_for(person)
        .annotate(queue=Value(queue.key))
        .values("queue")
        .annotate(number=Count("pk"), first=Min("pk"))
        .order_by()
        for queue in QUEUES.values()
    ]
    by_key = {row["queue"]: row for row in counted[0].union(*counted[1:], all=True)}
    return [
        Length(queue, by_key[key]["number"], by_key[key]["first"])
        for key, queue in QUEUES.items()
    ]


@dataclass
class Name:
    """A name that quotes wait for, as most often printed, and the first of them."""

    name: str
    quotes: int
    first: int


def names_waiting() -> list[Name]:
    """Return the names that found quotes wait for, those with most quotes first.

    Forms with the same folded key are one name: Moon and MOON’S. “It” and “the mayor”
    name nobody.
    """
    quotes = Quote.objects.found().queued()
    waiting = Attribution.objects.waiting().filter(quote__in=quotes)
    forms = waiting.names().annotate(first=Min("quote")).order_by("-quotes", "name")
    names: dict[str, Name] = {}
    for form in forms[:MOST_NAMES]:
        if names_nobody(form["name"]):
            continue
        known = names.setdefault(name_key(form["name"]), Name(form["name"], 0, 0))
        known.quotes += form["quotes"]
        known.first = min(known.first or form["first"], form["first"])
    return sorted(names.values(), key=lambda name: -name.quotes)


def names_nobody(printed: str) -> bool:
    """Say whether it is “it”, “She” or “the mayor”, rather than the WHO."""
    pronoun = PRONOUN.fullmatch(printed[:1].lower() + printed[1:])
    return printed.islower() or pronoun is not None


def articles_waiting():
    """Return the articles with found quotes, oldest first.

    Each has its numbers of quotes, `found` and `all_quotes`, and the lease on it; it
    `is_unread` if only its quotation marks were followed.
    """
    quotes = Quote.objects.queued().filter(article=OuterRef("pk"))
    waiting = Article.objects.filter(Exists(quotes.found())).annotate(
        found=number_of(quotes.found()),
        all_quotes=number_of(quotes),
        is_unread=Exists(quotes.unread()),
    )
    return oldest_first(waiting)


def article_after(number: int, person) -> Article | None:
    """Return the next article this person may decide quotes of, starting over.

    None if no other waits. Those that somebody else is reviewing go last.
    """
    quotes = Quote.objects.found().queued().filter(article=OuterRef("pk"))
    taken = Lease.objects.current().exclude(person=person)
    others = Article.objects.filter(Exists(quotes.to_be_decided_by(person)))
    others = others.exclude(pk=number).annotate(
        is_taken=Exists(taken.filter(article=OuterRef("pk"))),
        is_before=Case(When(pk__lt=number, then=True), default=False),
    )
    return others.order_by("is_taken", "is_before", "id").first()


def articles_without_quotes():
    """Return the articles with no quotes on record, oldest first.

    The engine found nothing in them, or has not looked yet.
    """
    quotes = Quote.objects.queued().filter(article=OuterRef("pk"))
    return oldest_first(Article.objects.whole().exclude(Exists(quotes)))


def oldest_first(articles):
    """Return articles in the order they were added, with the lease on each."""
    leases = Lease.objects.current().select_related("person")
    leased = articles.prefetch_related(Prefetch("lease", leases))
    return leased.select_related("outlet").order_by("id")


def number_of(quotes) -> Subquery:
    """Count an article's quotes in a subquery, run only for the rows of a page."""
    counted = quotes.order_by().values("article").annotate(number=Count("pk"))
    return Subquery(counted.values("number"))
