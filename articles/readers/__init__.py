"""Reads an article’s text and details out of what people have: a paste, a page, a PDF."""
