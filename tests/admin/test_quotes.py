"""Quotes in the admin: the queue, one quote, and quotes added by their words."""

import csv
import io

import pytest
from django.contrib.auth import get_user_model

from quotes import deciding
from quotes.models import Attribution, Decision, Quote, Role, Speaker
from quotes.models.values import values_of
from tests.making import add_version, make_article, make_quote, make_speaker

LIST = "/admin/quotes/quote/"
ADD = f"{LIST}add/"


def page_of(quote):
    return f"{LIST}{quote.pk}/change/"


def fields_of(curating, address):
    """Return what a browser would send back from a form left as it is."""
    context = curating.get(address).context
    form = context["adminform"].form
    given = {name: form[name].value() for name in form.fields}
    for inline in context["inline_admin_formsets"]:
        formset = inline.formset
        given |= {
            f"{formset.prefix}-{k}": v
            for k, v in formset.management_form.initial.items()
        }
        for row in formset.initial_forms:
            given |= {row.add_prefix(name): row[name].value() for name in row.fields}
    return {name: "" if value is None else value for name, value in given.items()}


def edit(curating, quote, **fields):
    address = page_of(quote)
    return curating.post(address, fields_of(curating, address) | fields, follow=True)


def act(curating, name, *quotes, **more):
    chosen = [quote.pk for quote in quotes]
    given = {"action": name, "_selected_action": chosen, **more}
    return curating.post(f"{LIST}?state=all", given, follow=True)


def text_of(response):
    return response.content.decode()


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
        "state=all&q=SAFE",
        "state=all&article__outlet__id__exact={outlet}",
        "state=all&speaker={speaker}",
        "state=all&article={article}",
    ],
)
def test_the_list_is_narrowed(curating, query):
    article = make_article(outlet="The Daily Example")
    quote = make_quote("It is safe.", article=article, confidence=0.95)
    make_quote("The bridge will open in May,", speaker="Grace Hopper", kind="partial",
               state="found")  # fmt: skip
    said = quote.attributions.get()
    query = query.format(
        outlet=article.outlet_id, speaker=said.speaker_id, article=article.pk
    )

    page = text_of(curating.get(f"{LIST}?{query}"))

    assert "It is safe." in page
    assert "will open in May" not in page


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
        "article=9999999999999999999",
        "speaker=9999999999999999999",
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


def waiting(name="Ada Lovelace", **more):
    quote = make_quote(speaker=None, state="found", **more)
    quote.attributions.update(
        resolved_name=name,
        resolved_kind="person",
        name_as_printed=name.split()[-1],
        resolved_title="the countess",
    )
    return quote


def test_confirming_first_shows_whom_it_puts_on_record(curating):
    quote = waiting()

    page = text_of(act(curating, "confirm", quote))

    quote.refresh_from_db()
    assert "This puts on record who isn’t yet" in page
    assert "Ada Lovelace" in page
    assert quote.state == "found"


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


def test_a_date_of_ones_own_is_not_the_papers(curating):
    quote = make_quote(state="found")

    edit(curating, quote, said_on="2024-05-01")

    quote.refresh_from_db()
    assert (str(quote.said_on), quote.said_on_basis) == ("2024-05-01", "stated")


def test_editing_keeps_what_was_printed(curating):
    quote = waiting()
    grace = make_speaker("Grace Hopper")

    edit(curating, quote, **{"attributions-0-speaker": grace.pk})

    said = quote.attributions.get()
    assert said.speaker == grace
    assert said.name_as_printed == "Lovelace"
    assert said.resolved_name == "Ada Lovelace"


def test_saving_without_a_change_writes_no_decision(curating):
    quote = make_quote(state="found")

    edit(curating, quote)

    assert not Decision.objects.exists()


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "partial"},
        {"context": "in a letter"},
        {"said_on": "2024-05", "said_on_basis": "stated"},
        {"words": "It is safe."},
    ],
)
def test_every_change_writes_a_decision(curating, curator, fields):
    quote = make_quote(state="found")

    edit(curating, quote, **fields)

    decision = Decision.objects.about(quote).get()
    assert (decision.act, decision.actor) == ("change", curator)


def test_words_are_moved_by_pasting_others(curating):
    quote = make_quote()

    edit(curating, quote, words="The bridge will open in May\nIt is safe")

    quote.refresh_from_db()
    assert quote.text == "The bridge will open in May […] It is safe"
    assert quote.folded == "the bridge will open in may it is safe"


def test_words_of_the_current_text_move_the_quote_there(curating):
    quote = make_quote("It is safe.")
    version = add_version(quote.article, "“It is quite safe,” Ada Lovelace said.")

    edit(curating, quote, words="It is quite safe,")

    quote.refresh_from_db()
    assert (quote.version, quote.text) == (version, "It is quite safe,")


def add(curating, article, **fields):
    given = fields_of(curating, f"{ADD}?article={article.pk}")
    return curating.post(
        ADD, given | {"article": article.pk, "kind": "direct"} | fields
    )


def test_a_missed_quote_is_added_by_its_words(curating, curator):
    article = make_article()

    add(curating, article, words="“The bridge will open in May,”\n“It is safe.”")

    quote = Quote.objects.get()
    assert quote.text == "The bridge will open in May, […] It is safe."
    assert (quote.state, str(quote.said_on)) == ("found", "2024-05-13")
    assert Decision.objects.about(quote).get().act == "add"


