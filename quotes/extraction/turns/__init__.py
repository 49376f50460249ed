"""Find the words that are somebody's by the layout, marked or not."""
