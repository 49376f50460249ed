"""The engine copes with any text, and in time linear in its length."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotes.extraction import FoundQuote, Span, find_quotes, find_statements
from tests.examples import share_of

TRIES = 8
LENGTH = share_of(1_000_000)

# The beginning of a text tells its language; a text in none of ours is not read.
ENGLISH = "The river rose in the night and the road to the harbour was shut. " * 310

# Words and marks that rules look at: random text seldom holds them.
PIECES = st.sampled_from(
    [
        *"“”\"„«»‘’'.,:;?!()[]—-\n \t\x00\x01\ud800",
        *("''", "``", "\n\n", "…", "Q: ", "A: ", "HOLT: ", "– Maren Holt\n"),
        *("Maren", "Holt", "said", " said ", "who", "he", "according to ", "and"),
        *("that ", "which ", "told ", "added ", "not ", "Monday ", "if ", "could "),
        *("Mr. HOLT. ", ">> ", "\n\nMaren Holt\n\n", "I see.", "Do you?\n\n"),
        *("(@holt)", "Holt wrote:\n\n", "WHEN: ", "Photo: ", "’’", "‘‘", "“ "),
        *(", a doctor,", "the statement", "Mr. ", "U.S.", "of", "the", "saying", "İ"),
        *(
            "was called ",
            " by ",
            "telling ",
            "one of ",
            "them ",
            " MP",
            ", Ohio",
            "his ",
        ),
        *(" minister for ", "skipper ", ", Sport and Arts ", "de ", "al-Holt ", "’s "),
    ]
)


@settings(max_examples=share_of(1000))
@given(st.lists(PIECES, max_size=60).map("".join))
def test_it_never_raises_on_news_like_pieces(text):
    assert_sound(text)


@settings(max_examples=share_of(1000))
@given(st.text(max_size=200))
def test_it_never_raises_on_any_unicode(text):
    assert_sound(text)


def assert_sound(text: str) -> None:
    """Check that spans lie in the text, in order, without overlap in a family."""
    everything = find_statements(text)
    reported = [quote for quote in everything if quote.kind == "indirect"]
    marked = [quote for quote in everything if quote.kind != "indirect"]
    assert marked == find_quotes(text)
    assert_in_order(text, marked)
    assert_in_order(text, reported)


def assert_in_order(text: str, found: list[FoundQuote]) -> None:
    end = 0
    for quote in found:
        assert 0.0 <= quote.confidence <= 1.0
        assert len(quote.mentions) == len(quote.spans)
        for span in quote.spans:
            assert end <= span.start < span.end <= len(text)
            end = span.end
        for span in other_spans(quote):
            assert 0 <= span.start <= span.end <= len(text)


def other_spans(quote: FoundQuote) -> list[Span]:
    """Return every span of a quote but those of its words."""
    spans = [quote.cue, quote.context, *quote.evidence, *quote.insertions]
    for one in quote.attributions:
        spans += [one.mention, one.name, one.title]
    return [span for span in (*spans, *quote.mentions) if span]


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير: “لن نعود.” ثم ابتسم. " * 50,
        "他说：“我们会回来。”「真的吗？」她问。" * 50,
        "😀 “👩‍👩‍👧‍👦 together,” said Maren Holt 🎉. " * 50,
        "THE MILL IS OLD, “AND IT TURNS,” SAID MAREN HOLT. " * 50,
        "“a ‘b “c ‘d “e” d’ c” b’ a” " * 50,
        "“‘" * 500 + "’”" * 500,
        "",
        "\n\n\n",
        "“",
        "”",
    ],
)
def test_it_copes_with_other_scripts_and_shapes(text):
    assert_sound(text)


@pytest.mark.long
def test_doubling_a_megabyte_takes_no_more_than_three_times_as_long():
    news = (
        "Maren Holt went to the mill and “wept,” she said. “It is old,” said "
        "Ines Calder, the keeper of the “long” bridge. Nobody answered.\n\n"
        + "The river rose in the night and the road to the harbour was shut. " * 12
        + "\n\n"
    )

    assert any(doubles(news) for _ in range(TRIES))


def doubles(news: str) -> bool:
    short = seconds_for(news, LENGTH)
    return seconds_for(news, 2 * LENGTH) < 3 * short


@pytest.mark.long
@pytest.mark.parametrize(
    "unit",
    [
        '"',
        'b "a" ',
        "他说“好”，",
        "“‘",
        'he said "a" ',
        "“",
        "‘a’ ",
        "'a ",
        "“Q,” Maren Holt said. ",
        "MAREN HOLT SAID ",
        "said Holt, a doctor, and ",
        "(Holt) ",
        "[",
        "a\n\n\n",
        "“a ",
        "HOLT: a\n",
        "- ",
        "Mr. HOLT. I see. ",
        "Mr. HOLT. I see.\n",
        ">> HOLT: I see.\n",
        "Maren Holt\n\nI see.\n\nInes Calder\n\nYou do.\n\n",
        "Do you?\n\nI do.\n\n",
        "Holt wrote:\n\nI see.\n\n",
        "— Holt (@holt) ",
        "No. — Holt (@holt)\n",
        "“A wall”\n\n",
        "Photo: Holt\n",
        "he said that it is, and ",
        "which he said could ",
        "according to Holt, ",
        "he said it. ",
    ],
)
def test_time_grows_with_length_and_no_faster(unit):
    assert any(takes_no_more_than_thrice_its_share(unit) for _ in range(TRIES))


def takes_no_more_than_thrice_its_share(unit: str) -> bool:
    """Compare a text with one four times as long, read at once after it.

    Where other work has the machine for a while, it has it for both in some try.
    """
    short = seconds_for(unit, LENGTH // 10)
    return seconds_for(unit, 4 * LENGTH // 10) < 12 * max(short, 0.02)


def seconds_for(unit: str, length: int) -> float:
    text = ENGLISH + (unit * length)[:length]
    started = time.process_time()
    find_statements(text)
    return time.process_time() - started


@pytest.mark.long
def test_it_copes_with_a_hundred_thousand_marks():
    assert_sound('"' * share_of(100_000))


@pytest.mark.long
def test_it_copes_with_one_line_of_a_million_characters():
    assert_sound(
        ("Maren Holt went to the mill and “wept,” she said. " * 20_000)[:LENGTH]
    )
