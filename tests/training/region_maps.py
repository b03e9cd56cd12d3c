"""Small rasters with labelled polygons, for the tests of pairs from a map."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import from_origin

CRS = "EPSG:32633"
CLASSES = ("pond", "orchard", "quarry")
FIELD = 64
"""Metres, and pixels, of a side of a field of the checkerboard."""


def write_raster(
    path: Path,
    side: int = 640,
    corner: tuple[float, float] = (400_000.0, 5_000_000.0),
    pixel: float = 1.0,
    crs: str | None = CRS,
    seed: int = 0,
    nodata: int | None = None,
) -> Path:
    """Write a square raster of noise in large grains; ``corner`` is its upper left one."""
    grains = np.random.default_rng(seed).integers(1, 256, (3, side // 8, side // 8), np.uint8)
    pixels = grains.repeat(8, axis=1).repeat(8, axis=2)
    profile = {"crs": crs, "transform": from_origin(*corner, pixel, pixel)} if crs else {}
    with rasterio.open(
        path, "w", driver="GTiff", width=side, height=side, count=3, dtype="uint8",
        nodata=nodata, tiled=True, blockxsize=128, blockysize=128, **profile,
    ) as file:  # fmt: skip
        file.write(pixels)
    return path


def square(x: float, y: float, side: float) -> list[list[float]]:
    """Corners of a square whose upper left corner is x, y."""
    return [[x, y], [x + side, y], [x + side, y - side], [x, y - side], [x, y]]


def write_labels(
    path: Path, rings: Sequence[Sequence[Sequence[float]] | None], fields: Sequence[dict[str, Any]],
    crs: str | None = CRS,
) -> Path:  # fmt: skip
    """Write polygons with fields as GeoJSON; ``None`` stands for no geometry."""
    features = [
        {
            "type": "Feature",
            "properties": values,
            "geometry": None if ring is None else {"type": "Polygon", "coordinates": [list(ring)]},
        }
        for ring, values in zip(rings, fields, strict=True)
    ]
    document = {"type": "FeatureCollection", "features": features}
    if crs:
        document["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(document), "utf-8")
    return path


def checkerboard(
    path: Path, count: int = 10, corner: tuple[float, float] = (400_000.0, 5_000_000.0),
    classes: Sequence[str] = CLASSES, crs: str | None = CRS,
) -> Path:  # fmt: skip
    """Write ``count`` x ``count`` square fields of the classes in turns."""
    places = [(column, row) for row in range(count) for column in range(count)]
    return write_labels(
        path,
        [square(corner[0] + FIELD * x, corner[1] - FIELD * y, FIELD) for x, y in places],
        [{"class": classes[(x + 2 * y) % len(classes)]} for x, y in places],
        crs,
    )
