"""Reviews of other fact-checkers onto the record, as drafts that a curator judges.

A file is one transaction with one decision, so that an undo takes all of it back.
"""

import uuid
from collections import Counter
from pathlib import Path

from django.conf import settings
from django.db import transaction

from articles.refusals import RefusedError
from quotes.decisions.acts.reviewing import refuse_fields
from quotes.decisions.rows import batched, changed_rows, rows_of
from quotes.decisions.writing import write
from quotes.imports.claim_reviews import Read, read, reviews_in
from quotes.imports.placed_json import Broken, Placed, read_json
from quotes.imports.rows import ADDED, REFUSED, THERE, Imported
from quotes.models import Claim, Rating, Review

ACT = "import reviews"


def import_claim_reviews(path: Path) -> list[Imported]:
    """Import the ClaimReviews of a file, a bad one refused and the others kept.

    Raise RefusedError where the file as a whole can't be read, or holds none.
    """
    found = list(found_in(path))
    with transaction.atomic():
        arriving = Arriving()
        outcomes = [arriving.judge(one) for one in found]
        counts = Counter(row.outcome for row in outcomes)
        write(ACT, after=dict(counts), rows=arriving.changed(), batch=uuid.uuid4())
    return outcomes


def found_in(path: Path) -> list[Placed | Broken]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        found = list(reviews_in(read_json(text)))
    except (OSError, ValueError) as problem:
        raise RefusedError(f"{path} can’t be read as JSON: {problem}") from None
    if not any(isinstance(one, Placed) for one in found):
        raise RefusedError(
            f"{path} holds no ClaimReview. Give a list of them, one a line, or an "
            "object with @graph or dataFeedElement."
        )
    return found


class Arriving:
    """The claims and reviews of one file as they come in."""

    def __init__(self):
        self.ratings = {r.name.casefold(): r for r in Rating.objects.in_use()}
        self.claims, self.reviews = [], []

    def judge(self, found: Placed | Broken) -> Imported:
        """Put a review on record, or say why not."""
        try:
            if isinstance(found, Broken):
                raise RefusedError(str(found))
            return Imported(found.line, self.take(read(found)))
        except RefusedError as reason:
            return Imported(found.line, REFUSED, str(reason))

    def take(self, given: Read) -> str:
        """Put a review on record with the claim that it is on, both as drafts."""
        if given.url.startswith(f"{settings.ONRECORD_SITE_URL}/"):
            raise RefusedError(
                "url: The review is from this site, which has it already."
            )
        if is_there(given.url):
            return THERE
        claim = Claim(sentence=given.sentence, short=given.short)
        review = self.review_of(given)
        refuse_fields(review)
        claim.save()
        review.claim = claim
        review.save()
        self.claims.append(claim.pk)
        self.reviews.append(review.pk)
        return ADDED

    def review_of(self, given: Read) -> Review:
        """Return a review; words that are no rating of ours stay in its summary."""
        rating = self.ratings.get(given.rating.casefold())
        words = f"Rated there: {given.rating}." if given.rating and not rating else ""
        return Review(
            rating=rating,
            summary=f"{words} {given.summary}".strip(),
            text=given.text,
            organisation=given.organisation,
            organisation_url=given.organisation_url,
            reviewed_on=given.reviewed_on,
            url=given.url,
        )

    def changed(self) -> list:
        """Return the rows that came, for the decision to keep."""
        added = [Claim.objects.filter(pk__in=some) for some in batched(self.claims)]
        added += [Review.objects.filter(pk__in=some) for some in batched(self.reviews)]
        return changed_rows({}, rows_of(added))


def is_there(url: str) -> bool:
    """Say whether a review at this address is on record; one taken back is not."""
    return Review.objects.filter(url=url, claim__retired=False).exists()
