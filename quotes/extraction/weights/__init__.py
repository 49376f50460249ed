"""The weights of the clues, as fitted to marked articles."""
