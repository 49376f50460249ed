"""Finds names and claims that may be the same, and tenure conflicts."""
