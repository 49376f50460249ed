"""Two persons at one quote: the rule of two, leases, stale saves, sending back."""

import datetime

import pytest
from django.utils import timezone

from quotes.decisions.undo import undoing
from quotes.models import Attribution, Decision, HouseRules, Lease, Quote
from tests.making import make_person, make_quote

HTMX = {"HX-Request": "true"}


@pytest.fixture
def quote(db):
    return make_quote("It is safe.", state="found")


@pytest.fixture
def rule_of_two(db):
    return HouseRules.objects.create(second_confirmation=True)


def log_in(client, name, group):
    client.force_login(make_person(name, group))
    return client


@pytest.fixture
def ana(client, db):
    return log_in(client, "Ana", "editor")


@pytest.fixture
def bo(client_class, db):
    return log_in(client_class(), "Bo", "editor")


@pytest.fixture
def client_class(client):
    return type(client)


def act(client, quote, name="confirm", **given):
    given.setdefault("seen", Quote.objects.get(pk=quote.pk).row_version)
    return client.post(f"/desk/quotes/{quote.pk}/{name}/", given, headers=HTMX)


def state_of(quote):
    return Quote.objects.get(pk=quote.pk).state


def test_one_confirmation_is_enough_without_the_rule(ana, quote):
    act(ana, quote)

    assert state_of(quote) == "confirmed"


def test_the_first_of_two_is_not_public_and_not_done(ana, quote, rule_of_two):
    page = act(ana, quote).content.decode()

    assert state_of(quote) == "found"
    assert "Confirmed once." in page
    assert "0 of 1 decided" in page


def test_the_same_person_is_no_second(ana, quote, rule_of_two):
    act(ana, quote)

    response = act(ana, quote)

    assert response.status_code == 422
    assert "require a second person" in response.content.decode()
    assert state_of(quote) == "found"


def test_an_editor_is_the_second(ana, bo, quote, rule_of_two):
    act(ana, quote)
    act(bo, quote)

    assert state_of(quote) == "confirmed"
    assert Quote.objects.get().checked_by.username == "Ana"


def test_a_curator_is_no_second(ana, client_class, quote, rule_of_two):
    act(ana, quote)
    cy = log_in(client_class(), "Cy", "curator")

    response = act(cy, quote)

    assert "an editor has to confirm it" in response.content.decode()
    assert state_of(quote) == "found"


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("kind", {"kind": "partial"}),
        ("edge", {"edge": "{"}),
        ("edit", {"words": "It is", "kind": "direct", "said_on_basis": "published"}),
    ],
)
def test_who_changes_it_starts_anew(ana, bo, quote, rule_of_two, name, given):
    act(ana, quote)

    quote.refresh_from_db()
    act(bo, quote, name, seen_version=quote.row_version, **given)
    act(bo, quote)

    quote.refresh_from_db()
    assert (quote.state, quote.checked_by.username) == ("found", "Bo")


def test_what_two_confirmed_is_not_changed_by_one(ana, bo, quote, rule_of_two):
    act(ana, quote)
    act(bo, quote)

    response = act(bo, quote, "kind", kind="partial")

    assert "Put it back into the queue" in response.content.decode()
    assert Quote.objects.get().kind == "direct"


def test_a_redo_makes_nothing_public_that_asks_for_two_by_now(ana, quote):
    act(ana, quote)
    undoing.undo(Decision.objects.latest("id"))
    HouseRules.objects.create(second_confirmation=True)

    with pytest.raises(undoing.RefusedError, match="now require two"):
        undoing.undo(Decision.objects.latest("id"))

    assert state_of(quote) == "found"


def test_confirming_all_is_the_first_of_two_as_well(ana, quote, rule_of_two):
    Quote.objects.update(confidence=0.99)
    Attribution.objects.update(sure=0.99)

    ana.post(f"/desk/articles/{quote.article_id}/confirm/", {"percent": "90"})

    assert state_of(quote) == "found"
    assert Quote.objects.get().checked_by.username == "Ana"


