"""The house rules: who sets them, and the decision that says so."""

import pytest

from quotes.models import Decision, HouseRules
from tests.folding import folded
from tests.making import make_person, make_quote

RULES = "/desk/house-rules/"


@pytest.fixture
def editor(client, db):
    person = make_person("Eva", "editor")
    client.force_login(person)
    return person


def set_rules(client, **rules):
    given = {"sure_from": 95, "unsure_below": 70, "backup_every": 7} | rules
    return client.post(RULES, given, follow=True)


def test_the_page_shows_the_rules_in_force(client, editor):
    page = client.get(RULES)

    assert page.status_code == 200
    assert "A second person confirms" in page.text
    assert 'value="95"' in page.text


def test_setting_them_says_so_and_writes_what_changed(client, editor):
    page = set_rules(client, second_confirmation="on", sure_from=90)

    rules, decision = HouseRules.objects.get(), Decision.objects.get()
    assert (rules.second_confirmation, rules.sure_from) == (True, 90)
    assert "The house rules have been saved." in page.text
    assert (decision.act, decision.actor) == ("change", editor)
    assert (decision.subject_kind, decision.subject_id) == ("houserules", rules.pk)
    assert "changed the house rules" in folded(client.get("/desk/decisions/").text)
    assert decision.before == {"second_confirmation": False, "sure_from": 95}
    assert decision.after == {"second_confirmation": True, "sure_from": 90}


def test_setting_them_as_they_are_writes_no_decision(client, editor):
    set_rules(client)

    assert not Decision.objects.exists()


def test_there_is_one_set_of_rules(client, editor):
    set_rules(client, sure_from=90)
    set_rules(client, sure_from=85)

    assert HouseRules.objects.get().sure_from == 85


@pytest.mark.parametrize(
    ("rules", "sentence"),
    [
        ({"sure_from": 101}, "less than or equal to 100"),
        ({"sure_from": ""}, "required"),
        ({"unsure_below": 96}, "can’t be higher than what counts as sure"),
    ],
)
def test_rules_that_make_no_sense_are_refused(client, editor, rules, sentence):
    page = set_rules(client, **rules)

    assert sentence in page.text
    assert not HouseRules.objects.exists()


@pytest.mark.parametrize(("group", "is_shown"), [("curator", False), ("editor", True)])
def test_the_desk_links_there_for_those_who_may(client, db, group, is_shown):
    client.force_login(make_person("Ana", group))

    assert (f'href="{RULES}"' in client.get("/desk/").text) == is_shown


def test_guidelines_open_beside_the_card_in_paragraphs(client, editor):
    text = "Names as the paper prints them.\r\n\r\n<b>No</b> scare quotes."
    set_rules(client, guidelines=text)

    quote = make_quote(state="found")
    page = client.get(f"/desk/quotes/{quote.pk}/").text

    assert "<p>Names as the paper prints them.</p>" in page
    assert "<p>&lt;b&gt;No&lt;/b&gt; scare quotes.</p>" in page
    assert 'data-key="h"' in page


def test_without_guidelines_there_is_nothing_to_open(client, editor):
    quote = make_quote(state="found")

    assert 'id="guidelines"' not in client.get(f"/desk/quotes/{quote.pk}/").text


def test_readers_learn_of_changes_at_once_if_it_says_so(client, editor):
    assert "Readers learn of an outlet’s changes at once" in client.get(RULES).text

    set_rules(client, note_changes_at_once="on")

    assert HouseRules.now().note_changes_at_once
    assert Decision.objects.get().after == {"note_changes_at_once": True}
