"""Reads articles on web pages: their text, and what they say of themselves."""
