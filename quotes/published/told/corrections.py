"""What was put right: the decisions that told readers so, the latest first."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from quotes.models import Claim, Decision, Quote, Review, Speaker
from quotes.published.listed import listed
from quotes.published.told.decision_pages import A_PAGE, DecisionPage, page_before


@dataclass(frozen=True)
class Correction:
    """One thing put right; its `subject` is None for a quote or claim withdrawn."""

    decision: Decision
    note: str
    kind: str
    number: int  # of the quote, speaker or claim
    subject: Any = None

    @property
    def is_withdrawal(self) -> bool:
        return self.decision.act == "withdraw"

    @property
    def done(self) -> str:
        return "Withdrawn" if self.is_withdrawal else "Corrected"

    @property
    def page(self) -> str:
        if self.subject:
            return self.subject.get_absolute_url()
        return f"{reverse(f'{self.kind}s')}{self.number}/"


def corrections_before(number: int | None = None, many: int = A_PAGE) -> DecisionPage:
    """Return a page of corrections of what is public still, or was withdrawn."""
    return page_before(Decision.objects.correcting(), told, number, many)


def told(decisions) -> list[Correction]:
    subjects = subjects_of(decisions)
    corrections = []
    for decision in decisions:
        about = decision.subject_kind, decision.subject_id, decision.act == "withdraw"
        if about in subjects:
            number, subject = subjects[about]
            corrections.append(
                Correction(
                    decision=decision,
                    note=note_of(decision),
                    kind=decision.subject_kind,
                    number=number,
                    subject=subject,
                )
            )
    return corrections


def note_of(decision) -> str:
    """Return what readers are told; a review's correction keeps older notes below."""
    if decision.act == "correct":
        return decision.after.get("correction", "").partition("\n\n")[0]
    return decision.reason


def subjects_of(decisions) -> dict:
    """Return what each decision is about, in one query a kind.

    By kind, number and whether it was withdrawn: the number and row that readers know
    it by. A withdrawn quote or claim has no row; that of a review is its claim.
    """
    wanted = defaultdict(set)
    for decision in decisions:
        is_gone = decision.act == "withdraw"
        wanted[decision.subject_kind, is_gone].add(decision.subject_id)
    found = {}
    for (kind, is_gone), numbers in wanted.items():
        if (kind, is_gone) in FINDERS:
            for number, row in FINDERS[kind, is_gone](numbers):
                found[kind, number, is_gone] = row.pk if row else number, row
    return found


def quotes_of(numbers):
    return [(quote.pk, quote) for quote in listed(sorted(numbers))]


def withdrawn_quotes(numbers):
    return pairs_of_none(Quote.objects.in_state(Quote.State.WITHDRAWN), numbers)


def withdrawn_claims(numbers):
    return pairs_of_none(Claim.objects.taken_back(), numbers)


def pairs_of_none(rows, numbers):
    gone = rows.filter(pk__in=numbers).order_by().values_list("pk", flat=True)
    return [(number, None) for number in gone]


def survivors(model, numbers):
    """Return the public rows of these numbers, or into which those were merged."""
    rows = model.objects.filter(pk__in=numbers).values_list("pk", "merged_into")
    into = {number: survivor or number for number, survivor in rows}
    public = model.objects.public().in_bulk(list(into.values()))
    return [(number, public[own]) for number, own in into.items() if own in public]


def claims_of_reviews(numbers):
    reviews = Review.objects.public().filter(pk__in=numbers).select_related("claim")
    return [(review.pk, review.claim) for review in reviews]


# Why a finding was withdrawn is told to nobody.
FINDERS = {
    ("quote", False): quotes_of,
    ("quote", True): withdrawn_quotes,
    ("claim", False): lambda numbers: survivors(Claim, numbers),
    ("claim", True): withdrawn_claims,
    ("speaker", False): lambda numbers: survivors(Speaker, numbers),
    ("review", False): claims_of_reviews,
}
