"""Reads a word list that is written as running text."""


def words(listed: str) -> frozenset[str]:
    """Return the words of a list, as in words("said told")."""
    return frozenset(listed.split())
