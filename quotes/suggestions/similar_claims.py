"""Suggest which claims and quotes say the same thing.

Nothing is linked automatically. The database finds at most 200 candidates, and one
score ranks them in Python, so that SQLite and PostgreSQL suggest the same.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from math import prod

from django.db.models import Case, IntegerField, Q, Value, When

from quotes.models import Appearance, Attribution, Claim, Quote, SuggestionAnswer
from quotes.models.folding import fold
from quotes.search.index import by_index, padded, statistics
from quotes.search.syntax import Asked, Term
from quotes.suggestions.wording import likeness, telling_words, weight

CANDIDATES = 200
LOOKED_FOR = 8  # words of a statement
PAIRED = 6  # of the rarest; a quote has to have two of them
SUGGESTED = 8
# Measured by tests.suggestions.precision: of the invented pairs above it, 93 % say the
# same, and 91 % of those that do are above it. At 0.5, one suggestion in five is wrong.
LEAST = 0.6
NEWEST, LOOKED_AT = 300, 20_000  # quotes, and claims, of a list of suggestions
CROWDED = 1_000  # claims with the same word, which then says nothing


@dataclass(frozen=True)
class Likely:
    """A claim or quote that may say the same: how alike, and if by the same speaker."""

    row: Claim | Quote
    score: float
    same_speaker: bool = False

    @property
    def percent(self) -> int:
        """Return the score as a percentage; only the same words get 100."""
        return int(100 * self.score)


def claims_like(quote: Quote, most: int = SUGGESTED) -> list[Likely]:
    """Return the claims that a quote may belong to, likeliest first.

    A claim scores as its sentence does, or as the most alike of its quotes.
    """
    folded = folded_of(quote)
    left_out = set(quote.appearances.values_list("claim", flat=True))
    left_out |= set(answered(quote).values_list("claim", flat=True))
    scores: dict[int, float] = {}
    for claim in claims_around(folded):
        scores[claim.pk] = likeness(folded, claim.folded)
    near = {one.row.pk: one.score for one in scored(folded, quotes_around(folded))}
    near.pop(quote.pk, None)
    under = Appearance.objects.of_claims_in_use().filter(quote__in=near)
    for number, other in under.values_list("claim", "quote"):
        scores[number] = max(scores.get(number, 0), near[other])
    likely = {n: s for n, s in scores.items() if s >= LEAST and n not in left_out}
    claims = Claim.objects.in_bulk(likely)
    same = claims_by_the_same(quote, likely)
    return best((Likely(claims[n], s, n in same) for n, s in likely.items()), most)


def quotes_like(quote: Quote, most: int = SUGGESTED) -> list[Likely]:
    """Return the other quotes that may say the same as a quote."""
    answers = SuggestionAnswer.objects.filter(Q(quote=quote) | Q(other=quote))
    pairs = answers.exclude(other=None).values_list("quote", "other")
    left_out = {number for pair in pairs for number in pair} | {quote.pk}
    return suggested(folded_of(quote), left_out, speakers_of([quote.pk]), most)


def quotes_for(claim: Claim, most: int = SUGGESTED) -> list[Likely]:
    """Return the quotes and reported statements that may belong to a claim."""
    left_out = set(claim.appearances.values_list("quote", flat=True))
    left_out |= set(claim.suggestion_answers.values_list("quote", flat=True))
    speakers = speakers_of(claim.appearances.values("quote"))
    return suggested(fold(claim.sentence), left_out, speakers, most)


def by_likeness(quote: Quote, claims, most: int = SUGGESTED) -> list[Likely]:
    """Return the likeliest of the first 200 of some claims."""
    folded = folded_of(quote)
    near = [Likely(c, likeness(folded, c.folded)) for c in claims[:CANDIDATES]]
    return best(near, most)


def suggestions_among_newest() -> dict[int, int]:
    """Return how many of the newest quotes without a claim may belong to each claim.

    It compares 300 quotes in memory, so that a list of claims takes few queries.
    """
    claims = dict(
        Claim.objects.in_use().order_by("-id").values_list("pk", "folded")[:LOOKED_AT]
    )
    held = defaultdict(list)
    for number, folded in claims.items():
        for word in telling_words(folded):
            held[word].append(number)
    quotes = Quote.objects.found_or_confirmed().without_claim()
    newest = dict(quotes.order_by("-id").values_list("pk", "folded")[:NEWEST])
    answers = SuggestionAnswer.objects.filter(quote__in=newest).exclude(claim=None)
    answers = set(answers.values_list("quote", "claim"))
    found = Counter()
    for quote, folded in newest.items():
        for claim in sharing_words(folded, held):
            alike = likeness(folded, claims[claim]) >= LEAST
            found[claim] += alike and (quote, claim) not in answers
    return +found


def sharing_words(folded: str, held: dict[str, list[int]]) -> list[int]:
    """Return the claims that share most of the weight of words, at most a few."""
    shared = Counter()
    for word in telling_words(folded) & held.keys():
        if len(held[word]) <= CROWDED:
            shared.update(dict.fromkeys(held[word], weight(word)))
    return [number for number, _ in shared.most_common(SUGGESTED)]


def suggested(folded, left_out: set[int], speakers: set[int], most) -> list[Likely]:
    """Return the quotes that say much the same, except those left out."""
    near = scored(folded, quotes_around(folded))
    near = [n for n in near if n.score >= LEAST and n.row.pk not in left_out]
    attributions = Attribution.objects.filter(
        quote__in=[n.row.pk for n in near], speaker__in=speakers
    )
    same = set(attributions.values_list("quote", flat=True))
    nearest = best((Likely(n.row, n.score, n.row.pk in same) for n in near), most)
    whole = with_places([n.row.pk for n in nearest])
    return [Likely(whole[n.row.pk], n.score, n.same_speaker) for n in nearest]


def with_places(numbers) -> dict[int, Quote]:
    """Return quotes with their speakers, articles and outlets."""
    return (
        Quote.objects.select_related("article__outlet").with_speakers().in_bulk(numbers)
    )


def best(likely: Iterable[Likely], most: int) -> list[Likely]:
    """Return the likeliest; of those equally alike, first those by the same speaker."""
    ordered = sorted(likely, key=lambda n: (-n.percent, not n.same_speaker, -n.row.pk))
    return ordered[:most]


def scored(folded: str, quotes) -> list[Likely]:
    return [Likely(quote, likeness(folded, quote.folded)) for quote in quotes]


def folded_of(quote: Quote) -> str:
    return quote.folded or fold(quote.text)


def answered(quote: Quote):
    return quote.suggestion_answers.exclude(claim=None)


def speakers_of(quotes) -> set[int]:
    attributions = Attribution.objects.filter(quote__in=quotes).exclude(speaker=None)
    return set(attributions.values_list("speaker", flat=True))


def claims_by_the_same(quote, claims) -> set[int]:
    """Return which of these claims appear in a quote of the same speaker."""
    theirs = Attribution.objects.filter(speaker__in=speakers_of([quote.pk]))
    under = Appearance.objects.filter(
        claim__in=claims, quote__in=theirs.values("quote")
    )
    return set(under.values_list("claim", flat=True))


def claims_around(folded: str):
    """Return the claims in use that have most of the weightiest words."""
    words = weightiest(folded)
    if not words:
        return Claim.objects.none()
    claims = Claim.objects.in_use().alias(padded=padded("folded"))
    any_of = Q.create([("padded__contains", f" {w} ") for w in words], connector=Q.OR)
    shared = sum(
        Case(
            When(padded__contains=f" {word} ", then=Value(weight(word))),
            default=Value(0),
            output_field=IntegerField(),
        )
        for word in words
    )
    claims = claims.filter(any_of).alias(shared=shared)
    return claims.order_by("-shared", "-id")[:CANDIDATES]


def quotes_around(folded: str):
    """Return the newest quotes, not rejected, with two of the rarest words."""
    words = weightiest(folded)
    if not words:
        return Quote.objects.none()
    quotes = Quote.objects.filter(by_index(asked_for(rarest_pairs(words))))
    quotes = quotes.found_or_confirmed().order_by("-id")
    return quotes[:CANDIDATES]


def rarest_pairs(words: list[str]) -> list[tuple[str, ...]]:
    """Return the pairs of words that, by chance, few quotes have, rarest first.

    Pairs that too many have are left out, so that the index doesn't read them all.
    """
    known, quotes = statistics(asked_for([words]))
    rarest = sorted(words, key=lambda word: (known.get(word, 0), -weight(word)))
    pairs = list(combinations(rarest[:PAIRED], 2)) or [tuple(rarest)]
    expected = [prod(known.get(word, 0) for word in pair) * quotes for pair in pairs]
    few = [p for p, n in zip(pairs, expected, strict=True) if n <= CANDIDATES]
    return few or pairs[:1]


def weightiest(folded: str) -> list[str]:
    words = sorted(telling_words(folded), key=lambda word: (-weight(word), word))
    return words[:LOOKED_FOR]


def asked_for(groups) -> Asked:
    """Return the question for quotes that have all words of one of these groups."""
    return Asked(all_of=(tuple(Term(" ".join(words)) for words in groups),))
