"""What a form still shows, though it was merged or retired meanwhile."""

from django.core.exceptions import ValidationError


def survivor_of(row):
    """Return what a chosen row was merged into, else the row; None for none.

    Raise ValidationError for one that is retired.
    """
    if row and row.retired:
        raise ValidationError(f"“{row}” is retired. Choose another.")
    return row and (row.merged_into or row)
