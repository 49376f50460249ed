"""The columns of the files of claims: one entry for each, in their order.

The CSV has them side by side, JSON those of a finding or an appearance as a list.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from quotes.exports.columns import IN_GUARDED
from quotes.exports.csv_cells import listed
from quotes.models import Appearance, Attribution, Claim, Rating, Review
from quotes.published.json_ld import address_of, on_site


@dataclass(frozen=True)
class Row:
    """A claim, with a finding on it and one of its appearances."""

    claim: Claim
    appearance: Appearance | None = None
    is_first: bool = False
    finding: Review | None = None  # an empty one where the columns are asked for it

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
class RowColumn:
    """A column: its name, what it holds, and how a row gives it."""

    name: str
    meaning: str
    value: Callable[[Any], object]

    def cell(self, row) -> str:
        """Return the value as a CSV has it."""
        value = self.value(row)
        if isinstance(value, bool):
            return "yes" if value else ""
        if isinstance(value, list):
            return listed(value)
        return "" if value is None else str(value)


def values_of(columns: Iterable[RowColumn], row) -> dict:
    """Return what the columns hold of a row, as JSON has it: null for what is empty."""
    return {column.name: plain(column.value(row)) for column in columns}


def plain(value):
    if isinstance(value, list):
        return [plain(one) for one in value]
    if value is None or isinstance(value, (bool, int, dict)):
        return value
    return str(value) or None


OF_CLAIM = (
    RowColumn("claim_id", "the claim’s number", lambda row: row.claim.pk),
    RowColumn("claim_address", "its page", lambda row: address_of(row.claim)),
    RowColumn(
        "claim", "what is asserted, in one sentence", lambda row: row.claim.sentence
    ),
    RowColumn(
        "short_form",
        "the same in at most 75 characters",
        lambda row: row.claim.short_form,
    ),
)
OF_FINDING = (
    RowColumn(
        "rating",
        "the verdict of the latest public finding, in words",
        lambda row: row.rating.name,
    ),
    RowColumn(
        "rating_value",
        "the verdict on the scale; empty outside it",
        lambda row: row.rating.value,
    ),
    RowColumn(
        "reviewed_by",
        "who published that finding",
        lambda row: row.finding.reviewer if row.finding.pk else None,
    ),
    RowColumn(
        "reviewed_on", "the day of the finding", lambda row: row.finding.reviewed_on
    ),
    RowColumn(
        "finding", "the finding in a sentence or two", lambda row: row.finding.summary
    ),
    RowColumn(
        "corrected_on",
        "the day on which the finding was corrected",
        lambda row: row.finding.corrected_on if row.finding.is_corrected else None,
    ),
    RowColumn(
        "correction",
        "what was wrong in it, and what is right",
        lambda row: row.finding.correction if row.finding.is_corrected else None,
    ),
    RowColumn(
        "finding_address",
        "where it is published, if not here",
        lambda row: row.finding.url,
    ),
)
OF_APPEARANCE = (
    RowColumn(
        "stance",
        "what the quote does: states, repeats, denies, retracts or questions",
        lambda row: row.appearance.stance,
    ),
    RowColumn(
        "first",
        "yes, where this is the first appearance that is known",
        lambda row: row.is_first,
    ),
    RowColumn(
        "quote_id",
        "the quote’s number, as in the files of quotes",
        lambda row: row.quote.pk,
    ),
    RowColumn(
        "quote_address",
        "the quote’s page",
        lambda row: on_site(row.quote.get_absolute_url()),
    ),
    RowColumn(
        "quote",
        "the quote’s words; “ […] ” joins its pieces",
        lambda row: row.quote.text,
    ),
    RowColumn(
        "speaker",
        "who says it: a name, or the label of an unnamed source",
        lambda row: [str(one) for one in row.attributions],
    ),
    RowColumn(
        "speaker_id",
        "the speaker’s number",
        lambda row: [one.speaker_id for one in row.attributions],
    ),
    RowColumn(
        "role",
        "the role held when it was said",
        lambda row: [one.role for one in row.attributions],
    ),
    RowColumn(
        "outlet",
        "who published it",
        lambda row: row.article.outlet and row.article.outlet.name,
    ),
    RowColumn("article_title", "the article’s title", lambda row: row.article.title),
    RowColumn(
        "published_on",
        "the day on which it was published",
        lambda row: row.article.published_on,
    ),
    RowColumn(
        "said_on",
        "the day, month or year on which it was said",
        lambda row: row.quote.said_on,
    ),
    RowColumn("article_address", "the publisher’s page", lambda row: row.article.url),
)
CLAIM_COLUMNS = (
    *OF_CLAIM,
    *OF_FINDING,
    *OF_APPEARANCE,
    RowColumn(
        "guarded",
        IN_GUARDED,
        lambda row: None,
    ),
)
CLAIM_NAMES = [column.name for column in CLAIM_COLUMNS]
