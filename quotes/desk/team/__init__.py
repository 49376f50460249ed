"""The desk’s pages about the people who work at it, and logging in."""
