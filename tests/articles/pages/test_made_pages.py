"""The made pages are read as well as the project promises."""

from collections import Counter

import pytest

from tests.articles.pages.making import MADE
from tests.articles.pages.scoring import Reading, read_all, share_of, shares
from tests.articles.pages.stories import ALL

pytestmark = pytest.mark.once


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    return read_all()


def test_each_kind_of_page_is_made_in_two_manners():
    kinds = Counter(made.kind for made in MADE)

    assert len(MADE) == 40
    assert set(kinds.values()) == {2}
    assert len({made.manner for made in MADE}) == 40


def test_each_story_has_quotations():
    assert all(len(story.quotations) >= 3 for story in ALL)


@pytest.mark.parametrize("name", ["text", "title", "date", "byline", "outlet"])
def test_it_is_right_in_95_of_100_pages(readings, name):
    wrong = [
        line for one in readings if not one.right[name] for line in one.differences()
    ]

    assert shares(readings)[name] >= 95, "\n".join(wrong)


def test_at_most_one_quotation_in_100_is_lost_with_the_text(readings):
    lost, of = share_of(readings)

    assert of > 150
    assert lost <= of / 100, [words for one in readings for words in one.lost]
