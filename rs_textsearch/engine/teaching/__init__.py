"""Teaching a search from tiles that people marked right or wrong, on the embeddings as they are."""
