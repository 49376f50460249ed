"""Read the words beside a quotation and say who speaks."""
