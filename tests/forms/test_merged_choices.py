"""What was merged is taken as its survivor, and what is retired is left alone."""

import pytest

from articles.loading import outlet_named
from articles.models import Outlet
from articles.refusals import RefusedError
from quotes.decisions.acts import merging
from quotes.decisions.acts.attributing import new_role, set_speaker
from quotes.forms.quotes import AttributionForm
from quotes.forms.tenures import TenureForm
from quotes.imports import role_of, speaker_of
from quotes.models import Attribution, Role, Speaker, Tenure
from quotes.recording.articles import known_names
from tests.making import make_article, make_outlet, make_quote, make_role, make_speaker

pytestmark = pytest.mark.django_db


def two_speakers():
    return make_speaker("J. Nixon"), make_speaker("John Nixon")


def test_a_title_that_was_merged_means_the_survivor():
    loser, survivor = make_role("PM", ""), make_role("Prime Minister", "UK")
    merging.merge(loser, survivor)

    assert Role.objects.meant_by("pm") == survivor
    assert list(Role.objects.titled("PM")) == [survivor]


@pytest.mark.parametrize("kind", ["speaker", "role", "outlet"])
def test_the_losers_address_leads_to_the_survivor(client, kind):
    role = make_role("MP")
    quote = make_quote(role=role, article=make_article(outlet="Exempel"))
    pairs = {
        "speaker": (quote.attributions.get().speaker, make_speaker("John Nixon")),
        "role": (role, make_role("Member")),
        "outlet": (quote.article.outlet, make_outlet("The Example")),
    }
    loser, survivor = pairs[kind]
    merging.merge(loser, survivor)

    answer = client.get(f"/{kind}s/{loser.pk}/{loser.slug}/?kind=direct")

    assert answer.status_code == 301
    assert answer.url == f"/{kind}s/{survivor.pk}/{survivor.slug}/?kind=direct"
    assert loser.slug not in client.get(f"/{kind}s/").text.split("<main")[1]


def test_a_merged_role_is_not_put_on_record_again():
    loser, survivor = make_role("PM", ""), make_role("Prime Minister", "UK")
    merging.merge(loser, survivor)

    assert new_role("PM") == survivor
    assert Role.objects.count() == 2


def test_a_retired_role_may_be_put_on_record_again():
    retired = make_role("PM", "", retired=True)

    assert new_role("PM") != retired
    assert Role.objects.meant_by("PM") != retired


def test_a_merged_outlet_is_loaded_as_the_survivor():
    loser, survivor = make_outlet("Example"), make_outlet("The Example")
    Outlet.objects.create(name="Sample", retired=True)
    merging.merge(loser, survivor)

    assert outlet_named("example") == survivor
    assert not outlet_named("Sample").retired


def test_the_engine_knows_nobody_who_is_merged_or_retired():
    merging.merge(*two_speakers())
    make_speaker("Ada Lovelace", retired=True)

    known = known_names("J. Nixon told Ada Lovelace that John Nixon was late.")

    assert [name.id for name in known] == [make_speaker("John Nixon").pk]


def test_who_was_merged_since_is_taken_as_the_survivor(curator):
    loser, survivor = two_speakers()
    quote = make_quote(speaker=None, state="found")
    merging.merge(loser, survivor)

    said = set_speaker(quote, Speaker.objects.get(pk=loser.pk), curator)

    assert said.speaker == survivor


def test_who_is_retired_says_nothing(curator):
    quote = make_quote(speaker=None, state="found")

    with pytest.raises(RefusedError, match="“Nobody” is retired"):
        set_speaker(quote, make_speaker("Nobody", retired=True), curator)


def test_a_filter_by_a_merged_role_shows_the_survivors_quotes(client):
    loser, survivor = make_role("PM", ""), make_role("Prime Minister", "UK")
    quote = make_quote(role=loser)
    merging.merge(loser, survivor)

    page = client.get("/quotes/?role=pm")

    assert list(page.context["page"]) == [quote]


def test_the_admin_offers_nobody_who_is_merged_or_retired(curating):
    loser, survivor = two_speakers()
    merging.merge(loser, survivor)
    make_speaker("Jack Nixon", retired=True)
    asked = {
        "app_label": "quotes",
        "model_name": "attribution",
        "field_name": "speaker",
    }

    found = curating.get("/admin/autocomplete/", {**asked, "term": "nixon"}).json()
    listed = curating.get("/admin/quotes/speaker/").text

    assert [row["text"] for row in found["results"]] == ["John Nixon"]
    assert "J. Nixon" not in listed
    assert "Jack Nixon" not in listed


@pytest.mark.parametrize(
    ("form", "model"), [(AttributionForm, Attribution), (TenureForm, Tenure)]
)
def test_a_form_takes_the_survivor_for_who_was_merged(form, model):
    loser, survivor = two_speakers()
    merged, role = make_role("PM", ""), make_role("Prime Minister", "UK")
    merging.merge(loser, survivor)
    merging.merge(merged, role)
    quote = make_quote(speaker=None, state="found")
    row = quote.attributions.get() if model is Attribution else Tenure()

    filled = form({"speaker": loser.pk, "role": merged.pk}, instance=row)

    assert filled.is_valid(), filled.errors
    assert (filled.cleaned_data["speaker"], filled.cleaned_data["role"]) == (
        survivor,
        role,
    )


def test_a_form_refuses_who_is_retired():
    retired = make_speaker("Nobody", retired=True)

    filled = TenureForm({"speaker": retired.pk, "role": make_role().pk})

    assert filled.errors["speaker"] == ["“Nobody” is retired. Choose another."]


def test_an_import_takes_the_survivor_for_who_was_merged():
    loser, survivor = two_speakers()
    merging.merge(loser, survivor)
    row = {"speaker_kind": "person", "speaker": "J. Nixon"}

    assert speaker_of({**row, "speaker_id": str(loser.pk)}) == survivor
    assert speaker_of({**row, "speaker_id": ""}) == survivor


def test_an_import_takes_the_survivor_for_a_merged_role():
    loser, survivor = make_role("PM", ""), make_role("Prime Minister", "UK")
    merging.merge(loser, survivor)
    row = {"role": "PM", "organisation": ""}

    assert role_of({**row, "role_id": str(loser.pk)}) == survivor
    assert role_of({**row, "role_id": ""}) == survivor


def test_an_import_of_who_is_retired_gets_a_sentence():
    retired = make_speaker("Nobody", retired=True)
    row = {"speaker_kind": "person", "speaker": "Nobody", "speaker_id": retired.pk}

    with pytest.raises(ValueError, match="was retired on this record"):
        speaker_of({**row, "speaker_id": str(retired.pk)})
