"""What readers report as wrong, and the answers to it."""
