"""``blocks.gpkg``: where on the ground each split lies."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from shapely import affinity

from rs_textsearch.engine.evaluating.ground import LARGEST, SPLIT
from training.regions.options import SPLITS
from training.regions.polygon_layer import write_layer
from training.regions.scenes import Map
from training.regions.splitting import Splitting

LAYER = "blocks"


def write_blocks(path: Path, splitting: Splitting, map_: Map, largest: float) -> None:
    """Write the part of each block where the centres of its split's tiles may lie.

    A tile of at most ``largest`` whose centre lies in one overlaps no tile of another split.
    """
    crs = splitting.ground.crs if map_.unit == "m" else None
    areas = splitting.areas if map_.unit == "m" else _in_coordinates(splitting, map_)
    fields = [(SPLIT, "TEXT"), ("block", "INTEGER"), (LARGEST, "REAL")]
    rows = (
        (area, (SPLITS[split], number, largest))
        for number, (area, split) in enumerate(
            zip(areas, splitting.cell_split.tolist(), strict=True)
        )
    )
    about = "Where the centres of tiles lie: of training, validation and test"
    write_layer(path, LAYER, crs, fields, rows, about)


def _in_coordinates(splitting: Splitting, map_: Map) -> np.ndarray:
    """The areas of rasters without a place in the coordinates that labels on them have."""
    starts = [
        splitting.ground.at(scene.place, [[0, 0]], number)[0]
        for number, scene in enumerate(map_.scenes)
    ]
    middles = (splitting.cells + 0.5) * splitting.side
    distances = [np.linalg.norm(middles - start, axis=1) for start in starts]
    areas = []
    for area, number in zip(splitting.areas, np.argmin(distances, axis=0), strict=True):
        a, b, c, d, e, f = map_.scenes[number].place.transform
        x, y = starts[number].tolist()
        moved = affinity.translate(area, -x, -y)
        areas.append(affinity.affine_transform(moved, (a, b, d, e, c, f)))
    return np.array(areas, object)
