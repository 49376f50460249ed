"""Words in marks never come to stand in two quotes of a text."""

import pytest

from articles.refusals import RefusedError
from quotes.decisions.acts import deciding, placing
from quotes.decisions.undo import undoing
from quotes.models import Decision, Quote
from tests.making import add_version, make_article, make_quote, place_spans

TEXT = "“It is safe. We may cross,” said Ada Lovelace."

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    return make_article(TEXT)


def make(words, article, **more):
    return make_quote(words, article=article, **{"state": "found", **more})


@pytest.mark.parametrize("state", ["found", "confirmed"])
@pytest.mark.parametrize("kind", ["direct", "partial"])
def test_an_edge_stops_at_another_quote(article, state, kind):
    quote = make("It is safe.", article)
    other = make("We may cross,", article, state=state, kind=kind)

    with pytest.raises(RefusedError) as refusal:
        placing.move_edge(quote, "end", 1)

    assert f"Quote {other.pk} ({state}) already has some of these words" in str(
        refusal.value
    )
    assert "“We may cross,”" in str(refusal.value)
    assert Quote.objects.get(pk=quote.pk).text == "It is safe."


@pytest.mark.parametrize(
    "other", [{"state": "rejected"}, {"state": "withdrawn"}, {"kind": "indirect"}]
)
def test_it_goes_on_where_the_other_is_in_nobodys_way(article, other):
    quote = make("It is safe.", article)
    make("We may cross,", article, **other)

    placing.move_edge(quote, "end", 1)

    assert Quote.objects.get(pk=quote.pk).text == "It is safe. We"


def test_reported_words_may_hold_quoted_ones(article):
    quote = make("It is safe.", article, kind="indirect")
    make("We may cross,", article)

    placing.move_edge(quote, "end", 1)

    assert Quote.objects.get(pk=quote.pk).text == "It is safe. We"


def test_reported_words_may_overlap_reported_ones(article):
    quote = make("It is safe.", article, kind="indirect")
    make("We may cross,", article, kind="indirect")

    placing.move_edge(quote, "end", 1)

    assert Quote.objects.get(pk=quote.pk).text == "It is safe. We"


def test_two_that_overlap_part_step_by_step(article):
    quote = make("It is safe. We may", article)
    make("We may cross,", article)

    placing.move_edge(quote, "end", -1)

    assert Quote.objects.get(pk=quote.pk).text == "It is safe. We"


def test_words_added_by_hand_overlap_no_quote(article):
    make("It is safe.", article)

    with pytest.raises(RefusedError, match="has some of these words"):
        placing.add_quote(article, "is safe. We may")


def test_the_very_words_of_a_rejected_quote_stay_its_own(article):
    make("It is safe.", article, state="rejected")

    with pytest.raises(RefusedError, match="already has these words"):
        placing.add_quote(article, "It is safe.")


def test_two_are_joined_all_the_same(article):
    first, second = make("It is safe.", article), make("We may cross,", article)

    placing.join_next(first, second)

    assert Quote.objects.get(pk=first.pk).text == "It is safe. […] We may cross,"


def test_the_words_in_an_older_text_overlap_none_there(article):
    quote = make("It is safe.", article)
    old = article.current_version
    newer = add_version(article, f"{TEXT} Indeed.")
    make("We may cross,", article)
    other = Quote.objects.latest("id")
    place_spans(other, old, ["We may cross,"])
    other.spans.filter(version=newer).delete()

    placing.set_words(quote, newer, [placing.Span(1, 15)])

    assert quote.spans.get(version=newer).text == "It is safe. We"
    assert not quote.spans.filter(version=old).exists()


def edit(curating, quote, **given):
    quote.refresh_from_db()
    given = {"words": quote.text, "kind": quote.kind} | given
    given |= {"said_on_basis": "published", "seen_version": quote.row_version}
    return curating.post(f"/desk/quotes/{quote.pk}/edit/", given)


def test_the_edit_form_refuses_words_that_overlap(curating, article):
    quote, other = make("It is safe.", article), make("We may cross,", article)

    page = edit(curating, quote, words="It is safe. We may")

    assert f"Quote {other.pk} (found) already has some of these words" in page.text
    assert Quote.objects.get(pk=quote.pk).text == "It is safe."


def test_the_edit_form_refuses_a_kind_that_overlaps(curating, article):
    quote = make("It is safe. We may", article, kind="indirect")
    make("We may cross,", article)

    page = edit(curating, quote, kind="direct")

    assert "has some of these words" in page.text
    assert Quote.objects.get(pk=quote.pk).kind == "indirect"


def test_a_key_refuses_a_kind_that_overlaps(curating, article):
    quote = make("It is safe. We may", article, kind="indirect")
    make("We may cross,", article)

    page = curating.post(
        f"/desk/quotes/{quote.pk}/kind/", {"kind": "direct", "seen": quote.row_version}
    )

    assert page.status_code == 422
    assert "has some of these words" in page.text


def test_an_undo_takes_no_words_back_from_a_quote_added_since(article):
    quote = make("It is safe. We may cross,", article)
    placing.move_edge(quote, "end", -1)
    decision = Decision.objects.latest("id")
    placing.add_quote(article, "cross,")

    with pytest.raises(RefusedError, match="now has some of these words"):
        undoing.undo(decision)

    deciding.reject([Quote.objects.latest("id").pk])
    undoing.undo(decision)
    assert Quote.objects.get(pk=quote.pk).text == "It is safe. We may cross,"
