"""Read an article’s text and details out of a paste, a page or a PDF."""
