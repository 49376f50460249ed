"""Puts on record what `make demo` starts with."""

import django

django.setup()

from quotes.management.commands.demo import Command  # noqa: E402

if __name__ == "__main__":
    Command().fill()
