"""Find the quotes of an article, match them to what is on record, and save them."""

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from django.db import transaction

from articles.models import Article
from quotes import deciding
from quotes.extraction import FoundQuote, KnownName, Span, find_quotes
from quotes.extraction.words import WordsNotFoundError, find_places
from quotes.models import Attribution, PartialDate, Quote, Role, Speaker, SpeakerName
from quotes.models.folding import HONORIFICS, fold, name_key

MARKED = {Quote.Kind.DIRECT, Quote.Kind.PARTIAL}
LONGEST_NAME = 6  # words; longer ones are rare enough to be matched by hand
KEYS_A_QUERY = 900

# Where a name may begin: a capital, or a script that has none.
NAME_START = re.compile(r"(?<!\w)[^\W\d_a-zß-öø-ÿ]")


@dataclass
class Counts:
    """What a run did with the quotes that it found."""

    articles: int = 0
    found: int = 0
    added: int = 0
    known: int = 0
    passed_over: int = 0

    def add(self, other: "Counts") -> None:
        for name, number in asdict(other).items():
            setattr(self, name, getattr(self, name) + number)


def record_articles(articles: Iterable[Article], actor=None) -> Counts:
    """Record the quotes of articles, with one decision for the whole run."""
    counts = Counts()
    for article in articles:
        counts.add(record_quotes(article))
    deciding.write("find", actor=actor, after=asdict(counts))
    return counts


def record_quotes(article: Article) -> Counts:
    """Record the quotes in an article's current text, in one transaction.

    What people decided is never touched: a quote found again only gains its place in
    the current text. Running this twice adds nothing.
    """
    with transaction.atomic():
        article = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
        version = article.current_version
        found = find_quotes(version.text, known_names(version.text))
        on_record = list(article.quotes.prefetch_related("spans", "attributions"))
        on_record.sort(key=place_of)
        pairs = same_words(on_record, found, version.text)
        for quote, again in pairs:
            carry_over(quote, version, again)
        keep_words_in_place(on_record, article, version)
        new = [q for q in found if not any(q is again for _, again in pairs)]
        taken = places_taken(article, version)
        fresh = [q for q in new if not overlaps(q.kind, q.spans, taken)]
        for quote in fresh:
            save_found(article, version, quote)
    return Counts(1, len(found), len(fresh), len(pairs), len(new) - len(fresh))


def place_of(quote) -> int:
    """Return where a quote starts in the version that it is cited from."""
    return min((span.start for span in quote.cited_spans()), default=0)


def same_words(on_record, found, text) -> list[tuple[Quote, FoundQuote]]:
    """Pair quotes on record with those found, by folded words and then by order."""
    old = [fold(quote.text) for quote in on_record]
    new = [fold(" ".join(span.of(text) for span in quote.spans)) for quote in found]
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    pairs = {}
    for block in matcher.get_matching_blocks():
        for offset in range(block.size):
            pairs[block.a + offset] = block.b + offset
    # What moved to another place in the text is out of order, yet the same.
    taken = set(pairs.values())
    places = defaultdict(list)
    for index, words in enumerate(new):
        if index not in taken:
            places[words].append(index)
    for index, words in enumerate(old):
        if index not in pairs and places[words]:
            pairs[index] = places[words].pop(0)
    return [(on_record[a], found[b]) for a, b in sorted(pairs.items())]


def carry_over(quote, version, again: FoundQuote) -> None:
    """Give a quote on record its place in a new version; queue a changed name."""
    if any(span.version_id == version.pk for span in quote.spans.all()):
        return
    deciding.place(quote, version, again.spans)
    printed_now = [name_key(_of(version, said.name)) for said in again.attributions]
    printed_then = [name_key(said.name_as_printed) for said in quote.attributions.all()]
    if any(printed_then) and printed_now != printed_then:
        Quote.objects.filter(pk=quote.pk).update(changed_in=version)


def keep_words_in_place(on_record, article, version) -> None:
    """Place what the engine didn't find again, yet whose words still stand there."""
    for quote in on_record:
        if quote.spans.filter(version=version).exists():
            continue
        taken = places_taken(article, version)
        for spans in places_of(quote, version.text):
            if not overlaps(quote.kind, spans, taken):
                deciding.place(quote, version, spans)
                break


def places_of(quote, text) -> list[tuple[Span, ...]]:
    """Return where the words of a quote stand in a text, all of them in order."""
    pieces = "\n".join(" ".join(span.text.split()) for span in quote.cited_spans())
    try:
        return find_places(text, pieces)
    except WordsNotFoundError:
        return []


