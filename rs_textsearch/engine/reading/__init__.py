"""Reading: rasters, their windows and their pixels as tiles of the size that a model takes."""
