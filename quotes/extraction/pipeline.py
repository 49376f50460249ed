"""The engine's steps, in order."""

from collections.abc import Iterable
from dataclasses import dataclass

from quotes.extraction.clues.voicing import keep_voiced
from quotes.extraction.clues.weighing import weigh
from quotes.extraction.found import FoundQuote, KnownName, Person, Span
from quotes.extraction.languages import is_known
from quotes.extraction.people.article import ArticlePeople
from quotes.extraction.people.resolution import Resolver
from quotes.extraction.quoting import as_found, unread_quote
from quotes.extraction.reported.finding import as_reported, as_saying, reported_in
from quotes.extraction.rules.attribution import said_nearby
from quotes.extraction.rules.carrying import Place, Utterance, carry, placed, utterances
from quotes.extraction.rules.saying import Prose, Saying
from quotes.extraction.text.asides import running, without_links, without_repeats
from quotes.extraction.text.paragraphs import paragraphs
from quotes.extraction.text.regions import Region, quoted_regions
from quotes.extraction.text.scare import drop_titles, without_nicknames
from quotes.extraction.text.sentences import Sentences, hide
from quotes.extraction.text.tokens import Tokens, tokens_between, without_quotes
from quotes.extraction.turns.finding import turns_in
from quotes.extraction.turns.transcripts import said_in_label
from quotes.extraction.turns.turn import Turn, by_start, said_in_turn, with_turns


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its quotes found and, by rule, who says each."""

    prose: Prose
    pieces: list[Span]  # paragraphs
    places: list[Place]
    ruled: list[Saying | None]


def find_quotes(
    text: str, known: Iterable[KnownName] = (), language: str | None = None
) -> list[FoundQuote]:
    """Return every quotation in the text, in order of appearance.

    In a text whose language the engine doesn't know (its own mark is `language`), a
    quotation is what stands in quotation marks, said by nobody.
    """
    if not is_known(text, language):
        return in_marks_only(text)
    article = read_article(text)
    quoted = said_in_marks(article)
    return as_found(article.prose, resolver_of(article, quoted, known), quoted)


def find_statements(
    text: str, known: Iterable[KnownName] = (), language: str | None = None
) -> list[FoundQuote]:
    """Return every quotation, and what is reported without marks, in order.

    What is reported may hold quotations: he said the mill was “a joke”.
    """
    if not is_known(text, language):
        return in_marks_only(text)
    article = read_article(text)
    quoted = said_in_marks(article)
    reported = reported_in(article.prose)
    asked = [span for one in reported for span in as_saying(one).mentions]
    resolver = resolver_of(article, quoted, known, asked)
    found = as_found(article.prose, resolver, quoted)
    found += [as_reported(article.prose, resolver, one) for one in reported]
    return sorted(found, key=lambda quote: quote.spans[0].start)


def find_people(
    text: str, known: Iterable[KnownName] = (), language: str | None = None
) -> list[Person]:
    """Return everybody whom the text names, with all mentions, in order."""
    if not is_known(text, language):
        return []
    article = read_article(text)
    quoted = said_in_marks(article)
    people = ArticlePeople(article.prose, article.pieces, known)
    people.read((said.saying.mentions for said in quoted if said.saying), every=True)
    return people.all()


def resolver_of(
    article: Article,
    quoted: list[Utterance],
    known: Iterable[KnownName],
    asked: Iterable[Span] = (),
) -> Resolver:
    """Read who is who in the article, with those who are quoted in it."""
    people = ArticlePeople(article.prose, article.pieces, known)
    people.read((said.saying.mentions for said in quoted if said.saying), asked)
    return Resolver(people)


def in_marks_only(text: str) -> list[FoundQuote]:
    """Return what stands in quotation marks, given to nobody."""
    regions = quoted_regions(text, paragraphs(text))
    return [unread_quote(text, region) for region in drop_titles(text, regions)]


def said_in_marks(article: Article) -> list[Utterance]:
    prose, places = article.prose, article.places
    weighed = weigh(prose, places, article.ruled)
    return utterances(prose, keep_voiced(prose, places, weighed))


def read_article(text: str) -> Article:
    """Find what stands in quotation marks and read it by rule."""
    pieces = paragraphs(text)
    turns = turns_in(text, pieces)
    marked = quoted_regions(text, pieces)
    voiced = drop_titles(text, without_links(text, pieces, marked))
    voiced = without_repeats(text, pieces, voiced)
    regions = with_turns(text, voiced, turns)
    bare = without_nicknames(text, marked)
    hidden = hide(bare, regions)
    starts = [region.outer.start for region in regions]
    cut = tokens_between(bare, 0, len(bare))
    tokens = Tokens(without_quotes(cut, [region.outer for region in regions]))
    sentences = Sentences(bare, hidden, pieces)
    prose = Prose(bare, hidden, sentences, tokens, cut, starts)
    turn_at = by_start(turns)
    sayings = [read_by_rule(prose, region, turn_at) for region in regions]
    read_on = running(text, pieces, regions)
    ruled = carry(prose, read_on, regions, sayings)
    return Article(prose, pieces, placed(read_on, regions), ruled)


def read_by_rule(prose: Prose, region: Region, turns: dict[int, Turn]) -> Saying | None:
    return (
        said_in_turn(region, turns)
        or said_in_label(prose.text, region)
        or said_nearby(prose, region)
    )
