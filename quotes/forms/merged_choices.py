"""What a form still shows, though it was merged or retired meanwhile."""

from django.core.exceptions import ValidationError

from articles.refusals import RefusedError
from quotes.decisions import writing


def survivor_of(row):
    """Return what a chosen row was merged into, else the row; None for none.

    Raise ValidationError for one that is retired.
    """
    try:
        return row and writing.survivor_of(row)
    except RefusedError as refusal:
        raise ValidationError(str(refusal)) from None
