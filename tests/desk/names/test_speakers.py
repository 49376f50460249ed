"""Speakers at the desk: found, looked at, renamed, sorted and split."""

import pytest

from quotes.decisions.acts import merging
from quotes.models import Decision, Speaker, SpeakerName
from tests.folding import folded
from tests.making import make_person, make_quote, make_role, make_speaker, make_tenure

pytestmark = pytest.mark.django_db

LIST = "/desk/speakers/"


def page_of(speaker, part=""):
    return f"{LIST}{speaker.pk}/{part}"


@pytest.mark.parametrize("typed", ["randhawa", "Nimarata", "HALEY"])
def test_a_speaker_is_found_by_any_name(curating, typed):
    speaker = make_speaker("Nikki Haley")
    SpeakerName.objects.create(speaker=speaker, name="Nimarata Randhawa")
    make_speaker("Ada Lovelace")

    page = curating.get(LIST, {"q": typed})

    assert list(page.context["page"]) == [speaker]


def test_the_list_says_what_to_do_when_it_is_empty(curating):
    assert "No speakers on record yet" in curating.get(LIST).text
    make_speaker()
    assert "has a name like “xyz”" in curating.get(LIST, {"q": "xyz"}).text


def test_the_list_leaves_out_who_is_merged_or_retired(curating):
    survivor = make_speaker()
    make_speaker("A. Lovelace", merged_into=survivor)
    make_speaker("Nobody", retired=True)

    assert list(curating.get(LIST).context["page"]) == [survivor]


def test_the_list_asks_as_often_for_many(curating, django_assert_num_queries):
    make_quote()
    with django_assert_num_queries(5):
        curating.get(LIST)

    for n in range(9):
        make_quote(speaker=f"Speaker {n}")
    with django_assert_num_queries(5):
        page = curating.get(LIST)
    assert {speaker.quote_count for speaker in page.context["page"]} == {1}


def test_a_speaker_is_shown_with_names_tenures_quotes_and_who_is_near(curating):
    make_quote(role=make_role("MP", ""))
    speaker = make_speaker()
    tenure = make_tenure(speaker, make_role("MP", ""), since="2020")
    near = make_speaker("A. Lovelace")

    page = curating.get(page_of(speaker))

    assert f"/desk/tenures/{tenure.pk}/" in page.text
    assert page.context["states"] == [("confirmed", 1)]
    assert [other.speaker for other in page.context["near"]] == [near]
    assert f"merge/?other={near.pk}" in page.text
    assert page.context["disagreements"] == []


def test_quotes_that_disagree_with_a_tenure_are_listed(curating):
    quote = make_quote(role=make_role("MP", ""))
    make_tenure(make_speaker(), make_role("MP", ""), since="2025")

    page = curating.get(page_of(make_speaker()))

    assert "Said 13 May 2024 as MP, which was held since 2025." in page.text
    assert f"/desk/quotes/{quote.pk}/" in page.text


def test_a_speaker_who_has_nothing_gets_empty_states(curating):
    page = curating.get(page_of(make_speaker())).text

    assert "No tenures on record" in page
    assert "No quotes on record" in page
    assert "None: each quote’s role fits" in page


def test_a_merged_speaker_leads_to_the_survivor(curating):
    loser, survivor = make_speaker("A. Lovelace"), make_speaker()
    merging.merge(loser, survivor)

    page = curating.get(page_of(loser), follow=True)

    assert page.context["speaker"] == survivor
    assert "“A. Lovelace” was merged into “Ada Lovelace”." in page.text


def test_the_page_asks_as_often_for_many_quotes(curating, django_assert_num_queries):
    speaker = make_speaker()
    make_tenure(speaker, make_role("MP"), since="2000")
    make_quote()
    with django_assert_num_queries(13):
        curating.get(page_of(speaker))

    for _ in range(9):
        make_quote()
    with django_assert_num_queries(13):
        curating.get(page_of(speaker))


def test_a_speaker_gets_a_new_name(curating, curator):
    speaker = make_speaker("Ada Byron")

    page = curating.post(
        page_of(speaker, "rename/"),
        {"name": "Ada Lovelace", "reason": "Married."},
        follow=True,
    )

    assert "“Ada Byron” is now called “Ada Lovelace”." in page.text
    decision = Decision.objects.about(speaker).get()
    assert (decision.act, decision.actor) == ("rename", curator)
    assert decision.reason == "Married."


def sort_as(client, speaker, typed, **more):
    given = {"sort_name": typed, **more}
    return client.post(page_of(speaker, "sort-name/"), given, follow=True)


def test_a_curator_sets_where_a_speaker_stands_from_a_to_z(curating, curator):
    speaker = make_speaker("Gabriel García Márquez")

    page = sort_as(curating, speaker, "García Márquez, Gabriel", reason="Two.").text

    assert "is now found under G: garcia marquez gabriel." in page
    assert "Found from A to Z under G" in page
    decision = Decision.objects.about(speaker).get()
    assert (decision.act, decision.actor, decision.reason) == ("sort", curator, "Two.")


