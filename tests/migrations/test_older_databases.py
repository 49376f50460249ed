"""What becomes of databases that the replaced migrations made."""

import pytest
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from quotes.promises import checks
from tests.making import make_quote

pytestmark = pytest.mark.django_db

REPLACED = {
    "articles": "0001_initial 0002_the_desk 0003_listed_on",
    "quotes": (
        "0001_initial 0002_the_desk 0003_groups 0004_tries 0005_batches "
        "0006_reading_room 0007_copies 0008_words 0009_claims 0010_claim_groups "
        "0011_rating_scale 0012_covering_indexes 0013_copies_in_attributions "
        "0014_filter_terms"
    ),
}
TODAY = {
    ("articles", "0001_squashed_0003_listed_on"),
    ("quotes", "0001_squashed_0014_filter_terms"),
}


def pretend(articles, quotes):
    """Make the record of migrations one of the replaced ones, up to these two."""
    recorder = MigrationRecorder(connection)
    for app, squashed in TODAY:
        names = [squashed, *REPLACED[app].split()]
        recorder.migration_qs.filter(app=app, name__in=names).delete()
    for app, latest in [("articles", articles), ("quotes", quotes)]:
        for name in REPLACED[app].split():
            if name[:4] <= latest:
                recorder.record_applied(app, name)


def recorded():
    return set(MigrationRecorder(connection).applied_migrations())


def migrate(**options):
    call_command("migrate", verbosity=0, skip_checks=False, **options)


def everything():
    """Return columns and rows of every table but the record of migrations.

    What SQLite’s index of words is made of is left out too: `migrate` makes it anew.
    """
    found = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if table == "django_migrations" or table.startswith("quotes_words_"):
                continue
            cursor.execute(f"SELECT * FROM {table}")
            columns = [column[0] for column in cursor.description]
            found[table] = (columns, sorted(map(repr, cursor.fetchall())))
    return found


def test_one_at_the_last_of_them_is_taken_as_migrated():
    make_quote()
    connection.check_constraints()
    pretend(articles="0003", quotes="0014")
    before = everything()

    migrate(check_unapplied=True)
    migrate()

    assert recorded() >= TODAY
    assert everything() == before


@pytest.mark.parametrize(
    ("articles", "quotes", "place"),
    [
        ("0001", "0000", "articles 0001_initial"),
        ("0002", "0005", "articles 0002_the_desk"),
        ("0003", "0007", "quotes 0007_copies"),
        ("0003", "0013", "quotes 0013_copies_in_attributions"),
    ],
)
def test_one_in_between_is_refused_and_left_alone(articles, quotes, place):
    pretend(articles, quotes)
    before = recorded()

    with pytest.raises(SystemCheckError, match=f"stands at {place}, "):
        migrate()

    assert recorded() == before
    assert "start with an empty database" in checks.refusal_of(connection)


@pytest.mark.parametrize("articles", ["0000", "0003"])
def test_one_without_quotes_yet_is_not_refused(articles):
    pretend(articles, quotes="0000")

    assert checks.refusal_of(connection) is None
