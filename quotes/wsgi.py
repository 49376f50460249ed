"""The server’s entry point; it refuses to serve a database without its triggers."""

import gc
import logging
import os

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application
from django.db import connection

from quotes import promises
from quotes.database.sqlite_version import sqlite_bears_workers
from quotes.promises import checks

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")


def refuse_without_promises():
    """Raise ImproperlyConfigured where migrations, tables or triggers are missing."""
    if refusal := checks.refusal_of(connection):
        raise ImproperlyConfigured(refusal)
    if not promises.tables_are_there(connection) or promises.missing(connection):
        raise ImproperlyConfigured(
            "The database has not all of On Record’s tables and triggers. "
            f"Run: {settings.ONRECORD_COMMAND} migrate"
        )


application = get_wsgi_application()
refuse_without_promises()
for warning in sqlite_bears_workers():
    logging.getLogger(__name__).warning("%s %s", warning.msg, warning.hint)
# All that is loaded by now stays: the collector need not look at it again and again.
gc.freeze()
