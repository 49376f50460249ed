"""What a page says of its article: by linked data, by <meta>, in its address."""

import datetime
import json

import pytest

from articles.readers.reading import read_html

LEAD = (
    "Tolls at the harbour will rise by a tenth in June, the mayor, Ada Quill, said on"
    " Monday, after a year in which the port lost ships to its rivals."
)
DAY = datetime.date(2031, 5, 14)


def read(head="", body=f"<p>{LEAD}</p>", url=None):
    source = f"<html><head>{head}</head><body><article>{body}</article></body></html>"
    return read_html(source, url)


def linked(**article):
    article = {"@type": "NewsArticle", "headline": "Tolls to rise"} | article
    script = json.dumps(article)
    return f'<script type="application/ld+json">{script}</script>'


def meta(**said):
    return "".join(
        f'<meta property="{name.replace("__", ":")}" content="{content}">'
        for name, content in said.items()
    )


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2031-05-14", DAY),
        ("2031-05-14T23:30:00-07:00", DAY),
        ("2031-05-14T08:00:00Z", DAY),
        ("14 May 2031", DAY),
        ("soon", None),
    ],
)
def test_the_day_is_the_local_one(written, day):
    assert read(linked(datePublished=written)).published_on == day


def test_a_time_in_utc_goes_by_the_day_in_the_address():
    url = "https://bay.example/2031/05/14/tolls"

    assert read(linked(datePublished="2031-05-15T03:00:00Z"), url=url).published_on == (
        DAY
    )


def test_linked_data_in_a_graph_is_read():
    graph = {"@graph": [{"@type": "WebSite"}, {"@type": "Article", "headline": "Up"}]}

    assert read(linked(**graph, **{"@type": "WebPage"})).title == "Up"


def test_broken_linked_data_is_passed_over():
    head = '<script type="application/ld+json">{"@type": "NewsArticle",</script>'

    assert read(head + meta(og__title="Tolls")).title == "Tolls"


def test_meta_is_read_wherever_it_stands():
    head = '<div id="ad"></div>' + meta(
        og__site_name="The Bay Courier", article__published_time="2031-05-14T08:00"
    )

    draft = read(head + '<link rel="canonical" href="https://bay.example/tolls">')

    assert draft.outlet == "The Bay Courier"
    assert draft.published_on == DAY
    assert draft.url == "https://bay.example/tolls"


@pytest.mark.parametrize(
    ("title", "site"),
    [
        ("Tolls to rise | The Bay Courier", "The Bay Courier"),
        ("Tolls to rise - Bay Courier", "The Bay Courier"),
    ],
)
def test_the_sites_name_is_no_part_of_the_title(title, site):
    assert read(meta(og__title=title, og__site_name=site)).title == "Tolls to rise"


def test_a_title_keeps_its_own_dash():
    head = meta(og__title="Tolls to rise – mayor", og__site_name="The Bay Courier")

    assert read(head).title == "Tolls to rise – mayor"


@pytest.mark.parametrize(
    ("canonical", "url"),
    [
        ("https://www.bay.example/tolls", "https://www.bay.example/tolls"),
        ("https://other.example/tolls", "https://bay.example/tolls?from=mail"),
    ],
)
def test_the_canonical_address_is_one_of_the_same_site(canonical, url):
    head = f'<link rel="canonical" href="{canonical}">'

    assert read(head, url="https://bay.example/tolls?from=mail").url == url


def test_an_agency_that_wrote_it_is_not_the_outlet():
    publisher = {"@type": "Organization", "name": "Associated Press"}
    head = linked(publisher=publisher) + meta(og__site_name="The Bay Courier")

    assert read(head).outlet == "The Bay Courier"


@pytest.mark.parametrize(
    ("authors", "byline"),
    [
        (["Nelson D. Marr"], "Nelson D. Marr"),
        (["Ada Quill-Marr"], "Ada Quill-Marr"),
        (["ADA QUILL", "Ada Quill"], "Ada Quill"),
        (["By Ada Quill and Bo Lind"], "Ada Quill and Bo Lind"),
        (["Ada Quill, Bo Lind & Cy Marr"], "Ada Quill, Bo Lind and Cy Marr"),
        (["Ada Quill, Ph.D."], "Ada Quill"),
        (["Ada Quill, May 15, 2031"], "Ada Quill"),
        (["Ada Quill, The Associated Press"], "Ada Quill"),
        (["Ada Quill Associated Press"], "Ada Quill"),
        (["The Associated Press"], "The Associated Press"),
        (["Username", "Ada Quill"], "Ada Quill"),
        (["Ada Quill", "https://bay.example/ada"], "Ada Quill"),
        (["Ada Quill", "@adaquill"], "Ada Quill"),
        (["The Bay Courier"], None),
    ],
)
def test_a_byline_names_each_author_once(authors, byline):
    people = [{"@type": "Person", "name": name} for name in authors]
    head = linked(author=people) + meta(og__site_name="The Bay Courier")

    assert read(head).byline == byline


def test_the_text_may_stand_in_linked_data_only():
    draft = read(linked(articleBody=LEAD), body="<p></p>")

    assert draft.text == LEAD


def test_a_page_laid_out_in_tables_is_read():
    cell = f"<font>May 2031<br><br>{LEAD}<br><br>“It is late,” Dray said.</font>"
    menu = "<tr><td><a href='/'>Home</a></td></tr>"

    draft = read_html(f"<body><table>{menu}<tr><td>{cell}</td></tr></table></body>")

    assert LEAD in draft.text
    assert "“It is late,” Dray said." in draft.text


def test_a_table_in_an_article_does_not_become_its_text():
    table = "<table><tr><td>Tolls</td><td>12</td></tr></table>"

    assert read(body=f"<p>{LEAD}</p>{table}").text == LEAD


def test_the_day_may_stand_in_an_attribute():
    time = (
        '<time itemprop="datePublished" content="2031-05-14T01:00:00+05:30">Wed</time>'
    )

    assert read(body=f"{time}<p>{LEAD}</p>").published_on == DAY


def test_the_day_above_the_headline_is_that_of_the_visit():
    top = "<div class='date'>Friday, June 6, 2031</div><h1>Tolls to rise</h1>"
    day = "<p class='date'>May 14, 2031</p>"

    assert read(body=f"{top}{day}<p>{LEAD}</p>").published_on == DAY


def test_a_weekday_tells_day_and_month_apart():
    line = (
        "<div class='submitted'>Submitted by Bo Lind on Wed, 05/07/2031 - 09:15</div>"
    )

    draft = read(body=f"<h1>Tolls to rise</h1>{line}<p>{LEAD}</p>")

    assert draft.published_on == datetime.date(2031, 5, 7)
    assert draft.byline == "Bo Lind"


def test_of_two_in_the_title_that_the_page_prints_the_longer_is_the_headline():
    head = "<title>Bay Courier: Harbour tolls to rise in June</title>"
    body = (
        "<table><tr><td><font>Bay Courier</font><br>"
        f"<b>Harbour tolls to rise in June</b><br><br>{LEAD}</td></tr></table>"
    )

    draft = read(head, body)

    assert (draft.title, draft.outlet) == (
        "Harbour tolls to rise in June",
        "Bay Courier",
    )
