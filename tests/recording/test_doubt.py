"""Recording keeps how sure the engine is of the speaker, and whom else it thinks of."""

import pytest

from quotes.decisions.snapshots import values_of
from quotes.decisions.undo import undoing
from quotes.decisions.writing import changing
from quotes.extraction import FoundAttribution, FoundQuote, Span
from quotes.models import Decision
from quotes.recording.saving import save_found
from tests.making import make_article, make_person, make_speaker

pytestmark = pytest.mark.django_db

TEXT = "Ada Lovelace and Grace Hopper sat there.\n\n“It is safe,” she said."
NAMES = ("Grace Hopper", "Ada Lovelace")


def attribution(**more):
    she = Span(TEXT.index("she"), TEXT.index("she") + 3)
    more = {"resolved_name": None, "candidates": NAMES, "sure": 0.41, **more}
    none = dict.fromkeys(["title", "resolved_title", "unnamed_label", "organisation"])
    return FoundAttribution(mention=she, name=she, kind="person", **none, **more)


def found(**more):
    start = TEXT.index("It is")
    return FoundQuote(
        spans=(Span(start, start + 11),),
        kind="direct",
        cue=None,
        context=None,
        evidence=(),
        insertions=(),
        confidence=0.97,
        rule="name before cue",
        attributions=(attribution(**more),),
    )


def recorded(**more):
    article = make_article(TEXT)
    save_found(article, article.current_version, [found(**more)])
    return article.quotes.get()


def test_it_keeps_both_measures_and_the_likeliest_names():
    quote = recorded(sure=0.41234)

    said = quote.attributions.get()
    assert (quote.confidence, said.sure) == (0.97, 0.412)
    assert said.likely_names == ["Grace Hopper", "Ada Lovelace"]
    assert said.speaker is None


def test_what_the_engine_did_not_measure_stays_empty():
    assert recorded(sure=None).attributions.get().sure is None


def test_nobody_is_named_where_only_one_of_the_likeliest_is_on_record():
    ada = make_speaker("Ada Lovelace")

    said = recorded(known_candidates=(ada.pk,)).attributions.get()

    assert said.speaker is None
    assert list(said.candidates.all()) == [ada]


@pytest.mark.parametrize("are_known", [True, False])
def test_candidates_are_kept_likeliest_first(are_known):
    ada, grace = make_speaker("Ada Lovelace"), make_speaker("Grace Hopper")
    known = (grace.pk, ada.pk) if are_known else ()

    said = recorded(known_candidates=known).attributions.get()

    rows = said.candidates.through.objects.filter(attribution=said).order_by("pk")
    assert [row.speaker for row in rows] == [grace, ada]


def test_a_name_that_the_engine_is_sure_of_still_finds_its_speaker():
    ada = make_speaker("Ada Lovelace")

    said = recorded(resolved_name="Ada Lovelace", candidates=(), sure=0.95)

    assert said.attributions.get().speaker == ada


def test_an_undo_brings_the_names_back_as_they_were():
    quote, ana = recorded(), make_person("Ana")
    quote.attributions.create(number=2, unnamed_label="aides")
    before = values_of(quote)
    with changing(quote, "attribute", actor=ana):
        quote.attributions.filter(number=1).delete()

    undoing.undo(Decision.objects.about(quote).first(), ana)

    assert values_of(quote) == before
    assert quote.attributions.get(number=1).likely_names == list(NAMES)
