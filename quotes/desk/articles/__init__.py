"""Articles at the desk: added, and completed where a detail is missing."""
