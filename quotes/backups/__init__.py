"""All that a site holds, in one folder: written, checked and put back."""
