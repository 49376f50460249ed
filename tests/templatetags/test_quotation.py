"""A quote as lists show it: its words, who said it and where it was printed."""

import re
from pathlib import Path

import pytest
from django.urls import reverse

from quotes.templatetags.quotation import address_of, figures
from tests.making import make_article, make_quote, make_role, make_unnamed_quote

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", ["speaker", "role", "article", "outlet"])
@pytest.mark.parametrize("slug", ["ada-lovelace", "юлия-навальная", "çelik"])
def test_an_address_is_what_reverse_gives(name, slug):
    assert address_of(name, 7, slug) == reverse(name, args=[7, slug])


def test_a_quotes_address_is_too():
    assert address_of("quote", 7) == reverse("quote", args=[7])


def test_all_that_is_printed_is_escaped():
    article = make_article(
        text="“<b>No</b> & yes,” he said.",
        title="<i>",
        outlet="A & B",
        url="https://a.example/?a=1&b=<",
    )
    quote = make_quote(
        "<b>No</b> & yes,", article=article, speaker="<u>", role=make_role("<s>", "&")
    )

    shown = figures([quote])

    assert "&lt;b&gt;No&lt;/b&gt; &amp; yes”" in shown
    assert 'cite="https://a.example/?a=1&amp;b=&lt;"' in shown
    for tag in ("<b>", "<i>", "<u>", "<s>", "A & B"):
        assert tag not in shown


def test_an_unnamed_source_has_no_page():
    quote = make_unnamed_quote("a spokesman")
    quote.attributions.update(unnamed_organisation="the Mint")

    shown = figures([quote])

    assert '<span class="said-by">a spokesman (the Mint)</span>' in shown


def test_it_says_so_where_nobody_is_given():
    quote = make_quote()
    quote.attributions.all().delete()

    assert "no speaker given" in figures([quote])


def test_one_folder_decides_how_a_quote_looks():
    """Its classes stand in no other template, and in no Python."""
    look = re.compile(r'class="(?:said-by|printed"><cite|quote[ {])')
    folders = [ROOT / "templates", ROOT / "quotes"]
    files = [path for folder in folders for path in folder.rglob("*.*")]
    found = [
        path.parent.name
        for path in files
        if path.suffix in (".html", ".jinja", ".py") and look.search(path.read_text())
    ]

    assert set(found) == {"published"}


def test_a_quotes_page_shows_it_whole(client):
    quote = make_quote()

    page = client.get(f"/quotes/{quote.pk}/").text

    assert '<figure class="quote whole direct">' in page
    assert 'class="said-by"' in page and 'class="printed"' in page
