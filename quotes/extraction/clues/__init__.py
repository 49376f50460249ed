"""What speaks for each person who may be meant, and the weighing of it."""