def test_confirming_all_above_a_confidence_undoes_as_one(ana, quote):
    sure = make_quote("Nobody else spoke.", article=quote.article, state="found")
    Quote.objects.update(confidence=0.99)
    Attribution.objects.update(sure=0.99)
    unsure = make_quote(
        "The bridge was closed", article=quote.article, state="found", confidence=0.5
    )

    ana.post(f"/desk/articles/{quote.article_id}/confirm/", {"percent": "95"})
    states = [state_of(q) for q in (quote, sure, unsure)]
    ana.post(f"/desk/articles/{quote.article_id}/undo/")

    assert states == ["confirmed", "confirmed", "found"]
    assert {q.state for q in Quote.objects.all()} == {"found"}


@pytest.mark.parametrize("sure", [None, 0.5])
def test_confirming_all_leaves_whose_speaker_is_not_sure(ana, quote, sure):
    Quote.objects.update(confidence=0.99)
    Attribution.objects.update(sure=sure)

    ana.post(f"/desk/articles/{quote.article_id}/confirm/", {"percent": "95"})

    assert state_of(quote) == "found"


def test_the_other_is_told_who_is_there(ana, bo, quote):
    ana.get(f"/desk/quotes/{quote.pk}/")

    page = bo.get(f"/desk/quotes/{quote.pk}/").content.decode()

    assert "Ana is reviewing this too" in page


def test_a_lease_runs_out(ana, bo, quote):
    ana.get(f"/desk/quotes/{quote.pk}/")
    Lease.objects.update(until=timezone.now() - datetime.timedelta(minutes=1))

    page = bo.get(f"/desk/quotes/{quote.pk}/").content.decode()

    assert "is reviewing" not in page
    assert Lease.objects.get().person.username == "Bo"


def test_a_stale_edit_shows_yours_theirs_and_the_original(ana, bo, quote):
    seen = quote.row_version
    given = {"words": "It is safe.", "kind": "direct", "said_on_basis": "published"}
    act(bo, quote, "edit", seen_version=seen, **given, context="on the radio")

    response = act(ana, quote, "edit", seen_version=seen, **given, context="in a hall")

    page = response.content.decode()
    assert response.status_code == 422
    row = "<td></td><td>on the radio</td><td>in a hall</td>"
    assert row in page.replace("\n", "")
    assert Quote.objects.get().context == "on the radio"
    assert 'value="in a hall"' in page


def test_saving_again_puts_mine_over_theirs(ana, bo, quote):
    given = {"words": "It is safe.", "kind": "direct", "said_on_basis": "published"}
    act(bo, quote, "edit", seen_version=1, **given, context="on the radio")

    act(ana, quote, "edit", seen_version=2, **given, context="in a hall")

    assert Quote.objects.get().context == "in a hall"


@pytest.mark.parametrize("seen", [{}, {"seen_version": "soon"}])
def test_an_edit_that_tells_not_what_it_saw_is_stale(ana, bo, quote, seen):
    given = {"words": "It is safe.", "kind": "direct", "said_on_basis": "published"}
    act(bo, quote, "edit", seen_version=1, **given, context="on the radio")

    response = act(ana, quote, "edit", **seen, **given, context="in a hall")

    page = response.content.decode()
    assert response.status_code == 422
    assert Quote.objects.get().context == "on the radio"
    assert "Context is now “on the radio”." in page
    assert 'value="in a hall"' in page
    assert 'name="seen_version" value="2"' in page


def test_sending_back_asks_why(ana, quote):
    response = act(ana, quote, "send-back", reason="")

    assert response.status_code == 422
    assert "required" in response.content.decode()


def test_who_had_it_gets_it_back_with_the_reason(ana, bo, quote, rule_of_two):
    act(ana, quote)
    page = bo.get(f"/desk/quotes/{quote.pk}/send-back/").content.decode()
    author = Quote.objects.get().checked_by
    assert f'<option value="{author.pk}" selected>' in page

    act(bo, quote, "send-back", reason="She said “sound”.", to=author.pk)

    assert Quote.objects.get().sent_back_to == author
    assert "She said “sound”." in ana.get(f"/desk/quotes/{quote.pk}/").content.decode()
