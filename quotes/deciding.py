"""What people decide of quotes, each act with a decision that says who and why."""

import re
import uuid
from collections.abc import Iterable
from contextlib import contextmanager
from dataclasses import dataclass, field

from django.db import models, transaction
from django.utils import timezone

from articles.models import ArticleVersion
from quotes.extraction.found import Span
from quotes.extraction.words import WordsNotFoundError, find_places
from quotes.models import Attribution, Decision, Quote, QuoteSpan, Role, Speaker
from quotes.models.folding import fold
from quotes.models.quotes import BETWEEN_SPANS
from quotes.models.speakers import SpeakerName
from quotes.models.values import values_of

# "a former senior official", "the ambassador": a role's title goes without it.
ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)


class RefusedError(ValueError):
    """The act can't be done; the sentence says why and what to do."""


@dataclass
class Outcome:
    """How many quotes an act changed, and why it left others alone."""

    done: int = 0
    refusals: list[str] = field(default_factory=list)


def write(act, subject=None, *, actor=None, before=None, after=None, **more):
    """Write one decision; without an actor it is a run's or an import's."""
    return Decision.objects.create(
        act=act,
        actor=actor,
        subject_kind=subject._meta.model_name if subject else "",
        subject_id=subject.pk if subject else None,
        before=before or {},
        after=after or {},
        **more,
    )


@contextmanager
def changing(subject, act, *, actor=None, **more):
    """Write a decision with what the block changes of a stored subject.

    A subject with a `row_version` moves on by one, if anything changed.
    """
    with transaction.atomic():
        before = values_of(subject)
        yield
        write_change(subject, act, before, actor=actor, **more)


def write_change(subject, act, before, *, actor=None, **more):
    """Write a decision with what differs now from the values before, if anything."""
    subject = type(subject).objects.get(pk=subject.pk)
    after = values_of(subject)
    changed = [name for name in after if before.get(name) != after[name]]
    if not changed:
        return
    touch(subject)
    write(
        act,
        subject,
        actor=actor,
        before={name: before.get(name) for name in changed},
        after={name: after[name] for name in changed},
        **more,
    )


def touch(subject):
    """Count the row version up, where the subject has one."""
    if not hasattr(subject, "row_version"):
        return
    row = type(subject).objects.filter(pk=subject.pk)
    row.update(row_version=models.F("row_version") + 1)


def confirm(quotes, actor=None, *, add_speakers=False, reason="") -> Outcome:
    """Confirm quotes; `add_speakers` puts on record the speakers that they name."""

    def confirm_one(quote):
        if not quote.cited_spans():
            raise RefusedError(f"Quote {quote.pk} has no words in its text.")
        for said in quote.attributions.all():
            if said.is_waiting and not add_speakers:
                raise RefusedError(f"“{quote}” waits for a speaker: {said}.")
            if said.is_waiting:
                name_speaker(said, actor=actor)
            if add_speakers and said.role is None and said.resolved_title:
                name_role(said, actor=actor)

    states = [Quote.State.FOUND, Quote.State.REJECTED, Quote.State.WITHDRAWN]
    return _decide(
        quotes, "confirm", states, actor=actor, reason=reason, first=confirm_one
    )


def reject(quotes, actor=None, *, reason="") -> Outcome:
    """Reject quotes that were found; a later run doesn't bring them back."""
    return _decide(quotes, "reject", [Quote.State.FOUND], actor=actor, reason=reason)


def withdraw(quotes, actor=None, *, reason="") -> Outcome:
    """Take confirmed quotes back from the public."""
    states = [Quote.State.CONFIRMED]
    return _decide(quotes, "withdraw", states, actor=actor, reason=reason)


def reopen(quotes, actor=None, *, reason="") -> Outcome:
    """Put decided quotes back into the queue."""
    states = [Quote.State.CONFIRMED, Quote.State.REJECTED, Quote.State.WITHDRAWN]
    return _decide(quotes, "reopen", states, actor=actor, reason=reason)


STATE_AFTER = {
    "confirm": Quote.State.CONFIRMED,
    "reject": Quote.State.REJECTED,
    "withdraw": Quote.State.WITHDRAWN,
    "reopen": Quote.State.FOUND,
}


def _decide(quotes, act, states, *, actor, reason, first=None) -> Outcome:
    outcome, batch = Outcome(), uuid.uuid4()
    for pk in quotes.values_list("pk", flat=True).order_by("pk"):
        try:
            with transaction.atomic():
                quote = Quote.objects.select_for_update().get(pk=pk)
                _decide_one(quote, act, states, actor, reason, batch, first)
            outcome.done += 1
        except RefusedError as refusal:
            outcome.refusals.append(str(refusal))
    return outcome


def _decide_one(quote, act, states, actor, reason, batch, first):
    if quote.state not in states:
        raise RefusedError(
            f"“{quote}” is {quote.get_state_display()} and can’t be "
            f"{STATE_AFTER[act].label}."
            if act != "reopen"
            else f"“{quote}” is in the queue already."
        )
    with changing(quote, act, actor=actor, reason=reason, batch=batch):
        if first:
            first(quote)
        Quote.objects.filter(pk=quote.pk).update(
            state=STATE_AFTER[act],
            changed_in=None,
            decided_by=None if act == "reopen" else actor,
            decided_at=None if act == "reopen" else timezone.now(),
        )


