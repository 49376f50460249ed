"""The page of numbers."""

import pytest

from quotes.decisions.acts import deciding
from quotes.models import Quote
from tests.folding import folded
from tests.making import make_person, make_quote

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(client):
    person = make_person("Ana")
    client.force_login(person)
    return person


def test_who_may_not_read_found_quotes_stays_out(client):
    client.force_login(make_person("Bo", None))

    assert client.get("/desk/numbers/").status_code == 403


def test_an_empty_record_has_empty_numbers(client, ana):
    page = client.get("/desk/numbers/").text

    assert "Nobody has decided a quote in the last 30 days" in page
    assert "<svg" not in page
    assert "Nobody decided a quote in that time" in page
    assert "Nobody has yet decided a quote that the tool found" in page
    assert "No quote has been decided by two people yet" in page


def test_it_shows_who_decided_and_how_often_a_rule_was_right(client, ana):
    make_quote(state="found", rule="name before cue", confidence=0.95)
    make_quote(state="found", rule="name & cue", confidence=0.5)
    deciding.confirm(Quote.objects.found_by("name before cue"), ana)
    deciding.reject(Quote.objects.found_by("name & cue"), ana)

    page = folded(client.get("/desk/numbers/").text)

    assert "today: <strong>2</strong>" in page
    assert f'<a href="/desk/decisions/?person={ana.pk}">Ana</a>' in page
    assert 'href="/desk/search/?rule=name+before+cue"' in page
    assert 'href="/desk/search/?rule=name+%26+cue&amp;state=rejected"' in page
    assert "<td>100%</td>" in page


def test_the_chart_has_a_bar_a_day_and_a_table_of_the_same(client, ana):
    make_quote(state="found")
    deciding.confirm(Quote.objects.all(), ana)

    page = client.get("/desk/numbers/")

    assert page.text.count("<rect") == 30
    assert [bar.height for bar in page.context["bars"]] == [0] * 29 + [86]
    assert 'role="img"' in page.text
    assert page.text.count("<time") == 30


@pytest.mark.parametrize(("asked", "days"), [("1", 1), ("30", 30), ("x", 7), ("", 7)])
def test_one_chooses_the_days(client, ana, asked, days):
    assert client.get(f"/desk/numbers/?days={asked}").context["days"] == days


def test_it_takes_few_queries(client, ana, django_assert_max_num_queries):
    for number in range(4):
        make_quote(state="found", rule=f"rule {number}", confidence=number / 4)
    deciding.confirm(Quote.objects.all(), ana)

    with django_assert_max_num_queries(13):
        client.get("/desk/numbers/")
