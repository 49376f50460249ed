"""A quote’s citations: what each style says, and that nothing breaks its form."""

import datetime
import re
from dataclasses import replace
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.models import PartialDate, Quote
from quotes.published.citation import Cited, cited, encoded, one_line
from quotes.published.citation_styles import (
    STYLES,
    apa,
    bibtex,
    chicago,
    plain,
    ris,
    wiki,
    wikipedia,
)
from tests.making import (
    make_article,
    make_quote,
    make_role,
    make_speaker,
    make_unnamed_quote,
)

WHOLE = Cited(
    number=12,
    words="“It is safe.”",
    said_by="Ada Lovelace, countess, Lovelace",
    address="https://quotes.example/quotes/12/",
    byline="Jane Doe",
    title="Bridge to open",
    outlet="The Daily Example",
    published_on=datetime.date(2024, 5, 13),
    url="https://example.org/bridge",
    language="en",
)
BARE = Cited(12, "“It is safe.”", "", "https://quotes.example/quotes/12/")
EVERY = [style.write for style in STYLES]

lines = st.text().map(one_line)
sources = st.builds(
    Cited,
    number=st.integers(1),
    words=lines | lines.map("“{}”".format),
    said_by=lines,
    address=st.just("https://quotes.example/quotes/12/"),
    byline=lines,
    title=lines,
    outlet=lines,
    published_on=st.none() | st.dates(),
    said_on=st.sampled_from(["", "2017", "May 2017"]),
    url=st.text().map(lambda rest: encoded(f"https://example.org/{rest}")),
    language=lines,
)


@pytest.mark.parametrize("write", EVERY)
def test_it_names_all_that_is_known(write):
    citation = write(WHOLE)

    assert "Ada Lovelace, countess, Lovelace" in citation
    assert "Bridge to open" in citation
    assert "The Daily Example" in citation
    assert "2024" in citation
    assert "https://example.org/bridge" in citation
    assert "https://quotes.example/quotes/12/" in citation


def test_plain_gives_the_words_and_then_where_they_stand():
    assert plain(WHOLE) == (
        "“It is safe.” – Ada Lovelace, countess, Lovelace, in Jane Doe, “Bridge to "
        "open”, The Daily Example, 13 May 2024, https://example.org/bridge. On Record, "
        "https://quotes.example/quotes/12/"
    )


def test_apa_begins_with_the_writer_and_the_date():
    assert apa(WHOLE) == (
        "Doe, J. (2024, May 13). Bridge to open [Quotation of Ada Lovelace, countess, "
        "Lovelace: “It is safe.”]. The Daily Example. https://example.org/bridge "
        "On Record. https://quotes.example/quotes/12/"
    )


def test_apa_begins_with_the_title_where_there_is_no_writer():
    assert apa(replace(WHOLE, byline="")).startswith(
        "Bridge to open [Quotation of Ada Lovelace, countess, Lovelace: “It is "
        "safe.”]. (2024, May 13)"
    )


def test_chicago_is_a_note_with_quoted_in():
    assert chicago(WHOLE) == (
        "“It is safe.” Ada Lovelace, countess, Lovelace, quoted in Jane Doe, “Bridge "
        "to open,” The Daily Example, May 13, 2024, https://example.org/bridge, "
        "On Record, https://quotes.example/quotes/12/."
    )


def test_bibtex_is_an_article_of_the_outlet():
    assert bibtex(WHOLE) == (
        "@article{onrecord-quote-12,\n"
        "  author = {Doe, Jane},\n"
        "  title = {{Bridge to open}},\n"
        "  journal = {The Daily Example},\n"
        "  year = {2024},\n"
        "  month = {5},\n"
        "  day = {13},\n"
        "  url = {https://example.org/bridge},\n"
        "  note = {“It is safe.” Said by Ada Lovelace, countess, Lovelace; quote 12 on "
        "On Record, \\url{https://quotes.example/quotes/12/}},\n"
        "}\n"
    )


