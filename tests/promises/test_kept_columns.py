"""The README of the promises names each column that triggers keep, and by which."""

from pathlib import Path

import pytest
from django.db import connection

from tests.promises.written import columns_written, triggers_by_column

README = Path(__file__).resolve().parents[2] / "quotes" / "promises" / "README.md"


def table():
    """Return the triggers that the README names for each column on this database."""
    found = {}
    lines = README.read_text(encoding="utf8").splitlines()
    rows = [line.strip("| ").split(" | ") for line in lines if line.startswith("| `")]
    for column, _, _, *triggers in rows:
        named = triggers[["sqlite", "postgresql"].index(connection.vendor)]
        found[column.strip("`")] = set(named.replace("`", "").split(", ")) - {"–"}
    return {column: names for column, names in found.items() if names}


@pytest.mark.django_db
def test_the_readme_names_all_columns_that_triggers_keep():
    assert table() == triggers_by_column(connection)


@pytest.mark.parametrize(
    ("sql", "columns"),
    [
        ("UPDATE a SET b = (SELECT c = 1, d), e = f(1, 2) WHERE g = 1;", "a.b a.e"),
        ("UPDATE a x SET (b, c) = (SELECT 1, 2) FROM d WHERE e = 1;", "a.b a.c"),
        ("UPDATE a SET b = ', c = ' -- , d = 1\n, e = 1;", "a.b a.e"),
        ("INSERT INTO a (b, c) VALUES (1, 2);", "a.b a.c"),
        ("IF OLD.a = NEW.a THEN NEW.b := 1; END IF;", "here.b"),
        ("SELECT RAISE(ABORT, 'UPDATE a SET b = 1;') WHERE NEW.c = 1;", ""),
    ],
)
def test_what_a_trigger_writes_is_read_from_its_sql(sql, columns):
    assert columns_written(sql, "here") == set(columns.split())
