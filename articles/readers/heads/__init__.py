"""Reads the head that papers print above an article, and people paste with it."""
