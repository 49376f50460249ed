"""A tenure at the desk: its dates, and the quotes that disagree with them."""

import pytest

from quotes.models import Decision, Role
from tests.making import make_person, make_quote, make_role, make_speaker, make_tenure

pytestmark = pytest.mark.django_db


def the_tenure(since="2020", until=None):
    return make_tenure(make_speaker(), make_role("MP", ""), since, until)


def address(tenure):
    return f"/desk/tenures/{tenure.pk}/"


def test_new_dates_are_a_decision_on_the_speaker(curating, curator):
    tenure = the_tenure()

    page = curating.post(
        address(tenure), {"since": "2021-05", "until": "2023", "seen": 1}, follow=True
    )

    tenure.refresh_from_db()
    decision = Decision.objects.about(tenure.speaker).get()
    assert "MP was held May 2021 – 2023." in page.text
    assert (str(tenure.since), str(tenure.until)) == ("2021-05", "2023")
    assert (decision.act, decision.actor) == ("change", curator)


def test_quotes_that_disagree_now_are_listed(curating):
    quote = make_quote(role=make_role("MP", ""))
    tenure = the_tenure()
    assert "None: all the quotes from these dates" in curating.get(address(tenure)).text

    page = curating.post(address(tenure), {"since": "2025", "seen": 1}, follow=True)

    assert "Said 13 May 2024 as MP, which was held since 2025." in page.text
    assert f"/desk/quotes/{quote.pk}/" in page.text


def test_other_tenures_of_the_speaker_are_not_asked(curating):
    make_quote()
    make_tenure(make_speaker(), make_role("Author", ""), since="2020")

    page = curating.get(address(the_tenure(since="2025")))

    assert page.context["disagreements"] == []


@pytest.mark.parametrize(
    ("since", "until", "sentence"),
    [("soon", "", "isn’t a date"), ("2020", "2019", "ends before it begins")],
)
def test_bad_dates_get_a_sentence(curating, since, until, sentence):
    tenure = the_tenure()

    page = curating.post(address(tenure), {"since": since, "until": until, "seen": 1})

    assert sentence in page.text
    assert not Decision.objects.exists()


def test_the_page_asks_as_often_for_many(curating, django_assert_num_queries):
    tenure = the_tenure(since="2000")
    make_quote()
    with django_assert_num_queries(6):
        curating.get(address(tenure))

    for _ in range(9):
        make_quote()
    with django_assert_num_queries(6):
        curating.get(address(tenure))


def test_dates_that_others_changed_meanwhile_are_not_saved_over(curating):
    tenure = the_tenure()
    curating.post(address(tenure), {"since": "2021", "seen": 1})

    page = curating.post(address(tenure), {"since": "2022", "seen": 1})

    tenure.refresh_from_db()
    assert str(tenure.since) == "2021"
    assert "the role is now held since 2021" in page.text
    assert 'value="2022"' in page.text


def test_there_is_no_such_tenure(curating):
    assert curating.get("/desk/tenures/1/").status_code == 404


@pytest.mark.parametrize(("group", "status"), [("viewer", 403), ("curator", 200)])
def test_curators_change_tenures(client, group, status):
    client.force_login(make_person(group, group))

    assert client.get(address(the_tenure())).status_code == status


def test_the_admin_warns_of_quotes_that_disagree(curating):
    make_quote(role=make_role("MP", ""))
    speaker, role = make_speaker(), make_role("MP", "")
    row = {"since": "2025"}
    empty = {"names-TOTAL_FORMS": 0, "names-INITIAL_FORMS": 0}
    rows = {"tenures-TOTAL_FORMS": 1, "tenures-INITIAL_FORMS": 0}

    held = {f"tenures-0-{name}": v for name, v in {**row, "role": role.pk}.items()}
    given = {"name": speaker.name, "kind": "person", **empty, **rows, **held}
    given["seen_version"] = speaker.row_version
    page = curating.post(
        f"/admin/quotes/speaker/{speaker.pk}/change/", given, follow=True
    )
    assert (
        f'1 quote conflicts with the tenures of <a href="/desk/speakers/{speaker.pk}/'
        in (page.text)
    )

    held = {f"tenures-0-{n}": v for n, v in {**row, "speaker": speaker.pk}.items()}
    given = {"title": "MP", "organisation": "", **rows, **held}
    given["seen_version"] = Role.objects.get().row_version
    page = curating.post(f"/admin/quotes/role/{role.pk}/change/", given, follow=True)
    assert f"/desk/speakers/{speaker.pk}/" in page.text
