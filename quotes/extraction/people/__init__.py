"""Who is who in an article: mentions, names, and what they mean."""
