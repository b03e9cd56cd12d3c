"""Encoders with global and local features, and the similarities between them."""
