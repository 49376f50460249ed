"""Imports the CSV that On Record exports, every quote as it was."""

from quotes.imports.batches import import_rows
from quotes.imports.people import role_of, speaker_of
from quotes.imports.rows import ADDED, REFUSED, THERE, Imported

__all__ = [
    "ADDED",
    "REFUSED",
    "THERE",
    "Imported",
    "import_rows",
    "role_of",
    "speaker_of",
]
