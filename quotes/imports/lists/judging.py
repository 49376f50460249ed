"""Judges what becomes of each row of a list, without writing anything."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from articles.models import ArticleVersion
from articles.refusals import RefusedError
from quotes.decisions.acts.overlapping import MARKED, named
from quotes.extraction import Span
from quotes.imports.lists.people import OnRecord, Person
from quotes.imports.lists.reading import ListRow
from quotes.imports.lists.sources import Source, words_key
from quotes.imports.rows import ADDED, REFUSED, THERE
from quotes.models import PartialDate, Quote
from quotes.models.folding import name_key
from quotes.recording.finding import (
    OtherWordsError,
    Place,
    place_of,
    words_of_speakers,
)

REOPENED = "reopened"


@dataclass
class Fate:
    """What becomes of a row, with the reason, and all that is written of it."""

    row: ListRow
    outcome: str
    reason: str = ""
    people: list[Person] = field(default_factory=list)
    quote: Quote | None = None  # the one on record
    version: ArticleVersion | None = None  # the text it stands in; None: an excerpt
    place: Place | None = None
    said_on: PartialDate | None = None
    is_stated: bool = False
    is_confirmed: bool = False  # whether it comes in as such

    @property
    def waits(self) -> bool:
        """Say whether it waits for a speaker, or for a role that isn’t on record."""
        return not self.people or any(
            one.waits or (one.named.role and not one.role) for one in self.people
        )


def judge(source: Source, on_record: OnRecord, *, confirm: bool) -> Iterator[Fate]:
    """Yield the fate of each row of one source."""
    day = published_on(source)
    for row in source.rows:
        try:
            fate = fate_of(row, source, on_record, day)
        except RefusedError as reason:
            fate = Fate(row, REFUSED, str(reason))
        comes = fate.outcome in (ADDED, REOPENED)
        fate.is_confirmed = confirm and comes and not fate.waits and not doubt(fate)
        yield fate


def doubt(fate: Fate) -> str:
    """Return why somebody should look at words in an article; nothing if all fits."""
    if fate.place is None or not fate.people:
        return ""
    if fate.place.kind not in MARKED:
        return "It stands there without quotation marks."
    found = fate.place.found
    printed = words_of_speakers(found, fate.version.text) if found else set()
    names = [one.named.name or one.named.label for one in fate.people]
    names += [who.name for one in fate.people for who in one.speakers]
    ours = {word for name in names for word in name_key(name).split()}
    if not printed or printed & ours:
        return ""
    who = "; ".join(filter(None, (one.resolved_name for one in found.attributions)))
    return f"The article seems to name {who or 'somebody else'}."


def published_on(source: Source):
    """Return the day of the article; of a new one, the day on which its rows agree."""
    if source.article and not source.article.retired:
        return source.article.published_on
    days = {row.day for row in source.rows if row.day}
    only = days.pop() if len(days) == 1 else None
    return only.first if only and only.precision == "day" else None


def fate_of(row: ListRow, source: Source, on_record: OnRecord, day) -> Fate:
    fate = Fate(row, ADDED)
    fate.said_on, fate.is_stated = said_on(row, day)
    fate.people = [on_record.person(one, fate.said_on) for one in row.named]
    refuse_twice(fate.people)
    if twin := seen_before(fate, source):
        return twin
    return in_excerpt(fate, source) if source.is_excerpt else in_text(fate, source)


def said_on(row: ListRow, day) -> tuple[PartialDate | None, bool]:
    """Return when it was said, and whether that is stated: else it is the article’s."""
    if row.said_on:
        return row.said_on, True
    published = day and PartialDate.on(day)
    if row.day and row.day != published:
        return row.day, True
    return published, False


def refuse_twice(people: list[Person]) -> None:
    keys = [one.key for one in people if one.key]
    if len(keys) > len(set(keys)):
        raise RefusedError("The row names the same speaker twice.")


def seen_before(fate: Fate, source: Source) -> Fate | None:
    """Return the fate of a row whose words an earlier row has; None for a new one."""
    key, people = words_key(fate.row), {one.key for one in fate.people}
    line, others = source.seen.setdefault(key, (fate.row.line, people))
    if line == fate.row.line:
        return None
    if people == others or not people:
        return Fate(fate.row, THERE, f"It has the same words as line {line}.")
    raise RefusedError(f"Line {line} has the same words, said by somebody else.")


def in_excerpt(fate: Fate, source: Source) -> Fate:
    """Judge words whose source isn’t on record: they are there, come back, or new."""
    for quote in source.by_words.get(words_key(fate.row), []):
        return as_on_record(fate, quote, source)
    return fate


def in_text(fate: Fate, source: Source) -> Fate:
    """Judge words that must stand in an article on record."""
    names = [one.speaker.name if one.speaker else one.named.name for one in fate.people]
    reason = None
    for version in source.versions:
        try:
            found = source.found[version.pk]
            fate.place = place_of(version.text, fate.row.pieces, found, names)
        except OtherWordsError as problem:
            # What the current text has instead is shown.
            reason = reason or problem
            continue
        fate.version = version
        return at_its_place(fate, source)
    for quote in source.by_words.get(words_key(fate.row), []):
        return as_on_record(fate, quote, source)
    raise reason or RefusedError("The article on record has no text.")


def at_its_place(fate: Fate, source: Source) -> Fate:
    """Judge words that stand in a text: nobody else’s quote may have them."""
    here = (fate.version.pk, fate.place.kind in MARKED)
    for quote in source.quotes:
        own = [s for s in quote.spans.all() if s.version_id == fate.version.pk]
        if (quote.kind in MARKED) == here[1] and shares(fate.place.spans, own):
            return as_on_record(fate, quote, source, is_part(fate.place.spans, own))
    spans = [Span(s.start, s.end) for s in fate.place.spans]
    for at, line, other in source.taken:
        if at == here and any(one.overlaps(other) for one in spans):
            raise RefusedError(f"Line {line} has some of these words already.")
    source.taken += [(here, fate.row.line, span) for span in spans]
    return fate


def shares(spans, others) -> bool:
    return any(a.start < b.end and a.end > b.start for a in spans for b in others)


def is_part(spans, others) -> bool:
    """Say whether all of the words are among those of a quote on record."""
    return all(
        any(o.start <= s.start and s.end <= o.end + 1 for o in others) for s in spans
    )


def as_on_record(fate: Fate, quote: Quote, source: Source, is_same=True) -> Fate:
    """Judge a row whose words a quote on record has, or some of them."""
    if not is_same:
        raise RefusedError(f"{named(quote)} has some of these words: “{quote}”")
    fate.quote = quote
    if quote.pk in source.undone:
        fate.outcome = REOPENED
        return fate
    if quote.state in (Quote.State.REJECTED, Quote.State.WITHDRAWN):
        raise RefusedError(f"{named(quote)} has these words. It stays so.")
    if not are_the_same(fate.people, quote):
        said_by = "; ".join(map(str, quote.attributions.all())) or "nobody"
        listed = "; ".join(one.named.name or one.named.label for one in fate.people)
        raise RefusedError(
            f"{named(quote)} has these words, said by {said_by}. The list says: "
            f"{listed}."
        )
    return Fate(fate.row, THERE, f"It is on record as quote {quote.pk}.", quote=quote)


def are_the_same(people: list[Person], quote: Quote) -> bool:
    """Say whether a list names the speakers of a quote, or one of both names nobody."""
    attributions = quote.attributions.all()
    given = [one for one in people if one.key]
    known = [a for a in attributions if a.speaker_id or a.unnamed_label or a.called]
    if not given or not known:
        return True
    return len(given) == len(known) and all(
        any(is_the_same(one, attribution) for attribution in known) for one in given
    )


def is_the_same(person: Person, attribution) -> bool:
    if attribution.speaker_id:
        return any(one.pk == attribution.speaker_id for one in person.speakers)
    own = name_key(person.named.name or person.named.label).split()
    theirs = name_key(attribution.unnamed_label or attribution.called).split()
    return bool(own) and own[-1:] == theirs[-1:]
