"""Has a page read again from which an article was just read."""

from articles.addresses import is_address, url_key
from articles.models import Article, Capture, Look
from articles.watching.hosts import host_name, host_of
from articles.watching.schedule import look_after


def watch(article: Article, capture: Capture) -> None:
    """Look at an article’s page again from now on, unless that is done already."""
    address = capture.address
    if not (is_address(address) and len(address) <= 2000 and host_name(address)):
        return
    if Look.objects.filter(article=article).exists():
        return
    Look.objects.get_or_create(
        url_key=url_key(address),
        defaults={
            "address": address,
            "host": host_of(address),
            "article": article,
            "added_at": capture.at,
            "began_at": capture.at,
            "next_at": look_after(capture.at, capture.at),
            "read_at": capture.at,
            "whole_at": capture.at,
            "sha256": capture.sha256,
            "etag": capture.headers.get("etag", ""),
            "last_modified": capture.headers.get("last-modified", ""),
        },
    )
