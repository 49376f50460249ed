"""A backup, restore or move that is killed loses nothing and leaves nothing half."""

import pytest

from tests import examples
from tests.backups.killing import ACTS, Killing


@pytest.mark.rarely
@pytest.mark.parametrize("act", ACTS)
def test_nothing_is_lost_and_nothing_half_after_a_kill(
    sites, full, backup, act, tmp_path
):
    killing = Killing(sites, full, backup, tmp_path)

    wrong = [killing.once(act) for _ in range(examples.share_of(20))]

    assert sum(wrong, []) == []
