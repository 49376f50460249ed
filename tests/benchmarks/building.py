"""Builds the database of DATABASE_URL: made-up news of a size, and ready to be read.

Columns that triggers keep are written rightly here, and the triggers put aside; so are
the indexes. Columns of later migrations than `WRITTEN` are filled by those themselves.
"""

import sys

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from tqdm import tqdm  # noqa: E402

from tests.benchmarks import people, writing  # noqa: E402
from tests.benchmarks.loading import LOADERS  # noqa: E402
from tests.benchmarks.sizes import Size  # noqa: E402

WRITTEN = {"articles": "0001", "quotes": "0001"}


def main(written: str) -> None:
    for app, migration in WRITTEN.items():
        call_command("migrate", app, migration, verbosity=0)
    size = Size.parse(written)
    loader = LOADERS[connection.vendor]()
    with loader.put_aside():
        loader.load(people.COLUMNS, people.rows_of(writing.Press(size)))
        for _ in tqdm(loader.fill(size), total=size.chunks, disable=None):
            pass
    call_command("migrate", verbosity=0)
    call_command("createsuperuser", "--noinput", verbosity=0)


if __name__ == "__main__":
    main(sys.argv[1])
