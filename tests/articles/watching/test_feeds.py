"""Feeds of all manners bring each article once, and none is lost."""

import datetime
from html import escape
from itertools import pairwise

import pytest

from articles.models import Article, Feed, Look
from articles.refusals import RefusedError
from articles.watching import feeds
from tests.articles.watching.feed_manners import MANNERS
from tests.articles.watching.measures.feeds_read import read_as_it_grows
from tests.articles.watching.web import Reply, item, rss, story

pytestmark = [pytest.mark.django_db, pytest.mark.once]
HOST = "post.example"
DAY = datetime.timedelta(days=1)


def forward(worker, clock, days):
    clock.now += days * DAY
    worker.work(once=True)


@pytest.mark.parametrize(
    "manner",
    [
        pytest.param(manner, marks=[pytest.mark.rarely] if number % 4 else [])
        for number, manner in enumerate(MANNERS)
    ],
    ids=lambda manner: manner.__name__,
)
def test_each_article_comes_once(manner, web, worker, clock):
    site = read_as_it_grows(manner, web, worker, clock)

    titles = sorted(article.title for article in Article.objects.all())
    assert len(titles) == len(set(titles)) == len(site.stories), (titles, site.stories)


def test_it_reads_two_thousand_entries_and_says_so(web, worker, feed_at):
    link = web.at("other.example", "/{}")
    feed_at(web.put(HOST, "/feed", rss(*[item(link.format(n)) for n in range(2100)])))

    worker.search = lambda: Look.objects.exists() and worker.stop() or []
    worker.work()

    assert Look.objects.count() == 2000
    assert "2,100" in Feed.objects.get().notes


def test_an_article_that_stands_in_the_feed_alone_is_read_there(web, worker, feed_at):
    words = "“The quay is closed until the river falls,” said Ada Quill, the mayor."
    body = escape(f"<p>{words}</p>" + "<p>It rained all day on Sunday.</p>" * 4)
    feed_at(web.put(HOST, "/feed", rss(item(title="Quay", guid="1", body=body))))

    worker.work(once=True)

    assert "until the river falls" in Article.objects.get().current_version.text


def test_a_feed_often_new_is_read_more_often(web, worker, feed_at):
    page = web.put(HOST, "/a", story("A", "Ada Quill said the quay was closed."))
    feed_at(web.put(HOST, "/feed", rss(item(page))), minutes=60)

    worker.work(once=True)

    assert Feed.objects.get().minutes == 30


def test_a_feed_without_news_is_read_less_often(web, worker, feed_at):
    feed_at(web.put(HOST, "/feed", rss()), minutes=60)

    worker.work(once=True)

    assert Feed.objects.get().minutes == 90


def test_it_is_not_read_before_its_cache_control_says(web, worker, clock, feed_at):
    headers = {"Cache-Control": "public, max-age=36000"}
    feed_at(web.put(HOST, "/feed", Reply(rss(), headers=headers)), minutes=60)

    worker.work(once=True)

    assert Feed.objects.get().next_at >= clock() + datetime.timedelta(hours=10)


def test_it_waits_as_long_as_retry_after_says(web, worker, clock, feed_at):
    feed_at(web.put(HOST, "/feed", Reply(status=429, headers={"Retry-After": "40000"})))

    worker.work(once=True)

    feed = Feed.objects.get()
    assert (feed.next_at - clock()).total_seconds() >= 39_990
    assert feed.host.free_at == feed.next_at


def test_a_feed_that_is_gone_ends(web, worker, feed_at):
    feed_at(web.put(HOST, "/feed", Reply(status=410)))

    worker.work(once=True)

    feed = Feed.objects.get()
    assert (feed.state, feed.next_at) == ("ended", None)
    assert "gone" in feed.last_error


