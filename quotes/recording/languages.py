"""What people are told of articles in a language that the engine doesn't know."""

from django.template.defaultfilters import pluralize

from articles.languages import language_name
from articles.models import Article
from quotes.extraction.languages import UNTOLD, unread_language
from quotes.extraction.quoting import UNREAD_RULE
from quotes.models import Quote

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


def is_read(article: Article) -> bool:
    """Say whether the engine knows the language of an article’s current text."""
    version = article.current_version
    return version is None or not unread_language(version.text, article.language)


def rule_in_words(quote: Quote) -> str:
    """Return why the engine found a quote; a sentence where it read only the marks."""
    return UNREAD if quote.rule == UNREAD_RULE else quote.rule or "not known"


def most_first(counted: tuple[str, int]) -> tuple:
    """Sort by number, then by name; a language that isn't told comes last."""
    code, number = counted
    return code == UNTOLD, -number, called(code)


def called(code: str) -> str:
    return "another language" if code == UNTOLD else language_name(code)
