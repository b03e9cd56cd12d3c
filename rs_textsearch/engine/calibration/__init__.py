"""What scores of a model mean: the bank, the background and the levels of presence of a bundle."""
