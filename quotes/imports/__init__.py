"""Quotes from the CSV that On Record writes, back onto the record as they were."""

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
