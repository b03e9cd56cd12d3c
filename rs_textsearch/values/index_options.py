"""What the user says about an index before a run; all else is the index's own, or the engine's.

The engine has the defaults. A run that continues an index sends the tiling that the engine told
of it back as it came: what a widget cannot show is not lost on the way.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import settings
from ..definitions import DEFAULT_BUNDLE

AUTO = "auto"
WHOLE_RASTER = "none"  # instead of the file of an area
FALLBACK_EXTENT = (300.0, 600.0, 2400.0)  # metres, when a card cannot be read


@dataclass(frozen=True)
class IndexOptions:
    """Tiling, colours and area as far as they were said; None is what was not.

    Attributes:
        tile_size: side of a tile at scale 1, ``"300m"`` or ``"256px"``; ``AUTO``: the engine's
            choice for the raster.
        scales: multiples of the tile size, each a pass over the raster.
        overlap: share of a tile that its neighbour repeats, 0 to below 1.
        bands: numbers of the bands shown to the model as red, green, blue; none of them: the
            engine's choice.
        stretch: ``AUTO``, ``none``, ``LOW,HIGH`` or three of these with semicolons between.
        aoi: file of the polygons that limit the run, or ``WHOLE_RASTER``.
    """

    tile_size: str | None = None
    scales: tuple[float, ...] | None = None
    overlap: float | None = None
    bands: tuple[int, ...] | None = None
    stretch: str | None = None
    aoi: str | None = None

    def tiling(self) -> dict[str, Any]:
        """Return what was said of how and in which colours tiles are cut, as the engine says it.

        An index in which one of these is another must be built anew.
        """
        said: dict[str, Any] = {}
        if self.tile_size is not None:
            said["tile_size"] = self.tile_size
        if self.scales is not None:
            said["scales"] = [int(s) if float(s).is_integer() else s for s in self.scales]
        if self.overlap is not None:
            said["overlap"] = self.overlap
        if self.bands is not None:
            said["bands"] = list(self.bands) or None
        if self.stretch is not None:
            said["stretch"] = self.stretch
        return said


def run_params(
    options: IndexOptions, info: dict[str, Any], *, anew: bool = False, bundle: str = ""
) -> dict[str, Any]:
    """Return the engine's parameters of a run that makes an index, continues it, or builds it anew.

    Args:
        options: what the user says.
        info: the engine's ``info`` of the index, or one without ``tiling`` where there is none.
        anew: build the index anew with the options that it has, but for those that were said.
        bundle: folder of the model; empty: that of the index, else that of the options.
    """
    params: dict[str, Any] = {
        "device": settings.device(), "overwrite": anew, "as_before": anew
    }  # fmt: skip
    if info.get("tiling"):
        params["tiling"] = {**info["tiling"], **options.tiling()}
    else:
        params.update(options.tiling())
    if options.aoi is not None:
        params["aoi"] = options.aoi
    folder = bundle or bundle_of(info) or settings.bundle()
    return {**params, "bundle": folder} if folder else params


def bundle_of(info: dict[str, Any]) -> str:
    """Return the folder of the model that an index was built with, empty where it is not found."""
    bundle = info.get("bundle") or {}
    return str(bundle.get("path") or "") if bundle.get("available") else ""


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
