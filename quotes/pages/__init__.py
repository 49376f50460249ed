"""The public pages: only confirmed quotes, and what they make public."""
