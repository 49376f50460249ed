"""Undoes a decision, or says why it can’t be undone."""
