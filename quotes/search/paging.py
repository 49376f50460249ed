"""A page of a list of quotes: by keys of the order, never by counting off rows.

So a page stays where it is when quotes are added, and the millionth costs as much as
the first. First come the keys, then the quotes themselves.
"""

from dataclasses import dataclass, field

from quotes.models import Quote
from quotes.models.numbers import number_in
from quotes.published.listed import ListedQuote, listed
from quotes.search.keyset import Cut, Keys, Place, keys_of

PAGE_SIZES = (20, 50, 100)  # to choose; the first is what nobody chose
BEST_OF = 300
FEW_WORDS = 10  # a quote of two words is not the best because it says nothing else


@dataclass
class QuotePage:
    """Quotes in the order of the list, and the places to go on from."""

    quotes: list[ListedQuote] = field(default_factory=list)
    older: Place | None = None
    newer: Place | None = None
    problem: str = ""
    looked_back_to: Place | None = (
        None  # older ones may fit too: they weren't looked at
    )
    is_best: bool = False  # ranked, and paged by number
    number: int = 1
    is_last: bool = True
    found: int | None = None  # in all, where that is known
    about: int | None = None  # likewise, where it is estimated
    share: float | None = None  # of those looked at that fit, where it is known

    def __iter__(self):
        return iter(self.quotes)

    @property
    def is_newest_first(self):
        return not self.is_best

    @property
    def previous_number(self):
        return self.number - 1

    @property
    def next_number(self):
        return self.number + 1


def size_asked(given) -> int:
    """Return how many quotes a page shall have; what can’t be chosen is ignored."""
    size = number_in(given, "page_size")
    return size if size in PAGE_SIZES else PAGE_SIZES[0]


def page_of(filter_, given, size: int = PAGE_SIZES[0]) -> QuotePage:
    """Return the page of the quotes that fit a filter, at the place that is given."""
    if not filter_.is_valid():
        return QuotePage()
    if given.get("order") == "best" and filter_.terms:
        return best_page(filter_, given, size)
    cut = Cut.asked_for(given)
    keys = keys_of(filter_, cut, size + 1)
    is_more, found = len(keys) > size, None if cut.place else keys.found
    looked_back_to = keys.looked_back_to
    if not (is_more or cut.place or filter_.words):
        found = len(keys)
    share = share_told(keys) if is_more and not cut.place else None
    about = None if cut.place else keys.about
    if cut.is_newer and not is_more:
        # These are the first: shown whole, with as many as a page has.
        return page_of(filter_, {}, size)
    keys = keys[:size]
    if cut.is_newer:
        keys.reverse()
    page = QuotePage(quotes_at(keys), problem=cut.problem, found=found, share=share)
    page.about = about
    page.looked_back_to = page.older = looked_back_to
    if keys and (is_more or cut.is_newer):
        page.older = keys[-1]
    if cut.place:
        page.newer = keys[0] if keys else Place(cut.place.day, 0)
    return page


def share_told(keys: Keys) -> float | None:
    return keys.looked_at and len(keys) / keys.looked_at


def best_page(filter_, given, size: int) -> QuotePage:
    """Return a page of the best; they are few, and ranked anew each time."""
    newest = keys_of(filter_, Cut(), BEST_OF)
    keys = best(filter_, newest)
    number = number_in(given, "page") or 1
    number = min(number, -(-len(keys) // size) or 1)
    page = QuotePage(quotes_at(keys[(number - 1) * size : number * size]))
    page.is_best, page.number = True, number
    page.is_last = number * size >= len(keys)
    page.found, page.about = newest.found, newest.about
    page.looked_back_to = newest.looked_back_to
    return page


def quotes_at(keys: list[Place]) -> list[ListedQuote]:
    return listed([key.number for key in keys])


def best(filter_, keys: list[Place]) -> list[Place]:
    """Return these keys again, those first whose quotes say little else.

    The rank is the share of a quote's words that were looked for.
    """
    texts = dict(
        Quote.objects.filter(pk__in=[key.number for key in keys]).values_list(
            "pk", "folded"
        )
    )
    terms = [term.words for term in filter_.terms]

    def rank(key):
        folded = f" {texts.get(key.number, '')} "
        hits = sum(folded.count(f" {words} ") * len(words.split()) for words in terms)
        return hits / (FEW_WORDS + len(folded.split()))

    return sorted(keys, key=rank, reverse=True)
