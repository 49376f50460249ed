"""Django's admin, laid out for curation."""

from quotes.admin import articles, decisions, quotes, speakers

__all__ = ["articles", "decisions", "quotes", "speakers"]
