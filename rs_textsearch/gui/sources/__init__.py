"""What is searched: rasters, areas, colours, tiling, and layers that are drawn first."""
