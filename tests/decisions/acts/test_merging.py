"""Merging: everything moves, what both have folds, and an undo parts them again."""

import pytest

from articles.models import Outlet
from articles.refusals import RefusedError
from quotes.decisions.acts import merging
from quotes.decisions.acts.attributing import new_speaker, set_speaker
from quotes.decisions.undo.undoing import undo
from quotes.models import Attribution, Decision, Quote, Role, Speaker, SpeakerName
from tests.dumps import dump
from tests.making import (
    make_article,
    make_outlet,
    make_quote,
    make_role,
    make_speaker,
    make_tenure,
)

pytestmark = pytest.mark.django_db


def names_of(speaker):
    return list(speaker.names.order_by("id").values_list("name", flat=True))


def two_speakers():
    return make_speaker("J. Nixon"), make_speaker("John Nixon")


def make_joint_quote(*speakers, role=None):
    quote = make_quote(speaker=speakers[0])
    for number, speaker in enumerate(speakers[1:], 2):
        Attribution.objects.create(
            quote=quote, number=number, speaker=speaker, role=role
        )
    return quote


def test_names_tenures_quotes_and_candidates_move():
    loser, survivor = two_speakers()
    tenure = make_tenure(loser, make_role(), since="2017")
    quote = make_quote(speaker=loser)
    waiting = make_quote(speaker=None, state="found").attributions.get()
    waiting.candidates.add(loser)

    merging.merge(loser, survivor)

    assert names_of(survivor) == ["J. Nixon", "John Nixon"]
    assert survivor.tenures.get() == tenure
    assert survivor.attributions.get().quote == quote
    assert list(waiting.candidates.all()) == [survivor]
    assert Speaker.objects.get(pk=loser.pk).merged_into == survivor


def test_the_same_name_folds():
    loser, survivor = two_speakers()
    SpeakerName.objects.create(speaker=loser, name="john NIXON")
    SpeakerName.objects.create(speaker=loser, name="Mr. Nixon")

    merging.merge(loser, survivor)

    assert names_of(survivor) == ["J. Nixon", "John Nixon", "Mr. Nixon"]


def test_the_same_tenure_folds_and_leaves_its_source():
    loser, survivor = two_speakers()
    for speaker in (loser, survivor):
        make_tenure(speaker, make_role(), since="2017", until="2018")
    make_tenure(loser, make_role(), since="2017", until="2019")
    loser.tenures.update(source_url="https://example.org/")

    merging.merge(loser, survivor)

    years = [str(t.until) for t in survivor.tenures.order_by("until_last")]
    assert years == ["2018", "2019"]
    assert set(survivor.tenures.values_list("source_url", flat=True)) == {
        "https://example.org/"
    }


def test_two_who_stand_on_one_quote_fold_and_fill_the_role():
    loser, survivor = two_speakers()
    quote = make_joint_quote(survivor, loser, role=make_role())

    merging.merge(loser, survivor)

    said = quote.attributions.get()
    assert (said.speaker, said.role) == (survivor, make_role())


def test_the_survivors_own_role_on_a_joint_quote_stays():
    loser, survivor = two_speakers()
    quote = make_joint_quote(loser, survivor, role=make_role("own"))
    quote.attributions.filter(speaker=loser).update(role=make_role("other"))

    merging.merge(loser, survivor)

    assert quote.attributions.get().role.title == "own"


def test_candidates_fold():
    loser, survivor = two_speakers()
    said = make_quote(speaker=None, state="found").attributions.get()
    said.candidates.add(loser, survivor)

    merging.merge(loser, survivor)

    assert list(said.candidates.all()) == [survivor]


def test_there_are_no_chains():
    first, loser = make_speaker("Nixon"), make_speaker("J. Nixon")
    survivor = make_speaker("John Nixon")
    merging.merge(first, loser)

    merging.merge(loser, survivor)

    merged = Speaker.objects.filter(merged_into=survivor)
    assert set(merged) == {first, loser}


