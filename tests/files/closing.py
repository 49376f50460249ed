"""Closes answers as a server does, but leaves the test its connection."""

from django.core.signals import request_finished
from django.db import close_old_connections


def close(answer):
    """Close an answer, of which a HEAD or a reader who left has unread chunks."""
    request_finished.disconnect(close_old_connections)
    try:
        answer.close()
    finally:
        request_finished.connect(close_old_connections)
