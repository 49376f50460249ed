"""The error whose message a person reads: what was refused, and what to do."""


class RefusedError(ValueError):
    """It can’t be done; the sentence says why and what to do."""
