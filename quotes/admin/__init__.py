"""Django's admin, laid out for curation."""

from quotes.admin import articles, claims, decisions, quotes, speakers, watched

__all__ = ["articles", "claims", "decisions", "quotes", "speakers", "watched"]
