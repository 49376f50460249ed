"""Encodings: pages as browsers read them, and text that was decoded twice."""

import pytest

from articles.readers.web.encodings import decode_page, mend_twice_decoded

WORDS = "“We can’t wait – not at the café”"


def page(label):
    return f'<html><head><meta charset="{label}"></head><body>{WORDS}</body></html>'


@pytest.mark.parametrize(
    "label", ["iso-8859-1", "ISO-8859-1", "latin1", "us-ascii", "windows-1252", "l1"]
)
def test_labels_of_western_europe_mean_what_windows_writes(label):
    assert WORDS in decode_page(page(label).encode("cp1252"))


def test_utf_8_is_read_as_that_whatever_the_page_says():
    assert WORDS in decode_page(page("iso-8859-1").encode())


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_a_mark_at_the_start_comes_first(codec):
    assert WORDS in decode_page(page("windows-1252").encode(codec))


def test_a_header_comes_before_the_page_itself():
    content = page("shift_jis").encode("cp1252")

    assert WORDS in decode_page(content, charset="windows-1252")


def test_a_byte_without_a_sign_stops_nobody():
    content = page("iso-8859-1").encode("cp1252").replace(b"wait", b"wa\x81it")

    assert "“We can’t" in decode_page(content)


@pytest.mark.parametrize(
    ("label", "codec", "words"),
    [
        ("gb2312", "gb18030", "他说"),
        ("shift_jis", "cp932", "①市長"),
        ("iso-8859-9", "cp1254", "“Şimdi”"),
        ("windows-1251", "cp1251", "«Сказал»"),
    ],
)
def test_other_labels_are_read_too(label, codec, words):
    source = f'<meta charset="{label}"><p>{words}</p>'

    assert words in decode_page(source.encode(codec))


@pytest.mark.parametrize("label", ["nonsense", "utf-7-bogus"])
def test_an_unknown_label_is_guessed(label):
    assert "wait" in decode_page(page(label).encode("cp1252"))


def test_what_was_decoded_twice_is_put_right():
    twice = WORDS.encode().decode("cp1252", "replace").replace("\ufffd", "\x9d")

    assert mend_twice_decoded(twice) == WORDS


@pytest.mark.parametrize("escaped", ["&ldquo;Yes&rdquo;", "&amp;ldquo;Yes&amp;rdquo;"])
def test_what_was_escaped_twice_is_put_right(escaped):
    assert mend_twice_decoded(escaped) == "“Yes”"


@pytest.mark.parametrize("text", ["Ã©tude", "AT&T; R&D", "Â£5", "a & b", WORDS])
def test_what_is_not_certain_stays(text):
    assert mend_twice_decoded(text) == text
