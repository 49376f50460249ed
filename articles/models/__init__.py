"""What is on record of the press, and what is read again and again."""

from articles.models.articles import (
    AddressField,
    Article,
    ArticleVersion,
    Capture,
    CodePointOrder,
    LineField,
    NameField,
    Outlet,
    SlugField,
    has_letters,
    sha256_of,
    slug_like,
)
from articles.models.due import Due, Host, LeaseLostError
from articles.models.watched import Feed, FeedEntry, Look

__all__ = [
    "AddressField",
    "Article",
    "ArticleVersion",
    "Capture",
    "CodePointOrder",
    "Due",
    "Feed",
    "FeedEntry",
    "Host",
    "LeaseLostError",
    "LineField",
    "Look",
    "NameField",
    "Outlet",
    "SlugField",
    "has_letters",
    "sha256_of",
    "slug_like",
]
