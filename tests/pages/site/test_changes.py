"""What readers are told that outlets changed, and only what a person noted."""

import pytest

from articles.models import Article
from quotes.decisions.acts import deciding, noting
from quotes.decisions.undo import undoing
from quotes.models import Change, Decision, Quote
from quotes.published import kept
from tests.making import make_article, make_change, make_quote

pytestmark = pytest.mark.django_db

PLACES = ["/changes/", "/changes.atom"]


@pytest.fixture
def change():
    article = make_article(outlet="The Harbour Post")
    return make_change(make_quote(article=article))


@pytest.fixture
def noted(change):
    noting.note([change])
    return change


def banner_of(client, change):
    page = client.get(f"/quotes/{change.quote_id}/").text
    return " ".join(
        page.split('class="notice changed"')[-1].split("</section>")[0].split()
    )


def versions_of(change):
    return f"/articles/{change.article_id}/versions/"


@pytest.mark.parametrize("address", PLACES)
def test_nothing_is_told_before_a_person_notes_it(client, change, address):
    assert "Harbour Post" not in client.get(address).text


def test_a_quote_says_nothing_before_either(client, change):
    page = client.get(f"/quotes/{change.quote_id}/").text

    assert "changed these words" not in page
    assert "versions/" not in page


def test_there_is_no_page_of_versions_before(client, change):
    assert client.get(versions_of(change)).status_code == 404


def test_what_a_person_keeps_is_told_to_nobody(client, change):
    noting.keep([change])

    assert client.get(versions_of(change)).status_code == 404
    assert "changed these words" not in client.get(f"/quotes/{change.quote_id}/").text


def test_a_quote_says_who_changed_it_and_when(client, noted):
    day = noted.read_at.strftime("%-d %B %Y")

    banner = banner_of(client, noted)

    assert "The Harbour Post changed these words on" in banner
    assert day in banner


def test_it_gives_both_words_with_what_differs_marked(client, noted):
    banner = banner_of(client, noted)

    assert "As first printed" in banner
    assert "The bridge <del>will</del> open in <del>May</del>, It is safe." in banner
    assert "The bridge <ins>may</ins> open in <ins>June</ins>, It is safe." in banner


@pytest.mark.parametrize(
    ("kind", "was", "now", "sentence"),
    [
        ("gone", "It is safe.", "", "took these words out of the article on"),
        ("new", "", "It is safe.", "added these words on"),
        ("name", "Ada Lovelace", "Ada King", "changed the name of the speaker on"),
        ("title", "mayor", "ex-mayor", "changed the title of the speaker on"),
    ],
)
def test_each_kind_is_told_in_its_words(client, kind, was, now, sentence):
    change = make_change(kind=kind, was=was, now=now)
    noting.note([change])

    assert sentence in banner_of(client, change)


def test_words_of_which_it_is_noted_are_not_called_gone_twice(client, noted):
    page = client.get(f"/quotes/{noted.quote_id}/").text

    assert "no longer has these words" not in page


def test_an_article_without_an_outlet_has_a_publisher(client):
    change = make_change()
    noting.note([change])

    assert "Its publisher changed these words" in banner_of(client, change)


@pytest.mark.parametrize("address", PLACES)
def test_it_is_listed(client, noted, address):
    page = client.get(address).text

    assert "The Harbour Post" in page
    assert f"/quotes/{noted.quote_id}/" in page


def test_the_latest_is_listed_first(client):
    first, second = make_change(), make_change(make_quote(speaker="Charles Babbage"))
    noting.note([second])
    noting.note([first])

    page = client.get("/changes/").text

    assert page.index(f"change-{first.pk}") < page.index(f"change-{second.pk}")


def test_older_ones_are_on_the_next_page(client, noted):
    older = noted
    newer = [make_change(make_quote(speaker=f"Speaker {n}")) for n in range(30)]
    for change in newer:
        noting.note([change])

    page = client.get("/changes/")
    assert f'"change-{older.pk}"' not in page.text
    link = f"?older={page.context['page'].older}"

    assert f'"change-{older.pk}"' in client.get(f"/changes/{link}").text


def test_there_is_none_so_far(client):
    assert "no outlet has changed a quote" in client.get("/changes/").text


def test_versions_stand_against_each_other_word_by_word(client, noted):
    page = client.get(versions_of(noted)).text

    assert "“The bridge <del>will</del> open in <del>May</del>,” Ada" in page
    assert "“The bridge <ins>may</ins> open in <ins>June</ins>,” Ada" in page