def test_words_that_do_not_stand_there_are_refused(curating):
    response = add(curating, make_article(), words="The bridge will open in June")

    assert "don’t stand in this text" in text_of(response)
    assert Quote.objects.count() == 0


def test_words_that_stand_twice_ask_which(curating):
    article = make_article("“Yes,” said Ada Lovelace. “Yes,” said Grace Hopper.")

    response = add(curating, article, words="Yes,")
    assert "stand in 2 places" in text_of(response)
    assert Quote.objects.count() == 0

    add(curating, article, words="Yes,", place="1")
    assert Quote.objects.get().spans.get().start == 27


def test_words_that_are_a_quote_already_are_refused(curating):
    quote = make_quote("It is safe.")

    response = add(curating, quote.article, words="It is safe.")

    assert f"Quote {quote.pk} holds these words already" in text_of(response)


def test_a_new_quote_takes_its_speaker_along(curating):
    ada = make_speaker("Ada Lovelace")

    add(
        curating,
        make_article(),
        words="It is safe.",
        **{"attributions-TOTAL_FORMS": 1, "attributions-0-speaker": ada.pk},
    )

    assert Attribution.objects.get().speaker == ada


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"attributions-0-unnamed_label": "aides"}, "not both"),
        ({"attributions-0-speaker": ""}, "can’t wait for a speaker"),
        ({"said_on": "soon"}, "is no date"),
        ({"words": ""}, "required"),
        ({"seen_version": "-1"}, "greater than or equal to 1"),
        ({"seen_version": "999"}, "Meanwhile this was changed"),
    ],
)
def test_a_bad_edit_gets_a_sentence(curating, fields, sentence):
    quote = make_quote()
    before = values_of(quote)

    response = edit(curating, quote, **fields)

    assert sentence in text_of(response)
    assert values_of(Quote.objects.get()) == before


def test_a_speaker_twice_on_one_quote_is_refused(curating):
    quote = make_quote()
    ada = make_speaker("Ada Lovelace")
    second = {"attributions-TOTAL_FORMS": 2, "attributions-1-speaker": ada.pk}

    response = edit(curating, quote, **second)

    assert quote.attributions.count() == 1
    assert "correct the" in text_of(response)


def test_the_second_to_edit_sees_what_the_first_changed(curating, client):
    quote = make_quote(state="found")
    mine = fields_of(curating, page_of(quote))
    other = get_user_model().objects.create_superuser("other")
    with deciding.changing(quote, "change", actor=other):
        Quote.objects.update(kind="partial")

    mine["context"] = "in a letter"
    response = curating.post(page_of(quote), mine)

    page = text_of(response)
    assert "other changed kind from “direct” to “partial”" in page
    assert 'value="in a letter"' in page
    quote.refresh_from_db()
    assert (quote.kind, quote.context) == ("partial", "")

    again = mine | {"seen_version": quote.row_version}
    curating.post(page_of(quote), again)
    quote.refresh_from_db()
    assert quote.context == "in a letter"


def meanwhile(quote):
    other = get_user_model().objects.create_superuser("other")
    return deciding.changing(quote, "change", actor=other)


def test_what_only_the_first_changed_stays_when_the_second_saves_again(curating):
    quote = make_quote(state="found", context="in a letter", cue="said")
    mine = fields_of(curating, page_of(quote)) | {"cue": "wrote"}
    with meanwhile(quote):
        Quote.objects.update(
            context="in a telegram", said_on_first="2024-01-01",
            said_on_last="2024-12-31", said_on_precision="year",
        )  # fmt: skip

    curating.post(page_of(quote), mine)
    page = curating.post(page_of(quote), mine)
    again = {name: page.context["adminform"].form[name].value() for name in mine
             if name in page.context["adminform"].form.fields}  # fmt: skip
    curating.post(page_of(quote), mine | again)

    quote.refresh_from_db()
    assert (quote.context, quote.cue) == ("in a telegram", "wrote")
    assert str(quote.said_on) == "2024"


def test_speakers_that_only_the_first_changed_are_shown_as_they_are_now(curating):
    quote = make_quote(state="found")
    mine = fields_of(curating, page_of(quote)) | {"cue": "wrote"}
    grace = make_speaker("Grace Hopper")
    with meanwhile(quote):
        quote.attributions.update(speaker=grace)

    response = curating.post(page_of(quote), mine)

    formset = response.context["inline_admin_formsets"][0].formset
    assert formset.forms[0]["speaker"].value() == grace.pk
    assert "other changed who says it" in text_of(response)


def test_speakers_that_both_changed_stay_as_the_second_entered_them(curating):
    quote = make_quote(state="found")
    mary, grace = make_speaker("Mary Shelley"), make_speaker("Grace Hopper")
    mine = fields_of(curating, page_of(quote)) | {"attributions-0-speaker": mary.pk}
    with meanwhile(quote):
        quote.attributions.update(speaker=grace)

    response = curating.post(page_of(quote), mine)

    formset = response.context["inline_admin_formsets"][0].formset
    assert formset.forms[0]["speaker"].value() == str(mary.pk)


def test_an_address_with_an_odd_article_opens_the_form(curating):
    assert curating.get(f"{ADD}?article=zz").status_code == 200


def test_a_quote_can_not_be_deleted(curating):
    quote = make_quote()

    assert curating.get(f"{LIST}{quote.pk}/delete/").status_code == 403


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
