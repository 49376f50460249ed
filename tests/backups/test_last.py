"""The system check warns when the last backup is older than the house rules say."""

import datetime

import pytest
from django.core.checks import run_checks
from django.utils import timezone

from articles.models import Article
from quotes.models import Backup, HouseRules
from tests.making import make_article

pytestmark = pytest.mark.django_db


def days_ago(days):
    return timezone.now() - datetime.timedelta(days=days)


def warnings():
    found = run_checks(databases=["default"])
    return [warning.msg for warning in found if warning.id == "quotes.W003"]


@pytest.fixture
def old_article():
    make_article()
    Article.objects.update(added_at=days_ago(8))


def test_an_empty_site_needs_no_backup():
    assert warnings() == []


def test_a_new_site_has_its_days(old_article):
    Article.objects.update(added_at=days_ago(6))

    assert warnings() == []


def test_a_site_that_was_never_backed_up_is_told(old_article):
    assert warnings() == ["This database was never backed up."]


def test_a_recent_backup_is_enough(old_article):
    Backup.objects.create(at=days_ago(6), folder="/backups/a")

    assert warnings() == []


def test_an_old_backup_is_named_by_its_day(old_article):
    Backup.objects.create(at=days_ago(8), folder="/backups/a")

    (said,) = warnings()
    assert said == (
        f"The last backup is of {days_ago(8):%d %B %Y}, and the house rules ask for "
        "one every 7 days."
    )


@pytest.mark.parametrize(("days", "number"), [(0, 0), (9, 0), (1, 1)])
def test_the_house_rules_say_how_old_it_may_be(old_article, days, number):
    HouseRules.objects.create(backup_every=days)

    assert len(warnings()) == number
