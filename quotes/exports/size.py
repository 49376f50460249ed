"""Estimates the size of a download before it starts."""

from dataclasses import dataclass

from django.template.defaultfilters import pluralize
from django.utils.formats import number_format

from quotes.exports.chunks import csv_chunks, jsonl_chunks
from quotes.models import Quote

MB, KB = 1_000_000, 1000


@dataclass(frozen=True)
class Size:
    """Of so many quotes, and about so many bytes as each file."""

    count: object  # a number, and in words how far to trust it
    csv: float
    jsonl: float

    def __str__(self):
        return f"{self.count} quote{pluralize(self.count.number)}"

    @property
    def csv_size(self) -> str:
        return in_words(self.csv, more=self.count.is_more)

    @property
    def jsonl_size(self) -> str:
        return in_words(self.jsonl, more=self.count.is_more)


def size_of(count, sampled: list[int]) -> Size:
    """Return the size of so many quotes, judged by some of them."""
    sample = Quote.objects.filter(pk__in=sampled)
    header = len(b"".join(csv_chunks(sample.none())))
    times = count.number / max(len(sampled), 1)
    return Size(
        count=count,
        csv=header + (sum(map(len, csv_chunks(sample))) - header) * times,
        jsonl=sum(map(len, jsonl_chunks(sample))) * times,
    )


def in_words(size: float, *, more: bool) -> str:
    """Return "about 3.4 MB", or "more than 3.4 MB"."""
    unit, name = (MB, "MB") if size >= MB else (KB, "kB")
    number = number_format(size / unit, 1 if size / unit < 10 else 0)
    return f"{'more than' if more else 'about'} {number} {name}"
