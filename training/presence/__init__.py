"""Presence: how well a model tells what is in an archive from what is not (METHOD H5)."""
