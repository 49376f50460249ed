"""Save what the engine found: quotes with their spans and attributions."""

from collections.abc import Iterator, Sequence
from functools import cache

from quotes.decisions.acts import attributing, placing
from quotes.extraction import FoundQuote
from quotes.models import Attribution, PartialDate, Quote, QuoteSpan, Role, Speaker
from quotes.models.folding import fold

MOST_LIKELY = 10  # names kept of whom the engine leaves open


class OnRecord:
    """The speakers and roles that an article's words mean, each looked up once."""

    def __init__(self, said_on: PartialDate | None):
        self.said_on = said_on
        self.by_id = cache(speakers_of)
        self.by_name = cache(speakers_named)
        self.by_title = cache(role_titled)

    def speakers(self, attribution) -> list[Speaker]:
        """Return the speakers whom a found name may mean, the likeliest first."""
        if attribution.unnamed_label:
            return []
        if (
            numbers := (attribution.known_id,)
            if attribution.known_id
            else attribution.known_candidates
        ):
            return self.by_id(numbers)
        names = (
            (attribution.resolved_name,)
            if attribution.resolved_name
            else attribution.candidates
        )
        return self.by_name(names)

    def role(self, attribution, speaker) -> Role | None:
        """Return the role that the title names, else the one held at the time."""
        return self.by_title(attribution.resolved_title, speaker, self.said_on)


def speakers_of(numbers: tuple[int, ...]) -> list[Speaker]:
    found = Speaker.objects.in_bulk(numbers)
    return [found[number] for number in numbers if number in found]


def speakers_named(names: tuple[str, ...]) -> list[Speaker]:
    meant = (Speaker.objects.who_may_be(name).order_by("pk") for name in names)
    return list(dict.fromkeys(speaker for some in meant for speaker in some))


def role_titled(printed: str | None, speaker, said_on) -> Role | None:
    if printed:
        return attributing.role_meant(printed, speaker, said_on)
    return speaker.role_on(said_on) if speaker and said_on else None


def save_found(article, version, found: Sequence[FoundQuote]) -> None:
    """Save found quotes with their spans and attributions, one query a table."""
    said_on = article.published_on and PartialDate.on(article.published_on)
    quotes = Quote.objects.bulk_create(
        as_quote(article, version, said_on, one) for one in found
    )
    pairs = list(zip(quotes, found, strict=True))
    QuoteSpan.objects.bulk_create(
        row
        for quote, one in pairs
        for row in placing.rows_of(quote, version, one.spans)
    )
    on_record = OnRecord(said_on)
    who = [named for pair in pairs for named in attributed(*pair, version, on_record)]
    Attribution.objects.bulk_create(attribution for attribution, _ in who)
    candidate = Attribution.candidates.through
    candidate.objects.bulk_create(
        candidate(attribution=attribution, speaker=speaker)
        for attribution, speakers in who
        for speaker in speakers
    )


def as_quote(article, version, said_on, found: FoundQuote) -> Quote:
    return Quote(
        article=article,
        version=version,
        kind=found.kind,
        folded=fold(" ".join(span.of(version.text) for span in found.spans)),
        said_on=said_on,
        rule=found.rule[:100],
        confidence=found.confidence,
        **printed("cue", version, found.cue, 200),
        **printed("context", version, found.context, 500),
    )


def attributed(
    quote, found: FoundQuote, version, on_record: OnRecord
) -> Iterator[tuple[Attribution, list[Speaker]]]:
    """Yield a quote's attributions, each with the speakers on record it may mean.

    One gets a speaker only if the engine names somebody, a single one fits, and they
    aren't on the quote already.
    """
    taken = set()
    for number, attribution in enumerate(found.attributions, 1):
        candidates = on_record.speakers(attribution)
        is_named = attribution.known_id or attribution.resolved_name
        speaker = candidates[0] if is_named and len(candidates) == 1 else None
        if speaker in taken:
            speaker = None
        taken.add(speaker)
        role = (
            None if attribution.unnamed_label else on_record.role(attribution, speaker)
        )
        row = as_attribution(quote, number, version, attribution)
        row.speaker, row.role = speaker, role
        yield row, candidates


def as_attribution(quote, number, version, attribution) -> Attribution:
    label = attribution.unnamed_label or ""
    name = printed("name", version, attribution.name, 300)
    title = printed("title", version, attribution.title, 500)
    return Attribution(
        quote=quote,
        number=number,
        unnamed_label=label[:300],
        unnamed_organisation=(attribution.organisation or "")[:300] if label else "",
        name_as_printed=name.pop("name"),
        title_as_printed=title.pop("title"),
        resolved_name=(attribution.resolved_name or "")[:300],
        resolved_title=(attribution.resolved_title or "")[:500],
        resolved_kind=attribution.kind,
        sure=rounded(attribution.sure),
        likely_names=[name[:300] for name in attribution.candidates[:MOST_LIKELY]],
        **name,
        **title,
    )


def rounded(measure: float | None) -> float | None:
    """Return a measure with three decimals: more would be for nobody."""
    return None if measure is None else round(measure, 3)


def printed(name, version, span, longest) -> dict:
    """Return the columns of words as printed: the words, their start and their end."""
    if span is None or span.end - span.start > longest:
        return {name: "", f"{name}_start": None, f"{name}_end": None}
    return {
        name: span.of(version.text),
        f"{name}_start": span.start,
        f"{name}_end": span.end,
    }
