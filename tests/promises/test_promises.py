"""The database refuses what must not be, however it is written."""

import datetime
import shutil
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction

from articles.models import Article, ArticleVersion
from quotes import promises
from quotes.models import Attribution, Decision, QuoteSpan
from quotes.promises import checks
from tests.making import add_version, make_article, make_quote, make_speaker
from tests.promises.ways import (
    WAYS_IN,
    WAYS_TO_CHANGE,
    change,
    change_raw,
    insert_raw,
    refuses,
)

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("alter", WAYS_TO_CHANGE)
@pytest.mark.parametrize(
    "values",
    [
        {"text": "Other words."},
        {"sha256": "0" * 64},
        {"number": 7},
        {"captured_at": datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)},
        {"capture_id": 7},
    ],
)
def test_it_refuses_to_change_a_version(alter, values):
    version = make_article().current_version

    with refuses("A version of an article never changes"):
        alter(version, **values)


def test_it_refuses_to_replace_a_version():
    version = make_article().current_version
    version.text = "Other words."

    with pytest.raises(IntegrityError, match="stored already|duplicate key"):
        insert_raw(
            version, "INSERT OR REPLACE" if connection.vendor == "sqlite" else "INSERT"
        )


def test_it_refuses_to_upsert_a_version():
    version = make_article().current_version
    version.text = "Other words."

    with refuses("stored already|never changes"):
        ArticleVersion.objects.bulk_create(
            [version],
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=["text"],
        )


def test_it_keeps_the_versions_of_an_article_that_holds_quotes():
    quote = make_quote()
    other = add_version(quote.article, "Something else.")
    change(quote.article, current_version=quote.version)

    with refuses("keeps all its versions"):
        ArticleVersion.objects.filter(pk=other.pk)._raw_delete("default")


@pytest.mark.parametrize("alter", WAYS_TO_CHANGE)
def test_it_refuses_to_confirm_a_quote_that_waits(alter):
    quote = make_quote(speaker=None, state="found")

    with refuses("waits for a speaker"):
        alter(quote, state="confirmed")


@pytest.mark.parametrize("insert", WAYS_IN)
def test_it_refuses_a_waiting_attribution_on_a_confirmed_quote(insert):
    quote = make_quote()

    with refuses("no attribution can wait"):
        insert(Attribution(quote=quote, number=2))


@pytest.mark.parametrize("alter", WAYS_TO_CHANGE)
def test_it_refuses_to_take_the_speaker_off_a_confirmed_quote(alter):
    said = make_quote().attributions.get()

    with refuses("no attribution can wait"):
        alter(said, speaker_id=None) if alter is change_raw else alter(
            said, speaker=None
        )


@pytest.mark.parametrize("insert", WAYS_IN)
def test_it_refuses_a_speaker_and_a_label_at_once(insert):
    quote = make_quote(state="found")
    other = make_speaker("Grace Hopper")

    with refuses("a speaker or an unnamed label, not both"):
        insert(Attribution(quote=quote, number=2, speaker=other, unnamed_label="aides"))


@pytest.mark.parametrize("alter", WAYS_TO_CHANGE)
def test_it_refuses_to_add_a_label_to_a_speaker(alter):
    said = make_quote().attributions.get()

    with refuses("not both"):
        alter(said, unnamed_label="aides")


@pytest.mark.parametrize("insert", WAYS_IN)
def test_it_refuses_a_speaker_twice_on_one_quote(insert):
    quote = make_quote()
    again = quote.attributions.get().speaker

    with refuses("stands on the quote already"):
        insert(Attribution(quote=quote, number=2, speaker=again))


@pytest.mark.parametrize("alter", WAYS_TO_CHANGE)
@pytest.mark.parametrize("values", [{"act": "reject"}, {"reason": "none"}])
def test_it_refuses_to_change_a_decision(alter, values):
    decision = Decision.objects.create(act="confirm")

    with refuses("Decisions stay as they are"):
        alter(decision, **values)


