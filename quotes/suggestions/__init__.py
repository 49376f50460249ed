"""Finds what may be the same: names, claims, and tenures that don’t agree."""
