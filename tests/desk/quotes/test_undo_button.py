"""The button that undoes a decision, or redoes it."""

import pytest

from quotes.decisions.acts import attributing, deciding, merging
from quotes.decisions.undo import undoing
from quotes.decisions.writing import write
from quotes.models import Decision, Quote
from tests.making import make_article, make_person, make_quote, make_speaker

pytestmark = pytest.mark.django_db


def working(client, group="curator", name="Ana"):
    person = make_person(name, group)
    client.force_login(person)
    return person


def decided(person, act=deciding.reject):
    """Return a quote that the person decided, and the decision."""
    quote = make_quote(state="found")
    act(Quote.objects.filter(pk=quote.pk), person)
    return quote, Decision.objects.first()


def press(client, decision, **details):
    address = f"/desk/decisions/{decision.pk}/undo/"
    return client.post(address, details, follow=True)


def state_of(quote):
    return Quote.objects.get(pk=quote.pk).state


def test_one_undoes_ones_own_decision_and_says_why(client):
    quote, decision = decided(working(client))

    page = press(client, decision, reason="A slip.")

    assert state_of(quote) == "found"
    assert decision.undone_by.reason == "A slip."
    assert "Undone." in page.text
    assert page.redirect_chain == [("/desk/decisions/", 302)]


def test_a_redo_undoes_the_undo(client):
    quote, decision = decided(working(client))
    press(client, decision)

    page = press(client, decision.undone_by)

    assert state_of(quote) == "rejected"
    assert "Redone." in page.text


@pytest.mark.parametrize(
    ("group", "status"), [("viewer", 403), ("curator", 403), ("editor", 200)]
)
def test_others_decisions_are_undone_by_who_may(client, group, status):
    quote, decision = decided(make_person("Bo"))
    working(client, group)

    offered = ">Undo</button>" in client.get("/desk/decisions/").text
    answer = press(client, decision)

    assert answer.status_code == status
    assert offered == (status == 200)
    assert state_of(quote) == ("found" if status == 200 else "rejected")


def test_who_may_decide_no_more_undoes_nothing_of_their_own(client):
    person = working(client, "viewer")
    quote, decision = decided(person)

    assert press(client, decision).status_code == 403
    assert state_of(quote) == "rejected"


def test_undoing_a_merge_takes_leave_to_merge(client):
    person = working(client)
    merging.merge(make_speaker("Countess"), make_speaker(), person)
    merge = Decision.objects.first()

    assert press(client, merge).status_code == 403
    editor = make_person("Ed", "editor")
    client.force_login(editor)
    assert "Undone." in press(client, merge).text
    client.force_login(person)
    assert press(client, merge.undone_by).status_code == 403


def test_a_run_cannot_be_undone(client):
    working(client, "editor")
    run = write("find", after={"found": 3})

    assert press(client, run).status_code == 403


def test_a_refusal_is_said(client):
    person = working(client)
    quote, decision = decided(person)
    deciding.reopen(Quote.objects.filter(pk=quote.pk), person)

    page = press(client, decision)

    assert "Undo this first: reopen" in page.text
    assert state_of(quote) == "found"


def test_twice_is_once(client):
    quote, decision = decided(working(client))
    press(client, decision)

    page = press(client, decision)

    assert "It has already been undone" in page.text
    assert state_of(quote) == "found"


def test_a_batch_is_undone_whole(client):
    person = working(client)
    article = make_article()
    quotes = [make_quote(article=article, state="found") for _ in range(3)]
    deciding.confirm(Quote.objects.all(), person)

    page = press(client, Decision.objects.last())

    assert "Undone: 3 decisions." in page.text
    assert {state_of(quote) for quote in quotes} == {"found"}


def test_an_undone_batch_is_redone_whole(client):
    person = working(client)
    article = make_article()
    quotes = [make_quote(article=article, state="found") for _ in range(3)]
    deciding.confirm(Quote.objects.all(), person)
    undoing.undo(Decision.objects.first(), person)

    assert "Redo all" in client.get("/desk/decisions/").text
    page = press(client, Decision.objects.first())

    assert "Redone: 3 decisions." in page.text
    assert {state_of(quote) for quote in quotes} == {"confirmed"}


def test_a_note_on_what_stays_is_shown(client):
    person = working(client)
    quote = make_quote(state="found", speaker=None)
    quote.attributions.update(resolved_name="Bo Ek")
    only = Quote.objects.filter(pk=quote.pk)
    deciding.confirm(only, person, add_speakers=True)
    other = make_quote(state="found", speaker=None)
    speaker = Quote.objects.get(pk=quote.pk).attributions.get().speaker
    attributing.set_speaker(other, speaker, person)

    confirm = Decision.objects.about(quote).get(act="confirm")
    page = press(client, confirm)

    assert "“Bo Ek” stays on record: it has 1 quote." in page.text


def test_it_goes_back_where_the_person_came_from(client):
    quote, decision = decided(working(client))
    history = f"/desk/quotes/{quote.pk}/history/?before=99"

    assert press(client, decision, next=history).redirect_chain[0][0] == history


@pytest.mark.parametrize(
    "address", ["https://evil.example/", "//evil.example/", "javascript:alert(1)"]
)
def test_it_leads_to_no_other_site(client, address):
    _, decision = decided(working(client))

    page = client.post(
        f"/desk/decisions/{decision.pk}/undo/",
        {"next": address},
        headers={"referer": address},
    )

    assert page.url == "/desk/decisions/"


def test_it_is_no_link(client):
    _, decision = decided(working(client))

    assert client.get(f"/desk/decisions/{decision.pk}/undo/").status_code == 405
    assert client.post("/desk/decisions/0/undo/").status_code == 404
