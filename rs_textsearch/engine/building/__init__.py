"""Building an index: what is missing is planned, shared out, encoded and committed."""
