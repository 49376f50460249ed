"""Makes one clean text of what was read."""
