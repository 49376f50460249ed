"""Hand quotes over: one code path for the site, the admin and the command line."""

from quotes.exports.chunks import csv_chunks, jsonl_chunks
from quotes.exports.manifest import manifest_chunks
from quotes.exports.sending import csv_response, jsonl_response
from quotes.exports.size import Size, size_of

__all__ = [
    "Size",
    "csv_chunks",
    "csv_response",
    "jsonl_chunks",
    "jsonl_response",
    "manifest_chunks",
    "size_of",
]
