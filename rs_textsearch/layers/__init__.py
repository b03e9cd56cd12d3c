"""QGIS layers in and out: the raster a search reads, and the layers its results become."""
