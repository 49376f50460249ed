"""Addresses: telling whether two are those of the same article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.addresses import url_key


@pytest.mark.parametrize(
    "url",
    [
        "https://baycourier.example/2031/tolls",
        "http://baycourier.example/2031/tolls",
        "HTTPS://www.BayCourier.example/2031/tolls",
        " https://baycourier.example/2031/tolls/ ",
        "https://baycourier.example:443/2031/tolls",
        "http://baycourier.example:80/2031/tolls",
        "https://baycourier.example./2031/tolls",
        "https://baycourier.example/2031/tolls#comments",
        "https://baycourier.example/2031/tolls?utm_source=a&UTM_Medium=b&fbclid=c",
        "https://baycourier.example/2031/tolls?gclid=1&mc_cid=2&mc_eid=3",
        "https://baycourier.example/2031/t%6Flls",
        "https://reader:secret@baycourier.example/2031/tolls",
    ],
)
def test_it_sees_the_same_article(url):
    assert url_key(url) == "baycourier.example/2031/tolls"


@pytest.mark.parametrize(
    "url",
    [
        "https://baycourier.example/2031/Tolls",
        "https://baycourier.example/2031/tolls?id=1",
        "https://baycourier.example:8080/2031/tolls",
        "https://news.baycourier.example/2031/tolls",
        "https://baycourier.example/2031/tolls%2F2",
    ],
)
def test_it_tells_other_articles_apart(url):
    assert url_key(url) != "baycourier.example/2031/tolls"


def test_it_ignores_the_order_of_a_query():
    assert url_key("https://a.example/?b=2&a=1") == "a.example?a=1&b=2"


def test_it_keeps_a_slash_that_is_part_of_a_name():
    assert url_key("https://a.example/b%2fc") == "a.example/b%2Fc"


def test_it_writes_accents_in_one_way():
    assert url_key("https://a.example/caf%c3%a9") == url_key("https://a.example/café")


def test_it_writes_hosts_with_accents_in_one_way():
    assert url_key("https://münchen.example/a") == "xn--mnchen-3ya.example/a"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "baycourier.example/2031",
        "ftp://baycourier.example/2031",
        "javascript:alert(1)",
        "mailto:ada@baycourier.example",
        "https://",
        "https:///2031",
        "http://[::1",
        "https://a.example:99999/",
        "https://a.example/\ud800",
        "https://two words.example/",
    ],
)
def test_it_refuses_what_is_no_web_address(url):
    with pytest.raises(ValueError, match="isn’t a web address; an address begins with"):
        url_key(url)


@given(st.text(alphabet="ab/%2fF?&=+#.é ", max_size=30))
def test_a_key_is_the_key_of_itself(rest):
    key = url_key(f"https://a.example/{rest}")

    assert url_key(f"https://{key}") == key