def test_ris_ends_each_line_as_its_specification_says():
    assert ris(WHOLE) == (
        "TY  - NEWS\r\n"
        "AU  - Doe, Jane\r\n"
        "TI  - Bridge to open\r\n"
        "T2  - The Daily Example\r\n"
        "PY  - 2024\r\n"
        "DA  - 2024/05/13\r\n"
        "AB  - “It is safe.”\r\n"
        "LA  - en\r\n"
        "DB  - On Record\r\n"
        "N1  - Said by Ada Lovelace, countess, Lovelace; quote 12 on On Record, "
        "https://quotes.example/quotes/12/\r\n"
        "UR  - https://example.org/bridge\r\n"
        "ER  - \r\n"
    )


def test_wikipedia_quotes_the_words_and_says_behind_it_whose_they_are():
    assert wikipedia(WHOLE) == (
        "{{cite news |author=Jane Doe |date=13 May 2024 |title=Bridge to open "
        "|url=https://example.org/bridge |work=The Daily Example |language=en "
        "|quote=It is safe.}} Said by Ada Lovelace, countess, Lovelace; "
        "[https://quotes.example/quotes/12/ quote 12 on On Record]."
    )


@pytest.mark.parametrize(
    ("write", "citation"),
    [
        (
            plain,
            "“It is safe.” – no speaker given, in untitled article, no date. On "
            "Record, https://quotes.example/quotes/12/",
        ),
        (
            apa,
            "[Untitled article] [Quotation: “It is safe.”]. (n.d.). On Record. "
            "https://quotes.example/quotes/12/",
        ),
        (
            chicago,
            "“It is safe.” No speaker given, quoted in untitled article, n.d., On "
            "Record, https://quotes.example/quotes/12/.",
        ),
        (
            wikipedia,
            "{{cite news |date=n.d. |title=&#91;Untitled article&#93; |quote=It is "
            "safe.}} No speaker given; [https://quotes.example/quotes/12/ quote 12 on "
            "On Record].",
        ),
    ],
)
def test_it_says_what_is_not_known(write, citation):
    assert write(BARE) == citation


def test_wikipedia_puts_marks_around_pieces_that_have_their_own():
    several = replace(WHOLE, words="“It is safe,” she said. “It is.”")

    assert "|quote=It is safe,” she said. “It is.}}" in wikipedia(several)


def test_bibtex_leaves_out_what_is_not_known():
    assert bibtex(BARE).startswith("@misc{onrecord-quote-12,\n  title =")
    assert "year" not in bibtex(BARE)
    assert "  url = {https://quotes.example/quotes/12/}" in bibtex(BARE)


@pytest.mark.parametrize("write", EVERY)
def test_it_gives_the_day_that_the_article_gives_the_words(write):
    assert "(May 2017)" in write(replace(WHOLE, said_on="May 2017"))


@given(sources)
def test_no_citation_spans_two_lines_where_its_form_has_one(source):
    assert "\n" not in plain(source) + apa(source) + chicago(source) + wikipedia(source)


@given(sources)
def test_ris_has_one_line_for_each_tag(source):
    record = ris(source)

    assert record.startswith("TY  - NEWS\r\n")
    assert record.endswith("\r\nER  - \r\n")
    assert len(re.findall("\r|\n", record)) == 2 * record.count("\r\n")
    for line in record.removesuffix("\r\n").split("\r\n"):
        assert re.match("[A-Z][A-Z0-9]  - ", line)


@given(sources)
def test_bibtex_closes_each_brace_and_the_entry_with_the_last(source):
    entry = bibtex(source).rstrip("\n")

    depths = list(accumulate({"{": 1, "}": -1}.get(c, 0) for c in entry))

    assert depths[-1] == 0
    assert min(depths[entry.index("{") : -1]) == 1


@given(sources)
def test_wikipedia_keeps_its_parameters_apart(source):
    template, _, after = wikipedia(source).partition("}} ")

    assert template.count("{") == 2
    assert "}" not in template + after
    names = [part.partition("=")[0] for part in template.split(" |")[1:]]
    known = ["author", "date", "title", "url", "work", "language", "quote"]
    assert names == [name for name in known if name in names]
    assert template.count("|") == len(names)


