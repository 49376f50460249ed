"""What is due is done, once, in order and politely."""

import datetime

import pytest
from django.db import OperationalError

from articles.models import Article, Feed, Host, LeaseLostError, Look
from quotes.models import Decision, Quote
from tests.articles.watching.web import Reply, item, rss, story

pytestmark = pytest.mark.django_db
HOST = "post.example"
MINUTE = datetime.timedelta(minutes=1)
WORDS = (
    "“The quay is closed until the river falls,” said Ada Quill, the harbour master."
)
MORE = "The river rose over the quay on Sunday, and two boats were lost in the night."


def with_story(web, path="/quay", *paragraphs, feed="/feed", **given):
    """Serve a feed with one story; return the feed's address."""
    page = story("The quay is closed", *(paragraphs or (WORDS, MORE)))
    link = web.put(HOST, path, Reply(page, **given))
    return web.put(HOST, feed, rss(item(link, "The quay is closed", guid=link)))


def forward(worker, clock, minutes):
    clock.now += minutes * MINUTE
    worker.work(once=True)


def test_it_brings_the_articles_of_a_feed_with_their_quotes(worker, web, feed_at):
    feed_at(with_story(web))

    worker.work(once=True)

    article = Article.objects.get()
    assert article.title == "The quay is closed"
    assert article.outlet.name == "The Harbour Post"
    assert article.current_version.captured_via == "feed"
    assert article.current_version.capture.status == 200
    assert "until the river falls" in Quote.objects.get().text


def test_it_reads_robots_txt_first(worker, web, feed_at):
    feed_at(with_story(web))

    worker.work(once=True)

    assert [asked.path for asked in web.log] == ["/robots.txt", "/feed", "/quay"]


def test_it_leaves_five_seconds_between_two_requests(worker, web, feed_at):
    feed_at(with_story(web))

    worker.work(once=True)

    first, second, third = [asked.at for asked in web.log]
    assert (second - first).total_seconds() >= 5
    assert (third - second).total_seconds() >= 5


def test_it_waits_as_long_as_robots_txt_asks(worker, web, feed_at):
    web.put(HOST, "/robots.txt", "User-agent: *\nCrawl-delay: 40\n")
    feed_at(with_story(web))

    worker.work(once=True)

    first, second, third = [asked.at for asked in web.log]
    assert (second - first).total_seconds() >= 40
    assert (third - second).total_seconds() >= 40


def test_it_does_not_ask_for_what_robots_txt_forbids(worker, web, feed_at):
    web.put(HOST, "/robots.txt", "User-agent: OnRecord\nDisallow: /quay\n")
    feed_at(with_story(web))

    worker.work(once=True)

    assert web.asked_for("/quay") == []
    assert "robots.txt" in Look.objects.get().last_error


def test_it_asks_no_host_whose_robots_txt_has_a_fault(worker, web, clock, feed_at):
    web.put(HOST, "/robots.txt", Reply(status=503))
    feed_at(with_story(web))

    worker.search = lambda: worker.stop() or []
    worker.work()

    assert {asked.path for asked in web.log} == {"/robots.txt"}
    assert Host.objects.get().free_at > clock() + 9 * MINUTE


def test_it_reads_nothing_twice_on_a_second_run(worker, web, feed_at):
    feed_at(with_story(web))
    worker.work(once=True)
    seen = len(web.log)

    worker.work(once=True)

    assert len(web.log) == seen


def test_it_reads_a_page_again_after_a_quarter_of_an_hour(worker, web, clock, feed_at):
    feed_at(with_story(web))
    worker.work(once=True)

    forward(worker, clock, 14)
    before = len(web.asked_for("/quay"))
    forward(worker, clock, 2)

    assert (before, len(web.asked_for("/quay"))) == (1, 2)


def test_it_asks_only_for_changes(worker, web, clock, feed_at):
    feed_at(with_story(web, etag=True))
    worker.work(once=True)

    forward(worker, clock, 16)

    first, again = web.asked_for("/quay")
    assert (first.status, again.status) == (200, 304)
    assert again.headers["If-None-Match"] == web.pages[HOST, "/quay"].name


def test_it_asks_for_the_whole_once_a_day(worker, web, clock, feed_at):
    feed_at(with_story(web, says_unchanged=True, etag=True))
    worker.work(once=True)
    with_story(web, "/quay", WORDS.replace("closed", "shut"), MORE, etag=True)
    web.pages[HOST, "/quay"].says_unchanged = True

    forward(worker, clock, 16)
    assert Article.objects.get().versions.count() == 1
    forward(worker, clock, 24 * 60)

    assert Article.objects.get().versions.count() == 2


def test_a_server_that_gives_new_bytes_an_old_name_is_not_trusted(
    worker, web, clock, feed_at
):
    address = with_story(web, headers={"ETag": '"same"'})
    feed_at(address)
    worker.work(once=True)
    with_story(web, "/quay", WORDS, MORE + " All is well.", headers={"ETag": '"same"'})
    forward(worker, clock, 16)

    forward(worker, clock, 16)

    assert not Look.objects.get().is_honest
    assert "If-None-Match" not in web.asked_for("/quay")[-1].headers


