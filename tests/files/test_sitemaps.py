"""robots.txt and the sitemaps: every public page once, and no other."""

from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

import pytest

from articles.models import Outlet
from quotes.decisions.acts import deciding
from quotes.files import sitemaps
from quotes.models import Speaker
from tests.making import (
    make_article,
    make_claim,
    make_outlet,
    make_quote,
    make_role,
    make_speaker,
)

pytestmark = pytest.mark.django_db

SITE = "http://127.0.0.1:8000"
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def root_of(client, path):
    return ElementTree.fromstring(client.get(path).content)


def paths_in(client, path):
    """Return the paths that a sitemap, or an index, lists."""
    locations = root_of(client, path).findall("*/s:loc", SITEMAP)
    assert all(location.text.startswith(SITE) for location in locations)
    return [location.text.removeprefix(SITE) for location in locations]


def all_paths(client):
    """Return all the paths that all sitemaps list."""
    return [
        path
        for sitemap in paths_in(client, "/sitemap.xml")
        for path in paths_in(client, sitemap)
    ]


def publish():
    """Put one of each kind on record; return the paths of their pages."""
    article = make_article(outlet="The Daily Example")
    role = make_role("comtesse & co", "")
    speaker = make_speaker("Zoë Lovelace")
    quote = make_quote(speaker=speaker, role=role, article=article)
    outlet = make_outlet("The Daily Example")
    return {
        quote.get_absolute_url(),
        make_claim("It is safe.", quote).get_absolute_url(),
        speaker.get_absolute_url(),
        role.get_absolute_url(),
        f"/articles/{article.pk}/{article.slug}/",
        f"/outlets/{outlet.pk}/{outlet.slug}/",
    }


def test_the_sitemaps_list_every_public_page_once(client):
    pages = publish()

    listed = all_paths(client)

    assert len(listed) == len(set(listed))
    assert pages < set(listed)
    assert {client.get(path).status_code for path in listed} == {200}


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_they_list_nothing_that_is_not_public(client, state):
    make_quote(
        state=state, role=make_role(), article=make_article(outlet="The Daily Example")
    )

    listed = all_paths(client)

    assert listed == paths_in(client, "/sitemap-lists.xml")


def test_they_list_nobody_who_was_merged_into_another(client):
    publish()
    make_quote(speaker="Ada", article=make_article(outlet="Daily"))
    survivor, outlet = make_speaker("Zoë Lovelace"), make_outlet("The Daily Example")
    Speaker.objects.filter(name="Ada").update(merged_into=survivor)
    Outlet.objects.filter(name="Daily").update(merged_into=outlet)

    listed = all_paths(client)

    assert sum(path.startswith("/speakers/") for path in listed) == 3
    assert sum(path.startswith("/outlets/") for path in listed) == 2


def test_a_quote_was_changed_when_it_was_confirmed(client):
    quote = make_quote(state="found")
    deciding.confirm([quote.pk])
    quote.refresh_from_db()

    for kind in ("quotes", "articles"):
        changed = root_of(client, f"/sitemap-{kind}-0.xml").find("*/s:lastmod", SITEMAP)
        assert changed.text == quote.decided_at.isoformat(timespec="seconds")


def test_a_part_holds_the_numbers_of_its_range(client, monkeypatch):
    quotes = [make_quote() for _ in range(3)]
    first = quotes[0].pk
    monkeypatch.setattr(sitemaps, "NUMBERS_A_PART", first + 1)

    assert paths_in(client, "/sitemap-quotes-0.xml") == [f"/quotes/{first}/"]
    assert paths_in(client, "/sitemap-quotes-1.xml") == [
        f"/quotes/{first + 1}/",
        f"/quotes/{first + 2}/",
    ]
    assert "/sitemap-quotes-1.xml" in paths_in(client, "/sitemap.xml")
    assert "/sitemap-quotes-2.xml" not in paths_in(client, "/sitemap.xml")


@pytest.mark.parametrize(
    "path",
    [
        "/sitemap-quotes-999999.xml",
        f"/sitemap-quotes-{10**30}.xml",
        "/sitemap-desk-0.xml",
    ],
)
def test_there_is_no_other_sitemap(client, path):
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("kind", sitemaps.SECTIONS)
def test_a_part_of_an_empty_site_is_empty(client, kind):
    assert paths_in(client, f"/sitemap-{kind}-0.xml") == []


@pytest.mark.parametrize("kind", sitemaps.SECTIONS)
def test_a_part_takes_two_queries_however_many_it_lists(
    client, django_assert_num_queries, kind
):
    publish()
    with django_assert_num_queries(2):
        client.get(f"/sitemap-{kind}-0.xml")

    for number in range(9):
        article = make_article(outlet=f"Outlet {number}")
        role = make_role(f"role {number}")
        make_claim(
            "It is safe.",
            make_quote(speaker=f"Speaker {number}", role=role, article=article),
        )
    with django_assert_num_queries(2):
        client.get(f"/sitemap-{kind}-0.xml")


def test_the_index_takes_a_query_for_each_kind(client, django_assert_num_queries):
    publish()

    with django_assert_num_queries(6):
        client.get("/sitemap.xml")


def test_no_part_skips_rows_or_counts_them(client, django_assert_num_queries):
    publish()

    with django_assert_num_queries(12) as captured:
        for kind in sitemaps.SECTIONS:
            client.get(f"/sitemap-{kind}-0.xml")

    asked = " ".join(query["sql"].upper() for query in captured.captured_queries)
    assert "OFFSET" not in asked
    assert "COUNT(" not in asked


def test_robots_find_the_sitemaps_and_keep_to_the_public_pages(client):
    robots = RobotFileParser()
    robots.parse(client.get("/robots.txt").text.splitlines())

    assert robots.site_maps() == [f"{SITE}/sitemap.xml"]
    for path in publish() | {"/", "/quotes/", "/quotes.atom"}:
        assert robots.can_fetch("*", SITE + path)
    for path in ("/admin/", "/desk/", "/desk/quotes/1/", "/log-in/", "/password/"):
        assert not robots.can_fetch("*", SITE + path)


def test_robots_follow_no_filters(client):
    assert "\nDisallow: /*?\n" in client.get("/robots.txt").text