def test_an_empty_sort_name_is_made_from_the_name_again(curating):
    speaker = make_speaker(sort_name="ada")

    sort_as(curating, speaker, "")

    speaker.refresh_from_db()
    assert speaker.sort_name == "lovelace ada"


def test_a_sort_name_that_was_set_outlives_a_new_name(curating):
    speaker = make_speaker(sort_name="ada")

    curating.post(page_of(speaker, "rename/"), {"name": "Ada King"})

    speaker.refresh_from_db()
    assert speaker.sort_name == "ada"


def test_the_history_tells_a_sort_name_and_takes_it_back(curating):
    speaker = make_speaker()
    sort_as(curating, speaker, "Countess")
    decision = Decision.objects.about(speaker).get()

    history = folded(curating.get(page_of(speaker, "history/")).text)
    curating.post(f"/desk/decisions/{decision.pk}/undo/")

    assert "set the sort name of" in history
    assert "countess" in history
    speaker.refresh_from_db()
    assert speaker.sort_name == "lovelace ada"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("…", "Type letters or digits"), ("x" * 201, "at most 200 characters")],
)
def test_a_bad_sort_name_gets_a_sentence(curating, typed, sentence):
    speaker = make_speaker()

    assert sentence in sort_as(curating, speaker, typed).text
    speaker.refresh_from_db()
    assert speaker.sort_name == "lovelace ada"


@pytest.mark.parametrize(
    ("name", "sentence"), [("", "required"), ("…", "needs a name")]
)
def test_a_bad_name_gets_a_sentence(curating, name, sentence):
    speaker = make_speaker()

    assert sentence in curating.post(page_of(speaker, "rename/"), {"name": name}).text
    assert (
        sentence
        in curating.post(
            page_of(speaker, "split/"),
            {"name": name, "kind": "person", "names": [speaker.names.get().pk]},
        ).text
    )


def split(curating, speaker, query="", **given):
    given = {"name": "Jack Nixon", "kind": "person", **given}
    return curating.post(page_of(speaker, f"split/{query}"), given, follow=True)


def test_a_speaker_is_split(curating):
    speaker = make_speaker("John Nixon")
    theirs, own = make_quote(speaker=speaker), make_quote(speaker=speaker)

    page = split(curating, speaker, quotes=[theirs.pk])

    new = Speaker.objects.get(name="Jack Nixon")
    assert "“Jack Nixon” is now a separate speaker." in page.text
    assert new.attributions.get().quote == theirs
    assert speaker.attributions.get().quote == own


def test_all_quotes_that_the_filter_finds_can_go(curating):
    speaker = make_speaker("John Nixon")
    in_role = make_quote(speaker=speaker, role=make_role("MP"))
    own = make_quote(speaker=speaker)
    query = f"?role={make_role('MP').pk}"

    listed = curating.get(page_of(speaker, f"split/{query}")).context["shown"]
    split(curating, speaker, query, every_quote="on")

    assert list(listed) == [in_role]
    assert speaker.attributions.get().quote == own


def test_a_split_of_nothing_is_refused_and_keeps_what_was_typed(curating):
    page = split(curating, make_speaker("John Nixon"))

    assert "Choose what goes to the new speaker." in page.text
    assert 'value="Jack Nixon"' in page.text


def test_a_split_can_not_take_what_is_another_speakers(curating):
    quote = make_quote(speaker="Ada Lovelace")

    page = split(curating, make_speaker("John Nixon"), quotes=[quote.pk])

    assert Speaker.objects.filter(name="Jack Nixon").count() == 0
    assert "not one of the available choices" in page.text


@pytest.mark.parametrize("query", ["?q=xyz", "?role=999999", "?role=x", "?q=%00"])
def test_the_split_page_stands_any_filter(curating, query):
    make_quote()

    assert curating.get(page_of(make_speaker(), f"split/{query}")).status_code == 200


@pytest.mark.parametrize(
    ("group", "part", "status"),
    [
        ("viewer", "", 200),
        ("viewer", "rename/", 403),
        ("curator", "rename/", 200),
        ("viewer", "sort-name/", 403),
        ("curator", "sort-name/", 200),
        ("curator", "split/", 403),
        ("curator", "merge/", 403),
        ("editor", "split/", 200),
        ("editor", "merge/", 200),
    ],
)
def test_each_group_may_do_its_part(client, group, part, status):
    client.force_login(make_person(group, group))

    assert client.get(page_of(make_speaker(), part)).status_code == status


@pytest.mark.parametrize("part", ["", "1/", "1/rename/", "1/split/", "1/merge/"])
def test_others_log_in_first(client, part):
    assert client.get(LIST + part).status_code == 302
