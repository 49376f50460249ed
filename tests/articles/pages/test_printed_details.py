"""What a page says of its article, where its data and its print tell it in two ways."""

import json

import pytest

from articles.readers.reading import read_html

TEXT = (
    "<p>Tolls at the harbour will rise by a tenth in June, the mayor, Ada Quill, said"
    " on Monday, after a year in which the port lost ships to its rivals.</p>"
    "<p>“We have waited for ten years,” she told the council.</p>"
)
DATA = {
    "@type": "NewsArticle",
    "headline": "Tolls to rise",
    "datePublished": "2023-10-04T10:00:00+01:00",
    "author": {"@type": "Person", "name": "Bo Lind"},
    "publisher": {"name": "The Bay Courier"},
}


def read(top="", head="", title="Tolls to rise", h1="Tolls to rise", foot="", **data):
    linked = json.dumps(DATA | data) if data else "{}"
    return read_html(
        f"<html><head><title>{title}</title>{head}"
        f'<script type="application/ld+json">{linked}</script></head><body><article>'
        f"<h1>{h1}</h1>{top}<div>{TEXT}</div></article>{foot}</body></html>"
    )


@pytest.mark.parametrize(
    ("author", "byline"),
    [
        ({"name": "BO LIND bo@bay.example"}, "BO LIND"),
        ({"name": "Bo Lind Last Updated 3:12 PM"}, "Bo Lind"),
        ({"name": "Bo Lind, Staff Writer"}, "Bo Lind"),
        ({"name": "Bo Lind Chief Political Correspondent"}, "Bo Lind"),
        ({"name": "May Lind"}, "May Lind"),
        ({"name": "J.K. Lind-Marr Jr."}, "J.K. Lind-Marr Jr."),
        ({"name": "Bay Courier Staff"}, "Bay Courier Staff"),
        (["Bo Lind", "Cy Marr"], "Bo Lind and Cy Marr"),
    ],
)
def test_a_byline_is_the_authors_names(author, byline):
    assert read(author=author).byline == byline


@pytest.mark.parametrize("author", [{"name": "admin"}, {"name": "The Bay Courier"}])
def test_where_data_names_nobody_print_does(author):
    draft = read("<p class='byline'>By Bo Lind</p>", author=author)

    assert draft.byline == "Bo Lind"


@pytest.mark.parametrize(
    "top",
    [
        "<time datetime='2023-10-04T22:30:00-04:00'>October 4, 2023</time>",
        "<p class='date'>Oct. 4, 2023 10:30 p.m. ET</p>",
    ],
)
def test_a_time_in_utc_is_of_the_day_that_the_page_prints(top):
    draft = read(top, datePublished="2023-10-05T02:30:00Z")

    assert str(draft.published_on) == "2023-10-04"


@pytest.mark.parametrize("written", ["20231004", "20231004T1000", "2023-10-04 10:00"])
def test_a_day_is_read_in_any_notation(written):
    assert str(read(datePublished=written).published_on) == "2023-10-04"


def test_escapes_in_linked_data_are_their_signs():
    draft = read(headline="Mayor&#8217;s tolls &amp;amp; quays")

    assert draft.title == "Mayor’s tolls & quays"


@pytest.mark.parametrize(
    ("title", "h1"),
    [
        ("Tolls to rise | The Bay Courier", "Tolls to rise"),
        ("Tolls to rise - News - The Bay Courier", "Tolls to rise"),
        ("The Bay Courier: Tolls to rise", "Tolls to rise"),
        ("Tolls to rise | The Bay Courier", "<span>Harbour</span> Tolls to rise"),
        ("Tolls to rise | by Bo Lind | The Bay Courier | Medium", "Tolls to rise"),
    ],
)
def test_the_title_of_a_page_is_headline_and_outlet(title, h1):
    draft = read(title=title, h1=h1)

    assert (draft.title, draft.outlet) == ("Tolls to rise", "The Bay Courier")


def test_a_section_behind_the_headline_goes():
    head = "<meta property='og:title' content='Tolls to rise | News'>"

    assert read(head=head).title == "Tolls to rise"


def test_the_heading_of_a_page_is_not_in_the_text_where_data_has_another_headline():
    assert read(headline="Tolls up").text.startswith("Tolls at the harbour")


@pytest.mark.parametrize(
    ("owner", "outlet"), [("The Bay Courier", "The Bay Courier"), ("Bay Ltd", None)]
)
def test_the_outlet_may_stand_in_the_copyright_line(owner, outlet):
    foot = f"<footer><p>© 2023 {owner}. All rights reserved.</p></footer>"

    assert read(foot=foot).outlet == outlet
