"""How much a download will be, told before it begins."""

from dataclasses import dataclass

from django.db.models import QuerySet
from django.template.defaultfilters import pluralize
from django.utils.formats import number_format

from quotes.exports.chunks import csv_chunks, jsonl_chunks
from quotes.models import Quote

COUNTED = 10_000
SAMPLED = 200
MB, KB = 1_000_000, 1000


@dataclass(frozen=True)
class Size:
    """Of so many quotes; with `more`, there are yet more than were counted."""

    quotes: int
    more: bool
    csv: float  # bytes
    jsonl: float

    def __str__(self):
        number = number_format(self.quotes, force_grouping=True)
        than = "more than " if self.more else ""
        return f"{than}{number} quote{pluralize(self.quotes)}"

    @property
    def csv_size(self) -> str:
        return in_words(self.csv, more=self.more)

    @property
    def jsonl_size(self) -> str:
        return in_words(self.jsonl, more=self.more)


def size_of(quotes: QuerySet) -> Size:
    """Return how many quotes there are, and about how many bytes in each file."""
    counted = quotes.order_by().values("pk")[: COUNTED + 1].count()
    number = min(counted, COUNTED)
    ids = list(quotes.order_by().values_list("pk", flat=True)[:SAMPLED])
    sample = Quote.objects.filter(pk__in=ids)
    header = len(b"".join(csv_chunks(sample.none())))
    times = number / max(len(ids), 1)
    return Size(
        quotes=number,
        more=counted > COUNTED,
        csv=header + (sum(map(len, csv_chunks(sample))) - header) * times,
        jsonl=sum(map(len, jsonl_chunks(sample))) * times,
    )


def in_words(size: float, *, more: bool) -> str:
    """Return "about 3.4 MB", or "more than 3.4 MB"."""
    unit, name = (MB, "MB") if size >= MB else (KB, "kB")
    number = number_format(size / unit, 1 if size / unit < 10 else 0)
    return f"{'more than' if more else 'about'} {number} {name}"
