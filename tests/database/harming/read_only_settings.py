"""The site's settings, with an SQLite database that refuses whatever is written."""

from quotes.settings import *  # noqa: F403

DATABASES["default"]["OPTIONS"]["init_command"] += "PRAGMA query_only = on;"  # noqa: F405
