"""The desk's queues: what waits for a person, and which quote of it comes next."""

from collections.abc import Callable
from dataclasses import dataclass

from quotes.models import HouseRules, Quote
from quotes.models.quotes import QuoteQuerySet


@dataclass(frozen=True)
class Queue:
    """Quotes that wait for the same thing, and what that is in a person's words."""

    key: str
    title: str
    sentence: str
    quotes_for: Callable[..., QuoteQuerySet]


def sent_back(person):
    return Quote.objects.found().sent_back_to(person)


def waiting_for_a_speaker(person):
    return Quote.objects.found().waiting()


def unsure(person):
    below = HouseRules.now().unsure_below / 100
    return Quote.objects.found().unchecked().less_sure_than(below)


def waiting_for_a_second(person):
    return Quote.objects.found().checked_by_others_than(person)


def changed(person):
    return Quote.objects.changed()


def gone(person):
    return Quote.objects.gone()


QUEUES = {
    queue.key: queue
    for queue in (
        Queue(
            "back",
            "Sent back to you",
            "Somebody looked at your work and says what is to be put right.",
            sent_back,
        ),
        Queue(
            "speaker",
            "Needs a speaker",
            "The article names somebody whom the tool could not tell for certain.",
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
            "Of low confidence",
            "The tool found these and is unsure of what it found.",
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
            "They are confirmed, and the article’s current text lacks the words.",
            gone,
        ),
    )
}


def queue_of(key: str, person, name: str = "") -> QuoteQuerySet:
    """Return the quotes of a queue in their order.

    A name narrows it to the quotes that wait for whom the article calls so. Raise
    ValueError for a queue that there isn't.
    """
    if key not in QUEUES:
        raise ValueError(f"There is no queue “{key}”.")
    quotes = QUEUES[key].quotes_for(person)
    if name:
        quotes = quotes.waiting_for(name)
    return quotes.order_by("id")


def next_in(key: str, person, after: Quote, name: str = "") -> Quote | None:
    """Return the queue's next quote after this one, its first at the end.

    None where no other quote is in it.
    """
    others = queue_of(key, person, name).exclude(pk=after.pk)
    return others.filter(pk__gt=after.pk).first() or others.first()
