"""The words the rules know: reporting words, titles, names, places."""
