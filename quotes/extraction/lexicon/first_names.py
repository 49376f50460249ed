"""First names by the sex of those who bear them: a statistic, never stored or shown."""

import pkgutil


def read_names(listed: str) -> dict[str, frozenset[str]]:
    """Return the names under each heading; a line that begins with # says nothing."""
    names: dict[str, set[str]] = {}
    heading: set[str] = set()
    for line in listed.splitlines():
        if line.startswith(" "):
            heading.update(line.split())
        elif not line.startswith("#"):
            heading = names.setdefault(line, set())
    return {name: frozenset(found) for name, found in names.items()}


# Read as package data: the engine runs from a zip file too.
NAMES = read_names(pkgutil.get_data(__name__, "first_names.txt").decode("utf8"))
FEMALE, MALE, EITHER = NAMES["female"], NAMES["male"], NAMES["either"]
