"""Quotes in the admin: the queue, one quote, and quotes added by their words."""

import csv
import datetime
import io

import pytest

from quotes.decisions.acts import deciding
from quotes.models import Decision, Quote, Role, Speaker
from tests.admin.forms import LIST, act, edit, text_of, waiting
from tests.folding import folded
from tests.making import (
    add_version,
    make_article,
    make_quote,
    make_role,
    make_speaker,
)


def test_the_list_shows_found_quotes_first(curating):
    make_quote("It is safe.", state="found")
    make_quote("The bridge will open in May,", state="confirmed")

    page = text_of(curating.get(LIST))

    assert "It is safe." in page
    assert "will open in May" not in page


@pytest.mark.parametrize(
    "query",
    [
        "state=confirmed",
        "state=all&kind__exact=direct",
        "state=all&confidence=high",
        "state=all&sure=middle",
        "state=all&q=SAFE",
        "state=all&q=ada",
        "state=all&q=harbour",
        "state=all&q=daily+ada",
        "state=all&q=lovelace+-hopper",
        "state=all&article__outlet__id__exact={outlet}",
        "state=all&speaker={speaker}",
        "state=all&role={role}",
        "state=all&decided_by={person}",
        "state=all&sorted_on__year=2024&sorted_on__month=5",
        "state=all&article={article}",
    ],
)
def test_the_list_is_narrowed(curating, curator, query):
    article = make_article(outlet="The Daily Example", title="Harbour opens")
    quote = make_quote(
        *("It is safe.",),
        article=article,
        confidence=0.95,
        role=make_role(),
        decided_by=curator,
    )
    other = make_article(title="Elsewhere", published_on=datetime.date(2023, 5, 1))
    make_quote("The bridge will open in May,", speaker="Grace Hopper", kind="partial",
               state="found", article=other)  # fmt: skip
    quote.attributions.update(sure=0.8)
    said = quote.attributions.get()
    query = query.format(
        outlet=article.outlet_id,
        speaker=said.speaker_id,
        article=article.pk,
        role=said.role_id,
        person=curator.pk,
    )

    page = text_of(curating.get(f"{LIST}?{query}"))

    assert "It is safe." in page
    assert "will open in May" not in page


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("", "Only found quotes, which nobody has decided yet, without reported"),
        ("?state=all", "Quotes in every state, without reported speech"),
        ("?state=all&kind__exact=indirect", "Quotes in every state."),
    ],
)
def test_the_list_says_what_it_holds(curating, query, sentence):
    assert sentence in folded(text_of(curating.get(f"{LIST}{query}")))


def test_the_filters_offer_roles_and_who_decided(curating, curator):
    quote = make_quote(state="found", role=make_role())
    deciding.reject([quote.pk], curator)

    page = text_of(curating.get(f"{LIST}?state=all"))

    assert f"role={make_role().pk}" in page
    assert f"decided_by={curator.pk}" in page


@pytest.mark.parametrize(
    ("measure", "band"),
    [(0.9, "high"), (0.89, "middle"), (0.1, "low"), (None, "none")],
)
def test_the_list_is_narrowed_by_how_sure_the_speaker_is(curating, measure, band):
    make_quote("It is safe.", state="found").attributions.update(sure=measure)

    found = {
        one: "It is safe." in text_of(curating.get(f"{LIST}?sure={one}"))
        for one in ("high", "middle", "low", "none")
    }

    assert [one for one in found if found[one]] == [band]


def test_the_list_shows_both_measures(curating):
    quote = make_quote("It is safe.", state="found", confidence=0.97)
    quote.attributions.update(sure=0.82)

    assert "97% · 82%" in text_of(curating.get(LIST))


def test_the_list_shows_what_waits_for_a_speaker(curating):
    make_quote("It is safe.", speaker=None, state="found")
    make_quote("The bridge will open in May,", state="found")

    page = text_of(curating.get(f"{LIST}?needs=speaker"))

    assert "It is safe." in page
    assert "will open in May" not in page


def test_the_list_shows_confirmed_quotes_whose_words_are_gone(curating):
    quote = make_quote("It is safe.")
    make_quote("The bridge will open in May,")
    add_version(quote.article, "Nothing of it.")

    page = text_of(curating.get(f"{LIST}?state=all&needs=gone"))

    assert "It is safe." in page
    assert "will open in May" not in page


@pytest.mark.parametrize(
    "query",
    [
        "_facets=True",
        "article=x",
        "article__outlet__id__exact=zz",
        "state=a%00b",
        "kind__exact=a%00b",
        "needs=everything",
        "q=%00",
        "p=0",
    ],
)
def test_an_odd_address_shows_the_list(curating, query):
    make_quote(state="found")

    response = curating.get(f"{LIST}?{query}", follow=True)

    assert response.status_code == 200


def test_confirming_all_of_a_long_list_sends_few_fields(curating):
    quotes = [waiting(f"Speaker {chr(65 + n)}") for n in range(5)]

    page = act(curating, "confirm", *quotes, select_across="1")
    form = text_of(page)

    assert "Confirm 5 quotes" in form
    assert form.count('name="_selected_action"') == 1
    act(curating, "confirm", quotes[0], select_across="1", sure="yes")
    assert Quote.objects.confirmed().count() == 5


