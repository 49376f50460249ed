"""Takes a decision back, or says why it can’t be taken back."""
