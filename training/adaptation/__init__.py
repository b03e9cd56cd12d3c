"""A model that exists, adapted to a region: with few pairs, and without forgetting what it knew."""
