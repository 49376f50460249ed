"""What a page can do without is left out where it can't be written at once."""

import pytest
from django.db import IntegrityError, connection
from django.utils import timezone

from quotes.database.optional import if_at_once
from quotes.models import HouseRules, Lease
from tests.database.harm import made_read_only
from tests.making import make_article

pytestmark = pytest.mark.django_db


def test_it_is_written_where_it_can_be():
    with if_at_once():
        HouseRules.objects.create(sure_from=90)

    assert HouseRules.now().sure_from == 90


def test_it_is_left_out_where_nothing_can_be_written():
    with made_read_only(connection), if_at_once():
        HouseRules.objects.create(sure_from=90)

    assert not HouseRules.objects.exists()


def test_a_fault_of_the_code_is_not_hidden(curator):
    article = make_article()

    with pytest.raises(IntegrityError), if_at_once():
        for _ in range(2):
            Lease.objects.create(article=article, person=curator, until=timezone.now())