def test_the_list_takes_a_fixed_number_of_queries(
    curating, django_assert_max_num_queries
):
    make_quote(state="found")
    curating.get(LIST)
    with django_assert_max_num_queries(11) as few:
        curating.get(LIST)
    for n in range(5):
        make_quote(state="found", speaker=f"Speaker {n}")
    with django_assert_max_num_queries(11) as many:
        curating.get(LIST)

    assert len(few) == len(many)


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("confirm", "found", "confirmed"),
        ("confirm", "rejected", "confirmed"),
        ("reject", "found", "rejected"),
        ("withdraw", "confirmed", "withdrawn"),
        ("reopen", "rejected", "found"),
    ],
)
def test_an_action_decides_and_writes_who_did(curating, curator, name, before, after):
    quote = make_quote(state=before)

    act(curating, name, quote)

    quote.refresh_from_db()
    decision = Decision.objects.about(quote).get()
    assert quote.state == after
    assert (decision.act, decision.actor) == (name, curator)
    assert (decision.before, decision.after) == ({"state": before}, {"state": after})


def test_an_action_says_what_it_left_alone(curating):
    quote = make_quote(state="rejected")

    page = text_of(act(curating, "withdraw", quote))

    assert "is rejected and can’t be withdrawn" in page


def test_confirming_first_shows_whom_it_puts_on_record(curating):
    quote = waiting()

    page = text_of(act(curating, "confirm", quote))

    quote.refresh_from_db()
    assert "This also adds new speakers" in page
    assert "Ada Lovelace" in page
    assert quote.state == "found"


def test_confirming_asks_nothing_about_who_is_on_record_by_now(curating):
    quote = waiting()
    ada = make_speaker("Ada Lovelace")

    act(curating, "confirm", quote)

    assert Quote.objects.confirmed().by(ada).exists()


def test_confirming_puts_the_named_speaker_and_role_on_record(curating):
    first, second = waiting(), waiting()

    act(curating, "confirm", first, second, sure="yes")

    speaker = Speaker.objects.get()
    assert (speaker.name, speaker.kind) == ("Ada Lovelace", "person")
    assert Quote.objects.confirmed().by(speaker).count() == 2
    assert Role.objects.get().title == "Countess"
    assert Decision.objects.about(speaker).get().act == "add"


def test_a_name_that_two_speakers_bear_is_left_to_choose(curating):
    make_speaker("Ada Lovelace")
    Speaker.objects.create(name="Ada Lovelace").keep_own_name()
    quote = waiting()

    page = text_of(act(curating, "confirm", quote, sure="yes"))

    quote.refresh_from_db()
    assert "several speakers are called Ada Lovelace" in page
    assert quote.state == "found"


def test_the_selected_quotes_are_downloaded(curating):
    quote = make_quote(state="found")
    make_quote()

    response = curating.post(LIST, {"action": "export", "_selected_action": [quote.pk]})

    text = b"".join(response.streaming_content).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["id"] for row in rows] == [str(quote.pk)]


@pytest.mark.parametrize(
    ("button", "before", "after"),
    [
        ("_confirm", "found", "confirmed"),
        ("_reject", "found", "rejected"),
        ("_withdraw", "confirmed", "withdrawn"),
        ("_reopen", "withdrawn", "found"),
    ],
)
def test_the_form_decides_too(curating, button, before, after):
    quote = make_quote(state=before)

    edit(curating, quote, **{button: "yes"})

    quote.refresh_from_db()
    assert quote.state == after


def test_a_quote_can_not_be_deleted(curating):
    quote = make_quote()

    assert curating.get(f"{LIST}{quote.pk}/delete/").status_code == 403


def test_a_decision_leads_to_what_it_is_about(curating, curator):
    quote = make_quote(state="found")
    deciding.reject([quote.pk], curator)
    decision = Decision.objects.get()
    link = f'<a href="/admin/quotes/quote/{quote.pk}/change/">quote {quote.pk}</a>'

    for address in ("", f"{decision.pk}/change/"):
        assert link in curating.get(f"/admin/quotes/decision/{address}").text


def test_the_list_of_decisions_says_what_was_done_to_which_words(curating, curator):
    deciding.reject([make_quote("It is safe.", state="found").pk], curator)

    page = curating.get("/admin/quotes/decision/").text

    assert '<td class="field-subject_name">It is safe.</td>' in page
    assert '<td class="field-deed">rejected</td>' in page


def test_the_form_says_what_was_decided_on_the_quote(curating, curator):
    quote = make_quote(state="found")
    deciding.confirm([quote.pk], curator)

    page = text_of(curating.get(f"{LIST}{quote.pk}/change/"))

    assert f": confirmed by {curator}" in page
    assert "Confirming also adds" not in page


def test_a_run_is_about_several_at_once(curating):
    Decision.objects.create(act="find")

    assert "several at once" in curating.get("/admin/quotes/decision/").text


def test_decisions_can_only_be_read(curating):
    quote = make_quote(state="found")
    deciding.confirm(Quote.objects.all())
    decision = Decision.objects.get()
    address = "/admin/quotes/decision/"

    assert "confirm" in text_of(curating.get(address))
    assert curating.get(f"{address}{decision.pk}/change/").status_code == 200
    assert curating.post(f"{address}{decision.pk}/change/").status_code == 403
    assert curating.get(f"{address}add/").status_code == 403
    assert quote.pk == decision.subject_id
