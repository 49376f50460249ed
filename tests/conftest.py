"""Fixtures that all tests share."""

import os

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import connection

from quotes import promises

# Playwright's own loop runs in this thread; Django would refuse the database then.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")


def pytest_configure():
    """Serve static files as they lie in the project; nothing has collected them."""
    settings.STORAGES["staticfiles"]["BACKEND"] = (
        "django.contrib.staticfiles.storage.StaticFilesStorage"
    )
    settings.WHITENOISE_AUTOREFRESH = True


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
