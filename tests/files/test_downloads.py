"""The download page, the three files for its filter, and how a whole one is told."""

import gzip
import hashlib
import json
import zlib

import pytest

from quotes.exports import manifest as manifests
from quotes.exports.columns import NAMES
from quotes.exports.sending import compressed
from quotes.files import downloads
from quotes.files.filtered import quote_filter
from quotes.search import counting
from quotes.search.syntax import in_ascii
from tests.files.closing import close
from tests.making import make_article, make_quote

pytestmark = pytest.mark.django_db

FILES = ["/quotes.csv", "/quotes.jsonl", "/quotes.manifest.json"]


def content_of(response):
    return b"".join(response.streaming_content)


def test_json_lines_hold_lists_and_nulls_and_no_guard(client):
    make_quote("=1+1", article=make_article("“=1+1,” Ada Lovelace said."))

    (line,) = content_of(client.get("/quotes.jsonl")).splitlines()

    quote = json.loads(line)
    assert list(quote) == NAMES
    assert (quote["quote"], quote["speaker"]) == ("=1+1", ["Ada Lovelace"])
    assert (quote["role"], quote["outlet"]) == ([None], None)
    assert (quote["start"], quote["guarded"]) == ([1], [])


@pytest.mark.parametrize("path", FILES[:2])
def test_a_file_is_compressed_for_who_takes_it(client, path):
    make_quote()

    small = client.get(path, headers={"accept-encoding": "br, gzip;q=0.8"})
    plain = client.get(path)

    assert small["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in small["Vary"]
    assert "Accept-Encoding" in plain["Vary"]
    assert gzip.decompress(content_of(small)) == content_of(plain)


@pytest.mark.parametrize("accepted", ["", "br", "gzip;q=0", "gzip; q=0.0, br"])
def test_a_file_stays_as_it_is_for_who_does_not(client, accepted):
    response = client.get("/quotes.csv", headers={"accept-encoding": accepted})

    assert content_of(response).startswith(b"\xef\xbb\xbf")
    assert "Content-Encoding" not in response


def test_a_compressed_file_that_broke_off_has_no_end():
    def chunks():
        yield b"id,address\r\n" * 9
        raise OSError("the database is gone")

    sent = b""
    with pytest.raises(OSError, match="gone"):
        for chunk in compressed(chunks()):
            sent += chunk

    reading = zlib.decompressobj(31)
    assert reading.decompress(sent) == b"id,address\r\n" * 9
    assert not reading.eof


@pytest.mark.parametrize("raw", ["", "raw=1"])
def test_the_manifest_has_the_figures_of_both_files(client, raw):
    make_quote("=1+1", article=make_article("“=1+1,” Ada Lovelace said."))
    make_quote(state="found")

    response = client.get(f"/quotes.manifest.json?kind=direct&{raw}")
    manifest = json.loads(content_of(response))

    assert manifest["quotes"] == 1
    assert manifest["filter"] == {"kind": "direct"}
    assert manifest["columns"] == NAMES
    assert manifest["csv"]["guarded"] is not bool(raw)
    for name in ("csv", "jsonl"):
        content = content_of(client.get(f"/quotes.{name}?kind=direct&{raw}"))
        assert manifest[name]["bytes"] == len(content)
        assert manifest[name]["sha256"] == hashlib.sha256(content).hexdigest()


def test_the_manifest_begins_before_a_quote_is_read(client, django_assert_num_queries):
    make_quote()
    response = client.get("/quotes.manifest.json?kind=direct")

    with django_assert_num_queries(0):
        first = next(iter(response.streaming_content))

    assert b'"kind": "direct"' in first
    close(response)


def test_the_manifest_gives_a_sign_of_life_while_it_reads(client, monkeypatch):
    monkeypatch.setattr(manifests, "SILENCE", 1)
    make_quote()

    first, *blanks, last = client.get("/quotes.manifest.json").streaming_content

    assert set(blanks) == {b" "}
    assert json.loads(first + b"".join(blanks) + last)["quotes"] == 1


@pytest.mark.parametrize("path", [*FILES, "/quotes/download/"])
@pytest.mark.parametrize("query", ["since=2025-99-99", "kind=loud", "speakr=1"])
def test_a_bad_filter_is_a_400_with_a_sentence(client, path, query):
    make_quote()

    response = client.get(f"{path}?{query}")

    assert response.status_code == 400
    assert query.split("=")[0] in response.content.decode()


@pytest.mark.parametrize("path", FILES)
def test_the_head_alone_is_answered(client, path):
    make_quote()

    assert client.head(path).status_code == 200


def test_the_head_alone_reads_no_quote(rf):
    make_quote()
    head = rf.head("/quotes.csv")

    assert not downloads.rows(head, quote_filter(head))


def test_a_notice_goes_into_a_header_in_ascii():
    sentences = ["“kind:loud” was searched as plain\nwords …"]

    assert in_ascii(sentences) == ('"kind:loud" was searched as plain words \\u2026')


def test_the_page_says_the_size_and_links_the_files(client):
    make_quote()

    text = client.get("/quotes/download/?kind=direct&page=2").content.decode()

    assert "1 quote, by this filter" in text
    assert "about 1.0 kB" in text or "about 0." in text
    for path in FILES:
        assert f'href="{path}?kind=direct"' in text
    assert 'href="/quotes.csv?kind=direct&amp;raw=1"' in text


def test_the_page_begins_with_one_button(client):
    make_quote()

    text = client.get("/quotes/download/?kind=direct").text

    button = '<a class="button" href="/quotes.csv?kind=direct">Download as CSV, about '
    assert text.count('class="button"') == 1
    assert text.index(button) < text.index("Raw CSV")


def test_the_page_says_when_there_is_nothing(client):
    text = client.get("/quotes/download/").content.decode()

    assert "No quote in quotation marks is on record yet" in text
    text = client.get("/quotes/download/?kind=direct").content.decode()
    assert "No confirmed quote fits" in text


def test_the_page_counts_no_further_than_its_cap(client, monkeypatch):
    monkeypatch.setattr(counting, "EXACT_BELOW", 1)
    monkeypatch.setattr(counting, "expected", lambda rows: 0)
    make_quote()
    make_quote()

    text = client.get("/quotes/download/").content.decode()

    assert "more than 1 quote" in text
    assert "more than 0." in text or "more than 1." in text


def test_the_page_explains_every_column(client):
    make_quote()

    page = client.get("/quotes/download/").text

    for name in NAMES:
        assert f"<dt><code>{name}</code></dt><dd>" in page
