"""A link goes to the very words on the publisher's page."""

import pytest

from quotes.published.links import link_to_words, web_address

PAGE = "https://example.org/bridge"


@pytest.mark.parametrize(
    ("words", "fragment"),
    [
        ("It is safe.", "It%20is%20safe."),
        ("safe, well-built & new", "safe%2C%20well%2Dbuilt%20%26%20new"),
        ("a  b\tc", "a%20b%20c"),
        ("été", "%C3%A9t%C3%A9"),
        (
            "one two three four five six seven eight nine ten eleven",
            "one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven",
        ),
    ],
)
def test_it_encodes_the_words(words, fragment):
    assert link_to_words(PAGE, [words]) == f"{PAGE}#:~:text={fragment}"


def test_it_marks_every_span():
    link = link_to_words(PAGE, ["one", "two"])

    assert link == f"{PAGE}#:~:text=one&text=two"


def test_it_keeps_a_fragment_that_is_there():
    assert link_to_words(f"{PAGE}#top", ["one"]) == f"{PAGE}#top:~:text=one"


@pytest.mark.parametrize(
    "url", ["", "javascript:alert(1)", "data:text/html,x", "http://[", "//example.org"]
)
def test_it_links_to_web_pages_only(url):
    assert web_address(url) == ""
    assert link_to_words(url, ["one"]) == ""