def test_it_refuses_what_is_merged_or_retired_or_the_same():
    loser, survivor = two_speakers()
    retired = make_speaker("Nobody", retired=True)
    third = make_speaker("Jon Nixon")
    merging.merge(loser, survivor)

    with pytest.raises(RefusedError, match="was merged into “John Nixon”"):
        merging.merge(third, Speaker.objects.get(pk=loser.pk))
    with pytest.raises(RefusedError, match="was merged into “John Nixon”"):
        merging.merge(loser, third)
    with pytest.raises(RefusedError, match="retired"):
        merging.merge(third, retired)
    with pytest.raises(RefusedError, match="into itself"):
        merging.merge(third, third)
    with pytest.raises(RefusedError, match="Only two of a kind"):
        merging.merge(third, make_role())


def test_the_survivor_gains_a_description_and_wikidata_id():
    loser, survivor = two_speakers()
    Speaker.objects.filter(pk=loser.pk).update(description="An MP.", wikidata_id="Q1")

    merging.merge(loser, survivor)

    survivor.refresh_from_db()
    assert (survivor.description, survivor.wikidata_id) == ("An MP.", "Q1")


def test_one_decision_says_who_was_merged_and_why(curator):
    loser, survivor = two_speakers()
    make_quote(speaker=loser)

    decision = merging.merge(loser, survivor, curator, "The same MP.")

    assert (decision.act, decision.actor) == ("merge", curator)
    assert decision.reason == "The same MP."
    assert decision.subject_id == survivor.pk
    assert decision.after["merged"] == "J. Nixon"
    assert decision.after["moved"] == "1 name, 1 quote"


def test_both_count_their_versions_up():
    loser, survivor = two_speakers()

    merging.merge(loser, survivor)

    versions = Speaker.objects.values_list("row_version", flat=True)
    assert list(versions) == [2, 2]


def test_the_preview_counts_what_happens():
    loser, survivor = two_speakers()
    SpeakerName.objects.create(speaker=loser, name="John Nixon")
    make_tenure(loser, make_role(), since="2017")
    make_quote(speaker=loser)
    make_joint_quote(loser, survivor)

    shown = merging.preview(loser, survivor)
    decision = merging.merge(loser, survivor)

    assert shown.lines() == [("name", 1, 1), ("tenure", 1, 0), ("quote", 1, 1)]
    assert decision.after["moved"] == "1 name, 1 tenure, 1 quote"
    assert decision.after["folded"] == "1 name, 1 quote"
    assert survivor.attributions.count() == 2
    assert not loser.attributions.exists()


def test_the_preview_warns_of_what_speaks_against_it():
    loser = make_speaker("Nixon Ltd", kind="organisation", wikidata_id="Q1")
    survivor = make_speaker("John Nixon", wikidata_id="Q2")
    make_tenure(loser, make_role(), since="2017")
    make_tenure(survivor, make_role(), since="2016", until="2018")
    make_joint_quote(loser, survivor)

    warnings = merging.preview(loser, survivor).warnings

    assert warnings == [
        "They have different Wikidata ids: Q1 and Q2.",
        "They are of different kinds: organisation and person.",
        "“Nixon Ltd, countess, Lovelace” would be there twice: since 2017, and "
        "2016 – 2018.",
        "Both are speakers of 1 quote, as if they were two.",
    ]


def test_roles_move_tenures_quotes_and_earlier_merges():
    loser, survivor = make_role("PM", ""), make_role("Prime Minister", "UK")
    before = make_role("Premier", "", merged_into=loser)
    speaker = make_speaker()
    for role in (loser, survivor):
        make_tenure(speaker, role, since="2016", until="2019")
    make_tenure(make_speaker("John Nixon"), loser, since="2019")
    make_quote(role=loser)

    shown = merging.preview(loser, survivor)
    merging.merge(loser, survivor)

    assert shown.lines() == [("tenure", 1, 1), ("quote", 1, 0)]
    assert survivor.tenures.count() == 2
    assert survivor.attributions.count() == 1
    assert set(Role.objects.filter(merged_into=survivor)) == {before, loser}


