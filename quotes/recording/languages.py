"""What people are told of articles in a language that the engine doesn't know."""

from django.template.defaultfilters import pluralize

from articles.languages import language_name
from quotes.extraction.languages import UNTOLD

ONLY_MARKS = "quotation marks were followed, and nobody is named."
UNREAD = f"This article is not in English: only its {ONLY_MARKS}"


def unread_in_words(numbers: dict[str, int]) -> str:
    """Return a sentence on articles, given how many there are in each language."""
    total = sum(numbers.values())
    are, whose = ("is", "its") if total == 1 else ("are", "their")
    languages = ", ".join(
        f"in {called(code)}" if total == 1 else f"{number} in {called(code)}"
        for code, number in sorted(numbers.items(), key=most_first)
    )
    return (
        f"{total} article{pluralize(total)} {are} not in English ({languages}): "
        f"only {whose} {ONLY_MARKS}"
    )


def most_first(counted: tuple[str, int]) -> tuple:
    """Sort by number, then by name; a language that isn't told comes last."""
    code, number = counted
    return code == UNTOLD, -number, called(code)


def called(code: str) -> str:
    return "another language" if code == UNTOLD else language_name(code)
