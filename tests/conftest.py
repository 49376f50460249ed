"""Fixtures that all tests share."""

import math
import os
import shutil
from pathlib import Path
from tempfile import mkdtemp

import hypothesis
import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.db import connection
from hypothesis import HealthCheck

from quotes import promises
from quotes.database.limits import patience
from quotes.published import kept
from tests import examples

# Playwright's own loop runs in this thread; Django would refuse the database then.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")

# Each example takes back what it did, and the first on a database takes its time.
ALL_EXAMPLES = hypothesis.settings(
    max_examples=examples.FULL,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
hypothesis.settings.register_profile("full", ALL_EXAMPLES)
hypothesis.settings.register_profile("quick", ALL_EXAMPLES, max_examples=examples.QUICK)
hypothesis.settings.load_profile("quick")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
# The fixtures that every other one with a database rests on.
ON_A_DATABASE = {"db", "serve", "made_up"}


def pytest_configure():
    """Serve static files as they lie in the project; nothing has collected them.

    What is kept for the machine is each run’s own, of the two that go on at once.
    """
    settings.VAR_DIR = Path(mkdtemp(prefix="onrecord-tests-"))
    settings.STORAGES["staticfiles"]["BACKEND"] = (
        "django.contrib.staticfiles.storage.StaticFilesStorage"
    )
    settings.WHITENOISE_AUTOREFRESH = True
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def pytest_collection_modifyitems(config, items):
    """Leave out what was run already, and what this machine has not the parts for.

    The tests run again on another database are those that it may fail.
    """
    left_out = [item for item in items if not is_of_this_run(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = filter(is_of_this_run, items)
    for item in items:
        if item.get_closest_marker("shared") and not SHARED.exists():
            item.add_marker(pytest.mark.skip("../shared is absent"))
        if item.get_closest_marker("browser") and not shutil.which("chromium"):
            item.add_marker(pytest.mark.skip("Chromium is not installed"))


def is_of_this_run(item) -> bool:
    """Say whether a test is run on this database, of the two that are run at once."""
    run = os.environ.get("ONRECORD_TESTS_RUN")
    if item.get_closest_marker("rarely"):
        return not run or "rarely" in item.config.option.markexpr
    if item.get_closest_marker("later"):
        return run != "first"
    return run != "again" or asks_database(item)


def asks_database(item) -> bool:
    """Say whether a test may end otherwise on another database."""
    if item.get_closest_marker("once"):
        return False
    marked = item.get_closest_marker("django_db")
    return bool(marked or ON_A_DATABASE.intersection(item.fixturenames))


def pytest_unconfigure():
    shutil.rmtree(settings.VAR_DIR)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session, exitstatus):
    """Fail a strict run in which a test was left out that needs nothing special."""
    if exitstatus or not os.environ.get("ONRECORD_TESTS_STRICT"):
        return
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", [])
    if any("shared" not in report.keywords for report in skipped):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch):
    """Forget what was counted in another test’s database, and keep no pages.

    Tests put quotes on record without a decision.
    """
    monkeypatch.setattr(kept, "KEPT", 0)
    monkeypatch.setattr(patience, "was_in_vain_at", -math.inf)
    cache.clear()


@pytest.fixture
def curator(db):
    return get_user_model().objects.create_superuser("curator", password="secret")


@pytest.fixture
def curating(client, curator):
    """A client in which the curator is logged in."""
    client.force_login(curator)
    return client


@pytest.fixture
def flushed_db(transactional_db):
    """A database that is flushed afterwards, for which decisions must be deletable.

    The flush ends with post_migrate, which installs the triggers again.
    """
    yield
    promises.drop(connection)
