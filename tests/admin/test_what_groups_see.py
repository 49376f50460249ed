"""What the admin shows and obeys, by what a person may do."""

import pytest

from quotes.models import Quote
from tests.admin.forms import ADD, LIST, act, edit, fields_of, page_of, text_of
from tests.making import (
    make_article,
    make_outlet,
    make_person,
    make_quote,
    make_role,
    make_speaker,
    make_tenure,
)

pytestmark = pytest.mark.django_db
BUTTONS = ["_confirm", "_reject", "_withdraw", "_reopen", "_save"]
GIVING = ["give_speaker", "give_role", "give_date"]


@pytest.fixture
def as_group(client):
    def log_in(group):
        client.force_login(make_person("Ana", group))
        return client

    return log_in


@pytest.mark.parametrize(
    ("group", "state", "shown"),
    [
        ("viewer", "found", []),
        ("viewer", "confirmed", []),
        ("curator", "found", ["_confirm", "_reject", "_save"]),
        ("curator", "confirmed", ["_save"]),
        ("curator", "withdrawn", ["_confirm", "_reopen", "_save"]),
        ("editor", "found", ["_confirm", "_reject", "_save"]),
        ("editor", "confirmed", ["_withdraw", "_reopen", "_save"]),
    ],
)
def test_the_form_has_buttons_for_what_one_may_do(as_group, group, state, shown):
    page = text_of(as_group(group).get(page_of(make_quote(state=state))))

    assert [name for name in BUTTONS if f'name="{name}"' in page] == shown


@pytest.mark.parametrize(
    ("group", "actions"),
    [
        ("viewer", ["export"]),
        ("curator", ["confirm", "reject", "reopen", *GIVING, "export"]),
        ("editor", ["confirm", "reject", "withdraw", "reopen", *GIVING, "export"]),
    ],
)
def test_the_list_offers_what_one_may_do(as_group, group, actions):
    make_quote(state="found")

    page = as_group(group).get(LIST)

    offered = page.context["action_form"].fields["action"].choices
    assert [name for name, _ in offered if name] == actions


@pytest.mark.parametrize(
    ("button", "state"), [("_withdraw", "confirmed"), ("_reopen", "confirmed")]
)
def test_a_button_that_was_not_shown_is_not_obeyed(as_group, button, state):
    quote = make_quote(state=state)

    edit(as_group("curator"), quote, context="in a letter", **{button: "yes"})

    quote.refresh_from_db()
    assert (quote.context, quote.state) == ("in a letter", state)


def test_putting_back_leaves_public_what_only_an_editor_takes_back(as_group):
    public, rejected = make_quote(), make_quote(state="rejected")

    page = text_of(act(as_group("curator"), "reopen", public, rejected))

    assert "1 confirmed by others left public. Only an editor can reopen" in page
    assert Quote.objects.get(pk=public.pk).is_confirmed
    assert Quote.objects.get(pk=rejected.pk).state == "found"


def test_a_viewer_reads_every_page_and_can_change_none(as_group):
    quote = make_quote(state="found", article=make_article(outlet="The Daily Example"))
    ada, countess = make_speaker(), make_role()
    make_tenure(ada, countess)
    viewing = as_group("viewer")

    for address in (
        page_of(quote),
        f"/admin/articles/article/{quote.article_id}/change/",
        f"/admin/articles/outlet/{make_outlet().pk}/change/",
        f"/admin/quotes/speaker/{ada.pk}/change/",
        f"/admin/quotes/role/{countess.pk}/change/",
    ):
        page = viewing.get(address)
        assert page.status_code == 200
        assert 'type="submit"' not in text_of(page).partition('id="content"')[2]
        assert viewing.post(address).status_code == 403


def test_a_viewer_reads_the_words_of_a_quote(as_group):
    quote = make_quote("It is safe.", state="found")

    page = text_of(as_group("viewer").get(page_of(quote)))

    assert '<div class="readonly">It is safe.</div>' in page
    assert "Seen version" not in page


@pytest.mark.parametrize(
    ("group", "is_offered"), [("viewer", False), ("curator", True)]
)
def test_the_front_page_offers_to_add_to_those_who_may(as_group, group, is_offered):
    page = text_of(as_group(group).get("/admin/"))

    assert "to decide" in page
    assert ('class="button" href="/admin/articles/article/add/"' in page) == is_offered


def test_staff_without_a_group_learn_nothing_from_the_front_page(as_group):
    make_quote(state="found")

    page = as_group(None).get("/admin/")

    assert page.status_code == 200
    assert "to decide" not in text_of(page)


def test_a_curator_changes_who_says_it(as_group):
    quote = make_quote(state="found")
    curating = as_group("curator")
    grace = make_speaker("Grace Hopper")

    edit(curating, quote, **{"attributions-0-speaker": grace.pk})
    assert quote.attributions.get().speaker == grace
    edit(curating, quote, **{"attributions-0-DELETE": "on"})

    assert not quote.attributions.exists()


def test_a_curator_adds_a_quote_that_was_missed(as_group):
    article = make_article()
    curating = as_group("curator")
    given = fields_of(curating, f"{ADD}?article={article.pk}")

    curating.post(
        ADD,
        given | {"article": article.pk, "kind": "direct", "words": "It is safe."},
    )

    assert Quote.objects.get().text == "It is safe."


@pytest.mark.parametrize(("group", "status"), [("curator", 403), ("editor", 302)])
def test_an_editor_deletes_a_speaker_whom_nobody_quotes(as_group, group, status):
    ada = make_speaker()

    page = as_group(group).post(
        f"/admin/quotes/speaker/{ada.pk}/delete/", {"post": "yes"}
    )

    assert page.status_code == status
    assert type(ada).objects.filter(pk=ada.pk).exists() == (status == 403)
