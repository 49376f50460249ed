"""What readers are told: what was put right here, and what outlets changed."""
