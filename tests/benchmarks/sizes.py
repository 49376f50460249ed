"""How much there is of everything in a database of a given size."""

import re
from dataclasses import dataclass

QUOTES_A_CHUNK = 10_000
# Every 26th article waits for a curator, and its quotes are not counted.
WAITING = 26
ARTICLES_A_CHUNK = 2_080
ALL_QUOTES_A_CHUNK = 10_400
UNITS = {"": 1, "k": 1_000, "M": 1_000_000}


@dataclass(frozen=True)
class Size:
    """A number of confirmed quotes, as it is written: 10k, 1M."""

    written: str

    @classmethod
    def parse(cls, written: str) -> "Size":
        """Read 10k or 5M; raise ValueError for what is no multiple of 10,000."""
        size = cls(written)
        if not re.fullmatch(r"\d+[kM]?", written) or size.quotes % QUOTES_A_CHUNK:
            raise ValueError(f"{written} is no size. Write 10k, 1M, 5M or 10M.")
        return size

    def __str__(self):
        return self.written

    @property
    def quotes(self) -> int:
        digits, unit = re.fullmatch(r"(\d+)([kM]?)", self.written).groups()
        return int(digits) * UNITS[unit]

    @property
    def chunks(self) -> int:
        return self.quotes // QUOTES_A_CHUNK

    @property
    def speakers(self) -> int:
        return max(200, self.quotes // 100)

    @property
    def roles(self) -> int:
        return max(60, self.speakers // 10)

    @property
    def outlets(self) -> int:
        return 40 if self.quotes < 100_000 else 200
