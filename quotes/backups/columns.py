"""How a value stands in a part: as PostgreSQL’s COPY writes CSV, from SQLite too.

NULL is nothing at all, and each text stands in quotation marks, an empty one too. Times
are in UTC. SQLite writes whole lines by itself, which is as quick as reading its rows.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.db.models import Field

# 12,"She said ""no""",,t
VALUE = re.compile(rb'("[^"]*(?:""[^"]*)*"|[^,"\n]*)[,\n]')


@dataclass(frozen=True)
class Form:
    """How values of one type are written by SQLite, and read for it."""

    written: str  # SQL, with {0} for the column
    read: Callable[[str], object]
    is_quoted: bool = False


def text_of(value: str) -> str:
    return value[1:-1].replace('""', '"')


def time_of(value: str) -> str:
    """Return a time as Django has it in SQLite: in UTC, with six digits or none."""
    return str(datetime.fromisoformat(value).replace(tzinfo=None))


def bytes_of(value: str) -> bytes:
    return bytes.fromhex(value.removeprefix("\\x"))


def shortest(value: float | None) -> str | None:
    """Write a number as PostgreSQL does, whose digits suffice to read it back."""
    if value is None:
        return None
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    written = repr(value).removesuffix(".0")
    if 1e15 <= abs(value) < 1e16:  # Python begins to write exponents one digit later
        sign, digits, _ = Decimal(written).normalize().as_tuple()
        first, *rest = map(str, digits)
        point = "." if rest else ""
        return f"{'-' * sign}{first}{point}{''.join(rest)}e+15"
    return written


INTEGER = Form("{0}", int)
TEXT = Form("""'"' || replace({0}, '"', '""') || '"'""", text_of, is_quoted=True)
BOOLEAN = Form("CASE {0} WHEN 1 THEN 't' WHEN 0 THEN 'f' END", lambda v: int(v == "t"))
FLOAT = Form("shortest({0})", float)
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
    """Return a record's values as written, marks included; None for NULL."""
    return [value.decode() or None for value in VALUE.findall(record)]


def read_values(record: bytes, forms: list[Form]) -> list:
    """Return a record's values as SQLite holds them."""
    pairs = zip(values_of(record), forms, strict=True)
    return [None if value is None else form.read(value) for value, form in pairs]
