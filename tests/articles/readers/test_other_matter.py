"""What is no part of a page’s article is left out, by what it is called there."""

import pytest

from articles.readers.reading import read_html

LEAD = (
    "Tolls at the harbour will rise by a tenth in June, the mayor, Ada Quill, said on"
    " Monday, after a year in which the port lost ships to its rivals."
)
MORE = (
    "The council has waited for ten years for the day on which it could afford a pier"
    " that does not creak, and it will not wait for the captains to agree to it now."
)
ELSEWHERE = "“I never saw a whale,” said Cy Marr of the ferry that sank last week."


def read(*parts):
    body = "".join(parts)
    return read_html(f"<html><body><article>{body}</article></body></html>").text


def paragraph(text):
    return f"<p>{text}</p>"


@pytest.mark.parametrize(
    "element",
    [
        '<div class="full-gallery"><ul><li><p>{}</p></li></ul></div>',
        '<div class="video-js vjs-paused"><p>{}</p></div>',
        '<section class="related-stories"><p>{}</p></section>',
        '<aside id="newsletterSignup"><p>{}</p></aside>',
        '<div class="page-comments__list"><p>{}</p></div>',
        '<div class="ob-widget OUTBRAIN"><p>{}</p></div>',
        '<p class="caption">{}</p>',
        '<p class="tagline">{}</p>',
        '<div class="factbox"><h3>In numbers</h3><p>{}</p></div>',
        '<div class="promo-box"><p>{}</p></div>',
        '<div class="mostPopular trending"><p>{}</p></div>',
    ],
)
def test_what_is_called_something_else_is_left_out(element):
    text = read(
        paragraph(LEAD), element.format(ELSEWHERE), paragraph(MORE), paragraph(LEAD)
    )

    assert text == f"{LEAD}\n\n{MORE}\n\n{LEAD}"


@pytest.mark.parametrize(
    "line",
    [
        '<p><a href="/a">Read more: Ferry sinks off the cape</a></p>',
        '<p>Read also: <a href="/a">Ferry sinks off the cape</a></p>',
        "<p>Advertisement</p>",
        "<h3>Related stories</h3>",
        "<p>Read more</p>",
        "<p>Listen to this article · 4:02 min <a>Learn more</a></p>",
        "<p>A version of this article appears in print on May 15, 2031, Section A.</p>",
        "<p>For more stories like this, follow us on <a>Chirp</a>.</p>",
        "<p>Support local news. <a>Join today</a>.</p>",
        "<p>___</p>",
        "<div>310 View comments</div>",
        "<p>Source URL: https://bay.example/tolls</p>",
        "<p>Updates to this page</p><p>Published 15 May 2031</p>",
        '<div class="nextStory"><h2>Ferry sinks</h2><p>It sank off the cape.</p></div>',
    ],
)
def test_lines_that_lead_elsewhere_are_left_out(line):
    assert read(paragraph(LEAD), line, paragraph(MORE)) == f"{LEAD}\n\n{MORE}"


@pytest.mark.parametrize(
    "words",
    [
        "Read more books, the mayor said to the pupils of the school by the harbour.",
        "Advertisement is the soul of trade, said the mayor as she opened the market.",
        "Support local news, “or lose it”, the mayor said to the captains of the port.",
        "Related to the mayor by marriage, Cy Marr has kept out of the council so far.",
    ],
)
def test_sentences_that_begin_so_stay(words):
    assert words in read(paragraph(LEAD), paragraph(words), paragraph(MORE))


def test_an_article_stays_whatever_its_element_is_called():
    text = read(f'<div class="gallery">{paragraph(LEAD)}{paragraph(MORE)}</div>')

    assert LEAD in text
    assert MORE in text


def test_a_post_stays_whatever_holds_it():
    post = '<blockquote class="twitter-tweet"><p>Tolls? No.</p>— Cy (@cy)</blockquote>'
    box = f'<figure class="wp-block-embed"><div class="wrapper">{post}</div></figure>'

    text = read(paragraph(LEAD), box, paragraph(MORE), paragraph(LEAD))

    assert "Tolls? No." in text
    assert "— Cy (@cy)" in text