def name_speaker(said, *, actor=None) -> Speaker:
    """Give a waiting attribution the speaker it names, putting them on record if new.

    Raise RefusedError where no name was found, or where several speakers bear it.
    """
    if not said.resolved_name:
        raise RefusedError(f"“{said.quote}” waits for a speaker: none is named.")
    known = list(Speaker.objects.who_may_be(said.resolved_name)[:2])
    if len(known) > 1:
        raise RefusedError(
            f"“{said.quote}”: several speakers are called {said.resolved_name}. "
            "Choose one on the quote’s page."
        )
    speaker = known[0] if known else add_speaker(said, actor=actor)
    if Attribution.objects.filter(quote=said.quote, speaker=speaker).exists():
        raise RefusedError(f"“{said.quote}” names {speaker} twice. Remove one of them.")
    said.speaker = speaker
    said.save(update_fields=["speaker"])
    return speaker


def add_speaker(said, *, actor=None) -> Speaker:
    """Put the speaker that an attribution names on record."""
    kind = said.resolved_kind
    if kind not in Speaker.Kind.values:
        kind = Speaker.Kind.PERSON
    speaker = Speaker.objects.create(name=said.resolved_name, kind=kind)
    SpeakerName.objects.create(speaker=speaker, name=said.resolved_name)
    write("add", speaker, actor=actor, after=values_of(speaker))
    return speaker


def names_to_add(quotes) -> list[dict]:
    """Return the name, kind and number of quotes of whom confirming puts on record."""
    return [
        waiting
        for waiting in quotes.names_waiting()
        if not Speaker.objects.who_may_be(waiting["resolved_name"]).exists()
    ]


def name_role(said, *, actor=None) -> Role:
    """Give an attribution the role that its title names, adding it when new."""
    title = role_title(said.resolved_title)
    role = Role.objects.meant_by(title, said.speaker, said.quote.said_on)
    if role is None:
        role = Role.objects.create(title=title)
        write("add", role, actor=actor, after=values_of(role))
    said.role = role
    said.save(update_fields=["role"])
    return role


def role_title(printed: str) -> str:
    """Return a printed title as a role's: Former analyst, of “a former analyst”."""
    title = " ".join(ARTICLE.sub("", printed).replace("'", "’").split())
    return (title[:1].upper() + title[1:])[:300]


def place(quote: Quote, version: ArticleVersion, spans: Iterable[Span]) -> None:
    """Let a quote stand in these spans of a version, in place of those it had there."""
    quote.spans.filter(version=version).delete()
    rows = [
        QuoteSpan(
            quote=quote,
            version=version,
            number=number,
            start=span.start,
            end=span.end,
            text=version.text[span.start : span.end],
        )
        for number, span in enumerate(spans, 1)
    ]
    QuoteSpan.objects.bulk_create(rows)
    if version.pk == quote.version_id:
        folded = fold(" ".join(row.text for row in rows))
        Quote.objects.filter(pk=quote.pk).update(folded=folded)


def set_words(quote: Quote, version: ArticleVersion, spans: Iterable[Span]) -> None:
    """Let a quote be cited from these spans of a version of its article.

    In the other versions that hold the quote it gets the same words, or no place.
    """
    place(quote, version, spans)
    texts = quote.spans.filter(version=version).order_by("number")
    texts = list(texts.values_list("text", flat=True))
    if version.pk != quote.version_id:
        Quote.objects.filter(pk=quote.pk).update(
            version=version,
            text=BETWEEN_SPANS.join(texts),
            folded=fold(" ".join(texts)),
            cue_start=None,
            cue_end=None,
            context_start=None,
            context_end=None,
        )
    others = ArticleVersion.objects.filter(spans__quote=quote).exclude(pk=version.pk)
    for other in others.distinct():
        follow_words(quote, other, texts)


def follow_words(quote: Quote, version: ArticleVersion, texts: list[str]) -> None:
    """Move a quote's place in a version to new words that overlap the old ones."""
    old = [Span(span.start, span.end) for span in quote.spans.filter(version=version)]
    pieces = "\n".join(" ".join(text.split()) for text in texts)
    try:
        places = find_places(version.text, pieces)
    except WordsNotFoundError:
        places = []
    near = [p for p in places if any(s.overlaps(o) for s in p for o in old)]
    place(quote, version, near[0] if near else [])


def remove_article(article, *, actor) -> None:
    """Remove an article put in by mistake, with its quotes, of which none is decided.

    A decision keeps its details. Raise RefusedError once a quote of it was decided.
    """
    with transaction.atomic():
        if article.quotes.decided().exists():
            raise RefusedError(
                f"Quotes of “{article}” were decided, so it stays. Reject or withdraw "
                "them instead."
            )
        write("remove", article, actor=actor, before=values_of(article))
        article.quotes.all().delete()
        article.delete()


def follow_publication(article) -> int:
    """Let quotes dated by publication follow the article's date; return how many."""
    day = article.published_on
    return article.quotes.filter(said_on_basis=Quote.Basis.PUBLISHED).update(
        said_on_first=day, said_on_last=day, said_on_precision="day" if day else ""
    )
