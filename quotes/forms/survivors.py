"""What a form still shows, though it was merged or retired meanwhile."""

from django.core.exceptions import ValidationError

from quotes.models import changing


def survivor_of(row):
    """Return what a chosen row was merged into, else the row; None for none.

    Raise ValidationError for one that is retired.
    """
    try:
        return row and changing.survivor_of(row)
    except changing.RefusedError as refusal:
        raise ValidationError(str(refusal)) from None
