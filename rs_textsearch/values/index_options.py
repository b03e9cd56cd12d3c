"""How a raster is cut into tiles, and which part in which colours: choices before an index."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .. import settings
from ..definitions import DEFAULT_BUNDLE

DEFAULT_SCALES = (1.0, 2.0)
DEFAULT_OVERLAP = 0.5
DEFAULT_TILE_PX = 256  # for rasters without a coordinate system
AREA_OF_INDEX = "index"  # instead of a file: the area that the index has already
FALLBACK_EXTENT = (300.0, 600.0, 2400.0)  # metres, when a card cannot be read


@dataclass(frozen=True)
class IndexOptions:
    """Tiling, bands, stretch and area of an index.

    Attributes:
        tile_size: side of a tile at scale 1, ``"300m"`` or ``"256px"``; empty: the model's own.
        scales: multiples of the tile size, each a pass over the raster.
        overlap: share of a tile that its neighbour repeats, 0 to below 1.
        bands: numbers of the bands shown to the model as red, green, blue; empty: the engine's
            choice.
        stretch: ``auto``, ``none``, ``LOW,HIGH`` or three of these with semicolons between.
        aoi: file of the polygons that limit the index; empty: the whole raster;
            ``AREA_OF_INDEX``: those that the index was built with.
    """

    tile_size: str = ""
    scales: tuple[float, ...] = field(default=DEFAULT_SCALES)
    overlap: float = DEFAULT_OVERLAP
    bands: tuple[int, ...] = ()
    stretch: str = "auto"
    aoi: str = ""

    def params(self) -> dict[str, Any]:
        """Return the engine's parameters for these options."""
        params: dict[str, Any] = {
            "scales": [int(s) if float(s).is_integer() else s for s in self.scales],
            "overlap": self.overlap,
        }
        if self.tile_size:
            params["tile_size"] = self.tile_size
        if self.bands:
            params["bands"] = list(self.bands)
        if self.stretch != "auto":
            params["stretch"] = self.stretch
        if self.aoi:
            params["aoi"] = self.aoi
        return params


def engine_params(options: IndexOptions) -> dict[str, Any]:
    """Return the options together with the user's device and bundle."""
    return {**options.params(), "device": settings.device(), **bundle_params()}


def bundle_params() -> dict[str, Any]:
    """Return the engine's parameter for the chosen bundle, nothing for the one that ships."""
    folder = settings.bundle()
    return {"bundle": folder} if folder else {}


def is_usual_bundle(folder: str) -> bool:
    """Tell whether the bundle in ``folder`` is the one that the options name."""
    return not folder or Path(folder) == Path(settings.bundle() or DEFAULT_BUNDLE)


def ground_extent() -> tuple[float, float, float]:
    """Return the smallest, typical and largest side in metres that the model was trained on."""
    folder = Path(settings.bundle()) if settings.bundle() else DEFAULT_BUNDLE
    try:
        card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
        extent = card["ground_extent_m"]
        return float(extent["min"]), float(extent["typical"]), float(extent["max"])
    except (OSError, ValueError, KeyError, TypeError):
        return FALLBACK_EXTENT