def test_outlets_move_articles_and_earlier_merges():
    loser, survivor = make_outlet("Example"), make_outlet("The Example")
    before = Outlet.objects.create(name="Exampel", merged_into=loser)
    Outlet.objects.filter(pk=loser.pk).update(homepage="https://example.org/")
    article = make_article(outlet="Example")

    shown = merging.preview(loser, survivor)
    merging.merge(loser, survivor)

    article.refresh_from_db()
    survivor.refresh_from_db()
    assert shown.lines() == [("article", 1, 0)]
    assert (article.outlet, article.row_version) == (survivor, 2)
    assert survivor.homepage == "https://example.org/"
    assert set(Outlet.objects.filter(merged_into=survivor)) == {before, loser}


def test_two_thousand_quotes_take_few_queries(django_assert_max_num_queries):
    loser, survivor = two_speakers()
    first = make_quote(speaker=loser)
    many_quotes(first, 2000)

    with django_assert_max_num_queries(90):
        decision = merging.merge(loser, survivor)
    with django_assert_max_num_queries(90):
        undo(decision)

    assert loser.attributions.count() == 2001


def many_quotes(like, number):
    quotes = Quote.objects.bulk_create(
        Quote(article=like.article, version=like.version, kind=like.kind)
        for _ in range(number)
    )
    speaker = like.attributions.get().speaker
    Attribution.objects.bulk_create(
        Attribution(quote=q, speaker=speaker) for q in quotes
    )


def test_an_undo_parts_them_and_a_redo_merges_them():
    loser, survivor = two_speakers()
    SpeakerName.objects.create(speaker=loser, name="John Nixon")
    make_joint_quote(loser, survivor)
    before = dump()

    decision = merging.merge(loser, survivor)
    merged = dump()
    [undoing] = undo(decision).decisions

    assert dump() == before
    undo(undoing)
    assert dump() == merged


def test_an_undo_leaves_what_was_added_since_and_lists_it():
    loser, survivor = two_speakers()
    old = make_quote(speaker=loser)
    decision = merging.merge(loser, survivor)
    new = make_quote(speaker=survivor)
    SpeakerName.objects.create(speaker=survivor, name="Johnny")

    notes = undo(decision).notes

    assert survivor.attributions.get().quote == new
    assert loser.attributions.get().quote == old
    assert notes == [
        "What was added since stays with “John Nixon”: name “Johnny”; quote "
        f"{new.pk} (“{new}”)."
    ]


def test_a_quote_given_to_the_survivor_since_is_listed_too(curator):
    loser, survivor = two_speakers()
    given = make_quote(speaker=None, state="found")
    decision = merging.merge(loser, survivor)
    set_speaker(given, survivor, curator)

    assert [said.quote for said in merging.added_since(decision)] == [given]


def test_an_undo_of_a_merge_waits_for_what_came_after(curator):
    first, loser = make_speaker("Nixon"), make_speaker("J. Nixon")
    survivor = make_speaker("John Nixon")
    earlier = merging.merge(first, loser, curator)
    merging.merge(loser, survivor, curator)

    with pytest.raises(RefusedError, match="Undo this first: merge, speaker"):
        undo(earlier)


def test_one_that_others_were_merged_into_is_not_retired(curator):
    survivor = new_speaker("John Nixon", actor=curator)
    added = decision_on(survivor)
    merging.merge(Speaker.objects.create(name="J. Nixon"), survivor)

    with pytest.raises(RefusedError, match="“J. Nixon” was merged into it"):
        undo(added)


def decision_on(subject):
    return Decision.objects.about(subject).get()
