"""One quote in the admin: edited, and added by its words."""

import pytest
from django.contrib.auth import get_user_model

from quotes.decisions.snapshots import values_of
from quotes.decisions.writing import changing
from quotes.models import Attribution, Decision, Quote
from tests.admin.forms import ADD, edit, fields_of, page_of, text_of, waiting
from tests.making import add_version, make_article, make_quote, make_speaker


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
    assert said.resolved_name == ""  # which was the tool's guess


def test_it_names_whom_the_engine_leaves_open(curating):
    quote = waiting()
    quote.attributions.update(
        resolved_name="", likely_names=["Ada Lovelace", "Ralph Lovelace"]
    )

    page = curating.get(f"/admin/quotes/quote/{quote.pk}/change/").text
    assert "Ada Lovelace or Ralph Lovelace" in page


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
    assert "are in 2 places" in text_of(response)
    assert Quote.objects.count() == 0

    add(curating, article, words="Yes,", place="1")
    assert Quote.objects.get().spans.get().start == 27


def test_words_that_are_a_quote_already_are_refused(curating):
    quote = make_quote("It is safe.")

    response = add(curating, quote.article, words="It is safe.")

    assert f"Quote {quote.pk} (confirmed) already has these words." in text_of(response)


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
        ({"attributions-0-speaker": ""}, "needs a speaker"),
        ({"said_on": "soon"}, "isn’t a date"),
        ({"words": ""}, "required"),
        ({"seen_version": "-1"}, "may be out of date"),
        ({"seen_version": "new"}, "may be out of date"),
        ({"seen_version": ""}, "may be out of date"),
        ({"seen_version": "999"}, "Somebody changed this in the meantime"),
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
    with changing(quote, "change", actor=other):
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
    return changing(quote, "change", actor=other)


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
