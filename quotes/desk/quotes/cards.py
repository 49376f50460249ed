"""The card of one quote, and its place in the article or in a queue."""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from django.db.models import Exists, F, OuterRef, Prefetch, Subquery
from django.urls import reverse
from django.utils.functional import cached_property

from quotes.decisions.acts.attributing import others_by_the_name
from quotes.decisions.quote_acts import (
    CONFIRM,
    EDIT,
    REJECT,
    REOPEN,
    SEND_BACK,
    WITHDRAW,
    QuoteAct,
)
from quotes.desk.quotes.doubt import doubt_of
from quotes.desk.quotes.likely import likely_speakers, with_acts
from quotes.desk.quotes.queueing import QUEUES, article_after, next_in
from quotes.models import (
    Appearance,
    Attribution,
    Decision,
    Quote,
    QuoteSpan,
    Speaker,
)

MAIN_ACTS = (CONFIRM, REJECT, SEND_BACK, REOPEN, WITHDRAW, EDIT)
EDGES = {
    "[": ("start", -1, "Start a word earlier"),
    "]": ("start", 1, "Start a word later"),
    "{": ("end", -1, "End a word earlier"),
    "}": ("end", 1, "End a word later"),
}


@dataclass(frozen=True)
class Round:
    """What a curator goes through: the quotes of an article, or those of a queue."""

    queue: str = ""
    name: str = ""

    @classmethod
    def asked_for(cls, given) -> "Round":
        """Read it from a query or a form; an unknown queue is none."""
        queue = given.get("queue", "")
        return cls(queue, given.get("name", "")) if queue in QUEUES else cls()

    @property
    def query(self) -> str:
        given = {"queue": self.queue, "name": self.name}
        given = {name: value for name, value in given.items() if value}
        return f"?{urlencode(given)}" if given else ""

    def address_of(self, quote) -> str:
        return reverse("review_quote", args=[quote.pk]) + self.query


@dataclass(frozen=True)
class Button:
    """The button of an act on a quote as it is: once decided, its key leads on."""

    act: QuoteAct
    is_decided: bool

    @property
    def is_again(self):
        return self.is_decided and self.act.button_once_decided

    @property
    def label(self):
        return self.is_again or self.act.button

    @property
    def tone(self):
        return "" if self.is_again else self.act.tone

    @property
    def key(self):
        return "" if self.is_again else self.act.key


@dataclass(frozen=True)
class Kinds:
    """A speaker's kind, and the one that a key changes it to."""

    now: str
    next: str
    called: str

    @classmethod
    def after(cls, kind) -> "Kinds":
        kinds = Speaker.Kind.values
        now = kind if kind in kinds else Speaker.Kind.PERSON.value
        following = kinds[(kinds.index(now) + 1) % len(kinds)]
        return cls(now, following, Speaker.Kind(following).with_article)