def places_taken(article, version) -> list[tuple[str, int, int]]:
    """Return kind, start and end of every span on record in this version."""
    spans = version.spans.filter(quote__article=article)
    return list(spans.values_list("quote__kind", "start", "end"))


def overlaps(kind, spans, taken) -> bool:
    """Say whether a quote of the same family stands on some of the words already."""
    return any(
        (other in MARKED) == (kind in MARKED)
        and any(span.start < end and span.end > start for span in spans)
        for other, start, end in taken
    )


def save_found(article, version, found: FoundQuote) -> Quote:
    """Save one found quote with its spans and attributions."""
    said_on = article.published_on and PartialDate.on(article.published_on)
    quote = Quote.objects.create(
        article=article,
        version=version,
        kind=found.kind,
        said_on=said_on,
        rule=found.rule[:100],
        confidence=found.confidence,
        **_printed("cue", version, found.cue, 200),
        **_printed("context", version, found.context, 500),
    )
    deciding.place(quote, version, found.spans)
    taken = set()
    for number, said in enumerate(found.attributions, 1):
        save_attribution(quote, number, version, said, taken)
    return quote


def save_attribution(quote, number, version, said, taken) -> None:
    """Save who says a quote, with a speaker only where a single one fits.

    `taken` holds the speakers that stand on the quote already, and grows.
    """
    candidates, label = speakers_for(said), said.unnamed_label or ""
    speaker = candidates[0] if len(candidates) == 1 else None
    if speaker in taken:
        speaker = None
    taken.add(speaker)
    name = _printed("name", version, said.name, 300)
    title = _printed("title", version, said.title, 500)
    attribution = Attribution.objects.create(
        quote=quote,
        number=number,
        speaker=speaker,
        role=None if label else role_for(said, speaker, quote.said_on),
        unnamed_label=label[:300],
        unnamed_organisation=(said.organisation or "")[:300] if label else "",
        name_as_printed=name.pop("name"),
        title_as_printed=title.pop("title"),
        resolved_name=(said.resolved_name or "")[:300],
        resolved_title=(said.resolved_title or "")[:500],
        resolved_kind=said.kind,
        **name,
        **title,
    )
    attribution.candidates.set(candidates)


def speakers_for(said) -> list[Speaker]:
    """Return the speakers on record whom a found name may mean."""
    if said.unnamed_label:
        return []
    if said.known_id:
        return list(Speaker.objects.filter(pk=said.known_id))
    if said.known_candidates:
        return list(Speaker.objects.filter(pk__in=said.known_candidates))
    names = [said.resolved_name] if said.resolved_name else said.candidates
    found = {s for name in names for s in Speaker.objects.who_may_be(name)}
    return sorted(found, key=lambda speaker: speaker.pk)


def role_for(said, speaker, said_on) -> Role | None:
    """Return the role that the printed title names, else the one held at the time."""
    if said.resolved_title:
        titled = Role.objects.titled(deciding.role_title(said.resolved_title))[:2]
        return titled[0] if len(titled) == 1 else None
    return speaker.role_on(said_on) if speaker and said_on else None


def known_names(text: str) -> list[KnownName]:
    """Return the speakers on record whose name stands in the text, for the engine."""
    speakers = defaultdict(list)
    keys = sorted(possible_keys(text))
    for start in range(0, len(keys), KEYS_A_QUERY):
        some = keys[start : start + KEYS_A_QUERY]
        names = SpeakerName.objects.filter(key__in=some, speaker__merged_into=None)
        for name in names.select_related("speaker"):
            speakers[name.speaker].append(name.name)
    return [KnownName(s.pk, tuple(forms), s.kind) for s, forms in speakers.items()]


def possible_keys(text: str) -> set[str]:
    """Return the keys of all names that the text may hold: words from a capital on."""
    keys = set()
    for match in NAME_START.finditer(text):
        words = name_key(text[match.start() : match.start() + 60]).split()
        while words and words[0] in HONORIFICS:
            words.pop(0)
        keys |= {" ".join(words[:n]) for n in range(1, min(len(words), LONGEST_NAME))}
    return keys


def _of(version, span) -> str:
    return span.of(version.text) if span else ""


def _printed(name, version, span, longest) -> dict:
    """Return the columns of words as printed: the words, their start and their end."""
    if span is None or span.end - span.start > longest:
        return {name: "", f"{name}_start": None, f"{name}_end": None}
    return {
        name: _of(version, span),
        f"{name}_start": span.start,
        f"{name}_end": span.end,
    }
