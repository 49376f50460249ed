"""A batch of rows becomes what the rows would have become one by one."""

import re

import pytest
from django.core.management import call_command
from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles.batches import load_batch, read_batch
from articles.bulk import Row, load_row
from articles.models import Article, ArticleVersion
from articles.refusals import RefusedError
from quotes.management.commands import load_articles
from quotes.models import Decision
from tests.articles.test_bulk import ROW, write_lines
from tests.examples import share_of
from tests.nasty import forgotten

pytestmark = pytest.mark.django_db

ROWS = st.lists(
    st.fixed_dictionaries(
        {"text": st.sampled_from(["One.", "Two.", "Three.", " "])},
        optional={
            "title": st.sampled_from(["Bridge", "Road"]),
            "url": st.sampled_from(
                [
                    "https://e.example/a",
                    "http://e.example/a/",
                    "e",
                    "https://e.example/b",
                ]
            ),
            "outlet": st.sampled_from(["The Example", "the  example", "The Other"]),
            "published_on": st.sampled_from(["2017-05-15", "soon"]),
        },
    ),
    max_size=8,
)


def rows_of(values):
    return [Row(line, values=one) for line, one in enumerate(values, 1)]


def one_by_one(rows):
    for row in rows:
        try:
            yield load_row(row)
        except RefusedError as reason:
            yield reason


def told(outcomes):
    """Return what became of rows, without the numbers that untitled articles have."""
    return [
        str(one)
        if isinstance(one, Exception)
        else (one.outcome, re.sub(r"article \d+", "", str(one.notes)), one.filled)
        for one in outcomes
    ]


def stored():
    articles = Article.objects.order_by("id").values_list(
        *("title", "byline", "url", "url_key", "published_on", "language"),
        *("outlet__name", "current_version__number", "row_version"),
    )
    versions = ArticleVersion.objects.order_by("article_id", "number")
    return list(articles), list(versions.values_list("number", "text", "captured_via"))


@settings(max_examples=share_of(200))
@given(before=ROWS, values=ROWS)
@example(
    before=[{"text": "One.", "url": "https://e.example/a"}],
    values=[{"text": "Two.", "url": "https://e.example/a"}, {"text": "One."}],
)
@example(
    before=[
        {"text": "One.", "url": "https://e.example/a"},
        {"text": "One.", "title": "Bridge", "outlet": "The Example"},
    ],
    values=[
        {"text": "Two.", "url": "https://e.example/a", "outlet": "The Example"},
        {"text": "One.", "title": "Bridge", "outlet": "The Example"},
    ],
)
def test_a_batch_is_as_one_by_one(before, values):
    with forgotten():
        list(one_by_one(rows_of(before)))
        expected = told(one_by_one(rows_of(values))), stored()

    with forgotten():
        list(one_by_one(rows_of(before)))
        outcomes = [outcome for _, outcome in load_batch(read_batch(rows_of(values)))]
        assert (told(outcomes), stored()) == expected


def test_rows_that_bring_nothing_new_are_not_asked_for_one_by_one(
    django_assert_max_num_queries,
):
    rows = rows_of(
        [ROW | {"text": f"{n}", "url": f"https://e.example/{n}"} for n in range(50)]
    )
    load_batch(read_batch(rows))

    with django_assert_max_num_queries(10):
        outcomes = load_batch(read_batch(rows))

    assert {loaded.outcome for _, loaded in outcomes} == {"already there"}


def test_a_killed_run_leaves_whole_batches_and_goes_on(tmp_path, monkeypatch):
    monkeypatch.setattr(load_articles, "ROWS_A_BATCH", 2)
    rows = [ROW | {"text": f"{n}", "url": f"https://e.example/{n}"} for n in range(5)]
    path = write_lines(tmp_path / "a.jsonl", *rows)
    load_batch(read_batch(rows_of(rows[:3])))

    call_command("load_articles", path)

    latest, *others = Decision.objects.all()
    assert Article.objects.count() == 5
    assert latest.after == {"added": 2, "already there": 3, "refused": 0}
    assert {one.batch for one in others} == {latest.batch}
