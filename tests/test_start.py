"""The site starts with a sentence where something is wrong, and not at all."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from django.core.files import locks

from quotes.settings import keep_first

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
        ("ONRECORD_LOCK_SECONDS", "soon", "Write a number of seconds above 0"),
        ("ONRECORD_PAGE_SECONDS", "0", "Write a number of seconds above 0"),
        ("ONRECORD_DEBUG", "maybe", "Write on or off"),
        ("ONRECORD_SITE_URL", "http://x:abc", "Write scheme and host only"),
        ("ONRECORD_USER_AGENT", "On Récord", "Write one line of letters"),
        ("ONRECORD_USER_AGENT", "a\nb", "Write one line of letters"),
        ("ONRECORD_KEEP_PAGES", "some", "Write on or off"),
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


KEY = "from quotes import settings; print(settings.SECRET_KEY)"


def start(*command, **environment):
    return subprocess.Popen(
        [sys.executable, *command],
        env=os.environ | environment,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_processes_that_start_together_have_one_secret_key(tmp_path):
    first_ever = {"ONRECORD_VAR": str(tmp_path / "var"), "ONRECORD_SECRET_KEY": ""}

    starting = [start("-c", KEY, **first_ever) for _ in range(6)]
    keys = {process.communicate()[0].strip() for process in starting}

    assert len(keys) == 1
    assert len(keys.pop()) > 50
    assert [path.name for path in (tmp_path / "var").glob("*key*")] == ["secret-key"]


def test_a_key_is_whole_as_soon_as_it_is_there(tmp_path):
    keep_first(tmp_path / "secret-key", "first")
    keep_first(tmp_path / "secret-key", "second")

    assert (tmp_path / "secret-key").read_text() == "first"
    assert [path.name for path in tmp_path.iterdir()] == ["secret-key"]


def test_an_empty_secret_key_is_one_sentence(tmp_path):
    (tmp_path / "secret-key").touch()

    done = run("manage.py", "check", ONRECORD_VAR=str(tmp_path), ONRECORD_SECRET_KEY="")

    assert done.returncode == 1
    assert "is empty. Delete it" in done.stderr


def modes(folder):
    """Return what others may do with the files of a folder, by their names."""
    return {
        path.name: stat.S_IMODE(path.stat().st_mode) & 0o077
        for path in folder.iterdir()
    }


WRITE = """
import django; django.setup()
from django.db import connection
with connection.cursor() as cursor:
    cursor.execute("CREATE TABLE kept (words)")
    from pathlib import Path
    import sys
    print([(path.name, oct(path.stat().st_mode & 0o077))
           for path in Path(sys.argv[1]).iterdir()])
"""


def test_what_is_kept_is_for_its_owner_alone(tmp_path):
    database = f"sqlite:///{tmp_path / 'var' / 'onrecord.sqlite3'}"
    var = {"ONRECORD_VAR": str(tmp_path / "var"), "DATABASE_URL": database}
    django = {"DJANGO_SETTINGS_MODULE": "quotes.settings", "ONRECORD_SECRET_KEY": ""}

    done = run("-c", WRITE, str(tmp_path / "var"), **var, **django)

    assert done.returncode == 0, done.stderr
    assert done.stdout.count("'0o0'") == 4, done.stdout


def test_loose_rights_are_tightened(tmp_path):
    for name in ("secret-key", "onrecord.sqlite3", "onrecord.sqlite3-wal"):
        (tmp_path / name).write_text("x")
        (tmp_path / name).chmod(0o644)

    run("-c", KEY, ONRECORD_VAR=str(tmp_path), DATABASE_URL="sqlite:///other.sqlite3")

    assert set(modes(tmp_path).values()) == {0}


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


CHECK = ("manage.py", "check", "--fail-level", "WARNING")


@pytest.mark.skipif(sqlite3.sqlite_version_info >= (3, 51, 3), reason="it is safe")
@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({}, 0),
        ({"WEB_CONCURRENCY": "3"}, 1),
        ({"GUNICORN_CMD_ARGS": "--threads 4 -w 2"}, 1),
        ({"WEB_CONCURRENCY": "3", "DATABASE_URL": "postgres://127.0.0.1/a"}, 0),
    ],
)
def test_an_old_sqlite_is_not_for_several_workers(tmp_path, told, code):
    given = {"DATABASE_URL": f"sqlite:///{tmp_path / 'a.sqlite3'}"} | told

    done = run(*CHECK, **given)

    assert done.returncode == code
    assert ("update SQLite to 3.51.3" in done.stderr) == bool(code)


MIGRATE = ("manage.py", "migrate", "-v", "0")


def test_migrations_at_once_go_one_after_the_other(tmp_path):
    new = {
        "DATABASE_URL": f"sqlite:///{tmp_path / 'new.sqlite3'}",
        "ONRECORD_VAR": str(tmp_path),
    }

    with (tmp_path / "migrating").open("w") as file:
        locks.lock(file, locks.LOCK_EX)
        both = [start(*MIGRATE, **new) for _ in range(2)]
        said = [process.stderr.readline() for process in both]
    rest = [process.communicate()[1] for process in both]

    assert all("Another process is migrating" in line for line in said)
    assert [process.returncode for process in both] == [0, 0], rest


def test_a_locked_database_is_no_reason_to_migrate(migrated, tmp_path):
    path = shutil.copy(migrated, tmp_path)
    call = (
        "from django.conf import settings; import sys; "
        "settings.DATABASES['default']['OPTIONS']['timeout'] = 0; "
        "sys.argv = ['manage.py', 'createsuperuser', '--noinput', "
        "'--username', 'ada', '--email', 'ada@quotes.example']; "
        "from quotes.__main__ import main; main()"
    )
    django = {
        "DJANGO_SETTINGS_MODULE": "quotes.settings",
        "DJANGO_SUPERUSER_PASSWORD": "a password for the tests",
    }
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        done = run("-c", call, DATABASE_URL=f"sqlite:///{path}", **django)

    assert done.returncode == 1
    assert "database is locked" in done.stderr
    assert "migrate" not in done.stderr
