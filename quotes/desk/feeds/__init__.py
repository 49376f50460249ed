"""Feeds, what they brought, and what outlets changed since."""
