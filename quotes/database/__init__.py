"""How long the database may take, and what is said where it can't be used."""
