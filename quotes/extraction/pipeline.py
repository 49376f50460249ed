"""The engine's steps, in order."""

from collections.abc import Iterable

from quotes.extraction.attribution import said_nearby
from quotes.extraction.carrying import carry, utterances
from quotes.extraction.found import FoundQuote, KnownName
from quotes.extraction.naming import ArticleNames
from quotes.extraction.paragraphs import paragraphs
from quotes.extraction.quoting import as_found
from quotes.extraction.regions import quoted_regions
from quotes.extraction.saying import Prose
from quotes.extraction.scare import drop_scare_quotes, drop_titles, without_nicknames
from quotes.extraction.sentences import Sentences, hide
from quotes.extraction.transcripts import said_in_turn, turns_in, with_turns


def find_quotes(text: str, known: Iterable[KnownName] = ()) -> list[FoundQuote]:
    """Return every quotation in the text, in order of appearance."""
    pieces = paragraphs(text)
    turns = turns_in(text, pieces)
    marked = quoted_regions(text, pieces)
    regions = with_turns(text, drop_titles(text, marked), turns)
    text = without_nicknames(text, marked)
    hidden = hide(text, regions)
    prose = Prose(text, hidden, Sentences(text, hidden, pieces))
    labels = {turn.spoken.start: turn.label for turn in turns}
    sayings = [
        said_in_turn(text, region, labels) or said_nearby(prose, region)
        for region in regions
    ]
    sayings = carry(prose, pieces, regions, sayings)
    regions, sayings = drop_scare_quotes(text, regions, sayings)
    names = ArticleNames(text, known)
    return as_found(prose, names, utterances(prose, regions, sayings))