def test_versions_show_only_the_paragraphs_with_what_is_noted(client, noted):
    assert "Nobody else spoke." not in client.get(versions_of(noted)).text


def test_another_edit_of_the_article_is_not_shown(client, noted):
    other = make_change(Quote.objects.get(), text="Another text. “Secretly,” he said.")

    page = client.get(versions_of(other)).text

    assert "Secretly" not in page


def test_a_gone_paragraph_has_none_beside_it(client):
    change = make_change(text="The bridge was closed on Monday.", kind="gone", now="")
    noting.note([change])

    assert "This passage is gone." in client.get(versions_of(change)).text


def test_the_article_leads_to_its_versions(client, noted):
    article = noted.article

    page = client.get(f"/articles/{article.pk}/{article.slug}/").text

    assert f'href="{versions_of(noted)}"' in page


def test_an_article_called_versions_keeps_its_page(client):
    article = make_quote(article=make_article(title="Versions")).article

    assert client.get(f"/articles/{article.pk}/{article.slug}/").status_code == 200


def test_a_withdrawn_quote_is_listed_without_its_words(client, noted):
    deciding.withdraw([noted.quote_id], reason="It was another’s.")

    for address in PLACES:
        page = client.get(address).text
        assert f"Quote {noted.quote_id} withdrawn" in page
        assert "bridge" not in page


def test_a_withdrawn_quotes_versions_are_gone(client, noted):
    deciding.withdraw([noted.quote_id], reason="It was another’s.")

    assert client.get(versions_of(noted)).status_code == 404


def test_a_quote_back_in_the_queue_is_listed_nowhere(client, noted):
    deciding.reopen([noted.quote_id])

    assert f"change-{noted.pk}" not in client.get("/changes/").text


@pytest.fixture
def pages_are_kept(nothing_kept, monkeypatch):
    monkeypatch.setattr(kept, "KEPT", 60)


def pages_on(change):
    slug = Article.objects.get(pk=change.article_id).slug
    return [
        *("/changes/", f"/quotes/{change.quote_id}/", versions_of(change)),
        f"/articles/{change.article_id}/{slug}/",
    ]


def test_noting_shows_at_once(client, change, pages_are_kept):
    before = [client.get(page).content for page in pages_on(change)]

    noting.note([change])

    after = [client.get(page).content for page in pages_on(change)]
    assert all(old != new for old, new in zip(before, after, strict=True))


def test_undoing_takes_it_away_at_once(client, change, pages_are_kept):
    before = [client.get(page).content for page in pages_on(change)]
    noting.note([change])
    for page in pages_on(change):
        client.get(page)

    undoing.undo(Decision.objects.noting().get())

    assert [client.get(page).content for page in pages_on(change)] == before


def test_the_list_takes_as_many_queries_for_many(client, django_assert_num_queries):
    noting.note([make_change()])
    with django_assert_num_queries(3):
        client.get("/changes/")

    for number in range(9):
        noting.note([make_change(make_quote(speaker=f"Speaker {number}"))])
    with django_assert_num_queries(3):
        client.get("/changes/")


def test_versions_take_as_many_queries_for_many(client, django_assert_num_queries):
    change = make_change()
    noting.note([change])
    with django_assert_num_queries(5):
        client.get(versions_of(change))

    for number in range(9):
        Change.objects.create(
            article=change.article,
            before=change.before,
            after=change.after,
            quote=make_quote("It is safe.", article=change.article, speaker="Bo Lind"),
            kind="name",
            was=f"Name {number}",
            now="Bo Lind",
        )
    noting.note(Change.objects.waiting())
    with django_assert_num_queries(5):
        client.get(versions_of(change))


def test_what_is_taken_back_is_told_no_more(client, noted, pages_are_kept):
    told = [client.get(page).text for page in pages_on(noted)]
    assert all("hanged" in page for page in told)

    noted.refresh_from_db()
    noting.take_back([noted])

    assert client.get(versions_of(noted)).status_code == 404
    assert "changed these words" not in client.get("/changes/").text


def test_of_very_many_in_one_decision_the_first_are_listed(client, change):
    others = [
        Change(
            article=change.article,
            before=change.before,
            after=change.after,
            quote=change.quote,
            kind="name",
            was=f"Name {number}",
            now="Bo Lind",
        )
        for number in range(30)
    ]
    Change.objects.bulk_create(others)
    noting.note(Change.objects.waiting())

    page = client.get("/changes/").text

    assert page.count('id="change-') == 20
    assert "There are more on the page" in page
