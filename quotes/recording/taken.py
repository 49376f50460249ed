"""Which words of a version the quotes on record have already."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from quotes.decisions.acts.overlapping import MARKED
from quotes.extraction import FoundQuote


class Taken:
    """The places of spans, those in quotation marks apart from those without."""

    def __init__(self, places: Iterable[tuple[str, int, int]]):
        """Take the kind, start and end of each."""
        self.starts, self.ends = {}, {}
        places = sorted(places, key=lambda place: place[1])
        for is_marked in (True, False):
            family = [place for place in places if (place[0] in MARKED) == is_marked]
            self.starts[is_marked] = [start for _, start, _ in family]
            # Up to each one, how far those before it and itself reach.
            ends = accumulate((end for _, _, end in family), max)
            self.ends[is_marked] = list(ends)

    def holds(self, quote: FoundQuote) -> bool:
        """Say whether some words of a found quote are taken by one of its family."""
        starts = self.starts[quote.kind in MARKED]
        ends = self.ends[quote.kind in MARKED]
        for span in quote.spans:
            before = bisect_left(starts, span.end)
            if before and ends[before - 1] > span.start:
                return True
        return False
