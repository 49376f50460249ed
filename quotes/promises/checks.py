"""System checks: does the database keep its promises?"""

from django.core.checks import Warning
from django.db import connections

from quotes import promises


def triggers_are_installed(app_configs, databases, **kwargs):
    """Warn of each trigger that is absent; an Error would stop `migrate` itself."""
    return [
        Warning(
            f"The trigger {name} is missing from the database “{alias}”, so that it "
            "doesn’t keep one of its promises.",
            hint="Run: python manage.py migrate",
            id="quotes.W001",
        )
        for alias in databases or []
        for name in promises.missing(connections[alias])
    ]
