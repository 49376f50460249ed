"""“Changed since”: what outlets did to quotes, and what a person makes of it."""

import pytest

from quotes.decisions.acts import noting
from quotes.models import Change, Decision, Quote
from tests.making import make_article, make_change, make_person, make_quote

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(client):
    client.force_login(make_person("Ana", "editor"))
    return client


@pytest.fixture
def change():
    article = make_article(outlet="The Harbour Post", url="https://post.example/bridge")
    return make_change(make_quote(article=article))


def decide(client, act, *changes, **given):
    seen = [f"{change.pk}.{change.row_version}" for change in changes]
    given = {"act": act, "seen": seen} | given
    return client.post("/desk/changes/decide/", given, follow=True)


def state_of(change):
    return Change.objects.get(pk=change.pk).state


def test_nothing_waits(ana):
    assert "Nothing is waiting." in ana.get("/desk/changes/").text


def test_both_texts_stand_side_by_side(ana, change):
    page = ana.get("/desk/changes/").text

    assert "The bridge <del>will</del> open in <del>May</del>" in page
    assert "The bridge <ins>may</ins> open in <ins>June</ins>" in page


def test_it_says_whose_quote_it_is_and_leads_to_it_and_its_source(ana, change):
    page = ana.get("/desk/changes/").text

    assert f'<a href="/desk/quotes/{change.quote_id}/">Confirmed' in page
    assert "Ada Lovelace" in page
    assert 'href="https://post.example/bridge"' in page


def test_the_oldest_comes_first(ana, change):
    make_change(make_quote(article=make_article(title="Another")))

    assert ana.get("/desk/changes/").context["change"] == change


def test_one_can_be_left_for_later(ana, change):
    other = make_change(make_quote(article=make_article(title="Another")))
    page = ana.get("/desk/changes/")
    assert f'href="?change={other.pk}"' in page.text

    assert ana.get(f"/desk/changes/?change={other.pk}").context["change"] == other


def test_those_of_one_edit_stand_together(ana, change):
    name = Change.objects.create(
        article=change.article,
        before=change.before,
        after=change.after,
        quote=change.quote,
        kind="name",
        was="Ada Lovelace",
        now="Ada King",
    )
    make_change(make_quote(article=make_article(title="Another")))

    page = ana.get("/desk/changes/")

    assert list(page.context["together"]) == [change, name]
    assert [edit["many"] for edit in page.context["edits"]] == [2, 1]


@pytest.mark.parametrize(("act", "state"), [("keep", "kept"), ("note", "noted")])
def test_a_change_is_decided_by_one_button(ana, change, act, state):
    decide(ana, act, change)

    assert state_of(change) == state
    assert Decision.objects.latest("pk").actor.username == "Ana"


def test_the_next_one_comes_up(ana, change):
    other = make_change(make_quote(article=make_article(title="Another")))

    assert decide(ana, "keep", change).context["change"] == other


def test_all_of_an_edit_are_decided_at_once(ana, change):
    other = Change.objects.create(
        article=change.article,
        before=change.before,
        after=change.after,
        quote=change.quote,
        kind="title",
        was="mayor",
        now="former mayor",
    )

    decide(ana, "note", change, other)

    assert {state_of(change), state_of(other)} == {"noted"}
    assert Decision.objects.noting().count() == 1


def test_changes_of_two_articles_are_never_one_decision(ana, change):
    other = make_change(make_quote(article=make_article(title="Another")))

    decide(ana, "keep", change, other)

    assert [state_of(change), state_of(other)] == ["kept", "waiting"]


def test_what_somebody_else_decided_is_left(ana, change):
    noting.keep([change])

    page = decide(ana, "note", change).text

    assert state_of(change) == "kept"
    assert "Somebody else has dealt with this." in page


def test_of_a_quote_that_nobody_sees_no_reader_is_told(ana):
    change = make_change(make_quote(state="found"))
    assert 'value="note" data-key' not in ana.get("/desk/changes/").text

    page = decide(ana, "note", change).text

    assert state_of(change) == "waiting"
    assert "Readers can’t see this quote" in page


def test_a_quote_that_is_not_on_record_breaks_nothing(ana, change):
    Change.objects.update(quote=None, kind="new", was="")

    assert "not on record" in ana.get("/desk/changes/").text


