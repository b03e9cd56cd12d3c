"""``training selo``: how well a model finds on a large image what a text describes."""
