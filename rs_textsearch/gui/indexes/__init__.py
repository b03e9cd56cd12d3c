"""The list of indexes and where they are kept."""
