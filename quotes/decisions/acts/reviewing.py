"""What people do with reviews, each act with a decision that says who and why."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from articles.refusals import RefusedError, refuse_longer
from quotes.decisions.snapshots import Picture
from quotes.decisions.writing import changing_seen, survivor_of, write_change
from quotes.models import Evidence, Review
from quotes.models.decisions import LONGEST_REASON

State = Review.State
# What a person writes in a review.
WRITTEN = (
    *("rating", "summary", "text"),
    *("organisation", "organisation_url", "reviewed_on", "url"),
)


def new_review(claim, actor=None, *, evidence=(), **written) -> Review:
    """Begin a review of a claim, as a draft."""
    review = Review(claim=survivor_of(claim), **written)
    refuse_fields(review)
    with transaction.atomic():
        review.save()
        set_evidence(review, evidence)
        write_change(review, "add", Picture(), actor=actor)
    return review


def edit_review(review, actor=None, *, seen=None, evidence=None, **changes):
    """Edit a review before it is published; without evidence, that stays the same.

    Raise RefusedError once it is published: then it is corrected, with a note. A
    withdrawn one is published again as readers knew it.
    """
    with changing_seen(review, "edit", actor=actor, seen=seen) as review:
        if review.is_out:
            raise RefusedError("This review is published. Correct it, with a note.")
        refuse_unless(review, Review.WRITTEN_IN, "edited. Write a new one")
        save_written(review, changes, evidence)


def send_to_review(review, actor=None, *, seen=None):
    """Send a draft to an editor."""
    with changing_seen(review, "send to review", actor=actor, seen=seen) as review:
        refuse_unless(review, [State.DRAFT], "sent to an editor")
        refuse_empty(review)
        review.state = State.IN_REVIEW
        review.save(update_fields=["state"])


def publish_review(review, actor=None, *, seen=None):
    """Publish a review, dated today if it has no date; a corrected one stays so.

    The public sees it once its claim is public.
    """
    with changing_seen(review, "publish", actor=actor, seen=seen) as review:
        states = [State.DRAFT, State.IN_REVIEW, State.WITHDRAWN]
        refuse_unless(review, states, "published")
        refuse_empty(review)
        review.state = State.CORRECTED if review.correction else State.PUBLISHED
        review.reviewed_on = review.reviewed_on or timezone.localdate()
        review.save(update_fields=["state", "reviewed_on"])


def correct_review(review, note, actor=None, *, seen=None, evidence=None, **changes):
    """Correct a published review, with a note for readers that stays with it.

    Notes on earlier corrections are kept below the new one, with their dates.
    """
    if not note.strip():
        raise RefusedError("Tell readers what was wrong, and what is right.")
    refuse_longer("The correction", note.strip(), LONGEST_REASON)
    with changing_seen(review, "correct", actor=actor, seen=seen) as review:
        refuse_unless(review, [State.PUBLISHED, State.CORRECTED], "corrected")
        save_written(review, changes, evidence)
        refuse_empty(review)
        notes = [note.strip()]
        if review.correction:
            notes.append(f"{review.corrected_on:%Y-%m-%d}: {review.correction}")
        review.correction = "\n\n".join(notes)
        review.corrected_on = timezone.localdate()
        review.state = State.CORRECTED
        review.save(update_fields=["correction", "corrected_on", "state"])


def withdraw_review(review, actor=None, *, reason="", seen=None):
    """Withdraw a review from publication, or abandon a draft."""
    with changing_seen(
        review, "withdraw", actor=actor, seen=seen, reason=reason
    ) as review:
        states = [state for state in State if state != State.WITHDRAWN]
        refuse_unless(review, states, "withdrawn")
        review.state = State.WITHDRAWN
        review.save(update_fields=["state"])


def save_written(review, changes, evidence) -> None:
    """Save what was written in a review, and its evidence if given."""
    for name, value in changes.items():
        setattr(review, name, value)
    refuse_fields(review)
    review.save(update_fields=[name for name in WRITTEN if name in changes])
    if evidence is not None:
        set_evidence(review, evidence)


def set_evidence(review, evidence) -> None:
    """Replace a review's evidence with these, in order, each a dict of columns."""
    for number, columns in enumerate(evidence, 1):
        piece = Evidence(review=review, number=number, **columns)
        refuse_fields(piece)
        review.evidence.update_or_create(number=number, defaults=columns)
    review.evidence.filter(number__gt=len(evidence)).delete()


def refuse_fields(row) -> None:
    """Raise RefusedError, naming the field, for a value that can't be stored."""
    try:
        row.clean_fields(exclude=["claim", "review"])
    except ValidationError as problem:
        name, [sentence, *_] = next(iter(problem.message_dict.items()))
        label = row._meta.get_field(name).verbose_name.capitalize()
        raise RefusedError(f"{label}: {sentence}") from None


def refuse_empty(review) -> None:
    """Raise RefusedError for a review without a summary."""
    if not review.summary.strip():
        raise RefusedError("Write a summary first: what was found, in a sentence.")


def refuse_unless(review, states, done) -> None:
    """Raise RefusedError if a review's state doesn't allow the act."""
    if review.state not in states:
        raise RefusedError(
            f"This review is {review.get_state_display()} and can’t be {done}."
        )
