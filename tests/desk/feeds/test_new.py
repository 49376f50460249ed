"""What feeds brought by day, pages that can’t be read, and texts kept back."""

import datetime

import pytest
from django.utils import timezone

from articles.models import Article, Host, Look, sha256_of
from articles.watching.feeds import add_feed
from quotes.models import Change, Decision
from tests.making import (
    TEXT,
    add_version,
    make_article,
    make_capture,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db

SHORT = "“The bridge will open in May,” Ada Lovelace told reporters."


@pytest.fixture
def ana(client):
    client.force_login(make_person("Ana", "editor"))
    return client


@pytest.fixture
def feed():
    return add_feed("https://post.example/rss", timezone.now(), title="The Post’s feed")


def brought(feed, title="Bridge to open", day=None, text=TEXT):
    """Return an article that a feed brought, and that is read again."""
    url = f"https://post.example/{title.replace(' ', '-').lower()}"
    article = Article.objects.create(title=title, url=url)
    add_version(article, text, day, via="feed")
    make_look(article.url, feed=feed, article=article)
    return article


def make_look(address, **details):
    host = Host.objects.get_or_create(name="post.example")[0]
    now = timezone.now()
    return Look.objects.create(
        address=address, url_key=address, host=host, added_at=now, **details
    )


def hold(article, text=SHORT):
    capture = make_capture(article.url)
    Look.objects.filter(article=article).update(held_text=text, held_capture=capture)
    return article.look


def decide(client, look, act, seen=None):
    seen = seen or sha256_of(Look.objects.get(pk=look.pk).held_text)
    given = {"act": act, "seen": seen}
    address = f"/desk/feeds/pages/{look.pk}/decide/"
    return client.post(address, given, follow=True)


def test_there_is_no_feed(ana):
    page = ana.get("/desk/feeds/new/").text

    assert "No feeds yet." in page
    assert 'href="/desk/feeds/">Add the first one' in page


def test_nothing_has_come_yet(ana, feed):
    assert "Nothing has come yet." in ana.get("/desk/feeds/new/").text


def test_articles_stand_under_their_day_the_newest_first(ana, feed):
    for day in (2, 3):
        moment = datetime.datetime(2026, 3, day, 9, tzinfo=datetime.UTC)
        brought(feed, f"On day {day}", moment)

    page = ana.get("/desk/feeds/new/").text

    places = ["Tuesday, 3 March 2026", "On day 3", "Monday, 2 March 2026", "On day 2"]
    assert sorted(places, key=page.index) == places


def test_it_says_which_feed_and_how_many_quotes(ana, feed):
    article = brought(feed)
    make_quote("It is safe.", article=article, state="found")
    make_quote("The bridge will open in May,", article=article)

    page = ana.get("/desk/feeds/new/").text

    assert "1 of\n    2 quotes to decide" in page
    assert "from The Post’s feed" in page
    assert f'href="/desk/articles/{article.pk}/">Review</a>' in page


def test_what_was_pasted_is_not_listed(ana, feed):
    make_article(title="A pasted one")

    assert "A pasted one" not in ana.get("/desk/feeds/new/").text


def test_it_narrows_to_one_feed(ana, feed):
    brought(feed, "Of the post")
    other = add_feed("https://gazette.example/rss", timezone.now(), title="Gazette")
    brought(other, "Of the gazette")

    page = ana.get(f"/desk/feeds/new/?feed={other.pk}").text

    assert "Of the gazette" in page
    assert "Of the post" not in page


def test_older_ones_are_on_the_next_page(ana, feed):
    titles = [f"Article number {number}" for number in range(100, 151)]
    for title in titles:
        brought(feed, title)

    page = ana.get("/desk/feeds/new/")
    assert titles[0] not in page.text

    older = page.context["brought"].older
    assert titles[0] in ana.get(f"/desk/feeds/new/?before={older}").text


def test_pages_that_cannot_be_read_are_listed_with_the_sentence(ana, feed):
    sentence = "post.example/gone: The server says that there is no such page (404)."
    make_look("https://post.example/gone", feed=feed, last_error=sentence)

    page = ana.get("/desk/feeds/new/").text

    assert sentence in page
    assert "https://post.example/gone" in page


def test_a_page_is_tried_again(ana, feed):
    look = make_look("https://post.example/gone", last_error="No.", failures=30)

    ana.post(f"/desk/feeds/pages/{look.pk}/again/")

    look.refresh_from_db()
    assert look.next_at <= timezone.now()
    assert look.failures == 0


def test_a_text_that_is_kept_back_stands_beside_the_one_on_record(ana, feed):
    look = hold(brought(feed))
    assert "Held back" in ana.get("/desk/feeds/new/").text

    page = ana.get(f"/desk/feeds/pages/{look.pk}/").text

    assert "<del>Nobody else spoke.</del>" in page
    assert f"<ins>{SHORT}</ins>" in page


def test_it_is_taken_as_a_new_version_with_a_decision(ana, feed):
    article = brought(feed)
    decide(ana, hold(article), "take")

    article.refresh_from_db()
    assert article.current_version.text == SHORT
    assert article.current_version.capture.address == article.url
    assert Look.objects.get().held_text == ""
    load = Decision.objects.get(act="load")
    assert load.actor.username == "Ana"


def test_what_it_changed_is_told_at_once(ana, feed):
    kept = "“We will mend the road in spring,” Ada Lovelace said."
    lost = "“The bridge is perfectly safe to cross,” Bo Lind said."
    article = brought(feed, text=f"{kept}\n\n{lost}")

    decide(ana, hold(article, kept), "take")

    change = Change.objects.get()
    assert change.kind == "gone"
    assert change.was.startswith("The bridge is perfectly safe to cross")


def test_it_is_left(ana, feed):
    article = brought(feed)
    decide(ana, hold(article), "leave")

    article.refresh_from_db()
    assert article.versions.count() == 1
    assert Look.objects.get().held_text == ""


@pytest.mark.parametrize("act", ["take", "leave"])
def test_a_text_that_nobody_saw_is_not_decided(ana, feed, act):
    article = brought(feed)
    page = decide(ana, hold(article), act, seen="0" * 64).text

    assert "The page has changed once more." in page
    assert Look.objects.get().held_text == SHORT
    assert article.versions.count() == 1


def test_two_people_decide_it_once(ana, feed):
    look = hold(brought(feed))
    decide(ana, look, "leave", seen=sha256_of(SHORT))

    page = decide(ana, look, "take", seen=sha256_of(SHORT)).text

    assert "Somebody else has dealt with this page." in page
    assert Article.objects.get().versions.count() == 1


def test_the_next_one_comes_up(ana, feed):
    first, second = hold(brought(feed, "One")), hold(brought(feed, "Two"))

    page = decide(ana, first, "leave")

    assert page.context["look"] == second


def test_the_desk_counts_what_waits(ana, feed):
    make_quote(article=brought(feed, "One"), state="found")
    make_quote(article=brought(feed, "Two"))
    hold(brought(feed, "Three"))

    page = ana.get("/desk/").text

    after = page.split('<a href="/desk/feeds/new/">New from feeds</a>')[1]
    assert after.split("</span>")[0].strip().endswith("2")


def test_it_takes_as_many_queries_for_many(ana, feed, django_assert_num_queries):
    brought(feed)
    ana.get("/desk/feeds/new/")
    with django_assert_num_queries(9):
        ana.get("/desk/feeds/new/")

    for number in range(9):
        hold(brought(feed, f"Article {number}"))
        make_look(f"https://post.example/gone/{number}", last_error="No.", feed=feed)
    with django_assert_num_queries(9):
        ana.get("/desk/feeds/new/")


def test_what_nobody_has_searched_yet_is_not_called_empty(ana, feed):
    article = brought(feed)
    Look.objects.update(unsearched=article.current_version)

    assert "quotes not looked for yet" in ana.get("/desk/feeds/new/").text
