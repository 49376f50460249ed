"""Records what the engine found in articles."""
