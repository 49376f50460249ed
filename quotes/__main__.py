"""On Record's commands: `onrecord`, `python -m quotes` and `manage.py` are the same."""

import os
import sys

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line
from django.db import OperationalError, ProgrammingError


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
    try:
        say_where_data_lies()
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as problem:
        sys.exit(str(problem))
    except (OperationalError, ProgrammingError) as problem:
        sys.exit(
            f"The database can’t be used: {problem}\n"
            f"If it is new, run: {settings.ONRECORD_COMMAND} migrate"
        )


def say_where_data_lies():
    """Say it on standard error where neither a checkout nor a variable shows it."""
    if not settings.IS_CHECKOUT and not os.environ.get("ONRECORD_VAR"):
        sys.stderr.write(f"On Record keeps its data in {settings.VAR_DIR}\n")


if __name__ == "__main__":
    main()
