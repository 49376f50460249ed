"""Fits the weights of the clues to quotes that people have marked."""
