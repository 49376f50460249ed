"""Changes rows and writes down who did it, when, why, and what was there before."""
