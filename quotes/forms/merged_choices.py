"""Choices that a form still shows although they have been merged or retired."""

from django.core.exceptions import ValidationError

from articles.refusals import RefusedError
from quotes.decisions import writing


def survivor_of(row):
    """Return the row that a choice was merged into, or the choice, which may be None.

    Raise ValidationError for one that is retired.
    """
    try:
        return row and writing.survivor_of(row)
    except RefusedError as refusal:
        raise ValidationError(str(refusal)) from None
