"""PostgreSQL’s own tools dump a site and restore it, the rows alone too."""

import shutil
import subprocess

import pytest

from tests.backups.sites import backup_in, rows_that_differ

pytestmark = [
    pytest.mark.rarely,
    pytest.mark.skipif(
        not (shutil.which("pg_dump") and shutil.which("pg_restore")),
        reason="PostgreSQL’s tools are not installed",
    ),
]


def ran(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def dump(full, tmp_path):
    path = tmp_path / "site.dump"
    ran("pg_dump", "-Fc", "-f", str(path), full["postgresql"].url)
    return str(path)


def test_a_dump_is_restored_with_tables_and_triggers(sites, dump, backup, tmp_path):
    site = sites.unmigrated("postgresql")

    ran("pg_restore", "--no-owner", "--exit-on-error", "-d", site.url, dump)

    site.done("backup", str(tmp_path / "after"))
    after = backup_in(tmp_path / "after")
    assert rows_that_differ(backup, after) == {}


def test_rows_alone_are_restored_into_tables_that_are_there(
    sites, dump, backup, tmp_path
):
    site = sites.unmigrated("postgresql")
    ran("pg_restore", "--no-owner", "--schema-only", "-d", site.url, dump)

    rows = ("--data-only", "--disable-triggers", "--exit-on-error")
    ran("pg_restore", *rows, "-d", site.url, dump)

    site.done("backup", str(tmp_path / "after"))
    after = backup_in(tmp_path / "after")
    assert rows_that_differ(backup, after) == {}
