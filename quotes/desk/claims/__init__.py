"""The desk’s pages about claims and reviews."""
