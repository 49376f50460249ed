"""What the parts of `make hurt` print, and on which databases they look."""

from typing import NamedTuple

from tests.__main__ import databases


class Row(NamedTuple):
    """A line of the table: what was measured, what was seen, what it should be."""

    what: str
    seen: str
    goal: str


# The address of a server by its name; on SQLite each part has a file of its own.
ON = {
    name: "sqlite://" if name == "SQLite" else url for name, url in databases().items()
}
