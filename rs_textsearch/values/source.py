"""A raster as the engine needs to know it, free of QGIS."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Source:
    """What the engine needs to know of a layer, free of QGIS objects.

    Attributes:
        layer_id: id of the QGIS layer.
        name: its name in the layer tree.
        path: the raster file.
        index: the index file, existing or to be made.
        has_crs: whether the file says where it lies; a CRS that the user gave to the layer in
            QGIS is unknown to the engine.
    """

    layer_id: str
    name: str
    path: Path
    index: Path
    has_crs: bool

    def indexed(self) -> bool:
        """Tell whether the index file exists, complete or not."""
        return self.index.is_file()
