"""Encoding: model bundles, the runtimes that run them, and what is kept of a tile."""
