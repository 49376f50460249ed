"""A removed article comes back whole, and goes again with the redo."""

import datetime

import pytest

from articles.refusals import RefusedError
from quotes.decisions.acts import deciding, merging, placing
from quotes.decisions.undo import undoing
from quotes.decisions.writing import changing
from quotes.models import Attribution, Decision, HouseRules, Quote
from tests.dumps import dump
from tests.making import (
    TEXT,
    add_version,
    make_article,
    make_capture,
    make_person,
    make_quote,
    make_speaker,
    place_spans,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    """An article of two versions, with two quotes, a candidate and an early day."""
    capture = make_capture("https://e.example/b")
    details = {"url_key": "e.example/b", "language": "en"}
    article = make_article(outlet="The Example", capture=capture, **details)
    type(article).objects.update(added_at="2024-05-14T08:00:00Z")
    quote = make_quote("It is safe.", article=article, state="found", confidence=0.9)
    said = make_quote(
        "The bridge will open in May,", article=article, state="found", speaker=None
    ).attributions.get()
    said.candidates.set([make_speaker("Ada Lovelace"), make_speaker("Ada King")])
    version = add_version(article, f"{TEXT} Indeed.")
    place_spans(quote, version, ["It is safe."])
    Quote.objects.filter(pk=quote.pk).update(changed_in=version)
    article.refresh_from_db()
    return article


def removed(article, actor=None):
    deciding.remove_article(article, actor=actor)
    return Decision.objects.filter(act="remove").latest("id")


def test_all_of_it_comes_back(article):
    before = dump()
    removal = removed(article)
    assert dump() != before

    undoing.undo(removal)

    assert dump() == before


def test_nobody_saves_over_it_who_saw_it_before(article):
    type(article).objects.filter(pk=article.pk).update(row_version=5)
    Quote.objects.update(row_version=7)
    number = article.pk

    undoing.undo(removed(article))

    assert type(article).objects.get(pk=number).row_version > 5
    assert min(quote.row_version for quote in Quote.objects.all()) > 7


def test_it_goes_again_and_comes_again(article):
    before = dump()
    decision = removed(article)
    gone = dump()

    for left in (before, gone, before, gone, before):
        [decision] = undoing.undo(decision).decisions
        assert dump() == left


def test_a_first_confirmation_comes_back_too(article, curator):
    HouseRules.objects.create(second_confirmation=True)
    quote = Quote.objects.exclude(attributions__speaker=None).get()
    deciding.confirm([quote.pk], curator)
    before = dump()

    undoing.undo(removed(article))

    assert dump() == before
    assert Quote.objects.get(pk=quote.pk).checked_by == curator


def test_what_was_decided_before_is_undone_after_it(article):
    with changing(article, "change"):
        type(article).objects.update(title="Bridge to close")
    change = Decision.objects.latest("id")
    removal = removed(article)

    with pytest.raises(RefusedError, match="Undo this first: remove, article"):
        undoing.undo(change)
    undoing.undo(removal)
    undoing.undo(change)

    assert type(article).objects.get().title == "Bridge to open"


def test_a_redo_is_refused_once_a_quote_was_decided(article):
    [back] = undoing.undo(removed(article)).decisions
    deciding.reject(Quote.objects.all())

    with pytest.raises(RefusedError, match="Undo this first: reject, quote"):
        undoing.undo(back)


def test_a_redo_is_refused_once_more_was_added(article):
    number = article.pk
    [back] = undoing.undo(removed(article)).decisions
    add_version(type(article).objects.get(pk=number), "Another text.")
    type(article).objects.update(current_version=article.current_version_id)

    with pytest.raises(RefusedError, match="More has been added to article"):
        undoing.undo(back)


def test_a_redo_is_refused_once_a_quote_was_added(article):
    number = article.pk
    [back] = undoing.undo(removed(article)).decisions
    placing.add_quote(type(article).objects.get(pk=number), "Nobody else spoke.")

    with pytest.raises(RefusedError, match="More has been added to article"):
        undoing.undo(back)


def test_it_stays_away_where_its_address_is_on_record_again(article):
    removal = removed(article)
    make_article("Other words.", title="Anew", url_key="e.example/b")

    with pytest.raises(RefusedError, match="“Anew” is on record again"):
        undoing.undo(removal)


def test_it_stays_away_where_its_text_is_on_record_again():
    removal = removed(make_article(outlet="The Example"))
    make_article(title="Anew", outlet="The Example")

    with pytest.raises(RefusedError, match="“Anew” is on record again"):
        undoing.undo(removal)


def test_the_same_text_in_another_outlet_is_another_article():
    removal = removed(make_article(outlet="The Example"))
    make_article(title="Anew", outlet="Another")

    undoing.undo(removal)

    assert {str(one) for one in map(str, all_articles())} == {"Anew", "Bridge to open"}


def test_a_merge_of_its_speaker_since_comes_first(article):
    removal = removed(article)
    merging.merge(make_speaker("Ada Lovelace"), make_speaker("Ada Byron"))
    merge = Decision.objects.latest("id")

    with pytest.raises(RefusedError, match="Undo this first: merge, speaker"):
        undoing.undo(removal)
    undoing.undo(merge)
    undoing.undo(removal)

    assert Attribution.objects.filter(speaker__name="Ada Lovelace").count() == 1


def test_who_may_not_remove_undoes_no_removal_not_even_their_own(client, article):
    cy = make_person("Cy", "curator")
    removal = removed(article, cy)
    client.force_login(cy)

    assert client.post(f"/desk/decisions/{removal.pk}/undo/").status_code == 403


def test_an_editor_does(client, article):
    removal = removed(article, make_person("Eve", "editor"))
    client.force_login(make_person("Bo", "editor"))

    client.post(f"/desk/decisions/{removal.pk}/undo/")

    assert len(all_articles()) == 1


def test_its_history_says_what_came_back_without_every_column(client, article):
    undoing.undo(removed(article))
    client.force_login(make_person("Bo", "editor"))

    page = client.get(f"/desk/articles/{Quote.objects.first().article_id}/history/")

    assert "undid “removed”:" in page.text
    assert 'class="changes"' not in page.text


def test_there_is_no_history_of_what_never_was(client):
    client.force_login(make_person("Bo", "editor"))

    assert client.get("/desk/articles/99/history/").status_code == 404


def all_articles():
    return list(Quote._meta.get_field("article").related_model.objects.all())


def test_the_day_by_which_its_quotes_are_sorted_comes_back(article):
    undoing.undo(removed(article))

    assert {q.sorted_on for q in Quote.objects.all()} == {datetime.date(2024, 5, 13)}
