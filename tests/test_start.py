"""The site starts with a sentence where something is wrong, and not at all."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def run(*command, **environment):
    return subprocess.run(
        [sys.executable, *command],
        env=os.environ | environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def migrated(tmp_path_factory):
    """A database with all its tables, to be copied or left whole."""
    path = tmp_path_factory.mktemp("migrated") / "new.sqlite3"
    run("manage.py", "migrate", DATABASE_URL=f"sqlite:///{path}")
    return path


def test_the_server_refuses_a_database_without_its_triggers(tmp_path):
    database = f"sqlite:///{tmp_path / 'empty.sqlite3'}"

    done = run("-c", "import quotes.wsgi", DATABASE_URL=database)

    assert done.returncode != 0
    assert "Run: python manage.py migrate" in done.stderr


def test_the_server_starts_after_migrating(migrated):
    database = f"sqlite:///{migrated}"

    done = run("-W", "ignore", "-c", "import quotes.wsgi", DATABASE_URL=database)

    assert done.returncode == 0, done.stderr


def test_a_missing_trigger_fails_the_system_check(migrated, tmp_path):
    path = shutil.copy(migrated, tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER promise_decision_kept")
    database = f"sqlite:///{path}"

    check = ("manage.py", "check", "--database", "default", "--fail-level", "WARNING")
    done = run(*check, DATABASE_URL=database)
    server = run("-c", "import quotes.wsgi", DATABASE_URL=database)

    assert done.returncode != 0
    assert "promise_decision_kept" in done.stderr
    assert server.returncode != 0


@pytest.mark.parametrize("command", ["migrate", "demo"])
def test_a_half_migrated_database_is_refused_with_a_sentence(tmp_path, command):
    database = f"sqlite:///{tmp_path / 'older.sqlite3'}"
    record = (
        "import django; django.setup(); from django.db import connection; "
        "from django.db.migrations.recorder import MigrationRecorder; "
        "MigrationRecorder(connection).record_applied('articles', '0001_initial')"
    )
    settings = {"DJANGO_SETTINGS_MODULE": "quotes.settings", "DATABASE_URL": database}
    run("-c", record, **settings)

    done = run("manage.py", command, **settings)
    server = run("-c", "import quotes.wsgi", **settings)

    assert (done.returncode, server.returncode) == (1, 1)
    for said in (done.stderr, server.stderr):
        assert "This database stands at articles 0001_initial" in said
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "address", ["quotes.example", "ftp://quotes.example", "https://quotes.example/a"]
)
def test_a_wrong_site_address_stops_the_start(address):
    done = run("manage.py", "check", ONRECORD_SITE_URL=address)

    assert done.returncode != 0
    assert "Write scheme and host only" in done.stderr


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("DATABASE_URL", "nonsense", "Write sqlite:///PATH or postgres://"),
        ("DATABASE_URL", "", "Write sqlite:///PATH or postgres://"),
        ("ONRECORD_MAX_UPLOAD_MB", "ten", "Write a number above 0"),
        ("ONRECORD_MAX_UPLOAD_MB", "-1", "Write a number above 0"),
        ("ONRECORD_DEBUG", "maybe", "Write on or off"),
        ("ONRECORD_SITE_URL", "http://x:abc", "Write scheme and host only"),
        ("ONRECORD_VAR", "/dev/null/var", "Name another in ONRECORD_VAR"),
    ],
)
def test_a_wrong_value_is_one_sentence(name, value, sentence):
    done = run("manage.py", "check", **{name: value})

    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_a_database_without_tables_is_one_sentence(tmp_path):
    database = f"sqlite:///{tmp_path / 'empty.sqlite3'}"

    done = run("manage.py", "find_quotes", DATABASE_URL=database)

    assert done.returncode == 1
    assert "run: python manage.py migrate" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_checkout_keeps_its_data_in_itself_and_says_nothing():
    code = "from quotes import settings; print(settings.VAR_DIR)"

    done = run("manage.py", "check", ONRECORD_VAR="")
    told = run("-c", code, ONRECORD_VAR="").stdout

    assert (told.strip(), done.stderr) == (str(ROOT / "var"), "")


def test_the_secret_key_is_made_once_and_kept(tmp_path):
    code = "from quotes import settings; print(settings.SECRET_KEY)"

    first, second = run("-c", code), run("-c", code)

    assert first.stdout == second.stdout
    assert len(first.stdout) > 50


def test_a_taken_port_is_one_sentence(tmp_path):
    database = f"sqlite:///{tmp_path / 'demo.sqlite3'}"
    listen = "import socket; s = socket.create_server(('127.0.0.1', 0)); "
    listen += "print(s.getsockname()[1], flush=True); input()"
    taker = subprocess.Popen(
        [sys.executable, "-c", listen],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    port = taker.stdout.readline().strip()

    done = run("manage.py", "demo", "--port", port, DATABASE_URL=database)
    taker.communicate("\n")

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "Choose another: make demo PORT=8001" in done.stderr


KEPT = """
from django.conf import settings
print(settings.DATABASES["default"]["CONN_MAX_AGE"])
"""


@pytest.mark.parametrize(("pooler", "seconds"), [("off", "600"), ("on", "0")])
def test_connections_are_kept_but_behind_a_pooler(pooler, seconds):
    done = run(
        "-c",
        KEPT,
        DJANGO_SETTINGS_MODULE="quotes.settings",
        DATABASE_URL="postgres://127.0.0.1/onrecord",
        ONRECORD_BEHIND_POOLER=pooler,
    )

    assert done.stdout.strip() == seconds
