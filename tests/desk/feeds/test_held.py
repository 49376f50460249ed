"""A page that lost most of its text: a person takes it, or leaves it."""

import datetime

import pytest

from articles.models import Article, Look, sha256_of
from quotes.models import Change
from quotes.recording.watched import leave_held, take_held
from tests.articles.watching.web import item, rss, story

pytestmark = pytest.mark.django_db

LONG = [
    "“The harbour will be dredged before the winter comes,” Ida Quill said on Monday.",
    "“There is no money left for any of it this year,” Tom Ferrier told the council.",
    "The council meets again in June, when the books will have been closed and read.",
    "Nobody else spoke at the meeting, which had gone on until a quarter to midnight.",
]
LATER = datetime.timedelta(minutes=20)


@pytest.fixture
def look(web, worker, feed_at, clock):
    """An article that a feed brought, and whose page is cut short since."""
    page = web.put("post.test", "/a", story("Harbour", *LONG))
    web.put("post.test", "/rss", rss(item(page, "Harbour")))
    feed_at(web.at("post.test", "/rss"))
    worker.work(once=True)
    web.put("post.test", "/a", story("Harbour", LONG[0]))
    work_later(worker, clock)
    return Look.objects.get()


def work_later(worker, clock):
    clock.now += LATER
    worker.work(once=True)


def seen(look):
    return sha256_of(Look.objects.get(pk=look.pk).held_text)


def test_what_is_taken_is_the_article_and_what_it_lost_is_told(look):
    sentence = take_held(look, seen=seen(look))

    article = Article.objects.get()
    assert article.current_version.text.endswith("Ida Quill said on Monday.")
    assert Change.objects.get().kind == "gone"
    assert "1 change of quotes." in sentence


def test_once_taken_it_is_not_kept_back_again(look, worker, clock):
    take_held(look, seen=seen(look))

    work_later(worker, clock)

    assert Look.objects.get().held_text == ""
    assert Article.objects.get().versions.count() == 2


def test_once_left_it_is_not_kept_back_again_while_it_stays(look, worker, clock):
    leave_held(look, seen=seen(look))

    work_later(worker, clock)

    assert Look.objects.get().held_text == ""
    assert Article.objects.get().versions.count() == 1


def test_a_whole_page_again_needs_nobody(look, worker, clock, web):
    web.put("post.test", "/a", story("Harbour", *LONG[:3], "Nothing else was said."))

    work_later(worker, clock)

    assert Look.objects.get().held_text == ""
    assert Article.objects.get().versions.count() == 2


def test_neither_does_a_page_that_is_as_it_was(look, worker, clock, web):
    web.put("post.test", "/a", story("Harbour", *LONG))

    work_later(worker, clock)

    assert Look.objects.get().held_text == ""
    assert Article.objects.get().versions.count() == 1
