"""Who is quoted in an article or an outlet, and their shares of the quoted words."""

from dataclasses import dataclass, field

from django.db import connection

from quotes.models import Quote, Speaker
from quotes.published.charts import WIDE

COUNTED = 1_000
SHOWN = 10

# A folded text has one space between two words.
COUNT = """
WITH newest AS MATERIALIZED ({newest}),
told AS MATERIALIZED (
    SELECT id, CASE WHEN folded = '' OR kind = 'indirect' THEN 0
        ELSE length(folded) - length(replace(folded, ' ', '')) + 1 END AS words
    FROM newest
)
SELECT * FROM (
    SELECT a.speaker_id, count(*) AS quotes, sum(told.words) AS words
    FROM told JOIN quotes_attribution a ON a.quote_id = told.id
    WHERE a.speaker_id IS NOT NULL
    GROUP BY a.speaker_id ORDER BY 3 DESC, 1 LIMIT {shown}
) AS speakers UNION ALL SELECT NULL, count(*), coalesce(sum(words), 0) FROM told
"""


@dataclass
class Share:
    """What those who said some quotes together have of all quoted words."""

    quote: Quote  # the first of theirs, to show who they are
    quotes: list[Quote] = field(default_factory=list)
    words: int = 0
    percent: int = 0


def shares(quotes) -> list[Share]:
    """Return who is quoted, the most words first; reported speech counts no words."""
    found: dict[frozenset, Share] = {}
    for quote in quotes:
        share = found.setdefault(speakers_of(quote), Share(quote))
        share.quotes.append(quote)
        share.words += len(quote.folded.split()) if quote.is_verbatim else 0
    total = sum(share.words for share in found.values())
    for share in found.values():
        share.percent = round(100 * share.words / total) if total else 0
    return sorted(found.values(), key=lambda share: -share.words)


def speakers_of(quote):
    return frozenset(
        attribution.speaker_id or str(attribution)
        for attribution in quote.attributions.all()
    )


@dataclass(frozen=True)
class WordShare:
    """What a speaker has of the quoted words, and where it is drawn."""

    speaker: Speaker
    quotes: int
    words: int
    percent: int
    x: float
    width: float


@dataclass(frozen=True)
class WordShares:
    """Who has the most of the words, and of how many quotes they are.

    They are of all quoted words only where everything was reviewed.
    """

    rows: list[WordShare]
    quote_count: int
    is_reviewed: bool

    @property
    def is_part(self):
        return self.quote_count == COUNTED


def word_shares(outlet) -> WordShares:
    """Return who is quoted in an outlet, the most words first."""
    quotes = Quote.objects.confirmed().marked().from_outlet(outlet)
    newest = quotes.newest_first()[:COUNTED]
    inner, params = newest.values("id", "kind", "folded").query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(COUNT.format(newest=inner, shown=SHOWN), params)
        *rows, (_, quote_count, all_words) = cursor.fetchall()
    speakers = Speaker.objects.in_bulk([pk for pk, _, _ in rows])
    shares, x = [], 0.0
    for pk, quotes, words in rows:
        part = int(words) / int(all_words or 1)
        width = round(part * WIDE, 2)
        percent = round(part * 100)
        shares.append(
            WordShare(speakers[pk], quotes, int(words), percent, round(x, 2), width)
        )
        x += width
    waiting = Quote.objects.found().marked().from_outlet(outlet)
    return WordShares(shares, quote_count, is_reviewed=not waiting.exists())
