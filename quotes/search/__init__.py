"""Finds quotes by words and filters, and pages, counts and ranks them."""
