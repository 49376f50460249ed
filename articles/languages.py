"""What a language is called, by its code."""

from django.conf.locale import LANG_INFO


def language_name(code: str) -> str:
    """Return a language's name in English; the code itself if we know no name."""
    return LANG_INFO.get(code, {}).get("name", code)
