"""What a confirmed quote makes public, and how it is shown and cited."""
