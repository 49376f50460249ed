"""Whatever is edited and decided between versions, nothing is doubled or undone."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.loading import set_text
from articles.models import Article
from articles.text.cleaning import clean
from quotes.decisions.acts import deciding, placing
from quotes.decisions.acts.overlapping import MARKED
from quotes.decisions.snapshots import values_of
from quotes.extraction import find_statements
from quotes.extraction.found import Span
from quotes.models import Quote
from quotes.models.folding import fold
from quotes.recording.articles import known_names, record_quotes
from tests.examples import share_of
from tests.making import make_article
from tests.nasty import forgotten

pytestmark = pytest.mark.django_db

PARAGRAPHS = [
    "The council met on Monday to talk about the bridge across the Wend.",
    "“The bridge is safe and will open in May,” Mayor Ada Lovelace said.",
    "“We have waited eleven years for it,” Grace Hopper told the council.",
    "Lovelace said that the bridge was “safe” and “sound”.",
    "“Yes,” said Ada Lovelace. “Yes,” said Charles Babbage.",
    "“I came,” she said, “and I saw the bridge.”",
    "“We have waited eleven years for it, and it is safe now,” Hopper added.",
    "The bridge is safe and will open in May, the paper wrote.",
]
SWAPS = [
    ("safe", "unsafe"),
    ("May", "June"),
    ("Ada Lovelace", "Ralph Lovelace"),
    ("“", '"'),
    ("“", ""),
    (",” said", ".” The words came from"),
    ("eleven years for it", "eleven years for it, and more"),
]
NUMBERS = st.integers(0, 30)
EDITS = st.one_of(
    st.tuples(st.just("drop"), NUMBERS, st.none()),
    st.tuples(st.just("add"), NUMBERS, st.sampled_from(PARAGRAPHS)),
    st.tuples(st.just("swap"), NUMBERS, st.sampled_from(SWAPS)),
)
ACTS = st.tuples(
    st.sampled_from(["confirm", "reject", "withdraw", "reopen", "trim"]), NUMBERS
)
STEPS = st.lists(
    st.tuples(st.lists(ACTS, max_size=3), st.lists(EDITS, min_size=1, max_size=3)),
    min_size=1,
    max_size=4,
)


def edited(paragraphs, kind, number, what):
    """Return the paragraphs after one edit; never none at all."""
    paragraphs = list(paragraphs)
    place = number % len(paragraphs)
    if kind == "add":
        paragraphs.insert(place, what)
    elif kind == "swap":
        paragraphs[place] = paragraphs[place].replace(*what)
    elif len(paragraphs) > 1:
        paragraphs.pop(place)
    return paragraphs


def decide(article, act, number):
    """Let a curator decide one of the article's quotes."""
    ids = list(article.quotes.order_by("id").values_list("pk", flat=True))
    if not ids:
        return
    chosen = Quote.objects.filter(pk=ids[number % len(ids)])
    if act == "trim":
        trim(chosen.get())
        act = "confirm"
    options = {"add_speakers": True} if act == "confirm" else {}
    getattr(deciding, act)(chosen, **options)


def trim(quote):
    spans = [Span(span.start, span.end) for span in quote.cited_spans()]
    if len(spans) == 1 and spans[0].end - spans[0].start > 12:
        shorter = Span(spans[0].start, spans[0].end - 5)
        placing.set_words(quote, quote.version, [shorter])


def kept(article):
    """Return what people decided, without the places in later versions."""
    found = {}
    for quote in article.quotes.decided():
        values = values_of(quote)
        values.pop("changed_in")
        spans = values.pop("spans")
        values["cited"] = [s for s in spans if s[0] == quote.version_id]
        found[quote.pk] = values
    return found


def doubled(version):
    """Return pairs of quotes of one family that stand on the same words."""
    rows = list(version.spans.values_list("quote", "quote__kind", "start", "end"))
    return [
        (one, other)
        for n, one in enumerate(rows)
        for other in rows[n + 1 :]
        if one[0] != other[0] and (one[1] in MARKED) == (other[1] in MARKED)
        if one[2] < other[3] and one[3] > other[2]
    ]


def come_back(article, before, version):
    """Return the words of which there are now more quotes than the text has new.

    Words that lost their marks are a statement, of another family.
    """
    found = find_statements(version.text, known_names(version.text))
    in_text = Counter(
        (q.kind in MARKED, fold(" ".join(span.of(version.text) for span in q.spans)))
        for q in found
    )
    new = words_of(article) - before
    return [w for w, n in new.items() if n > max(0, in_text[w] - before[w])]


def words_of(article):
    """Count the words of an article's quotes, with and without marks apart."""
    rows = article.quotes.values_list("kind", "text")
    return Counter((kind in MARKED, fold(text)) for kind, text in rows)


@settings(max_examples=share_of(150))
@given(
    paragraphs=st.lists(st.sampled_from(PARAGRAPHS), min_size=2, max_size=6),
    steps=STEPS,
)
def test_nothing_is_doubled_undone_or_brought_back(paragraphs, steps):
    with forgotten():
        article = make_article(clean("\n\n".join(paragraphs)))
        record_quotes(article)
        for acts, edits in steps:
            for act in acts:
                decide(article, *act)
            for edit in edits:
                paragraphs = edited(paragraphs, *edit)
            before, words = kept(article), words_of(article)
            set_text(article, clean("\n\n".join(paragraphs)), "paste")

            record_quotes(article)

            version = Article.objects.get(pk=article.pk).current_version
            assert kept(article) == before
            assert doubled(version) == []
            assert come_back(article, words, version) == []
            spans = set(version.spans.values_list("quote", "start", "end"))
            assert record_quotes(article).added == 0
            assert set(version.spans.values_list("quote", "start", "end")) == spans
