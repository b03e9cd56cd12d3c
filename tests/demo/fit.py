"""A tile size with which a demo of any raster shows something within a minute or two."""

from __future__ import annotations

from pathlib import Path

from rs_textsearch.engine.building.forecast import make_plan
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.reading.raster import Raster
from tests.demo.common import OUT, DemoError

MOST_TILES = 8000  # a minute or two of encoding on two cores
LEAST_PIXELS = 64  # fewer raster pixels along a tile show the model nothing


def tile_size(raster: Path) -> str:
    """Return a tile size for the raster, or "" for the model's own where that suits a demo.

    A raster without coordinate system has no metres, so pixels it is. One smaller than two of the
    model's typical tiles is cut in four along its shorter side. A vast one gets larger tiles, as
    otherwise the demo would run for hours.
    """
    params = {"rasters": [str(raster)], "out": str(OUT / "index.gpkg")}
    try:
        with Raster(raster) as source:
            place = source.place
        shorter = min(place.width, place.height)
        if place.metres_per_pixel is None:
            return f"{min(256, max(32, shorter // 2))}px"
        typical = Bundle.open().card.ground_extent.typical
        across = min(
            pixels * metres
            for pixels, metres in zip((place.width, place.height), place.metres_per_pixel)
        )
        if across < 2 * typical:
            return f"{across / 4:.0f}m"
        side = max(typical, LEAST_PIXELS * max(place.metres_per_pixel))
        while True:
            options = IndexOptions.from_params({**params, "tile_size": f"{side:.0f}m"})
            if make_plan(options)["tiles"] <= MOST_TILES:
                break
            side *= 2
    except EngineError as error:
        raise DemoError(str(error)) from error
    if side == typical:
        return ""
    print(
        f"tiles:  {side:.0f} m, as the model's {typical:.0f} m would be too small or too many here"
    )
    return f"{side:.0f}m"
