"""Reading ends: what is too long or takes too long is refused with one sentence."""

import pytest

from articles import bounded
from articles.bulk import Row, load_row
from articles.readers.limits import LONGEST_TEXT, MOST_ACCENTS
from articles.readers.reading import UnreadableError, read_file, read_text
from articles.refusals import RefusedError
from tests.hurt.making import CASES, page

pytestmark = pytest.mark.once
LONG = "A word. " * 125_001
TOO_LONG = (
    "This text has 1,000,008 characters, and 1,000,000 is the most; add it in parts."
)


def refusal(read, *given) -> str:
    with pytest.raises(UnreadableError) as refused:
        read(*given)
    return str(refused.value)


def test_a_text_that_is_too_long_is_refused():
    assert refusal(read_text, LONG) == TOO_LONG
    assert refusal(read_file, "a.txt", LONG.encode(), 10**7) == f"a.txt: {TOO_LONG}"


def test_a_page_with_too_long_an_article_is_refused():
    long = page(f"<p>{LONG}</p>")

    assert "characters, and 1,000,000 is the most" in refusal(read_text, long.decode())


@pytest.mark.parametrize("more", [{}, {"title": "Tolls"}])
def test_a_row_with_too_long_a_text_is_refused(more):
    with pytest.raises(RefusedError, match="1,000,000 is the most"):
        load_row(Row(1, values={"text": LONG} | more))


def test_a_hearing_of_eleven_hours_is_read():
    hearing = "CHAIR: The hearing goes on.\n\nHOLT: It does.\n\n" * (600_000 // 45)

    assert len(read_text(hearing).text) > 590_000


def test_a_letter_with_too_many_accents_is_refused():
    piled = "a" + "\u0301\u0323" * MOST_ACCENTS

    assert refusal(read_text, piled) == (
        "This text has a letter with more than 300 accents; take them out and try"
        " again."
    )


def test_a_row_of_signs_or_accented_letters_is_read():
    signs = "It rained.\n\n" + "═" * 1000 + "\n\n" + "a\u0301\u0323" * 1000

    assert read_text(signs).text.startswith("It rained.")


def test_a_text_may_have_as_many_characters_as_are_allowed():
    assert len(read_text("a" * LONGEST_TEXT).text) == LONGEST_TEXT


@pytest.mark.parametrize("name", ["attributes.html", "a bomb.pdf", "pages.pdf"])
def test_what_takes_too_long_to_read_is_refused(name, monkeypatch):
    monkeypatch.setattr(bounded, "LONGEST", 1)

    assert refusal(read_file, name, CASES[name](), 10**7) == (
        f"{name}: Reading this takes longer than 9 seconds or more than 250 MB of"
        " memory; paste the article's words instead."
    )


@pytest.mark.parametrize(
    "name",
    [
        *("comments.html", "nested tags.html", "deep JSON-LD.html"),
        *("a bomb in a bomb.pdf", "itself.pdf", "pages in pages.pdf"),
        *("soft hyphens.txt", "accents.txt", "hyphens at line ends.txt"),
    ],
)
def test_what_was_made_to_hurt_ends_as_a_sentence_or_a_text(name):
    try:
        end = read_file(name, CASES[name](), 10**7).text
    except UnreadableError as sentence:
        end = str(sentence)
        assert end.startswith(f"{name}: ")

    assert end.strip()