@pytest.mark.parametrize(
    ("written", "escaped"),
    [
        ("a|b", "a&#124;b"),
        ("''both''", "&#39;&#39;both&#39;&#39;"),
        ("don't", "don't"),
        ("AT&T", "AT&T"),
        ("&lt;", "&#38;lt;"),
        ("[[File:x]]", "&#91;&#91;File:x&#93;&#93;"),
        ("http://a.example", "http&#58;//a.example"),
        ("<nowiki>", "&#60;nowiki&#62;"),
        ("__TOC__ a_b", "&#95;&#95;TOC&#95;&#95; a_b"),
    ],
)
def test_a_wiki_takes_words_for_words(written, escaped):
    assert wiki(written) == escaped


def test_tex_takes_words_for_words():
    title = r"50 % of {all} $ & #1 \input{x} a_b"

    assert (
        r"{{50 \% of \textbraceleft{}all\textbraceright{} \$ \& \#1 "
        r"\textbackslash{}input\textbraceleft{}x\textbraceright{} a\_b}}"
    ) in bibtex(replace(WHOLE, title=title))


def test_ris_has_no_asterisk_in_names():
    assert "AU  - Jane Doe\r\n" in ris(replace(WHOLE, byline="Jane Doe*"))


@pytest.mark.parametrize(
    ("written", "line"),
    [
        (" a \n\t b\u2028c ", "a b c"),
        ("a\x00b\x7f", "ab"),
        ("a\ud800b", "ab"),
        ("می‌خواهم", "می‌خواهم"),
    ],
)
def test_what_is_cited_stands_on_one_line(written, line):
    assert one_line(written) == line


def test_an_address_is_encoded():
    assert encoded("https://a.example/|b}{é") == "https://a.example/%7Cb%7D%7B%C3%A9"


@pytest.mark.django_db
def test_it_names_several_speakers_with_their_roles():
    quote = make_quote(role=make_role("countess", ""))
    quote.attributions.create(number=2, speaker=make_speaker("Charles Babbage"))

    assert cited(quote).said_by == "Ada Lovelace, countess; Charles Babbage"


@pytest.mark.django_db
def test_it_names_whom_an_unnamed_source_speaks_for():
    quote = make_unnamed_quote("a spokesman")
    quote.attributions.update(unnamed_organisation="the ministry")

    assert cited(quote).said_by == "a spokesman (the ministry)"


@pytest.mark.django_db
def test_it_names_nobody_where_no_speaker_is_given():
    quote = make_quote()
    quote.attributions.all().delete()

    assert cited(Quote.objects.get()).said_by == ""


@pytest.mark.django_db
def test_it_gives_a_partial_date_as_exactly_as_it_is_known():
    quote = make_quote(said_on_basis=Quote.Basis.STATED)
    quote.said_on = PartialDate.parse("2017-05")

    assert cited(quote).said_on == "May 2017"


@pytest.mark.django_db
def test_it_cites_no_address_that_is_none_of_the_web():
    article = make_article(url="javascript:alert(1)")

    assert cited(make_quote(article=article)).url == ""


@pytest.mark.django_db
def test_the_page_offers_every_style_and_a_button_for_each(client):
    quote = make_quote(article=make_article(outlet="The Daily Example"))

    page = client.get(f"/quotes/{quote.pk}/").text

    for style in STYLES:
        assert f'<pre id="cite-{style.key}">' in page
        assert f'data-copies="cite-{style.key}"' in page
    assert f'href="/quotes/{quote.pk}.bib"' in page
    assert f'href="/quotes/{quote.pk}.ris"' in page


@pytest.mark.django_db
@pytest.mark.parametrize(("ending", "write"), [("bib", bibtex), ("ris", ris)])
def test_a_citation_is_a_file_too(client, ending, write):
    quote = make_quote(role=make_role())

    answer = client.get(f"/quotes/{quote.pk}.{ending}")

    assert answer["Content-Disposition"] == "attachment"
    assert answer.content.decode() == write(cited(quote))


@pytest.mark.django_db
@pytest.mark.parametrize("ending", ["bib", "ris"])
@pytest.mark.parametrize("state", ["found", "rejected"])
def test_a_hidden_quote_is_not_cited(client, ending, state):
    quote = make_quote(state=state)

    assert client.get(f"/quotes/{quote.pk}.{ending}").status_code == 404


@pytest.mark.django_db
def test_a_file_asks_the_database_once(client, django_assert_num_queries):
    quote = make_quote(role=make_role())

    with django_assert_num_queries(1):
        client.get(f"/quotes/{quote.pk}.bib")
