"""Fetching: what is asked, what comes of it, and whom it trusts."""

import datetime
import http.server
import threading
from contextlib import contextmanager

import pytest

from articles.fetching.answers import Validators, retry_after
from articles.fetching.fetching import NotFetchedError, Why, fetch
from tests.articles.fetching.certificates import make_certificate, trusting
from tests.articles.fetching.hostile_server import Hostile, served

NOW = datetime.datetime(2031, 5, 4, 14, 2, tzinfo=datetime.UTC)


class Paper(http.server.BaseHTTPRequestHandler):
    """Answers like a paper’s site, and keeps what it was asked."""

    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers.items())))
        if self.path.startswith("/old"):
            self.answer(301, Location="/new?a=1#part")
        elif self.headers.get("If-None-Match") == 'W/"7"':
            self.answer(304, ETag='W/"7"')
        else:
            self.answer(200, b"<p>news</p>", ETag='W/"7"', **{"Set-Cookie": "who=1"})

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def server():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Paper)
    threading.Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def read(server):
    """Return what reads a path of the paper."""
    server.asked = []

    def read(path, host="paper.example", **given):
        return fetch(
            f"http://{host}:{server.server_port}{path}",
            let_through={("127.0.0.1", server.server_port)},
            resolver=lambda host, port: ["127.0.0.1"],
            clock=lambda: NOW,
            **given,
        )

    return read


@contextmanager
def site_with(certificate):
    """Serve over TLS; give what reads its page."""
    with served(Hostile(certificate)) as site:

        def read(host, **given):
            return fetch(
                f"https://{host}:{site.port}/page",
                let_through={("127.0.0.1", site.port)},
                resolver=lambda host, port: ["127.0.0.1"],
                **given,
            )

        yield read


def sent(server):
    return server.asked[-1][1]


def test_it_gives_the_page_and_when_it_was_read(read):
    fetched = read("/news")

    assert (fetched.status, fetched.body, fetched.at) == (200, b"<p>news</p>", NOW)


def test_it_gives_the_sum_of_the_bytes(read):
    assert read("/news").sha256 == (
        "1c2a904f0c7d4371966778eab81c3bf8f639b8b4bf9b88a194d63ab611b39f3f"
    )


def test_it_gives_the_kind_of_content(read):
    assert read("/news").content_type == "text/html"


def test_it_tells_each_redirect_with_its_status(read):
    fetched = read("/old")

    assert [(r.address[-4:], r.status) for r in fetched.redirects] == [("/old", 301)]


def test_it_gives_the_last_address_without_its_fragment(read):
    assert read("/old").address.endswith("/new?a=1")


def test_it_says_who_asks(read, server, settings):
    settings.ONRECORD_USER_AGENT = "OnRecord (+https://quotes.example)"

    read("/news")

    assert sent(server)["User-Agent"] == "OnRecord (+https://quotes.example)"


def test_it_names_the_host_that_was_asked_for(read, server):
    read("/news")

    assert sent(server)["Host"] == f"paper.example:{server.server_port}"


def test_it_asks_for_what_has_changed_only(read, server):
    fetched = read("/news")

    again = read("/news", validators=fetched.validators)

    assert (again.not_modified, again.body) == (True, b"")


def test_it_sends_both_validators_as_they_came(read, server):
    read("/x", validators=Validators('"a b', "Sun, 4 May 2031"))

    headers = sent(server)
    given = headers["If-None-Match"], headers["If-Modified-Since"]
    assert given == ('"a b', "Sun, 4 May 2031")


def test_it_keeps_no_cookie(read, server):
    read("/news")
    read("/news")

    assert "Cookie" not in sent(server)


def test_it_takes_no_proxy_from_the_environment(read, server, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")

    assert read("/news").status == 200


def test_it_writes_accents_as_the_web_does(read, server):
    read("/café?q=ä b".replace(" ", "%20"))

    assert server.asked[-1][0] == "/caf%C3%A9?q=%C3%A4%20b"


def test_it_asks_name_servers_for_a_name_in_ascii(server, read):
    read("/news", host="münchen.example")

    assert sent(server)["Host"].startswith("xn--mnchen-3ya.example")


def test_it_takes_the_certificate_of_the_name(tmp_path):
    certificate = make_certificate(tmp_path, "paper.example")

    with site_with(certificate) as read:
        fetched = read("paper.example", trust=trusting(certificate))

    assert fetched.status == 200


def test_it_refuses_the_certificate_of_another_name(tmp_path):
    certificate = make_certificate(tmp_path, "paper.example")

    with site_with(certificate) as read, pytest.raises(NotFetchedError) as refused:
        read("other.example", trust=trusting(certificate))

    assert refused.value.why is Why.TLS


def test_it_refuses_a_certificate_that_nobody_vouches_for(tmp_path):
    with (
        site_with(make_certificate(tmp_path, "paper.example")) as read,
        pytest.raises(NotFetchedError, match="doesn’t prove that it is the site"),
    ):
        read("paper.example")


@pytest.mark.parametrize(
    "said, moment",
    [
        ("120", NOW + datetime.timedelta(seconds=120)),
        ("Sun, 04 May 2031 15:00:00 GMT", NOW.replace(hour=15, minute=0)),
        ("9" * 400, NOW + datetime.timedelta(days=366)),
        ("soon", None),
        ("", None),
        ("-5", None),
    ],
)
def test_it_reads_how_long_to_wait(said, moment):
    assert retry_after({"retry-after": said}, NOW) == moment
