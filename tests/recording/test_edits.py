"""What an outlet did to quotes is told, and nothing else that it did."""

import random

import pytest

from quotes.models import Change
from quotes.recording.edits import edits_between
from tests.articles.watching.measures.edits_told import text_of, told
from tests.articles.watching.staging import EDITS, made

pytestmark = [pytest.mark.django_db, pytest.mark.once]
QUAY = """The quay is closed until the river falls, the harbour master said on Sunday.

“We lost two boats in the night,” said Ada Quill, the harbour master. “Nobody was hurt.”

The mayor, Bo Ekberg, went home. “It was a bad night,” he said.
"""


def told_of(before, after):
    return [(edit.kind, edit.was, edit.now) for edit in edits_between(before, after)]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_each_staged_edit_is_told_for_what_it_is(edit):
    article = made(7)
    after = edit.do(article, random.Random(7))  # noqa: S311

    kinds = told(text_of(article.page), text_of(after.page))

    assert set(kinds) == set(edit.tells)


def test_changed_words_are_told_with_both():
    after = QUAY.replace("two boats", "three boats")

    [(kind, was, now)] = told_of(QUAY, after)

    assert kind == Change.Kind.WORDS
    assert was.startswith("We lost two boats")
    assert now.startswith("We lost three boats")


def test_a_piece_taken_away_is_a_change_of_words():
    after = QUAY.replace(" “Nobody was hurt.”", "")

    assert [kind for kind, *_ in told_of(QUAY, after)] == [Change.Kind.WORDS]


def test_words_that_lost_their_marks_are_gone():
    after = QUAY.replace(
        "“It was a bad night,” he said.", "It was a bad night, he said."
    )

    assert [kind for kind, *_ in told_of(QUAY, after)] == [Change.Kind.GONE]


def test_a_shorter_form_of_the_same_name_is_no_other_name():
    after = QUAY.replace("said Ada Quill, the harbour master", "said Quill")

    assert told_of(QUAY, after) == []


def test_another_quote_than_before_is_one_gone_and_one_new():
    after = QUAY.replace("It was a bad night", "Nobody here has slept since Friday")

    assert {kind for kind, *_ in told_of(QUAY, after)} == {"gone", "new"}


def test_who_she_is_does_not_change_when_another_paragraph_goes():
    before = f"{QUAY}\nA report is due in May.\n\n“I will read it,” she said.\n"
    after = before.replace("A report is due in May.\n\n", "")

    assert told_of(before, after) == []
