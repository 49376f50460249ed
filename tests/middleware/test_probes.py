"""/healthz and /readyz, for what watches over the server."""

import pytest
from django.db import connection

from quotes import promises


def test_the_process_answers_without_a_database(client):
    answer = client.get("/healthz")

    assert (answer.status_code, answer.content) == (200, b"ok\n")
    assert answer["Cache-Control"] == "no-store"


@pytest.mark.django_db
def test_a_whole_database_is_ready(client):
    answer = client.get("/readyz")

    assert (answer.status_code, answer.content) == (200, b"ok\n")


@pytest.mark.django_db
def test_a_lost_trigger_is_not_ready(client):
    name, table = promises.installed(connection)[0]
    on_table = f" ON {table}" if connection.vendor == "postgresql" else ""
    connection.cursor().execute(f"DROP TRIGGER {name}{on_table}")

    answer = client.get("/readyz")

    assert answer.status_code == 503
    assert "lacks triggers" in answer.content.decode()


@pytest.mark.django_db
def test_a_missing_migration_is_not_ready(client):
    connection.cursor().execute("DELETE FROM django_migrations WHERE app = 'quotes'")

    assert client.get("/readyz").content.decode() == "The database isn’t migrated.\n"


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_a_probe_needs_neither_the_host_nor_tls(client, settings, path):
    settings.SECURE_SSL_REDIRECT = True

    answer = client.get(path, headers={"Host": "10.0.0.7:8000"})

    assert answer.status_code == 200
    assert not answer.cookies
