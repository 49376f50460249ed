"""Find an article's quotes, match them to those on record, and save them."""

import re
import time
import uuid
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future, wait
from dataclasses import asdict, dataclass, field
from functools import cache
from itertools import islice

from django.db import transaction

from articles.models import Article, ArticleVersion
from articles.refusals import RefusedError
from quotes.database.turns import LONGEST_TURN, give_way
from quotes.decisions.acts import placing
from quotes.decisions.acts.overlapping import MARKED, overlaps
from quotes.decisions.writing import write
from quotes.extraction import FoundQuote, KnownName, find_statements
from quotes.extraction.languages import unread_language
from quotes.extraction.workers import engines, search
from quotes.models import Quote, Speaker, SpeakerName, Tenure
from quotes.models.folding import name_key
from quotes.recording.coming import moving_by_themselves, take_text
from quotes.recording.matching import places_again, same_words
from quotes.recording.saving import save_found
from quotes.recording.taken import Taken

LONGEST_NAME = 6  # words; longer ones are rare enough for people to match
KEYS_A_QUERY = 900
ARTICLES_A_BATCH = 50

# Where a name may begin: a capital, or a script that has none.
NAME_START = re.compile(r"(?<!\w)[^\W\d_a-zß-öø-ÿ]")


class TooManyQuotesError(RefusedError):
    """An article has more quotes than whoever waits for them has time."""


@dataclass
class Counts:
    """What a run did with the quotes that it found."""

    articles: int = 0
    found: int = 0
    added: int = 0
    known: int = 0
    passed_over: int = 0
    # Added without quotation marks; the other numbers are of quotes in them.
    statements: int = 0
    # Of articles, by the language that the engine doesn't know.
    unread: dict[str, int] = field(default_factory=dict)

    def add(self, other: "Counts") -> None:
        numbers = asdict(other)
        self.unread = dict(Counter(self.unread) + Counter(numbers.pop("unread")))
        for name, number in numbers.items():
            setattr(self, name, getattr(self, name) + number)


@dataclass
class Searched:
    """What the engine found in a version, and what it was given with the text."""

    version: ArticleVersion
    known: list[KnownName]
    language: str
    found: Future


def record_articles(
    articles: Iterable[Article],
    actor=None,
    workers=1,
    *,
    pool: Executor | None = None,
    most: int | None = None,
) -> Counts:
    """Record the quotes of articles, found by `workers` processes; return the counts.

    With a `pool`, they are found there. Raise TooManyQuotesError where an article has
    more than `most`, if given.

    What was found in a batch of articles is recorded in one transaction or, where that
    takes long, in several. Each has a decision that counts what the run did so far, so
    that a killed run leaves only whole ones.
    """
    counts, run = Counts(), uuid.uuid4()
    with pool or engines(workers) as pool:
        for batch in searched_ahead(articles, pool):
            # Nobody else can write while a transaction waits for the engine.
            wait([searched.found for _, searched in batch])
            left = deque(batch)
            record_some(left, counts, actor, run, most)
            while left:
                give_way()
                record_some(left, counts, actor, run, most)
    return counts


def record_some(
    left: deque, counts: Counts, actor, run: uuid.UUID, most: int | None
) -> None:
    """Record the articles that are left, as many as a short transaction can take."""
    end = time.monotonic() + LONGEST_TURN
    with transaction.atomic():
        while left:
            counts.add(record_quotes(*left.popleft(), most, actor))
            if time.monotonic() > end:
                break
        write("find", actor=actor, after=asdict(counts), batch=run)


def searched_ahead(articles: Iterable[Article], pool: Executor) -> Iterator[list]:
    """Yield batches of articles, each while the next one is being searched."""
    articles, ahead = iter(articles), []
    while batch := list(islice(articles, ARTICLES_A_BATCH)):
        batch = [(article, search_current(article, pool)) for article in batch]
        if ahead:
            yield ahead
        ahead = batch
    yield ahead


def search_current(article: Article, pool: Executor) -> Searched:
    version = article.current_version
    known = known_names(version.text)
    language = article.language
    found = search(pool, version.text, known, language)
    return Searched(version, known, language, found)


def found_in(article: Article, searched: Searched | None) -> list[FoundQuote]:
    """Return an article's quotes; search again if anything has changed since."""
    version, language = article.current_version, article.language
    known = known_names(version.text)
    if searched and is_still_so(searched, version, known, language):
        return searched.found.result()
    return find_statements(version.text, known, language)


def is_still_so(searched: Searched, *given) -> bool:
    return (searched.version, searched.known, searched.language) == given


def record_quotes(
    article: Article,
    searched: Searched | None = None,
    most: int | None = None,
    actor=None,
) -> Counts:
    """Record the quotes in an article's current text, in one transaction.

    People's decisions are never touched: a quote found again only gains its place in
    the current text. Running this twice adds nothing. In an excerpt, all that is quoted
    is on record.
    """
    with transaction.atomic():
        article = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
        if article.is_excerpt:
            return Counts(articles=1)
        version = article.current_version
        found = found_in(article, searched)
        if most is not None and len(found) > most:
            raise TooManyQuotesError(f"This article has more than {most:,} quotes.")
        missing = quotes_without_place(article, version)
        free = not_taken(found, version)
        pairs = same_words(missing, free, version.text)
        from_lists = moving_by_themselves(article)
        pairs = [pair for pair in pairs if pair[0].pk not in from_lists]
        if from_lists:
            take_text(article, version, found, actor)
        search = cache(find_statements)  # an earlier version, once for all its quotes
        for quote, again in pairs:
            carry_over(quote, version, again, search)
        missing = [quote for quote in missing if quote.pk not in from_lists]
        keep_words_in_place(missing, version, found)
        new = not_taken(free, version)
        save_found(article, version, new)
    counts = counted(found, free, [again for _, again in pairs], new)
    if language := unread_language(version.text, article.language):
        counts.unread = {language: 1}
    return counts


