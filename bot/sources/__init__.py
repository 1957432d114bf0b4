"""How we learn that a meeting ended."""
