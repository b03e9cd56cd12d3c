"""Models: their cards, adding, comparing."""
