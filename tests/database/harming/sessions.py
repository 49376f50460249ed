"""Does to a database what a disk, a network or an impatient person does."""

import sqlite3
from contextlib import closing, contextmanager

import psycopg
from django.db import transaction


@contextmanager
def made_read_only(connection):
    """Let the database be read only until the block ends; what it writes is lost."""
    on_sqlite = connection.vendor == "sqlite"
    setting = (
        "PRAGMA query_only = {}" if on_sqlite else "SET transaction_read_only = {}"
    )
    try:
        with transaction.atomic():
            connection.cursor().execute(setting.format("on"))
            yield
            transaction.set_rollback(True)
    finally:
        if on_sqlite:
            connection.cursor().execute(setting.format("off"))


@contextmanager
def locked(database: str):
    """Hold every lock that a writer could want, in another session, until the end."""
    if database.startswith("sqlite"):
        with closing(sqlite3.connect(database.removeprefix("sqlite:///"))) as session:
            session.execute("BEGIN IMMEDIATE")
            yield
        return
    with psycopg.connect(database) as session:
        tables = session.execute(
            "SELECT string_agg(relname, ', ') FROM pg_class "
            "WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        ).fetchone()[0]
        session.execute(f"LOCK TABLE {tables} IN EXCLUSIVE MODE")
        yield
        session.rollback()
