"""Pages: the article on an HTML page, and nothing of what stands around it."""

import datetime
import logging

import pytest

from articles.readers.reading import UnreadableError, read_file, read_html, read_text

LEAD = (
    "Tolls at the harbour will rise by a tenth in June, the mayor, Ada Quill, said on"
    " Monday, after a year in which the port lost ships to its rivals."
)
AROUND = """
<div id="cookie-banner"><p>We use cookies to improve your experience of this site.</p>
</div><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
"""
BELOW = """
<aside class="related"><h3>Related</h3><ul><li><a href="/a">Ferry sinks off the cape,
all saved by pilots</a></li></ul></aside>
<footer><p>© 2031 The Bay Courier. All rights reserved.</p></footer>
"""
HEAD = """
<title>Harbour tolls to rise | The Bay Courier</title>
<meta property="og:site_name" content="The Bay Courier">
<meta property="og:title" content="Harbour tolls to rise">
<meta name="author" content="Jane Doe">
<meta property="article:published_time" content="2031-05-14T08:00:00Z">
<link rel="canonical" href="https://www.baycourier.example/2031/tolls">
"""


def page(body, head="", lang="en-GB"):
    return f'<!doctype html><html lang="{lang}"><head>{head}</head><body>{body}</body>'


def news_page(paragraphs):
    article = f"<article><h1>Harbour tolls to rise</h1>{paragraphs}</article>"
    return page(AROUND + article + BELOW, HEAD)


def test_it_reads_the_details_in_a_pages_head():
    draft = read_html(news_page(f"<p>{LEAD}</p>"))

    assert draft.title == "Harbour tolls to rise"
    assert draft.byline == "Jane Doe"
    assert draft.outlet == "The Bay Courier"
    assert draft.published_on == datetime.date(2031, 5, 14)
    assert draft.url == "https://www.baycourier.example/2031/tolls"
    assert draft.language == "en"


def test_it_reads_the_details_in_linked_data():
    linked = """<script type="application/ld+json">{"@context": "https://schema.org",
    "@type": "NewsArticle", "headline": "Tolls to rise", "datePublished": "2031-05-14",
    "author": [{"@type": "Person", "name": "Jane Doe"},
               {"@type": "Person", "name": "Bo Lind"}],
    "publisher": {"@type": "Organization", "name": "The Bay Courier"}}</script>"""

    draft = read_html(page(f"<article><p>{LEAD}</p></article>", linked))

    assert draft.title == "Tolls to rise"
    assert draft.byline == "Jane Doe and Bo Lind"
    assert draft.published_on == datetime.date(2031, 5, 14)
    assert draft.outlet == "The Bay Courier"


def test_it_reads_byline_and_date_above_the_text():
    draft = read_html(
        page(f"<h1>Tolls</h1><p>By Jane Doe</p><p>14 May 2031</p><p>{LEAD}")
    )

    assert draft.byline == "Jane Doe"
    assert draft.published_on == datetime.date(2031, 5, 14)
    assert draft.text == LEAD


def test_it_takes_no_copyright_year_for_a_date():
    body = f"<article><p>{LEAD}</p><p>In March 2019 all was well.</p></article>"

    assert read_html(page(body + BELOW)).published_on is None


def test_it_leaves_out_what_stands_around_the_article():
    draft = read_html(news_page(f"<p>{LEAD}</p><p>“No,” said Bo Lind.</p>"))

    assert draft.text == f"{LEAD}\n\n“No,” said Bo Lind."


def test_it_reads_a_piece_of_two_sentences():
    draft = read_html(news_page("<p>“No,” said Ada Quill.</p><p>She left.</p>"))

    assert draft.text == "“No,” said Ada Quill.\n\nShe left."


def test_it_keeps_block_quotes_headings_and_lists():
    draft = read_html(
        news_page(
            f"<p>{LEAD}</p><p>The council wrote:</p><blockquote><p>“It is open.</p>"
            "<p>“It stays open.”</p></blockquote><h2>Rivals circle</h2>"
            "<ul><li>lower fees</li><li>a second crane</li></ul><p>That was all.</p>"
        )
    )

    assert draft.text.split("\n\n") == [
        LEAD,
        "The council wrote:",
        "“It is open.",
        "“It stays open.”",
        "Rivals circle",
        "• lower fees\n• a second crane",
        "That was all.",
    ]


