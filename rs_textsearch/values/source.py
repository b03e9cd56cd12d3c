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
        has_crs: whether it is known where the raster lies, from the file or by the user.
        crs: the reference system of the layer in QGIS as a text, empty without one.
        own_crs: whether the engine need not be told: the file says the same, or is a picture
            whose pixels are its coordinates.
    """

    layer_id: str
    name: str
    path: Path
    index: Path
    has_crs: bool
    crs: str = ""
    own_crs: bool = True

    def indexed(self) -> bool:
        """Tell whether the index file exists, complete or not."""
        return self.index.is_file()
