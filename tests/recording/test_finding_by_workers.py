"""find_quotes in several processes does what it does in one, and goes on if killed."""

import pytest
from django.core.management import CommandError, call_command

from quotes import recording
from quotes.models import Attribution, Decision, Quote, QuoteSpan
from quotes.recording.articles import record_articles, record_quotes, search_current
from tests.making import add_version, make_article, make_speaker

pytestmark = pytest.mark.django_db

TEXT = (
    "The council met on Monday.\n\n“The bridge {n} is safe and opens in May,” Mayor "
    "Ada Lovelace said.\n\n“It has cost far more than that,” she told reporters."
)


@pytest.fixture
def articles(monkeypatch):
    monkeypatch.setattr(recording.articles, "ARTICLES_A_BATCH", 2)
    make_speaker("Ada Lovelace")
    return [make_article(TEXT.format(n=n)) for n in range(5)]


def recorded():
    said = Attribution.objects.order_by("quote__version", "quote__spans__start")
    return list(
        said.values_list(
            *("quote__text", "quote__version", "quote__cue", "quote__rule"),
            *("quote__confidence", "speaker__name", "resolved_name", "name_start"),
        )
    )


def test_two_processes_record_what_one_does(articles):
    call_command("find_quotes")
    alone = recorded()
    for model in (Attribution, QuoteSpan, Quote):
        model.objects.all().delete()

    call_command("find_quotes", workers=2)

    assert len(alone) == 10
    assert recorded() == alone


def test_a_killed_run_leaves_whole_batches_and_goes_on(articles):
    def killed():
        yield from articles[:4]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        record_articles(killed())
    kept = Quote.objects.count()
    call_command("find_quotes")

    assert (kept, Quote.objects.count()) == (4, 10)
    assert Decision.objects.order_by("id").first().after["articles"] == 2


def test_its_last_decision_counts_the_whole_run(articles):
    call_command("find_quotes")

    latest, *others = Decision.objects.all()
    assert (latest.after["articles"], latest.after["added"]) == (5, 10)
    assert {one.batch for one in others} == {latest.batch}


def test_a_text_that_changed_meanwhile_is_searched_anew(articles):
    article = articles[0]
    with recording.articles.engines(1) as pool:
        searched = search_current(article, pool)

    add_version(article, "“It is closed for good now,” said Charles Babbage.")
    record_quotes(article, searched)

    assert Quote.objects.get().text == "It is closed for good now,"


@pytest.mark.parametrize("written", ["0", "-1", "two", "65"])
def test_it_says_which_number_of_workers_it_takes(written):
    with pytest.raises(CommandError, match="a number from 1 to 64"):
        call_command("find_quotes", f"--workers={written}")
