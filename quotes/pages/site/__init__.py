"""Pages about the site itself: what it is, and what was wrong in it."""
