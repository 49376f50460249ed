"""Shows on a terminal how far a long command is, from its third second on."""

import sys
from collections.abc import Iterable, Iterator

from tqdm import tqdm


class Progress:
    """A bar of rows; there is none where nobody looks at it, as in cron."""

    def __init__(self, name: str):
        self.bar = tqdm(desc=name, unit=" rows", delay=2, disable=None, leave=False)

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.bar.close()

    def expect(self, cursor, tables) -> None:
        """Count the rows that come, where somebody looks."""
        if not sys.stderr.isatty():
            return
        rows = 0
        for table in tables:
            cursor.execute(f'SELECT count(*) FROM "{table.name}"')
            rows += cursor.fetchone()[0]
        self.total(rows)

    def total(self, rows: int) -> None:
        self.bar.reset(rows)

    def add(self, rows: int) -> None:
        self.bar.update(rows)

    def of(self, pieces: Iterable[tuple[bytes, int]]) -> Iterator[tuple[bytes, int]]:
        """Pass on pieces of so many rows each, and count them."""
        for piece, number in pieces:
            yield piece, number
            self.add(number)
