"""The article comes whole off a page, and nothing else does."""

import pytest

from articles.readers.reading import read_file, read_html

LEAD = (
    "Tolls at the harbour will rise by a tenth in June, the mayor, Ada Quill, said on"
    " Monday, after a year in which the port lost ships to its rivals."
)
WORDS = "“We have waited for ten years,” she told the council. “The quay can’t wait.”"
LAST = "The council votes in May, and the union of the pilots has called it a mistake."
TEXT = f"{LEAD}\n\n{WORDS}\n\n{LAST}"


def page(*blocks, head=""):
    return (
        f"<html><head><title>Tolls to rise | The Bay Courier</title>{head}</head><body>"
        f"<article><h1>Tolls to rise</h1>{''.join(blocks)}</article></body></html>"
    )


def ps(*paragraphs):
    return [f"<p>{words}</p>" for words in paragraphs]


def test_text_that_is_parted_by_line_breaks_is_in_paragraphs():
    source = page(f"<div><b></b>{LEAD}<br><br>{WORDS}<br/> <br/>{LAST}</div>")

    assert read_html(source).text == TEXT


def test_text_beside_a_block_is_not_lost():
    source = page(f"<div><div><img></div>{LEAD}<p>{WORDS}</p>{LAST}</div>")

    assert read_html(source).text == TEXT


@pytest.mark.parametrize(
    "box",
    [
        "<blockquote>{}</blockquote>",
        "<aside class='pullquote'><p>{}</p></aside>",
        "<figure class='wp-block-pullquote'><blockquote><p>{}</p><cite>Ada Quill</cite>"
        "</blockquote></figure>",
        "<div class='quote-box'><div>{}</div><div>Ada Quill, mayor</div></div>",
    ],
)
def test_a_pull_quote_that_repeats_a_sentence_is_left_out(box):
    lead, words, last = ps(LEAD, WORDS, LAST)

    source = page(lead, words, box.format("We have waited for ten years"), last)

    assert read_html(source).text == TEXT


def test_a_block_that_repeats_nothing_is_kept_between_its_neighbours():
    lead, words, last = ps(LEAD, "The harbour board wrote:", LAST)
    block = "<blockquote><p>Ships pay, or they leave.</p><p>So be it.</p></blockquote>"

    text = read_html(page(lead, words, block, last)).text

    assert text.split("\n\n")[1:4] == [
        *("The harbour board wrote:", "Ships pay, or they leave.", "So be it."),
    ]


def test_a_post_keeps_the_line_that_signs_it():
    lead, last = ps(LEAD, LAST)
    post = (
        "<blockquote class='twitter-tweet'><p>Ships pay. We sail.</p>&mdash; Bo Lind"
        " (@bolind) <a href='x'>May 14, 2031</a></blockquote>"
    )

    text = read_html(page(lead, post, last)).text

    assert "Ships pay. We sail.\n\n— Bo Lind (@bolind) May 14, 2031" in text


def test_a_question_in_bold_is_a_paragraph():
    lead, answer, last = ps(LEAD, "We can’t wait any longer. I said so in March.", LAST)

    text = read_html(page(lead, "<p><b>Why now?</b></p>", answer, last)).text

    assert "\n\nWhy now?\n\nWe can’t wait" in text


@pytest.mark.parametrize(
    "other",
    [
        "<p><b>READ MORE: <a href='x'>Pilots: “we walk”</a></b></p>",
        "<p><a href='x'>Why pilots say “no”</a></p>",
        "<div><h4>Latest news</h4><p>Mayor: “a good day”</p></div>",
        "<amp-carousel><p>Pilots: “we walk”</p></amp-carousel>",
        "<ul><li>22 shares</li><li>View comments</li></ul>",
        "<p>Reporting by Bo Lind; Editing by Cy Marr</p>",
        "<p>© 2031 The Bay Courier. All rights reserved.</p>",
    ],
)
def test_other_matter_stays_out(other):
    lead, words, last = ps(LEAD, WORDS, LAST)

    assert read_html(page(lead, words, other, last)).text == TEXT


def test_a_heading_like_that_of_other_stories_takes_no_article_with_it():
    divs = "".join(f"<div>{words}</div>" for words in (LEAD, WORDS, LAST))

    assert read_html(page(f"<div><h3>More news</h3>{divs}</div>")).text == TEXT