@dataclass
class Card:
    """One quote with its neighbours in the article, and what a person can do."""

    quote: Quote | None
    quotes: list[Quote]
    round: Round = field(default_factory=Round)
    message: str = ""
    notice: str = ""
    missed: list[str] = field(default_factory=list)
    person: Any = None
    is_stale: bool = False

    @property
    def total(self):
        return len(self.quotes)

    @property
    def done(self):
        """Return how many are decided; a found quote never counts as done."""
        return sum(quote.state != Quote.State.FOUND for quote in self.quotes)

    @property
    def number(self):
        return self.quotes.index(self.quote) + 1 if self.quote else 0

    @property
    def previous(self):
        return self._beside(-1)

    @property
    def next(self):
        return self._beside(1)

    @property
    def next_found(self):
        """Return the next undecided quote in the article."""
        return quote_after(self.quotes, self.quote.pk, self.person)

    @cached_property
    def next_article(self):
        """Return the article to go on with once this one is done."""
        return article_after(self.quote.article_id, self.person)

    @property
    def next_to_join(self):
        """Return the found quote right after this one, which may be part of it."""
        following = self.next
        found = Quote.State.FOUND
        is_same = following and following.state == self.quote.state == found
        return following if is_same and self.number < self.total else None

    @property
    def leads_on(self):
        """Say whether there is nothing here for this person to decide now."""
        return self.quote.state != Quote.State.FOUND or self.waits_for_second

    @property
    def buttons(self):
        """Return the acts that the quote's state and this person's rights allow."""
        is_decided = self.quote.state != Quote.State.FOUND
        acts = (EDIT,) if self.waits_for_second else MAIN_ACTS
        return [
            Button(act, is_decided)
            for act in acts
            if self.quote.state in act.allowed_in and act.may_be_done_by(self.person)
        ]

    @property
    def edges(self):
        return EDGES.items()

    @property
    def attributions(self):
        return self.quote.attributions.all()

    @property
    def to_name(self):
        """Return the attribution that keys act on: the first waiting, or the first."""
        attributions = list(self.attributions)
        waiting = [one for one in attributions if one.is_waiting]
        return next(iter(waiting or attributions), None)

    @property
    def names_new(self):
        """Say whether confirming takes a speaker's name from the article."""
        return any(one.is_waiting for one in self.attributions)

    @cached_property
    def names_known(self):
        """Return the names it waits for that a speaker on record has already.

        A name that was read into “she” is asked about anyway.
        """
        waiting = (one for one in self.attributions if one.is_waiting)
        names = {one.resolved_name for one in waiting if not one.is_read_into}
        may_be = Speaker.objects.who_may_be
        return {name for name in names if name and may_be(name).exists()}

    @property
    def may_be_another(self):
        """Say whether the name is on record, so that it may be a namesake’s."""
        one = self.to_name
        return bool(one and one.is_waiting and one.resolved_name in self.names_known)

    @cached_property
    def may_be(self):
        """Return whom an ambiguous name, or one that isn’t named, may mean."""
        return likely_speakers(self.to_name) if self.to_name else []

    @property
    def likely(self):
        """Return those whom a key chooses, each with the act."""
        if not self.may_be:
            return []
        return with_acts(self.to_name, self.may_be, self.quote.state)

    @property
    def doubt(self):
        """Return how sure the tool is of the words, and of each speaker."""
        return doubt_of(self.quote, list(self.attributions))

    @property
    def kinds(self):
        """Return the kind of a new speaker, and the next, which a key sets."""
        one = self.to_name
        if one is None or self.quote.state != Quote.State.FOUND:
            return None
        kind = one.speaker.kind if one.speaker else one.resolved_kind
        if one.speaker and one.speaker_is_public:
            return None
        if one.is_waiting and not one.resolved_name or one.unnamed_label:
            return None
        if self.may_be_another:
            return None
        return Kinds.after(kind)

    @property
    def appearances(self):
        """Return the quote's appearances under claims."""
        if not self.quote.has_claims:
            return []
        own = Appearance.objects.of_claims_in_use().filter(quote=self.quote)
        return own.select_related("claim")

    @property
    def why_sent_back(self):
        """Return the reason the quote was sent back."""
        sent = Decision.objects.about(self.quote).filter(act="send back")
        return sent.values_list("reason", flat=True).first() or ""

    @property
    def is_public(self):
        return any(quote.is_confirmed for quote in self.quotes)

    @property
    def waits_for_second(self):
        """Say whether this person has confirmed it, and another still has to."""
        is_found = self.quote.state == Quote.State.FOUND
        return is_found and self.quote.checked_by_id == self.person.pk

    @property
    def explained(self):
        """Return the attribution whose speaker the printed name stands for."""
        named = (one for one in self.attributions if one.speaker_id)
        return next((one for one in named if one.name_as_printed), None)

    @property
    def offered(self):
        """Return the article's other quotes that print this speaker's name."""
        found = [quote for quote in self.quotes if quote.state == Quote.State.FOUND]
        others = [quote for quote in found if quote != self.quote]
        return others_by_the_name(self.explained, others) if self.explained else []

    def _beside(self, step):
        if not self.quote or len(self.quotes) < 2:
            return None
        return self.quotes[(self.number - 1 + step) % self.total]


def quotes_in_order(of_quote=None, article=None) -> list[Quote]:
    """Return an article's quotes in the order of its text, with their speakers.

    Reported statements that nobody has used are left out, except the one asked for.
    """
    here = {"quote": OuterRef("pk"), "version": OuterRef("article__current_version")}
    spans = QuoteSpan.objects.filter(**here).order_by("number").values("start")
    if article is None:
        whose = Quote.objects.filter(pk=of_quote).values("article")
        quotes = Quote.objects.queued() | Quote.objects.filter(pk=of_quote)
        quotes = quotes.filter(article__in=whose)
    else:
        quotes = Quote.objects.queued().filter(article=article)
    under_claims = Appearance.objects.filter(quote=OuterRef("pk"))
    names = ["speaker__name", "speaker__kind", "role__title", "role__organisation"]
    own = [field.name for field in Attribution._meta.concrete_fields]
    public = Attribution.objects.public().filter(speaker=OuterRef("speaker"))
    attributions = Attribution.objects.with_ambiguity()
    attributions = attributions.annotate(speaker_is_public=Exists(public))
    attributions = attributions.select_related("speaker", "role")
    return list(
        quotes.defer("folded", "decided_at")
        .annotate(place=Subquery(spans[:1]), language=F("article__language"))
        .annotate(has_claims=Exists(under_claims))
        .prefetch_related(Prefetch("attributions", attributions.only(*own, *names)))
        .order_by(F("place").asc(nulls_last=True), "id")
    )


def quote_after(quotes, pk, person) -> Quote | None:
    """Return the next quote this person may decide, starting over at the end."""
    numbers = [quote.pk for quote in quotes]
    at = numbers.index(pk) + 1 if pk in numbers else 0
    for quote in quotes[at:] + quotes[:at]:
        if quote.state == Quote.State.FOUND and quote.checked_by_id != person.pk:
            return quote
    return None


def next_of(round_, quotes, pk, person) -> Quote | None:
    """Return the quote that comes after a decided one in this round."""
    if not round_.queue:
        return quote_after(quotes, pk, person)
    here = next(quote for quote in quotes if quote.pk == pk)
    return next_in(round_.queue, person, here, round_.name)


def missed_by(quote, seen) -> list[str]:
    """Return what others changed since a person saw this version of a quote."""
    number = max(quote.row_version - seen, 0)
    missed = Decision.objects.about(quote).select_related("actor")[:number]
    return [line for decision in missed for line in decision.changes()]
