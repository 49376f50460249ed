"""On Record's commands: `onrecord`, `python -m quotes` and `manage.py` are the same."""

import os
import sys

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line
from django.db import Error, OperationalError, ProgrammingError

from quotes.database.trouble import trouble_of


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
    try:
        say_where_data_lies()
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as problem:
        sys.exit(str(problem))
    except Error as problem:
        advice = advice_on(problem)
        if advice is None:
            raise
        sys.exit(f"The database can’t be used: {problem}\n{advice}")


def advice_on(problem: Error) -> str | None:
    """Return what to do; None where the fault is in the code."""
    if trouble := trouble_of(problem):
        return trouble.remedy
    if isinstance(problem, OperationalError | ProgrammingError):
        return f"If it is new, run: {settings.ONRECORD_COMMAND} migrate"
    return None


def say_where_data_lies():
    """Say it on standard error where neither a checkout nor a variable shows it."""
    if not settings.IS_CHECKOUT and not os.environ.get("ONRECORD_VAR"):
        sys.stderr.write(f"On Record keeps its data in {settings.VAR_DIR}\n")


if __name__ == "__main__":
    main()
