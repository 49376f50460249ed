"""Actions of the admin that give chosen quotes a speaker, a role or a date."""

import pytest

from quotes.decisions.undo import undoing
from quotes.models import Decision, Quote
from tests.admin.forms import LIST, act, text_of
from tests.making import make_person, make_quote, make_role, make_speaker

pytestmark = pytest.mark.django_db


def test_it_asks_for_the_speaker_first(curating):
    one, other = make_quote(), make_quote()

    page = text_of(act(curating, "give_speaker", one, other))

    assert "To 2 quotes, all at once" in page
    assert 'name="given"' in page


@pytest.mark.parametrize("state", ["found", "confirmed"])
def test_each_gets_the_speaker(curating, state):
    grace = make_speaker("Grace Hopper")
    chosen = [make_quote(state=state), make_quote(speaker=None, state="found")]

    page = text_of(act(curating, "give_speaker", *chosen, give="", given=grace.pk))

    assert "2 quotes now have the speaker “Grace Hopper”." in page
    assert set(Quote.objects.by(grace)) == set(chosen)


def test_each_gets_the_role(curating):
    chosen, role = [make_quote(), make_quote()], make_role("admiral", "Navy")

    act(curating, "give_role", *chosen, give="", given=role.pk)

    assert set(Quote.objects.in_role(role)) == set(chosen)


def test_each_gets_the_date(curating):
    quote = make_quote()

    act(curating, "give_date", quote, give="", given="2023-04")

    quote.refresh_from_db()
    assert (str(quote.said_on), quote.said_on_basis) == ("2023-04", "stated")


@pytest.mark.parametrize(
    ("name", "given", "error"),
    [
        ("give_date", "soon", "isn’t a date"),
        ("give_date", "", "This field is required."),
        ("give_speaker", "999", "not one of the available choices"),
        ("give_role", "", "This field is required."),
    ],
)
def test_it_says_what_can_not_be_given(curating, name, given, error):
    quote = make_quote()

    page = text_of(act(curating, name, quote, give="", given=given))

    assert error in page
    assert not Decision.objects.exists()


def test_all_is_undone_at_once(curating, curator):
    chosen, grace = [make_quote(), make_quote()], make_speaker("Grace Hopper")
    act(curating, "give_speaker", *chosen, give="", given=grace.pk)

    undoing.undo(Decision.objects.first(), curator)

    assert not Quote.objects.by(grace).exists()


def test_a_quote_with_several_speakers_is_left(curating):
    quote, grace = make_quote(), make_speaker("Grace Hopper")
    quote.attributions.create(number=2, speaker=make_speaker("Charles Babbage"))

    page = text_of(act(curating, "give_speaker", quote, give="", given=grace.pk))

    assert "It has several speakers." in page
    assert not Quote.objects.by(grace).exists()


def test_who_may_not_decide_is_not_offered_it(client):
    client.force_login(make_person("Vic", "viewer"))
    make_quote()

    assert "Give a speaker" not in client.get(f"{LIST}?state=all").text
