"""What a maker makes: a list, what is on record before, and what is to come of it."""

import csv
import io
from dataclasses import dataclass, field

from articles.loading import load
from articles.readers.reading import Draft
from tests.articles.tables.making import xlsx_bytes
from tests.making import make_role, make_speaker


@dataclass(frozen=True)
class Gold:
    """A row as it should come in: words as stored, and all that the row says."""

    words: str
    speakers: tuple[str, ...] = ()
    role: str = ""
    on: str = ""  # when it was said: 2031-05-15
    outlet: str = ""
    url: str = ""
    title: str = ""
    is_refused: bool = False
    kind: str = ""


@dataclass
class Made:
    """A list in one manner, with its gold."""

    name: str
    content: bytes
    gold: list[Gold]
    articles: list[Draft] = field(default_factory=list)
    speakers: tuple[str, ...] = ()
    roles: tuple[tuple[str, str], ...] = ()
    day_first: bool | None = None

    def put_before(self) -> None:
        """Put on record what is there before the list comes."""
        for draft in self.articles:
            load(draft, "paste")
        for name in self.speakers:
            make_speaker(name)
        for role in self.roles:
            make_role(*role)


def refused(words: str) -> Gold:
    return Gold(words, is_refused=True)


def csv_of(rows, separator=",", codec="utf-8") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator).writerows(rows)
    return out.getvalue().encode(codec)


def xlsx_of(rows) -> bytes:
    width = max(map(len, rows))
    rows = [[*row, *[""] * (width - len(row))] for row in rows]
    return xlsx_bytes(rows[0], rows[1:])
