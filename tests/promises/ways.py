"""The ways in which rows are written and changed, the ORM’s and others."""

import pytest
from django.db import IntegrityError, connection


def columns_of(row):
    fields = [f for f in row._meta.concrete_fields if f.attname != "id" or row.pk]
    values = [
        f.get_db_prep_save(getattr(row, f.attname), connection=connection)
        for f in fields
    ]
    return [connection.ops.quote_name(f.column) for f in fields], values


def insert_raw(row, verb="INSERT"):
    columns, values = columns_of(row)
    marks = ", ".join(["%s"] * len(values))
    with connection.cursor() as cursor:
        cursor.execute(
            f"{verb} INTO {row._meta.db_table} ({', '.join(columns)}) VALUES ({marks})",
            values,
        )


def insert_by_save(row):
    row.save(force_insert=True)


def insert_in_bulk(row):
    type(row).objects.bulk_create([row])


def insert_in_bulk_ignoring_conflicts(row):
    type(row).objects.bulk_create([row], ignore_conflicts=True)


def insert_by_replace(row):
    insert_raw(row, "INSERT OR REPLACE")


WAYS_IN = [
    insert_by_save,
    insert_in_bulk,
    insert_in_bulk_ignoring_conflicts,
    insert_raw,
]
if connection.vendor == "sqlite":
    WAYS_IN.append(insert_by_replace)


def refuses(sentence):
    return pytest.raises(IntegrityError, match=sentence)


def change(row, **values):
    type(row).objects.filter(pk=row.pk).update(**values)


def change_by_save(row, **values):
    for name, value in values.items():
        setattr(row, name, value)
    row.save()


def change_raw(row, **values):
    columns = ", ".join(f"{connection.ops.quote_name(name)} = %s" for name in values)
    with connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE {row._meta.db_table} SET {columns} WHERE id = %s",
            [*values.values(), row.pk],
        )


def change_in_bulk(row, **values):
    for name, value in values.items():
        setattr(row, name, value)
    type(row).objects.bulk_update([row], list(values))


WAYS_TO_CHANGE = [change, change_by_save, change_raw, change_in_bulk]
