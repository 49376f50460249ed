"""Every model has its row in the table of what a backup holds."""

import csv

import pytest
from django.db import connection

from quotes.backups.columns import FORMS, form_of, shortest
from quotes.backups.tables import HELD, LEFT_OUT, models, tables


def test_every_model_is_held_or_left_out_with_a_reason():
    assert {model._meta.label for model in models()} == {*HELD, *LEFT_OUT}
    assert not {*HELD} & {*LEFT_OUT}


def test_every_type_of_column_has_a_form():
    assert all(form_of(field) for table in tables() for field in table.fields)
    assert FORMS


def test_the_filled_site_has_a_row_in_every_table(backup):
    empty = [
        table.name
        for table in tables()
        if len((backup / table.file_name).read_bytes().splitlines()) < 2
    ]

    assert empty == []


def test_what_is_left_out_is_named_in_the_manifest(backup):
    assert "quotes.Lease" in (backup / "manifest.json").read_text()
    assert not (backup / "quotes_lease.csv").exists()


def test_pythons_csv_reads_a_part(backup):
    with (backup / "articles_articleversion.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))

    assert any("\\." in row["text"].split("\n") for row in rows)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "value", [0.1, 1.0, -0.0, 1 / 3, 1e-5, 1e14, 1e15, 1234567890123456.2, 1e16, 5e-324]
)
def test_floats_are_written_as_postgresql_writes_them(value):
    if connection.vendor != "postgresql":
        assert float(shortest(value)) == value
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT (%s::float8)::text", [repr(value)])
        assert shortest(value) == cursor.fetchone()[0]
