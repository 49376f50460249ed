"""Two sessions at once on PostgreSQL; SQLite lets one write after the other."""

import datetime
import threading
import time

import psycopg
import pytest
from django.db import connection

from articles.loading import load
from articles.models import Article, ArticleVersion
from articles.readers.reading import Draft
from quotes.models import Quote
from tests.making import make_article, make_quote

pytestmark = pytest.mark.django_db

SPAN = (
    "INSERT INTO quotes_quotespan (quote_id, version_id, number, start, {end}, text) "
    "VALUES (%s, %s, 3, %s, %s, %s)"
)
WAITING = (
    "INSERT INTO quotes_attribution (quote_id, number, unnamed_label, "
    "unnamed_organisation, name_as_printed, title_as_printed, resolved_name, "
    "resolved_title, resolved_kind) VALUES (%s, 9, '', '', '', '', '', '', '')"
)


def other_session():
    given = connection.get_connection_params()
    names = ("dbname", "user", "password", "host", "port")
    return psycopg.connect(**{name: given[name] for name in names if name in given})


def meanwhile(act):
    """Start an act that has to wait for our session, and give it time to get there."""
    thread = threading.Thread(target=act)
    thread.start()
    time.sleep(0.5)
    return thread


def the_day_to_sort_by_is_true_after_both(flushed_db):
    article = make_article()
    version = article.current_version

    with other_session() as session:
        session.execute(
            "UPDATE articles_article SET published_on = '2020-02-02' WHERE id = %s",
            [article.pk],
        )
        adding = meanwhile(lambda: add_quote(version))
    adding.join()

    assert Quote.objects.get().sorted_on == datetime.date(2020, 2, 2)


def add_quote(version):
    Quote.objects.create(article=version.article, version=version, kind="direct")
    connection.close()


def the_text_follows_one_change_after_the_other(flushed_db):
    quote = make_quote()
    first, second = quote.spans.order_by("number")
    text = quote.version.text
    words = text[second.end : second.end + 3]

    with other_session() as session:
        session.execute("DELETE FROM quotes_quotespan WHERE id = %s", [first.pk])
        adding = meanwhile(lambda: add_span(quote, second.end, words))
    adding.join()

    quote.refresh_from_db()
    assert quote.text == f"It is safe. […] {words}"


def overlapping_spans_at_once_are_refused(flushed_db):
    quote, refusals = make_quote(), []
    end = quote.spans.last().end
    words = quote.version.text[end : end + 6]

    def add_overlapping():
        try:
            add_span(quote, end + 3, words[3:])
        except psycopg.IntegrityError as refusal:
            refusals.append(str(refusal))

    with other_session() as session:
        place = [quote.pk, quote.version_id, end, end + 6, words]
        session.execute(SPAN.format(end='"end"').replace("3,", "4,"), place)
        adding = meanwhile(add_overlapping)
    adding.join()

    assert "do not overlap" in refusals[0]
    assert quote.spans.count() == 3


def no_quote_is_confirmed_while_somebody_lets_it_wait(flushed_db):
    quote, refusals = make_quote(state="found"), []

    def let_it_wait():
        try:
            with other_session() as session:
                session.execute(WAITING, [quote.pk])
        except psycopg.IntegrityError as refusal:
            refusals.append(str(refusal))

    with other_session() as session:
        confirm = "UPDATE quotes_quote SET state = 'confirmed' WHERE id = %s"
        session.execute(confirm, [quote.pk])
        adding = meanwhile(let_it_wait)
    adding.join()

    assert "no attribution can wait" in refusals[0]


def add_span(quote, start, words):
    with other_session() as session:
        session.execute(
            SPAN.format(end='"end"'),
            [quote.pk, quote.version_id, start, start + len(words), words],
        )


def an_article_loaded_twice_at_once_is_one(flushed_db):
    draft = Draft(text="The bridge opens.", outlet="The Daily Example",
                  url="https://e.example/b")  # fmt: skip
    start, outcomes = threading.Barrier(2), []

    def load_it():
        start.wait()
        outcomes.append(load(draft, ArticleVersion.CapturedVia.PASTE).outcome)
        connection.close()

    threads = [threading.Thread(target=load_it) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(outcomes) == ["added", "already there"]
    assert Article.objects.count() == 1


if connection.vendor == "postgresql":
    test_the_day_to_sort_by_is_true_after_both = the_day_to_sort_by_is_true_after_both
    test_the_text_follows_one_change_after_the_other = (
        the_text_follows_one_change_after_the_other
    )
    test_an_article_loaded_twice_at_once_is_one = an_article_loaded_twice_at_once_is_one
    test_overlapping_spans_at_once_are_refused = overlapping_spans_at_once_are_refused
    test_no_quote_is_confirmed_while_somebody_lets_it_wait = (
        no_quote_is_confirmed_while_somebody_lets_it_wait
    )
