"""Cleaning: tidy paragraphs out of any text, and not one word changed."""

import re
import timeit
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles.text.characters import INVISIBLE, LONE_SURROGATES
from articles.text.cleaning import clean
from tests.examples import share_of

WRAPPED = """\
The harbour board said on Monday that tolls for fishing boats
would rise by a tenth in June, after a year in which the port
had lost three of its largest customers.

"We have no choice," said Ada Quill, who has led the board
since 2029. "The dredging has to be paid for by somebody, and
the council has told us that it will not be the council."
"""

LONG = (
    "The board met on Monday and heard from nine of its members. It was told that the"
    " dredging of the harbour would take three years"
)


def test_it_joins_a_sentence_cut_by_a_page_break():
    text = "In June the harbour board had threatened\n\nhigher tolls for every boat."

    assert clean(text) == "In June the harbour board had threatened higher tolls" + (
        " for every boat."
    )


def test_it_joins_a_sentence_cut_before_a_capital():
    text = LONG + " and be led by Ada\n\nQuill of the Pilots' Guild. Nobody objected."

    assert clean(text) == text.replace("\n\n", " ")


def test_it_joins_a_sentence_cut_before_a_quotation():
    text = "She wrote of the matter to the\n\n“Lantern” as well."

    assert clean(text) == text.replace("\n\n", " ")


def test_it_joins_a_sentence_cut_twice():
    text = LONG + " and\n\nthat the ferry, which they thought to be the\n\nleast."

    assert clean(text) == text.replace("\n\n", " ")


@pytest.mark.parametrize(
    "before",
    [
        "Rivals circle the harbour",
        "Harbour tolls to rise by a tenth in June after a year of losses, mayor says",
        "The board's letter, which was sent to every skipper on the coast, said this:",
        "Ada Quill speaks to skippers at the quay. Photograph: Bo Lind/Bay News",
        "Skippers listen to the mayor as she speaks on the quay. They had come by"
        " boat in the morning. Bo Lind/Bay News",
        "ADA QUILL: What I have said is what I have said and I shall say it again",
        "- lower fees for all fishing boats that are shorter than twelve metres",
    ],
)
def test_it_keeps_headings_captions_and_turns_apart(before):
    text = f"{before}\n\nThe board met on Monday. {LONG}."

    assert clean(text) == text


@pytest.mark.parametrize("first", ["iPhone sales", "al-Haddad's men", "de Quill"])
def test_it_keeps_a_heading_apart_from_a_name_in_small_letters(first):
    text = f"Harbour tolls to rise by a tenth in June, says mayor\n\n{first} rose."

    assert clean(text) == text


def test_it_takes_initials_for_no_answer():
    text = f"A. J. Quill was there. {LONG} of\n\nwork."

    assert clean(text) == text.replace("\n\n", " ")


def test_it_keeps_a_list_without_stops_apart_from_what_follows():
    text = "- lower fees for the smallest boats of the fleet\n\nand a second crane."

    assert clean(text) == text


def test_it_joins_hard_wrapped_lines():
    first, second = clean(WRAPPED).split("\n\n")

    assert first.endswith(
        "after a year in which the port had lost three of its largest customers."
    )
    assert "\n" not in second


def test_it_parts_wrapped_paragraphs_that_no_blank_line_parts():
    text = WRAPPED.replace("\n\n", "\n")

    assert clean(text) == clean(WRAPPED)


def test_it_parts_short_paragraphs_that_no_blank_line_parts():
    # As a PDF page of a newspaper reads: each paragraph's last line is short.
    one = "The harbour board said on Monday that tolls would rise\nby a tenth."
    two = "The skippers, who had not been asked, went out to sea,\nall of them."

    text = clean("\n".join([one, two] * 4))

    assert text.split("\n\n") == [one.replace("\n", " "), two.replace("\n", " ")] * 4


def test_it_joins_the_lines_of_short_wrapped_paragraphs():
    short = WRAPPED.split("\n\n")[1].strip()
    two_lines = "\n".join(short.split("\n")[:2]).rstrip(", and") + "."

    text = clean(f"{two_lines}\n\n" * 5)

    assert text.count("\n") == 8


def test_it_ends_a_paragraph_where_a_word_more_would_have_fitted():
    text = WRAPPED.replace("customers.", "customers to rivals.").replace("\n\n", "\n")

    assert "to rivals.\n\n" in clean(text)


def test_it_makes_paragraphs_of_long_lines():
    text = f"{LONG}.\n{LONG}, she said.\n{LONG}, he said."

    assert clean(text) == text.replace("\n", "\n\n")


