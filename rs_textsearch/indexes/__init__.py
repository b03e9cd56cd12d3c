"""The indexes of the rasters, without widgets: where they are, their state, building them."""
