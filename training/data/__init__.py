"""Pairs, images, captions: from files to batches."""
