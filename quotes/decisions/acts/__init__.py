"""What people decide: about quotes, names, claims and reviews."""