@pytest.mark.parametrize("words", ["comments", "latest news", "transcript", "share"])
@pytest.mark.parametrize("tag", ["a", "b", "span", "strong"])
def test_words_of_a_sentence_stay_in_it(words, tag):
    said = f"The mayor’s <{tag}>{words}</{tag}> were read out to the council in May."

    text = read_html(page(*ps(LEAD, said, LAST))).text

    assert f"The mayor’s {words} were read out" in text


def test_headings_between_paragraphs_stay():
    lead, words, last = ps(LEAD, WORDS, LAST)

    text = read_html(page(lead, "<h3>Ten years</h3>", words, "<h3>May</h3>", last)).text

    assert text == f"{LEAD}\n\nTen years\n\n{WORDS}\n\nMay\n\n{LAST}"


def live(*posts):
    return page(
        "<div class='liveblog'>",
        *(f"<div class='post'><time>{at}</time>{words}</div>" for at, words in posts),
        "</div>",
    )


def test_posts_of_a_live_blog_are_whole_and_in_their_order():
    text = read_html(live(("10:42", LEAD), ("10:15", WORDS), ("9:58", LAST))).text

    kept = [part for part in text.split("\n\n") if ":" not in part[:3]]
    assert kept == [LEAD, WORDS, LAST]
    assert "10:42Tolls" not in text


def test_a_time_in_a_sentence_stays_in_it():
    said = "At <b>10:30</b>, or <time>10:45</time>, the council of the harbour met."

    text = read_html(page(*ps(LEAD, said, LAST))).text

    assert "At 10:30, or 10:45, the council" in text


def test_a_time_sticks_to_no_word():
    said = "<time>10:30</time>The council of the harbour met, and heard the pilots."

    text = read_html(page(*ps(LEAD, said, LAST))).text

    assert "10:30The" not in text
    assert "The council of the harbour met" in text


def test_the_outlet_is_read_from_the_title_of_the_page():
    assert read_html(page(*ps(LEAD, WORDS, LAST))).outlet == "The Bay Courier"


@pytest.mark.parametrize(
    "head",
    [
        "<p class='byline'>By Bo Lind<br>14 May 2031</p>",
        "<div><span>Written by <a>Bo Lind</a></span> | <span>May 14, 2031</span></div>",
        "<div class='meta'><div>By&nbsp;<a>Bo Lind</a></div><time"
        " datetime='2031-05-14T23:00:00+01:00'>11 pm</time></div>",
        "<span itemprop='author'><meta itemprop='name' content='Bo Lind'></span>"
        "<span class='published' title='2031-05-14'>a day ago</span>",
    ],
)
def test_who_and_when_are_read_as_the_page_prints_them(head):
    draft = read_html(page(head, *ps(LEAD, WORDS, LAST)))

    assert (draft.byline, str(draft.published_on)) == ("Bo Lind", "2031-05-14")
    assert draft.text == TEXT


def test_a_month_may_be_a_first_name():
    head = "<meta name='author' content='June Marr'>"

    assert read_html(page(*ps(LEAD, WORDS), head=head)).byline == "June Marr"


MAIL = """From: Ada at The Tide Table <tide@tide.example>
Subject: Lamps and chairs
Date: Mon, 14 May 2031 07:00:00 +0000
List-Unsubscribe: <https://tide.example/u>
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><body><table><tr><td><a href="v">View this email in your browser</a></td></tr>
<tr><td><h2>1. Tolls</h2></td></tr><tr><td><p>{0}</p></td></tr>
<tr><td><h2>2. Quays</h2></td></tr><tr><td><p>{1}</p></td></tr>
<tr><td><p>You get this because you signed up.</p><p><a>Unsubscribe</a></p></td></tr>
</table></body></html>"""


def test_a_newsletter_is_its_items():
    draft = read_file("a.eml", MAIL.format(LEAD, WORDS).encode(), 100_000)

    assert draft.text == f"1. Tolls\n\n{LEAD}\n\n2. Quays\n\n{WORDS}"
    assert (draft.outlet, draft.title) == ("The Tide Table", "Lamps and chairs")
