"""Decisions change what they should, say who and why, and refuse with a sentence."""

import datetime

import pytest

from quotes.decisions.acts import attributing, deciding
from quotes.decisions.writing import changing
from quotes.models import Attribution, Decision, PartialDate, Quote, Role, Speaker
from tests.making import make_article, make_quote, make_speaker

pytestmark = pytest.mark.django_db

ALL = Quote.objects.all


def waiting(name="Ada Lovelace", kind="person", title="", **more):
    quote = make_quote(speaker=None, state="found", **more)
    quote.attributions.update(
        resolved_name=name, resolved_kind=kind, resolved_title=title
    )
    return quote


def test_confirming_makes_it_public_and_says_who_decided(curator):
    quote = make_quote(state="found")

    outcome = deciding.confirm(ALL(), curator, reason="Checked at the source.")

    quote.refresh_from_db()
    decision = Decision.objects.get()
    assert outcome.done == 1
    assert (quote.state, quote.decided_by) == ("confirmed", curator)
    assert quote.decided_at
    assert quote.row_version == 2
    assert decision.reason == "Checked at the source."


def test_one_act_on_many_quotes_is_one_batch(curator):
    make_quote(state="found")
    make_quote(state="found")

    deciding.reject(ALL(), curator)

    assert Decision.objects.values("batch").distinct().count() == 1
    assert Decision.objects.count() == 2


def test_a_waiting_quote_is_not_confirmed():
    quote = waiting()

    outcome = deciding.confirm(ALL())

    quote.refresh_from_db()
    assert quote.state == "found"
    assert "waits for a speaker: Ada Lovelace" in outcome.refusals[0]
    assert not Decision.objects.exists()


def test_a_quote_with_nobody_attributed_is_confirmed():
    quote = make_quote(state="found")
    quote.attributions.all().delete()

    deciding.confirm(ALL())

    quote.refresh_from_db()
    assert quote.state == "confirmed"


def test_a_quote_without_words_is_not_confirmed():
    quote = make_quote(state="found")
    quote.spans.all().delete()

    outcome = deciding.confirm(ALL())

    assert "no words" in outcome.refusals[0]


def test_confirming_can_put_the_speaker_on_record():
    quote = waiting(kind="organisation", name="The Wend Bridge Trust")

    deciding.confirm(ALL(), add_speakers=True)

    speaker = quote.attributions.get().speaker
    assert speaker.kind == "organisation"
    assert speaker.names.get().key == "the wend bridge trust"
    assert Decision.objects.about(speaker).get().act == "add"


def test_confirming_takes_the_speaker_on_record():
    ada = make_speaker("Ada Lovelace")
    quote = waiting()

    deciding.confirm(ALL(), add_speakers=True)

    assert quote.attributions.get().speaker == ada
    assert Speaker.objects.count() == 1


def test_confirming_never_chooses_between_speakers_of_one_name():
    make_speaker("Ada Lovelace")
    make_speaker("Ralph Lovelace")
    waiting(name="Lovelace")

    outcome = deciding.confirm(ALL(), add_speakers=True)

    assert "several speakers are called Lovelace" in outcome.refusals[0]
    assert Speaker.objects.count() == 2


def test_confirming_without_a_name_is_refused():
    waiting(name="")

    outcome = deciding.confirm(ALL(), add_speakers=True)

    assert "none is named" in outcome.refusals[0]


def test_a_refused_quote_leaves_nothing_behind():
    quote = waiting()
    Attribution.objects.create(quote=quote, number=2)

    deciding.confirm(ALL(), add_speakers=True)

    assert not Speaker.objects.exists()
    assert not Decision.objects.exists()


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("the US ambassador", "US ambassador"),
        ("a former official", "Former official"),
        ("An aide", "Aide"),
        ("President", "President"),
        *(("Sen.", "Senator"), ("Prof", "Professor"), ("Sen. whip", "Sen. whip")),
    ],
)
def test_a_role_is_titled_without_its_article_and_in_full(printed, title):
    assert attributing.role_title(printed) == title


def test_confirming_never_chooses_between_roles_of_one_title():
    for town in ("Paris", "Wendford"):
        Role.objects.create(title="Mayor", organisation=town)
    quote = waiting(title="Mayor")

    deciding.confirm(ALL(), add_speakers=True)

    role = quote.attributions.get().role
    assert (role.title, role.organisation) == ("Mayor", "")


def test_confirming_puts_the_printed_role_on_record_once():
    waiting(title="the countess")
    waiting(title="Countess")

    deciding.confirm(ALL(), add_speakers=True)

    role = Role.objects.get()
    assert role.title == "Countess"
    assert role.attributions.count() == 2


@pytest.mark.parametrize(
    ("act", "state", "sentence"),
    [
        (deciding.reject, "confirmed", "is confirmed and can’t be rejected"),
        (deciding.confirm, "confirmed", "is confirmed and can’t be confirmed"),
        (deciding.withdraw, "found", "is found and can’t be withdrawn"),
        (deciding.reopen, "found", "is already in the queue"),
    ],
)
def test_an_act_out_of_order_is_refused(act, state, sentence):
    make_quote(state=state)

    outcome = act(ALL())

    assert outcome.done == 0
    assert sentence in outcome.refusals[0]


def test_reopening_takes_the_decision_back(curator):
    quote = make_quote(state="found")
    deciding.confirm(ALL(), curator)

    deciding.reopen(ALL(), curator)

    quote.refresh_from_db()
    assert (quote.state, quote.decided_by) == ("found", None)


def test_a_decision_keeps_the_values_before_and_after(curator):
    quote = make_quote(state="found")

    with changing(quote, "change", actor=curator):
        quote.attributions.all().delete()

    decision = Decision.objects.get()
    assert len(decision.before["attributions"]) == 1
    assert decision.after == {"attributions": []}


@pytest.mark.parametrize(
    ("words", "person", "is_sure"),
    [
        *((0.95, 0.9, True), (0.85, 0.95, False), (0.95, 0.85, False)),
        *((0.95, None, False), (None, 0.95, False)),
    ],
)
def test_sure_is_who_said_it_as_well_as_the_words(words, person, is_sure):
    make_quote(confidence=words).attributions.update(sure=person)

    assert Quote.objects.surer_than(0.9).exists() == is_sure


@pytest.mark.parametrize(("second", "is_sure"), [(0.9, True), (0.5, False)])
def test_sure_is_every_one_of_several_speakers(second, is_sure):
    quote = make_quote(confidence=0.95)
    quote.attributions.update(sure=0.95)
    quote.attributions.create(number=2, unnamed_label="aides", sure=second)

    assert Quote.objects.surer_than(0.9).exists() == is_sure


def test_of_a_quote_without_a_speaker_nobody_is_sure():
    make_quote(confidence=0.95).attributions.all().delete()

    assert not Quote.objects.surer_than(0.9).exists()


def test_quotes_dated_by_publication_follow_it():
    article = make_article()
    by_publication = make_quote("It is safe.", article=article)
    stated = make_quote(
        "The bridge will open in May,",
        article=article,
        said_on=PartialDate.parse("2024-04"),
        said_on_basis="stated",
    )
    article.published_on = datetime.date(2024, 6, 1)
    article.save()

    deciding.follow_publication(article)

    by_publication.refresh_from_db()
    stated.refresh_from_db()
    assert str(by_publication.said_on) == "2024-06-01"
    assert str(stated.said_on) == "2024-04"
