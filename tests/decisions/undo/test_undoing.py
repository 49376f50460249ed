"""Undo: each decision and each batch, by new decisions, in order."""

import pytest
from django.db import transaction

from articles.refusals import RefusedError
from quotes.decisions.acts import attributing, deciding, placing
from quotes.decisions.undo import undoing
from quotes.decisions.writing import changing, write
from quotes.models import Attribution, Decision, PartialDate, Quote, Role, Speaker
from tests.dumps import dump
from tests.making import add_version, make_article, make_quote, make_speaker

pytestmark = pytest.mark.django_db


@pytest.fixture
def quote():
    return make_quote(state="found", cue="told")


def latest():
    return Decision.objects.latest("id")


def confirm(quote, actor=None, **more):
    return deciding.confirm([quote.pk], actor, **more)


def set_kind(quote, kind, actor=None):
    with changing(quote, "change", actor=actor):
        Quote.objects.filter(pk=quote.pk).update(kind=kind)


def state_of(quote):
    return Quote.objects.get(pk=quote.pk).state


def test_it_puts_everything_back(quote, curator):
    before = dump()
    confirm(quote, curator)

    undoing.undo(latest(), curator)

    assert dump() == before


def test_it_is_a_decision_of_its_own(quote, curator):
    confirm(quote)

    undoing.undo(latest(), curator, reason="Too early.")

    undo = latest()
    assert (undo.act, undo.actor, undo.reason) == ("undo", curator, "Too early.")
    assert undo.undoes.act == "confirm"
    assert (undo.subject_kind, undo.subject_id) == ("quote", quote.pk)


def test_undoing_the_undo_is_a_redo(quote):
    confirm(quote)
    undoing.undo(latest())

    undoing.undo(latest())

    assert latest().act == "redo"
    assert state_of(quote) == "confirmed"


def test_a_redone_decision_is_undone_by_undoing_the_redo(quote):
    confirm(quote)
    for _ in range(3):
        undoing.undo(latest())

    assert state_of(quote) == "found"


def test_nothing_is_undone_twice(quote):
    confirm(quote)
    decision = latest()
    undoing.undo(decision)

    with pytest.raises(RefusedError, match="already been undone: undo"):
        undoing.undo(decision)


def test_a_later_decision_on_the_same_field_comes_first(quote, curator):
    set_kind(quote, "partial")
    first = latest()
    set_kind(quote, "direct", curator)

    with pytest.raises(RefusedError, match="Undo this first: change, quote .* curator"):
        undoing.undo(first)

    assert Quote.objects.get().kind == "direct"


def test_a_field_that_went_back_and_forth_still_waits_its_turn(quote):
    set_kind(quote, "partial")
    first = latest()
    set_kind(quote, "direct")
    set_kind(quote, "partial")

    with pytest.raises(RefusedError, match="Undo this first"):
        undoing.undo(first)


def test_a_later_decision_that_was_undone_stands_in_nobodys_way(quote):
    set_kind(quote, "partial")
    first = latest()
    set_kind(quote, "indirect")
    undoing.undo(latest())

    undoing.undo(first)

    assert Quote.objects.get().kind == "direct"


def test_a_later_decision_on_another_field_stays(quote):
    set_kind(quote, "partial")
    first = latest()
    confirm(quote)

    undoing.undo(first)

    quote = Quote.objects.get()
    assert (quote.kind, quote.state) == ("direct", "confirmed")


def test_a_batch_is_undone_wholly(curator):
    article = make_article()
    for words in ("The bridge will open in May,", "It is safe."):
        make_quote(words, article=article, state="found")
    before = dump()
    deciding.confirm(Quote.objects.all(), curator)

    undone = undoing.undo(latest(), curator)

    assert dump() == before
    assert len(undone.decisions) == 2
    assert len({decision.batch for decision in undone.decisions}) == 1


def test_a_batch_is_undone_wholly_or_not_at_all(curator):
    article = make_article()
    first, second = (
        make_quote(words, article=article, state="found")
        for words in ("The bridge will open in May,", "It is safe.")
    )
    deciding.confirm(Quote.objects.all(), curator)
    batch = latest()
    deciding.withdraw([first.pk], curator)

    with pytest.raises(RefusedError, match="Undo this first: withdraw"):
        undoing.undo(batch)

    assert state_of(second) == "confirmed"


def waiting(**details):
    quote = make_quote(speaker=None, state="found", **details)
    given = {"resolved_name": "Bo Ek", "resolved_title": "mayor"}
    Attribution.objects.update(resolved_kind="person", **given)
    return quote