def test_it_keeps_a_tweet_with_its_author():
    tweet = (
        '<blockquote class="twitter-tweet"><p>We won\'t pay.</p>&mdash; Harbour Users'
        ' (@hu) <a href="https://t.example/1">May 14, 2031</a></blockquote>'
    )

    text = read_html(news_page(f"<p>{LEAD}</p>{tweet}<p>It was deleted.</p>")).text

    assert "We won't pay.\n\n— Harbour Users (@hu) May 14, 2031\n\nIt was" in text


def test_it_writes_out_the_marks_of_inline_quotations():
    draft = read_html(news_page(f"<p>{LEAD}</p><p>It was <q>a <b>bad</b> day</q>.</p>"))

    assert draft.text.endswith("It was “a bad day”.")


def test_it_parts_paragraphs_made_of_line_breaks():
    body = f"<div>{LEAD}<br><br>“No,” said Bo Lind, who sat.<br><br>He left.</div>"

    paragraphs = read_html(page(body)).text.split("\n\n")

    assert paragraphs == [LEAD, "“No,” said Bo Lind, who sat.", "He left."]


def test_it_keeps_links_and_emphasis_as_words():
    body = f'<p>{LEAD}</p><p>The <a href="/x">old</a> <em>and</em> <b>new</b> quay.</p>'

    assert read_html(news_page(body)).text.endswith("The old and new quay.")


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252", "iso-8859-15"])
def test_it_reads_a_page_in_the_encoding_that_it_declares(encoding):
    body = page(f"<p>{LEAD}</p><p>Café</p>", f'<meta charset="{encoding}">')

    assert read_html(body.encode(encoding)).text.endswith("Café")


def test_it_reads_a_page_in_another_encoding_than_it_declares():
    body = page(f"<p>{LEAD}</p><p>Café</p>", '<meta charset="ascii">')

    assert read_html(body.encode()).text.endswith("Café")


def test_it_takes_the_address_that_the_page_came_from():
    draft = read_html(page(f"<p>{LEAD}</p>"), url="https://baycourier.example/tolls")

    assert draft.url == "https://baycourier.example/tolls"


@pytest.mark.parametrize("canonical", ["/2031/tolls", "javascript:void(0)", "", "#"])
def test_it_takes_no_canonical_address_that_is_none(canonical):
    head = f'<link rel="canonical" href="{canonical}">'

    draft = read_html(page(f"<p>{LEAD}</p>", head))

    assert draft.url is None


def test_it_reads_a_pasted_page_as_a_page():
    draft = read_text("\n<!-- saved -->" + news_page(f"<p>{LEAD}</p>"))

    assert draft.text == LEAD


def test_it_reads_a_paste_that_mentions_a_tag_as_text():
    assert read_text("He typed <html> and left.").text == "He typed <html> and left."


def test_it_reads_a_file_with_a_part_of_a_page():
    draft = read_file("tolls.htm", f"<p>{LEAD}</p>".encode(), 10_000)

    assert draft.text == LEAD


@pytest.mark.parametrize(
    "body",
    [
        "",
        AROUND,
        AROUND + BELOW,
        "<ul>" + '<li><a href="/a">Ferry sinks off the cape</a></li>' * 30 + "</ul>",
        "<script>document.write('x')</script>",
    ],
)
def test_it_refuses_a_page_without_an_article(body):
    with pytest.raises(UnreadableError, match="no article"):
        read_html(page(body))


@pytest.mark.parametrize("content", ["", b"", "<", b"\x00"])
def test_it_refuses_what_is_no_page(content):
    with pytest.raises(UnreadableError):
        read_html(content)


def test_it_logs_nothing_about_a_page_without_an_article(caplog):
    with caplog.at_level(logging.WARNING), pytest.raises(UnreadableError):
        read_html(page(""))

    assert caplog.records == []
