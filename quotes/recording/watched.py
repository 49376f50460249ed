"""Puts what feeds and pages bring on record, and finds the quotes in it."""

from django.db import transaction
from django.template.defaultfilters import pluralize
from django.utils import timezone

from articles.loading import Loaded, load, set_text
from articles.models import Article, Capture, Look, sha256_of
from articles.models.due import LEASE_LASTS
from articles.readers.drafts import Draft
from articles.refusals import RefusedError
from articles.watching.feeds import Record
from quotes.decisions.acts import deciding, noting
from quotes.decisions.writing import write
from quotes.models import Change, HouseRules
from quotes.recording.articles import record_articles
from quotes.recording.edits import edits_between, write_changes
from quotes.recording.intake import found_in_words
from quotes.recording.waiting import SHORT

AT_ONCE = 10  # articles


def take_in(draft: Draft, via: str, capture: Capture | None) -> Loaded:
    """Store an article that a feed brought; raise RefusedError."""
    loaded = load(draft, via, capture=capture)
    deciding.follow_publication(loaded.article)
    decide(loaded)
    return loaded


def renew(article: Article, draft: Draft, capture: Capture) -> Loaded:
    """Give an article the text that its page has now."""
    loaded = set_text(article, draft.text, "url", capture=capture)
    decide(loaded)
    return loaded


def decide(loaded: Loaded, actor=None) -> None:
    after = {"outcome": loaded.outcome, "filled": loaded.filled}
    write("load", loaded.article, actor=actor, after=after)


RECORD = Record(take_in, renew)


def take_held(look: Look, actor=None, *, seen: str) -> str:
    """Give an article the text that was kept from it; return what came of it.

    `seen` is the SHA-256 of the text that the person saw. Raise RefusedError.
    """
    with transaction.atomic():
        look = held(look, seen)
        before = look.article.current_version
        capture = look.held_capture
        loaded = set_text(look.article, look.held_text, "url", capture=capture)
        decide(loaded, actor)
        let_go(
            look,
            unsearched=loaded.article.current_version,
            before=look.before or before,
        )
    return f"{loaded.sentence} {searched_now(look)}"


def leave_held(look: Look, *, seen: str) -> None:
    """Leave an article as it is; raise RefusedError."""
    with transaction.atomic():
        let_go(held(look, seen))


def held(look: Look, seen: str) -> Look:
    """Return a look, locked; raise RefusedError if the text it keeps is another."""
    looks = Look.objects.select_for_update(of=("self",)).select_related(
        "article__current_version", "before", "held_capture"
    )
    look = looks.get(pk=look.pk)
    if not look.held_text:
        raise RefusedError("Somebody else has dealt with this page.")
    if sha256_of(look.held_text) != seen:
        raise RefusedError("The page has changed once more. Look at it again.")
    return look


def let_go(look: Look, **known) -> None:
    Look.objects.filter(pk=look.pk).update(held_text="", held_capture=None, **known)


def searched_now(look: Look) -> str:
    """Find the quotes of a text that a person took, unless that takes long."""
    if len(look.held_text) > SHORT:
        return "Its quotes will be found when the worker gets to it."
    lines = map(searched, take_unsearched(timezone.now(), 1, pk=look.pk))
    return next(lines, "").partition(": ")[2]


def search_what_came(now=timezone.now) -> list[str]:
    """Find the quotes in texts that came; return a line for each article.

    Each is leased while it is searched, so that two workers do it once.
    """
    return [searched(look) for look in take_unsearched(now(), AT_ONCE)]


def take_unsearched(now, most: int, **which) -> list[Look]:
    with transaction.atomic():
        waiting = Look.objects.unleased(now).filter(**which).exclude(unsearched=None)
        waiting = waiting.select_related("article__current_version", "before")
        looks = list(waiting.order_by("pk").locked("self")[:most])
        Look.objects.lease(looks, now + LEASE_LASTS)
    return looks


def searched(look: Look) -> str:
    """Find the quotes of a text that came, and what was done to those before it."""
    article, before, after = look.article, look.before, look.article.current_version
    counts = record_articles([article])
    changed = before is not None and before != after
    edits = edits_between(before.text, after.text, article.language) if changed else []
    with transaction.atomic():
        mine = Look.objects.filter(pk=look.pk, lease=look.lease)
        if mine.update(unsearched=None, before=None, leased_until=None):
            tell(write_changes(article, before, after, edits))
    told = f" {len(edits)} change{pluralize(len(edits))} of quotes." if edits else ""
    return f"article {article.pk}: {found_in_words(counts)}{told}"


def tell(changes: list[Change]) -> None:
    """Tell readers at once, if the house rules say so, of quotes that they can see."""
    rules = HouseRules.objects.order_by("id").first()
    if not (rules and rules.note_changes_at_once):
        return
    confirmed = [one for one in changes if one.quote and one.quote.is_confirmed]
    if confirmed:
        noting.note(confirmed)
