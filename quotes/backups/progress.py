"""Shows on a terminal how far a long command is, from its third second on."""

import sys
from collections.abc import Iterable, Iterator

from tqdm import tqdm

EACH = 1_000  # rows after which it is told


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

    def of(self, lines: Iterable[bytes]) -> Iterator[bytes]:
        """Pass lines on, and count them."""
        if self.bar.disable:
            yield from lines
            return
        for number, line in enumerate(lines, 1):
            yield line
            if number % EACH == 0:
                self.add(EACH)
