"""What a few labelled images teach a search, on embeddings as they are."""
