"""Searching: scores, ranked tiles, heatmaps and thumbnails from an index."""
