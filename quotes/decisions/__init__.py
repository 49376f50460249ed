"""Changes rows, and records who did it, when, why, and what was there before."""
