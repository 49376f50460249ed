"""The one error that is a sentence for a person: what was refused, and what to do."""


class RefusedError(ValueError):
    """It can’t be done; the sentence says why and what to do."""
