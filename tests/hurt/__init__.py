"""Loads and faults, bounded and on this machine only: what bears them, and how."""