@pytest.mark.parametrize(
    "lines",
    [
        "ADA QUILL: The dredging has to be paid for by somebody,\n"
        "and the council has told us that it will not be it.\n"
        "BO LIND: Then who is going to pay for all of that, and\n"
        "when shall we hear about it from you and your people?",
        "- lower fees for the smallest boats of the whole fleet\n"
        "- a second crane on the northern side of the old quay\n"
        "- an end to night work in the months before Christmas",
        "Q. Who is going to pay for the dredging of the harbour\n"
        "A. Somebody who has had the use of it for a long time.",
    ],
)
def test_it_keeps_the_lines_of_transcripts_and_lists(lines):
    text = clean(f"{WRAPPED}\n{lines}\n\n{WRAPPED}")

    assert lines in text


def test_it_keeps_the_lines_of_a_verse():
    verse = "The boats are out,\nthe nets are in,\nthe mayor sits\nand counts her tin."

    assert clean(f"{LONG}.\n\n{verse}\n\n{LONG}.") == f"{LONG}.\n\n{verse}\n\n{LONG}."


def test_it_drops_a_hyphen_only_if_the_joined_word_stands_elsewhere():
    text = WRAPPED.replace("the port\nhad", "the har-\nbour had").replace(
        "council has told us", "well-\nknown council has told us"
    )

    cleaned = clean(text)

    assert "in which the harbour had lost" in cleaned
    assert "the well-known council" in cleaned


def test_it_keeps_a_hyphen_that_stands_for_a_word():
    text = WRAPPED.replace("the port\nhad", "pre-\nand post-war ports had")

    assert "pre- and post-war" in clean(text)


def test_it_joins_the_halves_of_a_word_at_a_soft_hyphen():
    assert clean("the har\u00ad\nbour's tol\u00adls") == "the harbour's tolls"


def test_it_tidies_white_space_and_line_ends():
    text = "\ufeff  One\t \u00a0two \r\n \r\n\r\n three\u2029four\ffive\x85six "

    assert clean(text) == "One two\n\nthree\n\nfour\n\nfive\nsix"


def test_it_drops_nuls_and_lone_surrogates():
    assert clean("to\x00ll\ud800s") == "tolls"


def test_it_composes_accents():
    assert clean("Jose\u0301") == "José"


def test_it_keeps_joiners_that_spell_words_and_emoji():
    text = "می\u200cخواهم 👩\u200d🚒 क्\u200dष"

    assert clean(text) == text


@pytest.mark.parametrize("text", ["", " \n\t\n ", "\u200b\ufeff\x00"])
def test_it_leaves_nothing_of_a_text_without_words(text):
    assert clean(text) == ""


def test_it_takes_ten_times_as_long_for_ten_times_the_text():
    text = "the mayor said that\n\nthe tolls of the har-\n\nbour " * 1000

    assert seconds_for(text * 10) < 30 * seconds_for(text)


def seconds_for(text):
    return min(timeit.repeat(lambda: clean(text), number=1, repeat=3))


FRAGMENTS = st.sampled_from(
    [
        *WRAPPED.split("\n"),
        LONG,
        LONG + ".",
        "the Trump administration threatened",
        "military strikes on the North.",
        "Rivals circle",
        "ADA QUILL: What?",
        "Q. Who?",
        "- a second crane",
        "1. lower fees",
        "the har-",
        "bour",
        "harbour",
        "of the",
        "Ada",
        "He said:",
        '"No."',
        "\u00ad",
        "\u200b",
        "\u0301",
        "\u0345",
        "\x00",
        "\ud800",
        "-",
        "—",
        " ",
        "\t",
        "\n",
        "\n",
        "\n\n",
        "\n\n",
        "\r\n",
        "\f",
        "\u3000",
        "\u1112",
        "\u1161",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(FRAGMENTS, max_size=40).map("".join))
MANY = settings(max_examples=share_of(5000))


@MANY
@given(TEXTS)
@example("word-\n" * 9)
def test_cleaning_twice_changes_nothing(text):
    once = clean(text)

    assert clean(once) == once


@MANY
@given(TEXTS)
def test_nothing_but_white_space_hyphens_and_named_characters_changes(text):
    assert words_alone(clean(text)) == words_alone(text)


@MANY
@given(TEXTS)
def test_no_hyphen_goes_but_at_a_line_end(text):
    at_line_ends = len(re.findall(r"-[\W_]*?[\n\r\f\x85\v\u2028\u2029]", text))

    assert 0 <= text.count("-") - clean(text).count("-") <= at_line_ends


@MANY
@given(TEXTS)
def test_paragraphs_are_tidy(text):
    cleaned = clean(text)

    assert cleaned == cleaned.strip()
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not re.search(r"\n{3}|[^\S\n]{2}|[^\S\n ]|^ | $", cleaned, re.MULTILINE)


def words_alone(text):
    named = "[" + "".join(INVISIBLE.values()) + LONE_SURROGATES + "]"
    # A soft hyphen at a line end goes together with the line end.
    visible = re.sub(r"\u00ad\s*\n\s*(?=[^\W\d_])", "", text)
    visible = unicodedata.normalize("NFC", re.sub(named, "", visible))
    return re.sub(r"[\s-]", "", visible)
