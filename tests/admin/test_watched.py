"""Feeds, looks and changes in the admin: looked at, and changed nowhere there."""

import pytest
from django.utils import timezone

from articles.models import Feed, Look
from articles.watching.feeds import add_feed
from quotes.models import Change
from tests.making import make_change, make_person

pytestmark = pytest.mark.django_db

ADDRESS = "https://post.example/rss"


@pytest.fixture
def rows():
    """Return one row of each, with the words that its pages have to show."""
    feed = add_feed(ADDRESS, timezone.now())
    page = "https://post.example/bridge"
    look = Look.objects.create(
        address=page, url_key=page, host=feed.host, added_at=timezone.now()
    )
    change = make_change()
    return {
        "articles/feed": (feed, ADDRESS),
        "articles/look": (look, page),
        "quotes/change": (change, "words changed"),
    }


KINDS = ["articles/feed", "articles/look", "quotes/change"]


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_listed_and_shown(curating, rows, kind):
    row, words = rows[kind]

    assert words in curating.get(f"/admin/{kind}/").text
    assert words in curating.get(f"/admin/{kind}/{row.pk}/change/").text


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_adds_changes_or_deletes_it_here(curating, rows, kind):
    row, _ = rows[kind]

    for act in ("add/", f"{row.pk}/delete/"):
        assert curating.get(f"/admin/{kind}/{act}").status_code == 403
    assert curating.post(f"/admin/{kind}/{row.pk}/change/", {}).status_code == 403
    assert {one.objects.count() for one in (Feed, Look, Change)} == {1}


@pytest.mark.parametrize("kind", KINDS)
def test_a_search_finds_it(curating, rows, kind):
    found = curating.get(f"/admin/{kind}/?q=nothing-like-it").text

    assert "0 results" in found


def test_a_viewer_sees_none_of_them(client, rows):
    client.force_login(make_person("Bo", "viewer"))

    for kind in KINDS:
        assert client.get(f"/admin/{kind}/").status_code == 403
