"""Articles read from addresses: their text, what was answered, and known ones again."""

import pytest

from articles.addresses import behind_amp_cache
from articles.fetching.captures import keep
from articles.fetching.fetching import NotFetchedError
from articles.fetching.reading import read_address
from articles.loading import load
from articles.models import Article, Capture
from articles.readers.drafts import UnreadableError
from tests.articles.fetching.paper import page, serving_paper


@pytest.fixture
def paper():
    with serving_paper() as paper:
        yield paper


@pytest.fixture
def take(paper, db):
    """Return what loads the article at a path."""

    def take(path):
        read = read_address(paper.address(path))
        return load(read.draft, "url", capture=keep(read.fetched))

    return take


def draft_at(paper, path):
    return read_address(paper.address(path)).draft


def test_it_reads_the_article_at_an_address(paper):
    draft = draft_at(paper, "/ferry")

    assert draft.title == "Ferry late"
    assert "“The ferry will be late all week,” said Ada Quill" in draft.text


def test_it_keeps_the_address(paper):
    assert draft_at(paper, "/ferry").url == paper.address("/ferry")


def test_it_takes_no_host_for_the_name_of_an_outlet(paper):
    assert not draft_at(paper, "/ferry").outlet


def test_it_takes_the_address_that_the_page_gives_itself(paper):
    paper.pages["/a"] = page(head='<link rel="canonical" href="/ferry">')

    assert draft_at(paper, "/a").url == paper.address("/ferry")


def test_it_takes_no_front_page_for_an_article_s_own_address(paper):
    paper.pages["/a"] = page(head='<link rel="canonical" href="/">')

    assert draft_at(paper, "/a").url.endswith("/a")


def test_it_reads_the_encoding_that_the_answer_names(paper):
    story = page().replace("<meta charset=utf-8>", "").encode("cp1252")
    paper.pages["/a"] = 200, {"Content-Type": "text/html; charset=cp1252"}, story

    assert "“The ferry" in draft_at(paper, "/a").text


def test_it_reads_a_page_whose_encoding_is_named_wrong(paper):
    paper.pages["/a"] = 200, {"Content-Type": "text/html; charset=martian"}, page()

    assert "“The ferry" in draft_at(paper, "/a").text


@pytest.mark.parametrize(
    "given, sentence",
    [
        ("<html><p>Sign in to continue</p></html>", "asks to log in first"),
        ("<html><p>Subscribe to continue reading</p></html>", "for subscribers only"),
        ("<html><p>We value your privacy</p></html>", "asks for consent first"),
        ("<html><p>Page not found</p></html>", "wasn’t found"),
        ("\x89PNG\r\n".encode("latin-1"), "leads to a picture"),
        ("  ", "is empty"),
        (404, r"\(404\)"),
        (403, r"\(403\)"),
    ],
)
def test_it_refuses_what_is_no_article_and_names_the_address(paper, given, sentence):
    paper.pages["/a"] = given

    with pytest.raises((UnreadableError, NotFetchedError), match=sentence) as refused:
        draft_at(paper, "/a")

    assert str(refused.value).startswith(paper.address("/a"))


def test_it_sees_that_an_article_is_gone_to_the_front_page(paper):
    paper.pages["/"] = page()
    paper.redirect("/gone", "/")

    with pytest.raises(UnreadableError, match="front page"):
        draft_at(paper, "/gone")


@pytest.mark.parametrize(
    "copy, own",
    [
        (
            "https://www-hill-example.cdn.ampproject.org/c/s/www.hill.example/a/b",
            "https://www.hill.example/a/b",
        ),
        ("https://www.google.com/amp/s/hill.example/a", "https://hill.example/a"),
        ("https://www.google.co.uk/amp/hill.example/a", "http://hill.example/a"),
        ("https://hill.example/amp/s/a", "https://hill.example/amp/s/a"),
    ],
)
def test_it_reads_the_paper_s_own_page_for_a_copy_in_a_cache(copy, own):
    assert behind_amp_cache(copy) == own


def test_a_version_says_what_it_was_read_from(paper, take):
    paper.redirect("/old", "/ferry")

    version = take("/old").article.current_version

    capture = version.capture
    assert capture.asked == paper.address("/old")
    assert capture.address == paper.address("/ferry")
    assert (capture.status, version.captured_at) == (200, capture.at)
    assert capture.headers["content-type"] == "text/html"


@pytest.mark.parametrize("kept", [True, False])
def test_it_keeps_the_page_where_that_is_wanted(take, settings, kept):
    settings.ONRECORD_KEEP_PAGES = kept

    take("/ferry")

    assert Capture.objects.get().body == (page().encode() if kept else None)


def test_headers_with_signs_that_no_database_holds_are_kept(paper, take):
    paper.pages["/a"] = 200, {"X-A": "b\0c"}, page()

    assert take("/a").article.current_version.capture.headers["x-a"] == "bc"


def test_no_cookie_is_kept(paper, take):
    paper.pages["/a"] = 200, {"Set-Cookie": "visitor=7"}, page()

    headers = take("/a").article.current_version.capture.headers
    assert "set-cookie" not in headers


@pytest.mark.parametrize(
    "other",
    ["/ferry/", "/ferry?utm_source=a", "/ferry#top", "/old", "/ferry.amp", "/short"],
)
def test_it_knows_an_article_by_its_other_addresses(paper, take, other):
    amp = '<link rel="amphtml" href="/ferry.amp">'
    paper.pages["/ferry"] = page(head=amp)
    paper.pages["/ferry/"] = paper.pages["/ferry?utm_source=a"] = page(head=amp)
    paper.pages["/ferry.amp"] = page(head='<link rel="canonical" href="/ferry">')
    paper.redirect("/old", "/ferry")
    paper.redirect("/short", "/old")
    take("/ferry")

    take(other)

    assert Article.objects.count() == 1


def test_it_knows_an_article_on_record_by_its_page_for_phones(paper, take):
    paper.pages["/ferry.amp"] = page()
    paper.pages["/ferry"] = page(
        page().split("<p>")[1], head='<link rel="amphtml" href="/ferry.amp">'
    )
    first = take("/ferry.amp").article

    assert take("/ferry").article == first


def test_what_changed_is_a_new_version_with_a_capture_of_its_own(paper, take):
    first = take("/ferry").article.current_version
    paper.pages["/ferry"] = page().replace("all week", "all month")

    second = take("/ferry").article.current_version

    assert (second.number, second.capture_id) == (2, first.capture_id + 1)
