"""A tenure is added at the desk, with a role that is known or new."""

import pytest

from quotes.decisions.undo import undoing
from quotes.models import Decision, Role, Tenure
from tests.dumps import dump
from tests.making import make_person, make_quote, make_role, make_speaker, make_tenure

pytestmark = pytest.mark.django_db

SOURCE = "https://parliament.example/ada"


def address(speaker):
    return f"/desk/speakers/{speaker.pk}/add-tenure/"


def add(client, speaker, title="MP", **given):
    given = {"title": title, "since": "2020-05", **given}
    return client.post(address(speaker), given, follow=True)


def test_the_speakers_page_leads_there(curating):
    speaker = make_speaker()

    page = curating.get(f"/desk/speakers/{speaker.pk}/").text

    assert f'href="{address(speaker)}"' in page
    assert curating.get(address(speaker)).status_code == 200


def test_a_tenure_in_a_known_role_is_a_decision_on_the_speaker(curating, curator):
    speaker, role = make_speaker(), make_role("MP", "Leeds")

    page = add(
        curating, speaker, "mp", organisation="Leeds", until="2023", source_url=SOURCE
    )

    tenure, decision = Tenure.objects.get(), Decision.objects.get()
    assert (tenure.speaker, tenure.role) == (speaker, role)
    assert (str(tenure.since), str(tenure.until)) == ("2020-05", "2023")
    assert tenure.source_url == SOURCE
    assert (decision.act, decision.actor) == ("change", curator)
    assert decision.subject_id == speaker.pk
    assert "MP, Leeds was held May 2020 – 2023." in page.text
    assert page.request["PATH_INFO"] == f"/desk/speakers/{speaker.pk}/"


def test_a_new_role_is_put_on_record_in_the_same_batch(curating):
    page = add(curating, make_speaker(), "the harbour master", organisation="Leith")

    role = Role.objects.get()
    assert (role.title, role.organisation) == ("Harbour master", "Leith")
    assert len(set(Decision.objects.values_list("batch", flat=True))) == 1
    assert "Harbour master, Leith was held since May 2020." in page.text


def test_it_undoes_as_one_and_is_redone(curating, curator):
    speaker = make_speaker()
    add(curating, speaker, "Harbour master")
    before = dump()

    undone = undoing.undo(Decision.objects.order_by("id").last(), curator)
    assert not Tenure.objects.exists()
    assert not Role.objects.in_use().exists()
    undoing.undo(undone.decisions[-1], curator)

    assert dump() == before


def test_the_history_tells_it_and_has_the_button(curating):
    speaker = make_speaker()
    add(curating, speaker)

    page = curating.get(f"/desk/speakers/{speaker.pk}/history/").text

    assert "MP, since May 2020" in page
    assert "Undo all" in page


def test_quotes_that_disagree_now_are_shown(curating):
    make_quote(role=make_role("MP", ""))

    page = add(curating, make_speaker(), since="2025")

    assert "Said 13 May 2024 as MP, which was held since 2025." in page.text


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"title": ""}, "This field is required."),
        ({"title": " "}, "This field is required."),
        ({"since": "soon"}, "isn’t a date"),
        ({"since": "2020", "until": "2019"}, "ends before it begins"),
        ({"source_url": "no address"}, "Enter a valid URL."),
    ],
)
def test_what_is_wrong_gets_a_sentence_and_nothing_is_kept(curating, given, sentence):
    page = add(curating, make_speaker(), **given)

    assert sentence in page.text
    assert not Tenure.objects.exists()
    assert not Decision.objects.exists()


def test_the_same_tenure_twice_is_refused(curating):
    speaker = make_speaker()
    add(curating, speaker)

    page = add(curating, speaker)

    assert "MP, since May 2020, is already on record." in page.text
    assert Tenure.objects.count() == 1


def test_the_same_role_is_held_again_later(curating):
    speaker = make_speaker()
    make_tenure(speaker, make_role("MP", ""), "2001", "2005")

    add(curating, speaker)

    assert speaker.tenures.count() == 2


def test_a_merged_or_retired_speaker_gets_none(curating):
    for details in ({"merged_into": make_speaker()}, {"retired": True}):
        gone = make_speaker(f"Gone {details}", **details)
        assert add(curating, gone).status_code == 404
    assert not Tenure.objects.exists()


def test_viewers_are_offered_none(client):
    client.force_login(make_person("Vi", "viewer"))

    assert "Add a tenure" not in client.get(f"/desk/speakers/{make_speaker().pk}/").text


def test_the_page_asks_as_often_for_many(curating, django_assert_num_queries):
    speaker = make_speaker()
    for n in range(20):
        make_role(f"Role {n}")

    with django_assert_num_queries(4):
        page = curating.get(address(speaker))
    assert '<option value="Role 7, Lovelace">' in page.text


def test_roles_are_narrowed_as_one_types(curating):
    make_role("Ambassador", "United Nations")
    make_role("Mayor", "Leeds")

    page = curating.get(address(make_speaker()), {"title": "amb"}).text

    assert '<option value="Ambassador, United Nations">' in page
    assert "Mayor, Leeds" not in page


def test_a_role_typed_in_full_is_the_one_on_record(curating):
    role = make_role("Ambassador", "United Nations")

    add(curating, make_speaker(), "ambassador, united nations")

    assert Tenure.objects.get().role == role
    assert Role.objects.count() == 1


@pytest.mark.parametrize(
    ("title", "organisation"),
    [
        ("ambassador to the UN", ""),
        ("Ambassador to the United Nations", ""),
        ("Ambassador", "UN"),
        ("Ambassador", ""),
        ("Ambasador", "United Nations"),
        ("former ambassador", "United Nations"),
    ],
)
def test_a_role_like_one_on_record_is_asked_about(curating, title, organisation):
    role = make_role("Ambassador", "United Nations")
    make_role("Mayor", "Leeds")

    page = add(curating, make_speaker(), title, organisation=organisation)

    assert "The same role?" in page.text
    assert page.context["same"] == [role]
    assert 'value="2020-05"' in page.text
    assert not Tenure.objects.exists()


@pytest.mark.parametrize(
    ("title", "organisation"),
    [
        ("Deputy ambassador", "United Nations"),
        ("Ambassador", "European Union"),
        ("Mayor", "York"),
    ],
)
def test_another_role_is_not_asked_about(curating, title, organisation):
    make_role("Ambassador", "United Nations")
    make_role("Mayor", "Leeds")

    add(curating, make_speaker(), title, organisation=organisation)

    assert Tenure.objects.get().role.organisation == organisation


def test_the_answer_is_the_role_on_record(curating):
    role = make_role("Ambassador", "United Nations")

    add(curating, make_speaker(), "ambassador to the UN", role=role.pk)

    assert Tenure.objects.get().role == role
    assert Role.objects.count() == 1


def test_or_a_new_one(curating):
    make_role("Ambassador", "United Nations")

    add(curating, make_speaker(), "Ambassador to the UN", sure="1")

    assert Tenure.objects.get().role.title == "Ambassador to the UN"
