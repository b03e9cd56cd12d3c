"""Retrieval metrics of models, re-ranked scores, and comparisons of two models."""
