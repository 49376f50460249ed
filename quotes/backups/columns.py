"""How a value stands in a part: as PostgreSQL’s COPY writes CSV, from SQLite too.

NULL is nothing at all, and each value stands in quotation marks, an empty one too.
Times are in UTC.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import islice

from django.db.models import Field

PIECE = 1 << 18  # bytes that are written at once
# "12","She said ""no""",,"t"
VALUE = re.compile(rb'(?:"([^"]*(?:""[^"]*)*)"|())[,\n]')


@dataclass(frozen=True)
class Form:
    """How values of one type are written from SQLite, and read for it."""

    written: str  # SQL for SQLite, with {0} for the column: text or NULL
    read: Callable[[str], object]


def time_of(value: str) -> str:
    """Return a time as Django has it in SQLite: in UTC, with six digits or none."""
    return str(datetime.fromisoformat(value).replace(tzinfo=None))


def bytes_of(value: str) -> bytes:
    return bytes.fromhex(value.removeprefix("\\x"))


def shortest(value: float) -> str:
    """Write a number as PostgreSQL does, whose digits suffice to read it back."""
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    written = repr(value).removesuffix(".0")
    if 1e15 <= abs(value) < 1e16:  # Python begins to write exponents one digit later
        sign, digits, _ = Decimal(written).normalize().as_tuple()
        first, *rest = map(str, digits)
        point = "." if rest else ""
        return f"{'-' * sign}{first}{point}{''.join(rest)}e+15"
    return written


INTEGER = Form("CAST({0} AS TEXT)", int)
TEXT = Form("{0}", str)
BOOLEAN = Form("CASE {0} WHEN 1 THEN 't' WHEN 0 THEN 'f' END", lambda v: int(v == "t"))
FLOAT = Form("{0}", float)  # which only Python writes with all its digits
DATE = Form("{0}", str)
TIME = Form(
    "CASE WHEN instr({0}, '.') THEN rtrim(rtrim({0}, '0'), '.') ELSE {0} END || '+00'",
    time_of,
)
UUID = Form(
    "substr({0}, 1, 8) || '-' || substr({0}, 9, 4) || '-' || substr({0}, 13, 4)"
    " || '-' || substr({0}, 17, 4) || '-' || substr({0}, 21)",
    lambda v: v.replace("-", ""),
)
BYTES = Form("'\\x' || lower(hex({0}))", bytes_of)

FORMS = {
    "AutoField": INTEGER,
    "BigAutoField": INTEGER,
    "BigIntegerField": INTEGER,
    "BinaryField": BYTES,
    "BooleanField": BOOLEAN,
    "CharField": TEXT,
    "DateField": DATE,
    "DateTimeField": TIME,
    "FloatField": FLOAT,
    "IntegerField": INTEGER,
    "JSONField": TEXT,
    "PositiveBigIntegerField": INTEGER,
    "PositiveIntegerField": INTEGER,
    "PositiveSmallIntegerField": INTEGER,
    "SlugField": TEXT,
    "SmallIntegerField": INTEGER,
    "TextField": TEXT,
    "UUIDField": UUID,
}


def form_of(field: Field) -> Form:
    """Return how a column is written; a foreign key like what it points to."""
    while field.remote_field:
        field = field.target_field
    return FORMS[field.get_internal_type()]


def records(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Put the lines of a file together to records: a text may hold line ends."""
    begun, is_open = [], 0
    for line in lines:
        begun.append(line)
        is_open ^= line.count(b'"') & 1  # a mark in a text is written twice
        if not is_open:
            yield b"".join(begun)
            begun = []
    if begun:
        yield b"".join(begun)


def values_of(record: bytes) -> list[str | None]:
    """Return a record’s values as text; None for NULL."""
    return [
        None if found.lastindex == 2 else found[1].replace(b'""', b'"').decode()
        for found in VALUE.finditer(record)
    ]


def read_values(record: bytes, forms: list[Form]) -> list:
    """Return a record's values as SQLite holds them."""
    pairs = zip(values_of(record), forms, strict=True)
    return [None if value is None else form.read(value) for value, form in pairs]


def gathered(
    lines: Iterable[bytes], between: bytes = b""
) -> Iterator[tuple[bytes, int]]:
    """Put lines together, so that there are fewer pieces to write; say of how many.

    How many come at once follows from how long the last ones were.
    """
    lines, at_once = iter(lines), 16
    while held := list(islice(lines, at_once)):
        piece = between.join(held)
        yield piece, len(held)
        fitting = PIECE * len(held) // len(piece) + 1
        at_once = min(fitting, 4 * at_once)


def header(columns: list[str]) -> bytes:
    return ",".join(columns).encode() + b"\n"
