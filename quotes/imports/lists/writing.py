"""Writes what a list brings: outlets, excerpts, quotes with speakers; many at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.utils import timezone

from articles.batches import Arriving, write
from articles.bulk import Row
from articles.loading import outlet_named, set_text
from articles.models import Article, ArticleVersion, Outlet, sha256_of
from articles.text.cleaning import clean
from quotes.decisions.acts.placing import kind_of
from quotes.decisions.kinds_of_names import kind_of_name
from quotes.extraction import Span
from quotes.imports.lists.judging import REOPENED, Fate, published_on
from quotes.imports.lists.sources import Source
from quotes.imports.rows import ADDED
from quotes.models import Attribution, HouseRules, Quote, QuoteSpan
from quotes.models.attributions import FROM_LIST
from quotes.models.folding import fold
from quotes.recording.coming import printed_around, printed_name

BATCH = 500
VIA = ArticleVersion.CapturedVia.LIST


@dataclass
class Judged:
    """A source with the fates of its rows, and its excerpt’s text as it will be."""

    source: Source
    fates: list[Fate]
    text: str = ""
    outlet: Outlet | None = None
    version: ArticleVersion | None = None
    # Where the words of each row stand in that text, by the row’s line.
    spans: dict[int, tuple[Span, ...]] = field(default_factory=dict)

    @property
    def written(self) -> list[Fate]:
        return [f for f in self.fates if f.outcome in (ADDED, REOPENED)]

    @property
    def is_new(self) -> bool:
        return self.source.article is None


def put_on_record(judged: Sequence[Judged], actor) -> None:
    """Write all that the fates say; the caller’s transaction holds it together."""
    coming = [one for one in judged if one.written]
    excerpts = [one for one in coming if one.source.is_excerpt]
    for one in excerpts:
        lay_out(one)
        one.outlet = outlet_called(one.source.rows)
    add_excerpts([one for one in excerpts if one.is_new], actor)
    for one in excerpts:
        if one.version is None:
            take_text(one)
    add_quotes(coming)
    reopen([fate for one in coming for fate in one.written if fate.outcome == REOPENED])
    confirm(
        [fate for one in coming for fate in one.written if fate.is_confirmed], actor
    )


def lay_out(one: Judged) -> None:
    """Make an excerpt’s text: each row’s words a paragraph, below those of before."""
    article = one.source.article
    in_use = article is not None and not article.retired
    text = article.current_version.text if in_use else ""
    current = article.current_version_id if in_use else None
    for fate in one.written:
        placed = fate.quote.spans.all() if fate.quote else ()
        if any(span.version_id == current for span in placed):
            continue
        paragraph = clean(fate.row.words)
        text = f"{text}\n\n{paragraph}" if text else paragraph
        one.spans[fate.row.line] = spans_in(paragraph, len(text) - len(paragraph))
    one.text = text


def spans_in(paragraph: str, start: int) -> tuple[Span, ...]:
    """Return the pieces of a paragraph, which “ […] ” joins."""
    spans = []
    for piece in paragraph.split(" […] "):
        spans.append(Span(start, start + len(piece)))
        start += len(piece) + len(" […] ")
    return tuple(spans)


def outlet_called(rows) -> Outlet | None:
    """Return the outlet that rows name; one that an undo retired is in use again."""
    name = next((row.outlet for row in rows if row.outlet), "")
    retired = Outlet.objects.filter(name__iexact=name, retired=True).first()
    in_use = Outlet.objects.filter(name__iexact=name, retired=False)
    if name and retired and not in_use.exists():
        retired.retired = False
        retired.save(update_fields=["retired"])
        return retired
    return outlet_named(name)


def add_excerpts(some: Sequence[Judged], actor) -> None:
    """Put new excerpts on record, each with its first version."""
    arriving = [(one, new_excerpt(one, actor)) for one in some]
    write([new for _, new in arriving])
    for one, new in arriving:
        one.source.article, one.version = new.article, new.versions[0]


def new_excerpt(one: Judged, actor) -> Arriving:
    rows = one.source.rows
    first = {
        name: next((value for row in rows if (value := getattr(row, name))), "")
        for name in ("title", "byline", "url")
    }
    version = ArticleVersion(
        number=1,
        text=one.text,
        sha256=sha256_of(one.text),
        captured_at=timezone.now(),
        captured_via=VIA,
    )
    article = Article(
        **first,
        url_key=rows[0].source[0] if rows[0].url else None,
        outlet=one.outlet,
        published_on=published_on(one.source),
        current_version=version,
        is_excerpt=True,
        row_version=2,
        added_at=timezone.now(),
        added_by=actor,
    )
    return Arriving(Row(rows[0].line), article, [version])


def take_text(one: Judged) -> None:
    """Let an excerpt on record have the text; its earlier quotes keep their places."""
    article = one.source.article
    before = article.current_version
    was_retired = article.retired
    if article.outlet_id is None and one.outlet:
        article.outlet = one.outlet
        article.save(update_fields=["outlet"])
    if was_retired:
        Article.objects.filter(pk=article.pk).update(retired=False)
    set_text(article, one.text, VIA)
    article.refresh_from_db()
    one.version = article.current_version
    if before.pk == one.version.pk or was_retired:
        return
    there = set(one.version.spans.values_list("quote", "number"))
    QuoteSpan.objects.bulk_create(
        QuoteSpan(
            quote_id=span.quote_id,
            version=one.version,
            number=span.number,
            start=span.start,
            end=span.end,
            text=span.text,
        )
        for span in before.spans.exclude(
            quote__in=Quote.objects.in_state(Quote.State.REJECTED)
        )
        if (span.quote_id, span.number) not in there
    )


def add_quotes(judged: Iterable[Judged]) -> None:
    """Write the new quotes with spans and attributions, and places of reopened ones."""
    pairs = [(one, fate) for one in judged for fate in one.written]
    new = [(one, fate) for one, fate in pairs if fate.quote is None]
    for one, fate in new:
        fate.quote = new_quote(one, fate)
    Quote.objects.bulk_create([fate.quote for _, fate in new], batch_size=BATCH)
    again = reopened_places(pairs)
    spans = [row for one, fate in [*new, *again] for row in span_rows(one, fate)]
    QuoteSpan.objects.bulk_create(spans, batch_size=BATCH)
    people = [named for _, fate in new for named in attributed(fate)]
    Attribution.objects.bulk_create([row for row, _ in people], batch_size=BATCH)
    through = Attribution.candidates.through
    through.objects.bulk_create(
        [through(attribution=row, speaker=who) for row, some in people for who in some],
        batch_size=BATCH,
    )


def reopened_places(pairs):
    """Return the reopened quotes that have no place yet in their excerpt’s text."""
    return [
        (one, fate)
        for one, fate in pairs
        if fate.outcome == REOPENED
        and fate.row.line in one.spans
        and not fate.quote.spans.filter(version=one.version).exists()
    ]


def new_quote(one: Judged, fate: Fate) -> Quote:
    version = fate.version or one.version
    spans = fate.place.spans if fate.place else one.spans[fate.row.line]
    words = " ".join(span.of(version.text) for span in spans)
    around = printed_around(version, fate.place) if fate.place else {}
    return Quote(
        article=one.source.article,
        version=version,
        kind=fate.place.kind if fate.place else kind_of(words),
        folded=fold(words),
        said_on=fate.said_on,
        said_on_basis=Quote.Basis.STATED if fate.is_stated else Quote.Basis.PUBLISHED,
        rule=FROM_LIST,
        note=fate.row.note or None,
        **around,
    )


def span_rows(one: Judged, fate: Fate):
    version = fate.version or one.version
    spans = fate.place.spans if fate.place else one.spans[fate.row.line]
    for number, span in enumerate(spans, 1):
        yield QuoteSpan(
            quote=fate.quote,
            version=version,
            number=number,
            start=span.start,
            end=span.end,
            text=span.of(version.text),
        )


def attributed(fate: Fate):
    """Yield attributions, each with the speakers that the name may mean.

    Of a row that names nobody, one waits for somebody to say who it is.
    """
    if not fate.people:
        yield Attribution(quote=fate.quote, number=1), []
    for number, person in enumerate(fate.people, 1):
        named, who = person.named, person.speaker
        is_named = bool(named.name) and who is None
        around = printed_name(who.name if who else named.name, fate.version, fate.place)
        row = Attribution(
            quote=fate.quote,
            number=number,
            speaker=who,
            role=person.role,
            unnamed_label=named.label,
            resolved_name=named.name if is_named else "",
            resolved_title=named.role if not named.label else "",
            resolved_kind=(named.kind or kind_of_name(named.name)) if is_named else "",
            **around,
        )
        yield row, person.speakers if is_named else []


def reopen(fates: Sequence[Fate]) -> None:
    quotes = Quote.objects.filter(pk__in=[fate.quote.pk for fate in fates])
    quotes.update(state=Quote.State.FOUND, decided_by=None, decided_at=None)


def confirm(fates: Sequence[Fate], actor) -> None:
    """Confirm quotes; where two people have to, this is the first of them."""
    quotes = Quote.objects.filter(pk__in=[fate.quote.pk for fate in fates])
    if HouseRules.now().second_confirmation:
        quotes.update(checked_by=actor)
        return
    now = timezone.now()
    quotes.update(state=Quote.State.CONFIRMED, decided_by=actor, decided_at=now)
