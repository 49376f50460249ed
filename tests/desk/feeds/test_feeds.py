"""The list of feeds: their state in words, adding, changing and stopping them."""

import datetime

import pytest
from django.utils import timezone

from articles.models import Feed, FeedEntry, Outlet
from articles.watching.feeds import add_feed, pause
from tests.making import make_person

pytestmark = pytest.mark.django_db

ADDRESS = "https://post.example/rss"


@pytest.fixture
def ana(client):
    client.force_login(make_person("Ana", "editor"))
    return client


@pytest.fixture
def feed():
    return add_feed(ADDRESS, timezone.now(), title="The Harbour Post")


def ago(**time):
    return timezone.now() - datetime.timedelta(**time)


def add(client, address=ADDRESS, **given):
    return client.post("/desk/feeds/", {"address": address} | given, follow=True)


def set_state(client, feed, act):
    client.post(f"/desk/feeds/{feed.pk}/state/", {"act": act})
    return Feed.objects.get(pk=feed.pk)


def test_an_empty_list_says_what_to_do(ana):
    page = ana.get("/desk/feeds/").text

    assert "No feeds yet." in page
    assert "work</code>, which has to be running" in page


def test_a_feed_is_added_with_its_outlet_and_language(ana):
    page = add(ana, outlet_name="The Harbour Post", language="en").text

    feed = Feed.objects.get()
    assert (str(feed.outlet), feed.language) == ("The Harbour Post", "en")
    assert feed.added_by.username == "Ana"
    assert feed.next_at <= timezone.now()
    assert "It will be read as soon as possible." in page


def test_https_is_taken_for_granted(ana):
    add(ana, "post.example/rss")

    assert Feed.objects.get().address == ADDRESS


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("", "This field is required."),
        ("not an address", "This is no address."),
        ("ftp://post.example/rss", "ftp"),
        ("https://post.example:8443/rss", "8443"),
    ],
)
def test_a_bad_address_is_refused_and_loses_nothing(ana, address, sentence):
    page = add(ana, address, outlet_name="The Harbour Post", language="en")

    assert page.status_code == 422
    assert sentence in page.text
    assert 'value="The Harbour Post"' in page.text
    assert not Feed.objects.exists()


def test_a_refused_feed_leaves_no_outlet_behind(ana):
    add(ana, "https://post.example:8443/rss", outlet_name="The Harbour Post")

    assert not Outlet.objects.exists()


def test_a_feed_is_added_once(ana, feed):
    page = add(ana, ADDRESS)

    assert "This feed is on the list already." in page.text
    assert Feed.objects.count() == 1


def test_a_strange_language_is_refused(ana):
    assert "Give the language’s code" in add(ana, language="English").text


def test_it_says_when_a_feed_was_read_and_is_next(ana, feed):
    moment = datetime.datetime(2026, 3, 2, 9, 5, tzinfo=datetime.UTC)
    Feed.objects.update(read_at=moment, next_at=moment + datetime.timedelta(hours=1))

    page = ana.get("/desk/feeds/").text

    assert "Read 2 March 2026, 09:05 UTC" in page
    assert "2 March, 10:05 UTC" in page


def test_it_counts_what_is_new(ana, feed):
    for number, age in enumerate([1, 30, 60, 24 * 9]):
        seen_at = ago(hours=age)
        FeedEntry.objects.create(feed=feed, key=str(number), seen_at=seen_at)

    page = ana.get("/desk/feeds/").text

    assert "3 new in the last week" in page
    assert "1 in the last day" in page


def test_it_gives_the_last_error_and_notes_in_words(ana, feed):
    error = "post.example: The server says that there is no such page (404)."
    Feed.objects.update(last_error=error, failures=3, notes="Its dates are odd.")

    page = ana.get("/desk/feeds/").text

    assert error in page
    assert "(3 times in a" in page
    assert "Its dates are odd." in page


def test_it_says_when_nobody_reads(ana, feed):
    Feed.objects.update(next_at=ago(hours=1))

    assert "Nothing is being read." in ana.get("/desk/feeds/").text


def test_it_says_nothing_while_somebody_reads(ana, feed):
    Feed.objects.update(next_at=ago(hours=1))
    other = add_feed("https://gazette.example/rss", timezone.now())
    Feed.objects.filter(pk=other.pk).update(read_at=ago(minutes=1))

    assert "Nothing is being read." not in ana.get("/desk/feeds/").text


def test_a_feed_is_paused_and_goes_on(ana, feed):
    paused = set_state(ana, feed, "pause")
    assert (paused.state, paused.next_at) == ("paused", None)

    went_on = set_state(ana, feed, "go_on")
    assert went_on.state == "active"
    assert went_on.next_at is not None


def test_a_feed_that_is_being_read_stays_paused(feed):
    (reading,) = Feed.objects.take(timezone.now(), 1)

    pause(feed)

    with pytest.raises(Exception, match="post.example"):
        reading.finish(timezone.now())
    assert Feed.objects.get().next_at is None


def test_a_feed_that_is_stopped_stands_apart(ana, feed):
    assert set_state(ana, feed, "end").state == "ended"

    page = ana.get("/desk/feeds/").text
    assert "1 no longer read" in page


def test_another_act_changes_nothing(ana, feed):
    assert set_state(ana, feed, "burn").state == "active"


def test_its_outlet_and_language_are_changed(ana, feed):
    given = {"title": "The Post", "outlet_name": "Harbour Post", "language": "de"}
    ana.post(f"/desk/feeds/{feed.pk}/", given)

    feed = Feed.objects.get()
    assert (feed.title, str(feed.outlet), feed.language) == (
        *("The Post", "Harbour Post", "de"),
    )


def test_what_the_worker_wrote_meanwhile_is_kept(ana, feed):
    Feed.objects.update(minutes=10, etag='"x"')
    ana.post(f"/desk/feeds/{feed.pk}/", {"title": "The Post"})

    assert Feed.objects.values_list("title", "minutes", "etag").get() == (
        *("The Post", 10, '"x"'),
    )


def test_curators_see_feeds_and_change_none(client, feed):
    client.force_login(make_person("Bo", "curator"))

    page = client.get("/desk/feeds/")
    assert "Add a feed" not in page.text
    assert "Pause" not in page.text
    assert add(client, "https://gazette.example/rss").status_code == 403
    assert client.get(f"/desk/feeds/{feed.pk}/").status_code == 403
    assert set_state(client, feed, "pause").state == "active"


def test_viewers_see_no_feeds(client, feed):
    client.force_login(make_person("Bo", "viewer"))

    assert client.get("/desk/feeds/").status_code == 403
    assert 'href="/desk/feeds/"' not in client.get("/desk/").text


def test_it_takes_as_many_queries_for_many(ana, feed, django_assert_num_queries):
    ana.get("/desk/feeds/")
    with django_assert_num_queries(7):
        ana.get("/desk/feeds/")

    for number in range(9):
        add_feed(f"https://paper{number}.example/rss", timezone.now())
    with django_assert_num_queries(7):
        ana.get("/desk/feeds/")
