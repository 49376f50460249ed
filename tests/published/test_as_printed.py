"""Quotes stand on pages, in citations and in feeds as their articles print them."""

import json

import pytest

from quotes.models import Quote
from quotes.published.words.as_printed import bare, in_marks, in_short

KIND = Quote.Kind


def quote_of(*spans, between=(), kind=KIND.DIRECT):
    gaps = [[len(span), gap] for span, gap in zip(spans, between, strict=False)]
    return Quote(
        text=" […] ".join(spans), gaps=json.dumps(gaps) if gaps else "", kind=kind
    )


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("It is safe,", "“It is safe”"),
        ("It is safe.", "“It is safe.”"),
        ("Is it safe?", "“Is it safe?”"),
        ("It is safe!", "“It is safe!”"),
        ("It is safe…", "“It is safe…”"),
        ("It is safe –", "“It is safe –”"),
        ("He cried ‘No,’", "“He cried ‘No’”"),
        ("safe, sound", "“safe, sound”"),
        (",", "“,”"),
    ],
)
def test_a_closing_comma_is_the_writers(text, printed):
    assert in_marks(quote_of(text)) == printed


@pytest.mark.parametrize(
    ("between", "printed"),
    [
        ("” she said. “", "“Aye,” she said. “No,”"),
        ("'' she said. ``", "“Aye,” she said. “No,”"),
        ("’ the\nreport says. ‘", "“Aye,” the report says. “No,”"),
        (' " she said. "', "“Aye,” she said. “No,”"),
        (" », dit-elle, «\xa0", "“Aye,”, dit-elle, “No,”"),
        ("” said the minister’s aide. “", "“Aye,” said the minister’s aide. “No,”"),
        ("” “", "“Aye,” “No,”"),
        # Another paragraph: it isn't closed, or is
        ("\n\n“", "“Aye, No,”"),
        ("”\n\n“", "“Aye,” “No,”"),
        ("” she said.\n\n“", "“Aye,” she said. “No,”"),
        # What somebody else says, or more than a line, is elsewhere
        ("” she said. “Oh,” said he. “", "“Aye” … “No,”"),
        ("” she said.\n\nNobody wept. She: “", "“Aye” … “No,”"),
        (None, "“Aye” … “No,”"),
        # Nothing closes: her own words are left out
        (" well, ", "“Aye […] No,”"),
        (" ", "“Aye, No,”"),
    ],
)
def test_the_writers_words_stand_between_as_printed(between, printed):
    quote = quote_of("Aye,", "No,", between=[between])

    assert in_marks(quote) == printed.replace("No,”", "No”")


def test_two_fragments_are_two():
    quote = quote_of("safe,", "sound", between=["” and, later, “"], kind=KIND.PARTIAL)

    assert in_marks(quote) == "“safe” … “sound”"


def test_reported_words_have_no_marks():
    quote = quote_of("The men", "came last", between=[", he noted, "], kind="indirect")
    far = quote_of("The men", "came last", between=[None], kind="indirect")

    assert in_marks(quote) == "The men, he noted, came last"
    assert in_marks(far) == "The men […] came last"


def test_marks_that_an_article_prints_in_a_quote_cut_nothing():
    quote = quote_of("We […] care,", "Very.", between=["” she said. “"])

    assert in_marks(quote) == "“We […] care,” she said. “Very.”"


def test_only_several_pieces_need_marks_of_their_own():
    alone, several = quote_of("Aye."), quote_of("Aye,", "No.", between=["” I said. “"])
    paragraphs = quote_of("Aye.", "No.", between=["\n\n“"])

    assert bare(alone) == "Aye."
    assert bare(several) == "“Aye,” I said. “No.”"
    assert bare(paragraphs) == "Aye. No."


def test_a_title_is_short():
    assert in_short(quote_of("It is safe,")) == "It is safe"
    assert in_short(quote_of("Aye " * 30)) == f"{('Aye ' * 22)}…"
