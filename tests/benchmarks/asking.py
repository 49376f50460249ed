"""The addresses that are asked for: of each kind of page, many different ones."""

import random
from collections.abc import Callable
from itertools import cycle, islice, repeat
from urllib.parse import urlencode

from tests.benchmarks import wording
from tests.benchmarks.sizes import ALL_QUOTES_A_CHUNK, ARTICLES_A_CHUNK, Size
from tests.benchmarks.writing import Press, chunk

# By the share of quotes that hold them; the nth word stands in about 180 / n percent.
FREQUENT = range(3, 30)
ONE_PERCENT = range(160, 240)
ONE_PERMILLE = range(1_600, 2_400)
LONG = 50  # quotes a page
RARE = range(16_000, 24_000)  # one quote in ten thousand


class Addresses:
    """What is asked for in a database of a size; the same on every run."""

    def __init__(self, size: Size):
        self.size = size
        self.rng = random.Random("addresses")

    def of_each_kind(self, number: int) -> dict[str, list[str]]:
        """Return so many addresses of each kind of page, by its name."""
        kinds: dict[str, Callable[[], list[str]]] = {
            "page 1": lambda: [f"/quotes/?page_size={LONG}"],
            "middle page": self.middle_pages,
            "frequent speaker": lambda: quotes(speaker=range(1, 11)),
            "rare speaker": lambda: quotes(speaker=self.rare_speakers()),
            "role": lambda: quotes(role=range(1, 21)),
            "outlet": lambda: quotes(outlet=range(1, 21)),
            "outlet and year": self.outlets_and_years,
            "frequent word": lambda: quotes(q=self.words(FREQUENT)),
            "1 % word": lambda: quotes(q=self.words(ONE_PERCENT)),
            "0.1 % word": lambda: quotes(q=self.words(ONE_PERMILLE)),
            "rare word": lambda: quotes(q=self.words(RARE)),
            "phrase": lambda: quotes(q=self.phrases()),
            "speaker and word": self.speakers_and_words,
            "frequent word, best first": lambda: quotes(
                q=self.words(FREQUENT), order=["best"] * number
            ),
            "speaker page": self.speaker_pages,
            "article page": self.article_pages,
            "search: frequent word": lambda: searches(q=self.words(FREQUENT)),
            "search: rare word": lambda: searches(q=self.words(RARE)),
            "facets: nothing chosen": lambda: ["/quotes/facets/"],
            "facets: speaker": lambda: facets(speaker=range(1, 11)),
            "facets: frequent word": lambda: facets(q=self.words(FREQUENT)),
            "facets: outlet": lambda: facets(outlet=range(1, 21)),
            "speakers A–Z": lambda: (
                ["/speakers/"]
                + [f"/speakers/?letter={letter}" for letter in "bcdfghlmnprst"]
            ),
            "most quoted": lambda: ["/speakers/most-quoted/"],
            "home": lambda: ["/"],
            "JSON": lambda: (
                ["/quotes.json"] + [f"/speakers/{n}.json" for n in range(1, 11)]
            ),
            "feed": lambda: (
                ["/quotes.atom"] + [f"/quotes.atom?speaker={n}" for n in range(1, 11)]
            ),
        }
        return {
            name: list(islice(cycle(make()), number)) for name, make in kinds.items()
        }

    def middle_pages(self):
        """Return places all over the order but at its ends."""
        everything = self.size.chunks * ALL_QUOTES_A_CHUNK
        shares = [self.rng.uniform(0.2, 0.8) for _ in range(100)]
        return quotes(
            older=[f"{wording.day_at(s)}.{int(s * everything)}" for s in shares]
        )

    def rare_speakers(self):
        return self.rng.sample(range(self.size.speakers // 2, self.size.speakers), 100)

    def outlets_and_years(self):
        years = range(2011, 2025)
        chosen = [(1 + n % 20, years[n % len(years)]) for n in range(140)]
        outlets, when = zip(*chosen, strict=True)
        return quotes(outlet=outlets, since=when, until=when)

    def words(self, ranks):
        words = wording.plain_words(ranks)
        return self.rng.sample(words, min(len(words), 100))

    def phrases(self):
        """Return three words that stand together somewhere."""
        said = []
        for number in self.rng.sample(
            range(self.size.chunks), min(self.size.chunks, 4)
        ):
            said += [row[6] for row in chunk(Press(self.size), number)["quotes_quote"]]
        return [
            f'"{" ".join(folded.split()[2:5])}"'
            for folded in self.rng.sample(said, 100)
        ]

    def speakers_and_words(self):
        words = self.words(ONE_PERCENT)
        return quotes(speaker=[1 + n % 10 for n in range(len(words))], q=words)

    def speaker_pages(self):
        numbers = [*range(1, 31), *self.rare_speakers()[:30]]
        return [f"/speakers/{number}/" for number in numbers]

    def article_pages(self):
        """Return articles that aren't waiting; the page itself knows its title."""
        last = self.size.chunks * ARTICLES_A_CHUNK
        return [f"/articles/{self.rng.randrange(0, last, 26) + 1}/" for _ in range(100)]


def quotes(**columns) -> list[str]:
    """Return addresses of long pages of the list, one for each value of the filters."""
    return with_queries("/quotes/", columns | {"page_size": repeat(LONG)})


def searches(**columns) -> list[str]:
    """Return addresses of the search for everything, likewise."""
    return with_queries("/search/", columns)


def facets(**columns) -> list[str]:
    return with_queries("/quotes/facets/", columns)


def with_queries(path: str, columns) -> list[str]:
    rows = zip(*columns.values(), strict=False)
    return [f"{path}?{urlencode(dict(zip(columns, row, strict=True)))}" for row in rows]
