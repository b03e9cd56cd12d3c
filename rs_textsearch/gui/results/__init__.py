"""The ranked list: rows, pictures, how many are shown, and the map."""
