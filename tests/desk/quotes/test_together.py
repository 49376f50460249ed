"""Several quotes of a queue decided at once, and undone as one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from quotes.models import Decision, Quote, Speaker
from tests.folding import folded
from tests.making import make_article, make_person, make_quote, make_speaker

pytestmark = pytest.mark.django_db
QUEUE = "/desk/queues/speaker/"


@pytest.fixture
def ana(client):
    client.force_login(make_person("Ana", "curator"))
    return client


@pytest.fixture
def quotes():
    return [waiting() for _ in range(3)]


def waiting(**details):
    return make_quote(article=make_article(), speaker=None, state="found", **details)


def decide(client, act, *quotes, **given):
    given |= {"act": act, "quote": [f"{q.pk}.{q.row_version}" for q in quotes]}
    return client.post(QUEUE, given, follow=True)


def undo_it(client, page):
    decision = page.context["just_done"]
    return client.post(f"/desk/decisions/{decision.pk}/undo/", {"next": QUEUE})


def states(quotes):
    return [Quote.objects.get(pk=quote.pk).state for quote in quotes]


def speakers(quotes):
    return [quote.attributions.get().speaker for quote in quotes]


def test_it_lists_the_queue_with_boxes(ana, quotes):
    page = ana.get(QUEUE)

    assert list(page.context["page"]) == quotes
    assert page.text.count('type="checkbox"') == 4


def test_a_queue_that_is_none_is_not_found(ana):
    assert ana.get("/desk/queues/nothing/").status_code == 404


def test_an_empty_queue_leads_back(ana):
    assert "Nothing is waiting here" in ana.get(QUEUE).text


def test_those_chosen_are_rejected_and_undone_as_one(ana, quotes):
    page = decide(ana, "reject", *quotes[:2])
    assert "2 quotes rejected." in page.text
    assert states(quotes) == ["rejected", "rejected", "found"]

    undo_it(ana, page)

    assert states(quotes) == ["found"] * 3


def test_all_on_the_page_are_chosen_by_one_box(ana, quotes):
    on_page = [f"{quote.pk}.{quote.row_version}" for quote in quotes]

    ana.post(QUEUE, {"act": "reject", "all": "1", "on_page": on_page})

    assert states(quotes) == ["rejected"] * 3


def test_what_cannot_be_confirmed_is_left_with_the_reason(ana, quotes):
    quotes[0].attributions.update(resolved_name="Bo Ek", resolved_kind="person")

    page = decide(ana, "confirm", *quotes[:2])

    assert states(quotes) == ["confirmed", "found", "found"]
    assert "1 quote confirmed." in page.text
    assert "Left as it was" in page.text
    assert "waits for a speaker" in page.text


def test_a_name_like_one_on_record_is_left(ana, quotes):
    make_speaker("Bo Ekman")
    quotes[0].attributions.update(resolved_name="Bo Ekmann", resolved_kind="person")

    page = decide(ana, "confirm", quotes[0])

    assert states(quotes[:1]) == ["found"]
    assert "Bo Ekmann is similar to a name on record" in page.text


def test_they_are_given_a_speaker_and_undone_as_one(ana, quotes):
    bo = make_speaker("Bo Ek")

    page = decide(ana, "speaker", *quotes[:2], who="bo ek")
    assert "2 quotes given to Bo Ek." in page.text
    assert speakers(quotes) == [bo, bo, None]

    undo_it(ana, page)
    assert speakers(quotes) == [None] * 3


def test_a_name_that_nobody_has_is_asked_about(ana, quotes):
    make_speaker("Bo Ekman")

    page = decide(ana, "speaker", *quotes[:2], who="Bo Ekmann")

    assert "Which “Bo Ekmann”?" in page.text
    assert page.text.count(" checked") == 2
    assert speakers(quotes) == [None] * 3


def test_a_new_speaker_is_added_of_the_kind_chosen(ana, quotes):
    page = decide(ana, "", *quotes[:2], new_group="The Larks")
    larks = Speaker.objects.get(name="The Larks")
    assert larks.kind == "group"
    assert speakers(quotes) == [larks, larks, None]

    undo_it(ana, page)

    assert speakers(quotes) == [None] * 3
    larks.refresh_from_db()
    assert larks.retired


def test_a_quote_of_several_speakers_is_left(ana, quotes):
    quotes[0].attributions.update(speaker=make_speaker("Cy"))
    quotes[0].attributions.create(number=2, speaker=make_speaker("Di"))
    make_speaker("Bo Ek")

    page = decide(ana, "speaker", quotes[0], who="Bo Ek")

    assert "It has several speakers." in page.text
    assert "0 quotes given" in page.text


def test_what_somebody_changed_meanwhile_is_left(ana, quotes):
    Quote.objects.filter(pk=quotes[0].pk).update(row_version=7)

    page = decide(ana, "reject", *quotes[:2])

    assert states(quotes) == ["found", "rejected", "found"]
    assert "has been changed since this page was shown" in page.text


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"act": "reject"}, "Choose at least one quote."),
        ({"act": "reject", "quote": "none.of.it"}, "Choose at least one quote."),
    ],
)
def test_nothing_chosen_is_said(ana, quotes, given, words):
    page = ana.post(QUEUE, given)

    assert page.status_code == 422
    assert words in page.text


def test_no_name_is_asked_for(ana, quotes):
    assert "A speaker needs a name" in decide(ana, "speaker", quotes[0]).text


def test_a_viewer_reads_and_decides_nothing(client, quotes):
    client.force_login(make_person("Vi", "viewer"))

    assert 'type="checkbox"' not in client.get(QUEUE).text
    assert decide(client, "reject", quotes[0]).status_code == 403


def test_a_name_narrows_it(ana, quotes):
    quotes[1].attributions.update(name_as_printed="Moon")

    page = ana.get(QUEUE, {"name": "Moon"})

    assert list(page.context["page"]) == quotes[1:2]


def test_the_desk_leads_to_it(ana, quotes):
    assert f'href="{QUEUE}"' in ana.get("/desk/").text


def test_it_takes_a_fixed_number_of_queries(ana):
    counts = []
    for _ in range(2):
        waiting()
        with CaptureQueriesContext(connection) as queries:
            ana.get(QUEUE)
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 12


def test_after_confirming_all_it_says_what_is_left_and_why(ana):
    article = make_article()
    sure = {"article": article, "state": "found", "confidence": 1}
    bo = make_quote("The bridge will open in May,", speaker="Bo Ek", **sure)
    bo.attributions.update(sure=1)
    make_quote("It is safe.", **sure)
    nobody = make_quote("Nobody else spoke.", speaker=None, **sure)
    nobody.attributions.update(sure=1)

    page = ana.post(
        f"/desk/articles/{article.pk}/confirm/", {"percent": 95}, follow=True
    )

    said = folded(page.text)
    assert "1 confirmed. 2 are left: 1 below 95%, 1 without a clear speaker." in said
    assert Decision.objects.filter(act="confirm").count() == 1


def test_one_reason_why_quotes_are_left_needs_no_second_number(ana):
    article = make_article()
    make_quote(article=article, state="found", confidence=1)

    page = ana.post(
        f"/desk/articles/{article.pk}/confirm/", {"percent": 95}, follow=True
    )

    assert "0 confirmed. 1 is left, below 95%." in folded(page.text)


def test_the_undo_of_several_says_how_many(ana):
    article = make_article()
    for words in ("The bridge will open in May,", "It is safe."):
        quote = make_quote(words, article=article, state="found", confidence=1)
        quote.attributions.update(sure=1)
    ana.post(f"/desk/articles/{article.pk}/confirm/", {"percent": 95})

    page = ana.post(f"/desk/articles/{article.pk}/undo/", follow=True)

    assert "Undone: you confirmed 2 quotes." in folded(page.text)
