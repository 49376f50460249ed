"""A small web and a worker that reads it, as the tests of watching have them."""

from tests.articles.watching.conftest import clock, feed_at, said, web, worker

__all__ = ["clock", "feed_at", "said", "web", "worker"]
