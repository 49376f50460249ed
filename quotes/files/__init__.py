"""The files, feeds and sitemaps that the public site hands out."""