def counted(found, free, paired, new) -> Counts:
    """Return the counts for the quotes found; statements count only as statements."""
    was_found, was_free, was_paired, added = (
        sum(quote.kind in MARKED for quote in some)
        for some in (found, free, paired, new)
    )
    again = was_found - was_free + was_paired
    left = was_free - was_paired - added
    return Counts(1, was_found, added, again, left, len(new) - added)


def quotes_without_place(article, version) -> list[Quote]:
    """Return the article's quotes that have no span in a version, in their order."""
    quotes = article.quotes.prefetch_related("spans", "attributions")
    missing = quotes.exclude(spans__version=version)
    return sorted(missing, key=place_of)


def place_of(quote) -> int:
    """Return where a quote starts in the version that it is cited from."""
    return min((span.start for span in quote.cited_spans()), default=0)


def not_taken(found, version) -> list[FoundQuote]:
    """Return the found quotes whose words no quote on record has yet."""
    taken = Taken(places_taken(version))
    return [quote for quote in found if not taken.holds(quote)]


def places_taken(version) -> list[tuple[str, int, int]]:
    """Return kind, start and end of every span on record in a version."""
    return list(version.spans.values_list("quote__kind", "start", "end"))


def carry_over(quote, version, again: FoundQuote, search) -> None:
    """Give a quote on record its place in a new version; queue a changed name."""
    before = printed_before(quote, version, search)
    placing.place(quote, version, again.spans)
    if before and before != printed_names(version, again):
        Quote.objects.filter(pk=quote.pk).update(changed_in=version)


def printed_before(quote, version, search) -> list[str]:
    """Return the names printed with a quote when somebody last looked at it."""
    spans = quote.spans.exclude(version=quote.version).exclude(version=version)
    latest = spans.order_by("-version__number", "number").first()
    if latest is None or latest.version.number < quote.version.number:
        names = [
            attribution.name_as_printed for attribution in quote.attributions.all()
        ]
        return [name_key(name) for name in names if name]
    text, language = latest.version.text, quote.article.language
    for found in search(text, language=language):
        is_alike = (found.kind in MARKED) == (quote.kind in MARKED)
        if is_alike and found.spans[0].start == latest.start:
            return printed_names(latest.version, found)
    return []


def printed_names(version, found: FoundQuote) -> list[str]:
    """Return the keys of the names printed with a found quote."""
    names = [
        attribution.name.of(version.text)
        for attribution in found.attributions
        if attribution.name
    ]
    return [name_key(name) for name in names]


def keep_words_in_place(quotes, version, found) -> None:
    """Place quotes that the engine missed but whose words are still there."""
    for quote in quotes:
        if quote.spans.filter(version=version).exists():
            continue
        taken = places_taken(version)
        for spans in places_again(quote, version.text, found):
            if not overlaps(quote.kind, spans, taken):
                placing.place(quote, version, spans)
                break


def known_names(text: str) -> list[KnownName]:
    """Return the speakers on record whose name is in the text, for the engine."""
    speakers: set[Speaker] = set()
    keys = sorted(possible_keys(text))
    for start in range(0, len(keys), KEYS_A_QUERY):
        some = keys[start : start + KEYS_A_QUERY]
        # Filtered by key alone: filtered by use too, SQLite reads every speaker.
        names = SpeakerName.objects.filter(key__in=some).select_related("speaker")
        for name in names:
            if name.speaker.is_in_use:
                speakers.add(name.speaker)
    return with_forms_and_titles(speakers) if speakers else []


def with_forms_and_titles(speakers: set[Speaker]) -> list[KnownName]:
    """Tell the engine under which names and in which roles speakers are on record."""
    forms, titles = defaultdict(list), defaultdict(list)
    names = SpeakerName.objects.filter(speaker__in=speakers).order_by("pk")
    for speaker, name in names.values_list("speaker", "name"):
        forms[speaker].append(name)
    tenures = Tenure.objects.filter(speaker__in=speakers).order_by("pk")
    for speaker, title in tenures.values_list("speaker", "role__title"):
        titles[speaker].append(title)
    return [
        KnownName(one.pk, in_order(one, forms[one.pk]), one.kind, tuple(titles[one.pk]))
        for one in sorted(speakers, key=lambda speaker: speaker.pk)
    ]


def in_order(speaker: Speaker, forms: list[str]) -> tuple[str, ...]:
    """Return the speaker's own name first, which the engine gives back."""
    return (speaker.name, *(form for form in forms if form != speaker.name))


def possible_keys(text: str) -> set[str]:
    """Return the keys of all possible names in the text: words from a capital on."""
    keys = set()
    for match in NAME_START.finditer(text):
        words = name_key(text[match.start() : match.start() + 60]).split()
        keys |= {" ".join(words[:n]) for n in range(1, min(len(words), LONGEST_NAME))}
    return keys
