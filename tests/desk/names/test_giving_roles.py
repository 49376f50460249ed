"""One button gives a speaker’s quotes the role that they held then."""

import pytest

from tests.making import (
    make_article,
    make_person,
    make_quote,
    make_role,
    make_speaker,
    make_tenure,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def tenure():
    return make_tenure(make_speaker(), make_role("MP", ""), "2020")


@pytest.fixture
def quotes():
    others = make_role("Author", "")
    return [
        make_quote(),
        make_quote(article=make_article(), role=others),
        make_quote(article=make_article(), state="found"),
    ]


def roles(quotes):
    return [str(quote.attributions.get().role or "") for quote in quotes]


def undo_it(client, page):
    return client.post(f"/desk/decisions/{page.context['just_done'].pk}/undo/")


@pytest.mark.parametrize("whose", ["tenures", "speakers"])
def test_all_get_it_and_it_is_undone_as_one(curating, quotes, tenure, whose):
    before = roles(quotes)
    pk = tenure.pk if whose == "tenures" else tenure.speaker_id
    page = curating.get(f"/desk/{whose}/{pk}/")
    assert "Give 3 of them the role held then" in page.text
    address = page.context["give_role"]

    page = curating.post(address, follow=True)
    assert "3 quotes given the role held then." in page.text
    assert roles(quotes) == ["MP"] * 3

    undo_it(curating, page)
    assert roles(quotes) == before


def test_a_quote_of_the_same_role_outside_its_dates_is_not_offered(curating):
    make_quote(role=make_role("MP", ""))
    tenure = make_tenure(make_speaker(), make_role("MP", ""), "2025")

    page = curating.get(f"/desk/tenures/{tenure.pk}/")

    assert len(page.context["disagreements"]) == 1
    assert "the role held then" not in page.text


def test_a_viewer_may_not(client, quotes, tenure):
    client.force_login(make_person("Vi", "viewer"))

    page = client.get(f"/desk/speakers/{tenure.speaker_id}/")
    assert "the role held then" not in page.text
    assert client.post(page.context["give_role"]).status_code == 403
