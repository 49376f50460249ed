"""Reads feeds for new articles, and their pages again for changes; politely."""