def test_a_feed_moves_at_the_third_look(web, worker, clock, feed_at):
    new = web.put("new.example", "/feed", rss())
    feed_at(web.put(HOST, "/feed", Reply(status=301, headers={"Location": new})))
    addresses = []
    for _ in range(3):
        forward(worker, clock, days=1)
        addresses.append(Feed.objects.get().address)

    assert addresses == [web.at(HOST, "/feed"), web.at(HOST, "/feed"), new]
    assert Feed.objects.get().host.name.startswith("new.example")


def test_a_feed_that_is_sent_on_for_now_stays_where_it_is(web, worker, clock, feed_at):
    new = web.put("new.example", "/feed", rss())
    feed_at(web.put(HOST, "/feed", Reply(status=302, headers={"Location": new})))
    for _ in range(4):
        forward(worker, clock, days=1)

    assert Feed.objects.get().address == web.at(HOST, "/feed")
    assert Feed.objects.get().last_error == ""


def test_thirty_failures_pause_a_feed(web, worker, clock, feed_at):
    feed_at(web.put(HOST, "/feed", Reply(status=500)))
    for _ in range(31):
        forward(worker, clock, days=2)

    feed = Feed.objects.get()
    assert (feed.state, feed.failures, feed.next_at) == ("paused", 30, None)
    assert feed.last_error.startswith("It could not be read 30 times")
    assert len(web.asked_for("/feed")) == 30


def test_a_paused_feed_goes_on_when_a_person_says_so(web, worker, clock, feed_at):
    feed = feed_at(web.put(HOST, "/feed", rss()))
    feeds.pause(feed)
    worker.work(once=True)
    before = len(web.asked_for("/feed"))

    feeds.go_on(feed, clock())
    worker.work(once=True)

    assert (before, len(web.asked_for("/feed"))) == (0, 1)


def test_a_page_that_is_no_feed_says_what_to_give(web, worker, feed_at):
    feed_at(web.put(HOST, "/feed", story("A page", "It has words.")))

    worker.work(once=True)

    assert "There is no feed at this address" in Feed.objects.get().last_error


def test_the_same_feed_is_not_added_twice(web, feed_at):
    address = web.put(HOST, "/feed", rss())
    feed_at(address)

    with pytest.raises(RefusedError, match="on the list already"):
        feed_at(address)


def test_an_article_on_record_is_not_fetched_again(web, worker, feed_at):
    page = web.put(HOST, "/a", story("A", "Ada Quill said the quay was closed."))
    Article.objects.create(title="A", url=page, url_key=f"{HOST}:{web.port}/a")
    feed_at(web.put(HOST, "/feed", rss(item(page))))

    worker.work(once=True)

    assert web.asked_for("/a") == []


def test_it_finds_the_feed_that_a_front_page_names(web, worker, feed_at):
    page = web.put(HOST, "/a", story("A", "Ada Quill said the quay was closed."))
    feed = web.put(HOST, "/news/all.rss", rss(item(page)))
    links = (
        '<link rel="alternate" type="application/rss+xml" href="/comments/feed">'
        '<link rel="alternate" type="application/rss+xml" href="/news/all.rss">'
    )
    home = f"<html><head><title>Post</title>{links}</head><body>News</body></html>"
    feed_at(web.put(HOST, "/", home))

    worker.work(once=True)

    assert Feed.objects.get().address == feed
    assert Article.objects.count() == 1


def test_it_tries_where_feeds_usually_are(web, worker, feed_at):
    feed = web.put(HOST, "/feed.xml", rss())
    feed_at(web.put(HOST, "/", "<html><head><title>Post</title></head></html>"))

    worker.work(once=True)

    assert Feed.objects.get().address == feed
    gaps = [b.at - a.at for a, b in pairwise(web.log)]
    assert min(gaps) >= datetime.timedelta(seconds=5)


def test_a_site_without_a_feed_keeps_the_address_that_was_given(web, worker, feed_at):
    address = web.put(HOST, "/", "<html><head><title>Post</title></head></html>")
    feed_at(address)

    worker.work(once=True)

    feed = Feed.objects.get()
    assert feed.address == address
    assert "There is no feed at this address" in feed.last_error