def test_it_refuses_to_delete_decisions():
    decision = Decision.objects.create(act="confirm")

    for delete in (
        decision.delete,
        Decision.objects.all().delete,
        lambda: Decision.objects.all()._raw_delete("default"),
    ):
        with refuses("Decisions are never deleted"), transaction.atomic():
            delete()


def test_it_refuses_to_replace_a_decision():
    decision = Decision.objects.create(act="confirm")
    undo = Decision.objects.create(act="undo", undoes=decision)
    verb = "INSERT OR REPLACE" if connection.vendor == "sqlite" else "INSERT"

    for row in (decision, Decision(act="undo", undoes=decision, at=undo.at)):
        with (
            pytest.raises(IntegrityError, match="written already|duplicate key"),
            transaction.atomic(),
        ):
            insert_raw(row, verb)


def test_it_refuses_to_truncate_decisions():
    Decision.objects.create(act="confirm")
    empty = "TRUNCATE quotes_decision CASCADE"
    if connection.vendor == "sqlite":
        empty = "DELETE FROM quotes_decision"
    connection.check_constraints()

    with refuses("never deleted"), connection.cursor() as cursor:
        cursor.execute(empty)


def test_it_keeps_the_people_who_acted(curator):
    Decision.objects.create(act="confirm", actor=curator)

    with refuses("Deactivate the account"):
        get_user_model().objects.filter(pk=curator.pk)._raw_delete("default")


def test_the_day_to_sort_by_follows_the_article():
    article = make_article(published_on=None)
    captured = article.current_version.captured_at.date()
    quote = make_quote(article=article)

    change(quote, sorted_on=datetime.date(1999, 1, 1))
    quote.refresh_from_db()
    untouched = quote.sorted_on
    change(article, published_on=datetime.date(2020, 2, 2))
    quote.refresh_from_db()

    assert untouched == captured
    assert quote.sorted_on == datetime.date(2020, 2, 2)


def test_a_missing_trigger_is_warned_of():
    name, table = promises.installed(connection)[0]
    on = f" ON {table}" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER {name}{on}")

    assert promises.missing(connection) == [name]
    (warning,) = checks.triggers_are_installed(None, ["default"])
    assert name in warning.msg


def test_migrating_again_leaves_all_triggers_in_place(flushed_db):
    call_command("migrate", verbosity=0)

    assert promises.missing(connection) == []


LATER = """
from django.db import migrations, models

class Migration(migrations.Migration):
    dependencies = [("{app}", "{latest}")]
    operations = [migrations.AlterField("{model}", "{column}", {field})]
"""


@pytest.mark.parametrize(
    ("model", "column", "field"),
    [
        (QuoteSpan, "number", "models.IntegerField()"),
        (ArticleVersion, "number", "models.IntegerField()"),
        (Decision, "act", "models.CharField(max_length=99)"),
        (Article, "title", "models.TextField(blank=True)"),
    ],
)
def test_a_migration_that_rebuilds_a_table_leaves_all_triggers(
    flushed_db, tmp_path, monkeypatch, settings, model, column, field
):
    """SQLite drops a rebuilt table's triggers, and fails where another names it."""
    app, name = model._meta.app_label, model._meta.model_name
    package = tmp_path / f"later_{name}"
    shutil.copytree(ROOT / app / "migrations", package)
    latest = max(path.stem for path in package.glob("0*.py"))
    later = LATER.format(app=app, latest=latest, model=name, column=column, field=field)
    (package / "9999_later.py").write_text(later)
    monkeypatch.syspath_prepend(tmp_path)
    settings.MIGRATION_MODULES = {app: package.name}

    call_command("migrate", app, "9999", verbosity=0)
    after = promises.missing(connection)
    call_command("migrate", app, latest, verbosity=0)

    assert after == promises.missing(connection) == []
    with refuses("Decisions stay"):
        change(Decision.objects.create(act="confirm"), act="reject")
