"""What a page can do without is left out where it can't be written at once."""

import pytest
from django.db import IntegrityError, connection

from quotes.database.optional import write_if_free
from quotes.models import HouseRules
from tests.database.harming.sessions import made_read_only

pytestmark = pytest.mark.django_db


def set_rules(pk=1):
    HouseRules.objects.create(pk=pk, sure_from=90)


def test_it_is_written_where_it_can_be():
    write_if_free(set_rules)

    assert HouseRules.now().sure_from == 90


def test_it_is_left_out_where_nothing_can_be_written():
    with made_read_only(connection):
        write_if_free(set_rules)

    assert not HouseRules.objects.exists()


def test_a_fault_of_the_code_is_not_hidden():
    set_rules(1)

    with pytest.raises(IntegrityError):
        write_if_free(set_rules, 1)