@pytest.mark.parametrize("act", ["", "burn"])
def test_what_is_no_act_changes_nothing(ana, change, act):
    page = decide(ana, act, change).text

    assert "Nothing was chosen." in page
    assert state_of(change) == "waiting"


def test_the_last_decision_is_undone_by_a_button(ana, change):
    page = decide(ana, "note", change)

    address = page.text.split('class="undo-last"')[0].rpartition('action="')[2]
    page = ana.post(address.split('"')[0], {"next": "/desk/changes/"}, follow=True)

    assert state_of(change) == "waiting"
    assert page.context["change"] == change


def test_withdrawing_asks_for_the_reason(ana, change):
    address = f"/desk/changes/{change.pk}/withdraw/"
    assert "Why is it withdrawn?" in ana.get(address).text

    assert ana.post(address, {"reason": ""}).status_code == 422

    assert state_of(change) == "waiting"


def test_a_quote_is_withdrawn_with_the_reason(ana, change):
    reason = "Its outlet took it back."
    ana.post(f"/desk/changes/{change.pk}/withdraw/", {"reason": reason})

    assert state_of(change) == "withdrawn"
    assert Quote.objects.get(pk=change.quote_id).state == "withdrawn"
    assert reason in ana.get(f"/quotes/{change.quote_id}/").text


def test_withdrawing_is_undone_with_the_quote(ana, change):
    address = f"/desk/changes/{change.pk}/withdraw/"
    ana.post(address, {"reason": "Its outlet took it back."})

    last = ana.get("/desk/changes/").context["last"]
    ana.post(f"/desk/decisions/{last.pk}/undo/")

    assert state_of(change) == "waiting"
    assert Quote.objects.get(pk=change.quote_id).is_confirmed


def test_what_is_decided_cannot_be_withdrawn_any_more(ana, change):
    noting.keep([change])

    assert ana.get(f"/desk/changes/{change.pk}/withdraw/").status_code == 404


def test_a_curator_does_not_withdraw(client, change):
    client.force_login(make_person("Bo", "curator"))

    assert "Withdraw the" not in client.get("/desk/changes/").text
    assert client.get(f"/desk/changes/{change.pk}/withdraw/").status_code == 403


def test_a_viewer_sees_none_of_it(client, change):
    client.force_login(make_person("Bo", "viewer"))

    assert client.get("/desk/changes/").status_code == 403
    assert decide(client, "keep", change).status_code == 403


def test_the_desk_counts_what_waits(ana, change):
    page = ana.get("/desk/").text

    after = page.split('<a href="/desk/changes/">Changed since</a>')[1]
    assert after.split("</span>")[0].strip().endswith("1")


def test_it_takes_as_many_queries_for_many(ana, change, django_assert_num_queries):
    other = make_change(make_quote(article=make_article(title="Another")))
    ana.get("/desk/changes/")
    with django_assert_num_queries(18):
        ana.get("/desk/changes/")

    for number in range(9):
        make_change(make_quote(article=make_article(title=f"Article {number}")))
        Change.objects.create(
            article=change.article,
            before=change.before,
            after=change.after,
            quote=make_quote("It is safe.", article=change.article),
            kind="name",
        )
    assert other
    with django_assert_num_queries(18):
        ana.get("/desk/changes/")


def test_what_was_noted_at_once_is_listed_and_taken_back(ana, change):
    noting.note([change])
    assert "at once, by the house rules" in ana.get("/desk/changes/noted/").text

    change.refresh_from_db()
    page = decide(ana, "take back", change)

    assert state_of(change) == "kept"
    assert "Readers haven’t been told about any change." in page.text
    assert Decision.objects.latest("pk").actor.username == "Ana"


def test_what_waits_is_not_taken_back(ana, change):
    decide(ana, "take back", change)

    assert state_of(change) == "waiting"


def test_all_are_noted_at_once_only_where_readers_see_all(ana, change):
    assert "Note all" not in ana.get("/desk/changes/").text
    other = Change.objects.create(
        article=change.article,
        before=change.before,
        after=change.after,
        quote=change.quote,
        kind="name",
    )
    assert "Note all 2" in ana.get("/desk/changes/").text

    Change.objects.filter(pk=other.pk).update(quote=None)

    page = ana.get("/desk/changes/").text
    assert "Keep all 2" in page
    assert "Note all" not in page
