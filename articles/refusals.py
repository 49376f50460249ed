"""The error whose message a person reads: what was refused, and what to do."""


class RefusedError(ValueError):
    """It can’t be done; the sentence says why and what to do."""


def refuse_longer(what: str, text: str, most: int) -> None:
    """Raise RefusedError if a text has more than so many characters."""
    if len(text) > most:
        raise RefusedError(
            f"{what} has {len(text):,} characters. Shorten it to at most {most:,}."
        )