def test_a_changed_text_is_a_new_version(worker, web, clock, feed_at):
    feed_at(with_story(web))
    worker.work(once=True)
    with_story(web, "/quay", WORDS.replace("closed", "shut"), MORE)

    forward(worker, clock, 16)

    first, second = Article.objects.get().versions.all()
    assert "is shut until" in second.text
    assert second.captured_via == "url"


def test_what_always_changes_is_no_version(worker, web, clock, feed_at):
    feed_at(with_story(web, "/quay", WORDS, MORE, "Updated 5 minutes ago"))
    worker.work(once=True)
    with_story(web, "/quay", WORDS, MORE, "Updated 3 hours ago")

    forward(worker, clock, 16)

    assert Article.objects.get().versions.count() == 1


def test_a_text_cut_to_less_than_half_waits_for_a_person(worker, web, clock, feed_at):
    feed_at(with_story(web, "/quay", WORDS, MORE, MORE.replace("two", "three")))
    worker.work(once=True)
    with_story(web, "/quay", "The quay is closed, said the harbour master.")

    forward(worker, clock, 16)

    assert Article.objects.get().versions.count() == 1
    assert "harbour master" in Look.objects.get().held_text


def test_a_page_that_is_gone_is_not_read_again(worker, web, clock, feed_at):
    feed_at(with_story(web))
    worker.work(once=True)
    web.put(HOST, "/quay", Reply(status=410))
    forward(worker, clock, 16)

    forward(worker, clock, 16)

    assert len(web.asked_for("/quay")) == 2
    assert Look.objects.get().next_at is None


def test_a_page_that_leads_on_is_read_there(worker, web, feed_at):
    link = web.put(HOST, "/go", Reply(status=301, headers={"Location": "/quay"}))
    with_story(web)
    feed_at(web.put(HOST, "/feed", rss(item(link, guid="1"))))

    worker.work(once=True)

    asked = [asked.path for asked in web.log]
    assert asked == ["/robots.txt", "/feed", "/go", "/quay"]
    assert Look.objects.get().address == web.at(HOST, "/quay")


def test_two_hosts_are_asked_at_once(worker, web, feed_at):
    web.put("other.example", "/feed", rss())
    feed_at(with_story(web))
    feed_at(web.at("other.example", "/feed"))

    rows = Feed.objects.take(worker.clock(), 5)

    assert len(rows) == 2


def test_two_feeds_of_a_host_are_not_asked_at_once(web, clock, feed_at):
    feed_at(web.at(HOST, "/a"))
    feed_at(web.at(HOST, "/b"))

    taken = Feed.objects.take(clock(), 5)

    assert len(taken) == 1
    assert Feed.objects.take(clock(), 5) == []


def test_the_lease_of_a_killed_worker_runs_out(web, clock, feed_at):
    feed_at(web.at(HOST, "/a"))
    Feed.objects.take(clock(), 5)

    clock.now += 3 * MINUTE

    assert len(Feed.objects.take(clock(), 5)) == 1


def test_who_has_lost_a_lease_writes_nothing(web, clock, feed_at):
    feed_at(web.at(HOST, "/a"))
    [slow] = Feed.objects.take(clock(), 5)
    clock.now += 3 * MINUTE
    [quick] = Feed.objects.take(clock(), 5)

    with pytest.raises(LeaseLostError):
        slow.finish(None, last_error="slow")
    quick.finish(clock() + MINUTE)

    assert Feed.objects.get().last_error == ""


def test_a_host_stays_taken_when_a_slow_worker_frees_it(web, clock, feed_at):
    feed_at(web.at(HOST, "/a"))
    [slow] = Feed.objects.take(clock(), 5)
    clock.now += 3 * MINUTE
    [quick] = Feed.objects.take(clock(), 5)

    slow.host.free_from(clock())

    assert Host.objects.get().free_at > clock()


def test_what_came_is_told_in_a_line_each(worker, web, feed_at, said):
    feed_at(with_story(web))

    worker.work(once=True)

    assert said == [
        f"robots.txt of {HOST}:{web.port}",
        "feed The Harbour Post: 1 new",
        f"page {web.at(HOST, '/quay')}: “The quay is closed” is on record now.",
        f"article {Article.objects.get().pk}: 1 new quote found.",
    ]


def test_a_run_decides_for_nobody(worker, web, feed_at):
    feed_at(with_story(web))

    worker.work(once=True)

    acts = Decision.objects.order_by("pk").values_list("act", "actor")
    assert list(acts) == [("load", None), ("find", None)]


def test_a_fault_of_our_own_is_told_and_the_others_go_on(worker, web, feed_at, caplog):
    def fetch(address, **options):
        if address.endswith("/broken"):
            raise RuntimeError("a bug")
        return web.fetch(address, **options)

    worker.fetch = fetch
    feed_at(web.at("other.example", "/broken"))
    feed_at(with_story(web))

    worker.work(once=True)

    assert Article.objects.count() == 1
    broken = Feed.objects.get(address__endswith="/broken")
    assert "fault of On Record’s own" in broken.last_error
    assert "a bug" in caplog.text


def test_it_goes_on_when_the_database_is_back(worker, web, feed_at, said):
    feed_at(with_story(web))
    times = []

    def search():
        times.append(1)
        if len(times) == 1:
            raise OperationalError("the server closed the connection")
        return []

    worker.search = search
    worker.wait_for_database = lambda problem: said.append(str(problem))

    worker.work(once=True)

    assert "the server closed the connection" in said
    assert Article.objects.count() == 1
