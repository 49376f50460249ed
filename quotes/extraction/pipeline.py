"""The engine's steps, in order."""

from collections.abc import Iterable
from dataclasses import dataclass

from quotes.extraction.english import ENGLISH
from quotes.extraction.found import FoundQuote, KnownName, Person, Span
from quotes.extraction.languages import pack_for
from quotes.extraction.packs import Language, People
from quotes.extraction.quoting import as_found, unread_quote
from quotes.extraction.reported.finding import as_reported, as_saying
from quotes.extraction.rules.carrying import Place, Utterance, placed, utterances
from quotes.extraction.rules.saying import Prose, Saying
from quotes.extraction.text.asides import without_links, without_repeats
from quotes.extraction.text.paragraphs import paragraphs
from quotes.extraction.text.regions import quoted_regions
from quotes.extraction.text.scare import drop_titles, without_nicknames
from quotes.extraction.text.sentences import Sentences, hide
from quotes.extraction.text.tokens import Tokens, tokens_between, without_quotes
from quotes.extraction.turns.turn import by_start, said_in_turn, with_turns


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its quotes found and, by rule, who says each."""

    language: Language
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
    pack = pack_for(text, language)
    if pack is None:
        return in_marks_only(text)
    article = read_article(text, pack)
    quoted = said_in_marks(article)
    speakers = pack.speakers(people_of(article, quoted, known))
    return as_found(article.prose, speakers, quoted)


def find_statements(
    text: str, known: Iterable[KnownName] = (), language: str | None = None
) -> list[FoundQuote]:
    """Return every quotation, and what is reported without marks, in order.

    What is reported may hold quotations: he said the mill was “a joke”.
    """
    pack = pack_for(text, language)
    if pack is None:
        return in_marks_only(text)
    article = read_article(text, pack)
    quoted = said_in_marks(article)
    reported = pack.reported_in(article.prose)
    asked = [span for one in reported for span in as_saying(one).mentions]
    speakers = pack.speakers(people_of(article, quoted, known, asked))
    found = as_found(article.prose, speakers, quoted)
    found += [as_reported(article.prose, speakers, one) for one in reported]
    return sorted(found, key=lambda quote: quote.spans[0].start)


def find_people(
    text: str, known: Iterable[KnownName] = (), language: str | None = None
) -> list[Person]:
    """Return everybody whom the text names, with all mentions, in order."""
    pack = pack_for(text, language)
    if pack is None:
        return []
    article = read_article(text, pack)
    return people_of(article, said_in_marks(article), known, every=True).all()


def people_of(
    article: Article,
    quoted: list[Utterance],
    known: Iterable[KnownName],
    asked: Iterable[Span] = (),
    *,
    every: bool = False,
) -> People:
    """Read who is who in the article, with those who are quoted in it."""
    people = article.language.people(article.prose, article.pieces, known, every=every)
    speakers = (said.saying.mentions for said in quoted if said.saying)
    people.read(speakers, asked)
    return people


def in_marks_only(text: str) -> list[FoundQuote]:
    """Return what stands in quotation marks, given to nobody."""
    regions = quoted_regions(text, paragraphs(text))
    return [unread_quote(text, region) for region in drop_titles(text, regions)]


def said_in_marks(article: Article) -> list[Utterance]:
    prose, places, language = article.prose, article.places, article.language
    weighed = language.weigh(prose, places, article.ruled)
    return utterances(prose, language.keep_voiced(prose, places, weighed))


def read_article(text: str, language: Language = ENGLISH) -> Article:
    """Find what stands in quotation marks and read it by rule."""
    pieces = paragraphs(text)
    turns = language.turns_in(text, pieces)
    marked = quoted_regions(text, pieces)
    voiced = language.drop_titles(text, without_links(text, pieces, marked))
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
    sayings = [
        said_in_turn(region, turn_at) or language.said_by_rule(prose, region)
        for region in regions
    ]
    read_on = language.running(text, pieces, regions)
    ruled = language.carry(prose, read_on, regions, sayings)
    return Article(language, prose, pieces, placed(read_on, regions), ruled)
