"""Lists in ten manners and more, each twice: nothing comes in that they don’t say."""

import pytest

from tests.imports.lists.measuring import MANNERS, measure

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("make", [m for both in MANNERS.values() for m in both])
def test_no_row_is_silently_wrong(make, tmp_path):
    found = measure(make(), tmp_path)

    assert found.wrong == []
    assert found.refused == 0, found.refusals
