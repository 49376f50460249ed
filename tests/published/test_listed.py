"""Rows of lists, which stand for the models' instances."""

import pytest

from quotes.models import Attribution, PartialDate, Quote, Speaker
from quotes.published.listed import listed, public_rows
from tests.making import make_article, make_quote, make_role

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("title", ["Bridges", ""])
def test_a_row_says_of_its_quote_what_the_model_says(title):
    quote = make_quote(
        article=make_article(title=title, outlet="The Daily Example"),
        said_on=PartialDate.parse("2017-05"),
        said_on_basis=Quote.Basis.STATED,
    )

    (row,) = listed([quote.pk])

    names = ["pk", "kind", "text", "sorted_on", "said_on", "has_own_date"]
    names += ["is_verbatim", "decided_at"]
    assert [getattr(row, n) for n in names] == [getattr(quote, n) for n in names]
    assert row.has_own_date
    assert row.get_absolute_url() == quote.get_absolute_url()
    assert str(row) == str(quote)
    assert (str(row.article), row.article.slug) == (
        str(quote.article),
        quote.article.slug,
    )
    assert str(row.article.outlet) == str(quote.article.outlet)


def test_a_row_says_of_who_said_it_what_the_model_says():
    quote = make_quote(role=make_role())

    (said,) = listed([quote.pk])[0].attributions.all()

    model = quote.attributions.get()
    assert (str(said), str(said.role)) == (str(model), str(model.role))
    assert said.speaker.slug == model.speaker.slug


def test_several_who_said_it_stand_in_their_order():
    quote = make_quote()
    for number, label in [(3, "a baker"), (2, "a miller")]:
        Attribution.objects.create(quote=quote, number=number, unnamed_label=label)

    said = listed([quote.pk])[0].attributions

    assert [str(one) for one in said] == ["Ada Lovelace", "a miller", "a baker"]


def test_a_quote_of_nobody_has_no_attribution():
    quote = make_quote()
    quote.attributions.all().delete()

    assert listed([quote.pk])[0].attributions.all() == []


def test_rows_come_in_the_order_that_was_asked_for():
    first, second, third = make_quote(), make_quote(), make_quote()

    assert listed([second.pk, third.pk, first.pk]) == [second, third, first]


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_what_is_not_public_is_left_out(state):
    assert listed([make_quote(state=state).pk]) == []


def test_a_row_is_no_other_quote_than_its_own():
    one, other = make_quote(), make_quote()

    assert listed([one.pk]) != [other]


@pytest.mark.parametrize("many", range(1, 6))
def test_as_many_rows_come_as_numbers_were_asked_for(many):
    numbers = [make_quote().pk for _ in range(many)]

    assert [row.pk for row in listed(numbers)] == numbers


def test_speakers_are_named_where_they_are_public():
    public = [make_quote(speaker=name).attributions.get().speaker for name in "ABC"]
    hidden = make_quote(speaker="D", state="found").attributions.get().speaker

    rows = public_rows(Speaker, [hidden.pk, *(one.pk for one in public)])

    assert {row.pk: row.name for row in rows} == {one.pk: one.name for one in public}
    assert public_rows(Speaker, []) == []
