"""Reads JSON and remembers on which line each object begins, for error messages."""

import json
import re
from bisect import bisect
from collections.abc import Iterator
from json.decoder import JSONObject
from json.scanner import py_make_scanner


class Placed(dict):
    """An object of JSON, and its line in the file."""

    line = 0


class Broken(ValueError):
    """A line that is no JSON; the sentence says why."""

    def __init__(self, line: int, sentence: str):
        super().__init__(sentence)
        self.line = line


def read_json(text: str) -> Iterator[object]:
    """Return what a file holds: one value, or one a line, each broken one as Broken.

    Raise JSONDecodeError where it is neither.
    """
    try:
        values = [decoder(text).decode(text)]
    except (json.JSONDecodeError, RecursionError) as problem:
        values = list(by_lines(text))
        if not any(isinstance(value, Placed) for value in values):
            raise ValueError(str(problem)) from None
    return iter(values)


def by_lines(text: str) -> Iterator[object]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield decoder(line, number).decode(line)
        except (json.JSONDecodeError, RecursionError) as problem:
            yield Broken(number, f"This isn’t JSON: {problem}.")


def decoder(text: str, first_line: int = 1) -> json.JSONDecoder:
    """Return what decodes this text into objects with their lines."""
    ends = [match.start() for match in re.finditer("\n", text)]

    def parse_object(text_and_start, *more):
        value, end = JSONObject(text_and_start, *more)
        placed = Placed(value)
        placed.line = first_line + bisect(ends, text_and_start[1] - 1)
        return placed, end

    placing = json.JSONDecoder()
    placing.parse_object = parse_object
    # The scanner in C doesn't ask for an object to be parsed.
    placing.scan_once = py_make_scanner(placing)
    return placing
