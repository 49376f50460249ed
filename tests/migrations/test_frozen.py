"""A migration that has landed never changes, and nothing new runs before it."""

import importlib

import pytest
from django.db.migrations.loader import MigrationLoader

from tests.migrations import freezing
from tests.migrations.freezing import FROZEN, ROOT, FreezingRefused

MIGRATION = """
from django.db import migrations

class Migration(migrations.Migration):
    dependencies = {dependencies}
    {more}
"""


def graph():
    return MigrationLoader(None).graph


def test_landed_migrations_are_as_they_landed():
    assert freezing.altered(freezing.read(FROZEN), ROOT) == []


def test_every_migration_is_frozen():
    """Else run `make migrations-frozen`."""
    assert freezing.unfrozen(freezing.read(FROZEN), ROOT, graph()) == []


def test_landed_migrations_run_in_the_order_of_landing():
    assert freezing.misplaced(list(freezing.read(FROZEN)), graph()) == []


class Checkout:
    """A folder with migrations of quotes; 0001_one and 0002_two have landed."""

    def __init__(self, root):
        self.root = root
        self.folder = root / "quotes" / "migrations"
        self.folder.mkdir(parents=True)
        (self.folder / "__init__.py").touch()
        self.frozen = root / "frozen.txt"
        self.frozen.write_text("# Migrations that have landed\n")

    def write(self, name, *after, more=""):
        dependencies = [("quotes", other) for other in after]
        text = MIGRATION.format(dependencies=dependencies, more=more)
        (self.folder / f"{name}.py").write_text(text)

    def freeze(self):
        importlib.invalidate_caches()
        return freezing.freeze(self.frozen, self.root, graph())


@pytest.fixture
def checkout(tmp_path, monkeypatch, settings):
    monkeypatch.syspath_prepend(tmp_path.parent)
    settings.MIGRATION_MODULES = {
        "articles": None,
        "quotes": f"{tmp_path.name}.quotes.migrations",
    }
    checkout = Checkout(tmp_path)
    checkout.write("0001_one")
    checkout.write("0002_two", "0001_one")
    checkout.freeze()
    return checkout


def refused(checkout, sentence):
    """Freeze; it has to be refused with the sentence, and the list left alone."""
    before = checkout.frozen.read_text()
    with pytest.raises(FreezingRefused, match=sentence):
        checkout.freeze()
    return checkout.frozen.read_text() == before


def test_freezing_adds_lines_and_keeps_the_others(checkout):
    before = checkout.frozen.read_text()
    checkout.write("0003_a_four", "0003_three")
    checkout.write("0003_three", "0002_two")

    added = checkout.freeze()

    assert added == [
        "quotes/migrations/0003_three.py",
        "quotes/migrations/0003_a_four.py",
    ]
    assert checkout.frozen.read_text().startswith(before)
    assert list(freezing.read(checkout.frozen))[2:] == added
    assert checkout.freeze() == []


def test_a_module_that_migrations_import_is_frozen_too(checkout):
    (checkout.folder / "_groups.py").write_text("GROUPS = []\n")

    assert checkout.freeze() == ["quotes/migrations/_groups.py"]


def test_a_changed_migration_is_refused(checkout):
    checkout.write("0001_one", more="initial = True")

    assert refused(checkout, r"0001_one\.py has landed and never changes")


def test_a_removed_migration_is_refused(checkout):
    (checkout.folder / "0002_two.py").unlink()

    assert refused(checkout, r"0002_two\.py has landed and never changes")


def test_a_migration_that_runs_before_a_landed_one_is_refused(checkout):
    early = 'run_before = [("quotes", "0002_two")]'
    checkout.write("0003_three", "0001_one", more=early)

    assert refused(checkout, r"0003_three\.py runs before quotes/migrations/0002_two")


def test_a_migration_that_replaces_landed_ones_is_refused(checkout):
    replaced = 'replaces = [("quotes", "0001_one"), ("quotes", "0002_two")]'
    checkout.write("0001_squashed_0002_two", more=replaced)

    assert refused(checkout, r"0001_one\.py has landed and stays")


def test_a_migration_beside_a_landed_one_is_refused(checkout):
    """Two branches’ migrations are joined one after the other."""
    checkout.write("0002_other", "0001_one")
    checkout.write("0003_merge", "0002_other", "0002_two")

    assert refused(
        checkout, r"0002_other\.py has to depend on quotes/migrations/0002_two"
    )
