"""A run: batches, steps, processes, and the loop over epochs."""
