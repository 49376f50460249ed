"""The columns of the CSV of claims: one entry for each, in their order."""

from collections.abc import Callable
from dataclasses import dataclass

from quotes.exports.columns import IN_GUARDED
from quotes.exports.csv_cells import listed
from quotes.models import Appearance, Attribution, Claim, Rating, Review
from quotes.published.json_ld import address_of, on_site


@dataclass(frozen=True)
class Row:
    """An appearance of a claim, with the latest finding on the claim."""

    claim: Claim
    appearance: Appearance
    is_first: bool
    finding: Review  # an empty one where there is none

    @property
    def rating(self) -> Rating:
        return self.finding.rating or Rating()

    @property
    def quote(self):
        return self.appearance.quote

    @property
    def article(self):
        return self.quote.article

    @property
    def attributions(self) -> list[Attribution]:
        return list(self.quote.attributions.all())


@dataclass(frozen=True)
class ClaimColumn:
    """A column: its name, what it holds, and how a row gives it."""

    name: str
    meaning: str
    value: Callable[[Row], object]

    def cell(self, row: Row) -> str:
        value = self.value(row)
        return "" if value is None else str(value)


CLAIM_COLUMNS = (
    ClaimColumn("claim_id", "the claim’s number", lambda row: row.claim.pk),
    ClaimColumn("claim_address", "its page", lambda row: address_of(row.claim)),
    ClaimColumn(
        "claim", "what is asserted, in one sentence", lambda row: row.claim.sentence
    ),
    ClaimColumn(
        "short_form",
        "the same in at most 75 characters",
        lambda row: row.claim.short_form,
    ),
    ClaimColumn(
        "rating",
        "the verdict of the latest public finding, in words",
        lambda row: row.rating.name,
    ),
    ClaimColumn(
        "rating_value",
        "the verdict on the scale; empty outside it",
        lambda row: row.rating.value,
    ),
    ClaimColumn(
        "reviewed_by",
        "who published that finding",
        lambda row: row.finding.reviewer if row.finding.pk else None,
    ),
    ClaimColumn(
        "reviewed_on", "the day of the finding", lambda row: row.finding.reviewed_on
    ),
    ClaimColumn(
        "finding", "the finding in a sentence or two", lambda row: row.finding.summary
    ),
    ClaimColumn(
        "corrected_on",
        "the day on which the finding was corrected",
        lambda row: row.finding.corrected_on if row.finding.is_corrected else None,
    ),
    ClaimColumn(
        "correction",
        "what was wrong in it, and what is right",
        lambda row: row.finding.correction if row.finding.is_corrected else None,
    ),
    ClaimColumn(
        "finding_address",
        "where it is published, if not here",
        lambda row: row.finding.url,
    ),
    ClaimColumn(
        "stance",
        "what the quote does: states, repeats, denies, retracts or questions",
        lambda row: row.appearance.stance,
    ),
    ClaimColumn(
        "first",
        "yes, where this is the first appearance that is known",
        lambda row: "yes" if row.is_first else None,
    ),
    ClaimColumn(
        "quote_id",
        "the quote’s number, as in the files of quotes",
        lambda row: row.quote.pk,
    ),
    ClaimColumn(
        "quote_address",
        "the quote’s page",
        lambda row: on_site(row.quote.get_absolute_url()),
    ),
    ClaimColumn("quote", "the quote’s words", lambda row: row.quote.text),
    ClaimColumn(
        "speaker",
        "who says it: a name, or the label of an unnamed source",
        lambda row: listed(str(one) for one in row.attributions),
    ),
    ClaimColumn(
        "speaker_id",
        "the speaker’s number",
        lambda row: listed(one.speaker_id for one in row.attributions),
    ),
    ClaimColumn(
        "role",
        "the role held when it was said",
        lambda row: listed(one.role for one in row.attributions),
    ),
    ClaimColumn(
        "outlet",
        "who published it",
        lambda row: row.article.outlet and row.article.outlet.name,
    ),
    ClaimColumn("article_title", "the article’s title", lambda row: row.article.title),
    ClaimColumn(
        "published_on",
        "the day on which it was published",
        lambda row: row.article.published_on,
    ),
    ClaimColumn(
        "said_on",
        "the day, month or year on which it was said",
        lambda row: row.quote.said_on,
    ),
    ClaimColumn("article_address", "the publisher’s page", lambda row: row.article.url),
    ClaimColumn(
        "guarded",
        IN_GUARDED,
        lambda row: None,
    ),
)
CLAIM_NAMES = [column.name for column in CLAIM_COLUMNS]