def test_a_speaker_that_confirming_added_is_retired_not_deleted():
    quote = waiting()
    confirm(quote, add_speakers=True)

    undoing.undo(latest())

    assert Speaker.objects.get().retired
    assert Role.objects.get().retired
    assert Attribution.objects.get().is_waiting


def test_a_retired_speaker_comes_back_with_the_redo():
    quote = waiting()
    confirm(quote, add_speakers=True)
    undoing.undo(latest())

    undoing.undo(latest())

    assert not Speaker.objects.get().retired
    assert Attribution.objects.get().speaker.names.get().name == "Bo Ek"


def test_a_retired_speaker_is_meant_by_no_name():
    confirm(waiting(), add_speakers=True)
    undoing.undo(latest())

    assert not Speaker.objects.who_may_be("Bo Ek").exists()


def test_confirming_again_adds_them_anew():
    quote = waiting()
    confirm(quote, add_speakers=True)
    undoing.undo(latest())

    confirm(quote, add_speakers=True)

    assert [s.retired for s in Speaker.objects.order_by("id")] == [True, False]
    assert [r.retired for r in Role.objects.order_by("id")] == [True, False]


def test_a_speaker_whom_others_use_by_now_stays():
    confirm(waiting(), add_speakers=True)
    decision = latest()
    make_quote(speaker=Speaker.objects.get())

    undone = undoing.undo(decision)

    assert not Speaker.objects.get().retired
    assert undone.notes == ["“Bo Ek” stays on record: it has 1 quote."]


def test_undoing_just_their_entry_is_refused_then():
    speaker = attributing.new_speaker("Bo Ek")
    make_quote(speaker=speaker)

    with pytest.raises(RefusedError, match="has 1 quote"):
        undoing.undo(Decision.objects.about(speaker).get())


def test_a_quote_added_by_hand_is_rejected_then(curator):
    article = make_article()
    placing.add_quote(article, "It is safe.", curator)

    undoing.undo(latest())

    assert Quote.objects.get().state == "rejected"
    assert Quote.objects.get().text == "It is safe."


def test_moved_words_go_back(quote):
    before = dump()
    placing.move_edge(quote, "end", -1)

    undoing.undo(latest())

    assert dump() == before


def test_joined_quotes_part_again():
    article = make_article()
    first = make_quote("The bridge will open in May,", article=article, state="found")
    second = make_quote("It is safe.", article=article, state="found")
    before = dump()
    placing.join_next(first, second)

    undoing.undo(latest())

    assert dump() == before


def test_words_placed_in_another_version_go_back(quote):
    article = quote.article
    spans = [(span.start, span.end) for span in quote.spans.all()]
    version = article.current_version

    newer = add_version(article, f"{version.text} Indeed.")
    before = dump()
    with changing(quote, "change"):
        placing.set_words(quote, newer, [placing.Span(*span) for span in spans])

    undoing.undo(latest())

    assert dump() == before


def test_an_articles_date_goes_back_with_that_of_its_quotes(quote):
    article = quote.article
    before = dump()
    with changing(article, "change"):
        article.published_on = PartialDate.parse("2020-01-02").first
        article.save()
        deciding.follow_publication(article)

    undoing.undo(latest())

    assert dump() == before


def test_what_an_import_changed_meanwhile_is_not_put_back(quote):
    set_kind(quote, "partial")
    Quote.objects.update(kind="indirect")

    with pytest.raises(RefusedError, match="since been changed by a run or an import"):
        undoing.undo(latest())


def test_a_run_keeps_nothing_to_put_back():
    with pytest.raises(RefusedError, match="kept nothing"):
        undoing.undo(write("find", after={"found": 3}))


def test_a_promise_of_the_database_refuses_with_its_sentence(quote):
    speaker = quote.attributions.get().speaker
    attributing.set_unnamed(quote, "a spokesman", None)
    decision = latest()
    Attribution.objects.create(quote=quote, number=2, speaker=speaker)

    with pytest.raises(RefusedError, match="stands on the quote already|UNIQUE|unique"):
        undoing.undo(decision)

    with transaction.atomic():
        assert quote.attributions.count() == 2


def test_the_last_decision_of_a_person_is_theirs(quote, curator):
    confirm(quote, curator)
    make_speaker("Bo Ek")
    set_kind(quote, "partial")

    assert undoing.last_of(curator, quote.article).act == "confirm"


def test_undoing_again_goes_further_back(quote, curator):
    set_kind(quote, "partial", curator)
    confirm(quote, curator)
    undoing.undo(undoing.last_of(curator), curator)

    assert undoing.last_of(curator).act == "change"
