"""`manage.py work` ends when it is told to, or once nothing is due."""

import os
import signal
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

ROOT = Path(__file__).parent.parent.parent.parent


@pytest.mark.django_db
def test_once_it_ends_where_nothing_is_due():
    said = StringIO()

    call_command("work", once=True, stdout=said)

    assert said.getvalue().startswith("There is no feed and no page")


@pytest.mark.once
@pytest.mark.rarely
def test_sigterm_ends_it_cleanly(tmp_path):
    environment = os.environ | {
        "DATABASE_URL": f"sqlite:///{tmp_path / 'work.sqlite3'}"
    }
    run = [sys.executable, "manage.py"]
    subprocess.run(  # noqa: S603
        [*run, "migrate", "-v0"], cwd=ROOT, env=environment, check=True
    )
    with subprocess.Popen(  # noqa: S603
        [*run, "work"], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as worker:
        begins = worker.stdout.readline()
        worker.send_signal(signal.SIGTERM)

        assert worker.wait(timeout=20) == 0
    assert begins.startswith("There is no feed")
