"""Reads articles as a filter: files in, a JSON line out for each, without a database.

A file that can’t be read is a sentence on standard error, and the exit code is 1.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import TextIO

from articles.readers.drafts import Draft, UnreadableError
from articles.readers.reading import read_file

LARGEST = 10_000_000  # bytes
DETAILS = ("title", "byline", "published_on", "outlet", "url", "language", "text")


def main(paths: list[Path], out: TextIO, problems: TextIO) -> int:
    """Write what is read of each file; return 1 where one can’t be read, else 0."""
    failed = 0
    for path in paths:
        try:
            draft = read_file(str(path), path.read_bytes(), LARGEST)
        except (OSError, UnreadableError) as reason:
            problems.write(f"{sentence_of(reason, path)}\n")
            failed = 1
            continue
        out.write(line_of(draft))
    return failed


def sentence_of(reason: Exception, path: Path) -> str:
    if isinstance(reason, OSError):
        return f"{path}: This file can’t be opened ({reason.strerror})."
    return str(reason)


def line_of(draft: Draft) -> str:
    """Return a draft as a line of JSON; what isn’t known is null."""
    details = {name: getattr(draft, name) for name in DETAILS}
    if draft.published_on:
        details["published_on"] = draft.published_on.isoformat()
    return json.dumps(details, ensure_ascii=False) + "\n"


def asked_for(arguments: list[str]) -> list[Path]:
    parser = argparse.ArgumentParser(
        prog="python -m articles.readers",
        description="Print what is read of each file, as a line of JSON.",
    )
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="a text, an HTML or a PDF"
    )
    return parser.parse_args(arguments).files


if __name__ == "__main__":
    sys.exit(main(asked_for(sys.argv[1:]), sys.stdout, sys.stderr))
