"""What waits for a person, and which quote comes next."""

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone

from quotes.desk.quotes.queueing import QUEUES, article_after, next_in, queue_of
from quotes.models import HouseRules, Lease, Quote
from quotes.models.newsroom import LEASE_LASTS
from tests.making import add_version, make_article, make_quote, make_speaker

pytestmark = pytest.mark.django_db


@pytest.fixture
def other(db):
    return get_user_model().objects.create_user("other")


def put(quote, **columns):
    Quote.objects.filter(pk=quote.pk).update(**columns)
    return quote


def call(quote, name, resolved=""):
    quote.attributions.update(name_as_printed=name, resolved_name=resolved)
    return quote


def found(speaker="Ada Lovelace", **more):
    return make_quote(speaker=speaker, state="found", **more)


def test_quotes_without_a_speaker_wait_for_one(curator):
    waiting = found(speaker=None)
    found()
    make_quote(speaker=None, state="rejected")

    assert list(queue_of("speaker", curator)) == [waiting]


def test_a_name_narrows_the_queue_however_it_is_printed(curator):
    plain = call(found(speaker=None), "Moon")
    marked = call(found(speaker=None), "Mr. MOON’s")
    call(found(speaker=None), "he", resolved="Moon Jae-in")
    call(make_quote(speaker=None, state="rejected"), "Moon")

    assert list(queue_of("speaker", curator, "Moon")) == [plain, marked]


def test_the_resolved_name_goes_before_the_printed_one(curator):
    quote = call(found(speaker=None), "he", resolved="Moon Jae-in")

    assert list(queue_of("speaker", curator, "moon jae in")) == [quote]
    assert not queue_of("speaker", curator, "he").exists()


def test_a_quote_of_two_waiting_names_is_in_the_queues_of_both(curator):
    quote = call(found(speaker=None), "Moon")
    quote.attributions.create(number=2, name_as_printed="Kim")

    assert list(queue_of("speaker", curator, "Kim")) == [quote]
    assert list(queue_of("speaker", curator, "Moon")) == [quote]


def test_a_quote_is_sent_back_to_one_person(curator, other):
    mine = put(found(), sent_back_to=curator)
    put(found(), sent_back_to=other)

    assert list(queue_of("back", curator)) == [mine]


def test_what_counts_as_unsure_is_a_house_rule(curator):
    low, middle = found(confidence=0.5), found(confidence=0.75)
    found(confidence=None)

    assert list(queue_of("unsure", curator)) == [low]
    HouseRules.objects.create(unsure_below=80)
    assert list(queue_of("unsure", curator)) == [low, middle]


def test_doubt_about_the_person_is_enough(curator):
    doubted, both = found(confidence=0.99), found(confidence=0.99)
    doubted.attributions.update(sure=0.4)
    both.attributions.update(sure=0.9)
    both.attributions.create(number=2, unnamed_label="aides", sure=0.6)
    sure, not_measured = found(confidence=0.99), found(confidence=0.99)
    sure.attributions.update(sure=0.9)

    assert list(queue_of("unsure", curator)) == [doubted, both]
    assert not_measured not in queue_of("unsure", curator)


def test_what_one_checked_waits_for_another_only(curator, other):
    quote = put(found(confidence=0.5), checked_by=other)

    assert list(queue_of("second", curator)) == [quote]
    assert not queue_of("second", other).exists()
    assert not queue_of("unsure", curator).exists()


def test_a_changed_name_waits(curator):
    quote = make_quote()
    put(quote, changed_in=quote.version)
    make_quote()

    assert list(queue_of("changed", curator)) == [quote]


def test_confirmed_words_that_are_gone_wait(curator):
    quote = make_quote(article=make_article())
    make_quote()
    add_version(quote.article, "Nothing of it.")

    assert list(queue_of("gone", curator)) == [quote]


def test_an_unknown_queue_is_named(curator):
    with pytest.raises(ValueError, match="no queue “lunch”"):
        queue_of("lunch", curator)


def test_the_next_comes_after_and_then_from_the_start(curator):
    first, second, third = (found(speaker=None) for _ in range(3))

    assert next_in("speaker", curator, first) == second
    assert next_in("speaker", curator, third) == first


def test_a_decided_quote_is_followed_by_the_next_one(curator):
    first, second = found(speaker=None), found(speaker=None)
    put(first, state="rejected")

    assert next_in("speaker", curator, first) == second


def test_the_last_one_has_nothing_next(curator):
    assert next_in("speaker", curator, found(speaker=None)) is None


@pytest.mark.parametrize("key", list(QUEUES))
def test_every_queue_takes_few_queries(curator, key, django_assert_max_num_queries):
    quote = found(speaker=None)

    with django_assert_max_num_queries(3):
        next_in(key, curator, quote)


def test_a_new_name_that_confirming_adds_needs_no_choice(curator):
    call(found(speaker=None), "Moon", resolved="Moon Jae-in")
    several = call(found(speaker=None), "Lee", resolved="Lee")
    several.attributions.get().candidates.add(make_speaker("Ann Lee"))

    assert list(queue_of("speaker", curator)) == [several]


def test_the_next_article_is_the_next_that_waits(curator, other):
    first, second, third = [found(article=make_article()).article for _ in range(3)]
    put(third.quotes.get(), checked_by=curator)

    assert article_after(first.pk, curator) == second
    assert article_after(second.pk, curator) == first
    assert article_after(second.pk, other) == third


def test_an_article_that_somebody_is_at_comes_last(curator, other):
    first, second, third = [found(article=make_article()).article for _ in range(3)]
    until = timezone.now() + LEASE_LASTS
    Lease.objects.create(article=second, person=other, until=until)

    assert article_after(first.pk, curator) == third


def test_after_the_last_article_none_follows(curator):
    assert article_after(found().article_id, curator) is None
