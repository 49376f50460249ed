"""Who is quoted in an article, with their share of the words between marks."""

from dataclasses import dataclass, field

from quotes.models.quotes import Quote


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
        share = found.setdefault(_who(quote), Share(quote))
        share.quotes.append(quote)
        share.words += len(quote.folded.split()) if quote.is_verbatim else 0
    total = sum(share.words for share in found.values())
    for share in found.values():
        share.percent = round(100 * share.words / total) if total else 0
    return sorted(found.values(), key=lambda share: -share.words)


def _who(quote):
    return frozenset(said.speaker_id or str(said) for said in quote.attributions.all())
