"""Sizes of rasters, from one pixel."""

from __future__ import annotations

import json
from collections.abc import Iterator

import rasterio

from tests.robustness.cases import Kind, Run
from tests.robustness.drawing import NORTH_UP, UTM, Draw, indexed, values, write

SIZES = (
    *((1, 1), (1, 2), (2, 1), (2, 3), (4, 4), (7, 7), (8, 8), (9, 7), (31, 33), (32, 32)),
    *((1, 400), (400, 1), (3, 900), (900, 3), (7, 2000), (2000, 7), (500, 500), (1200, 40)),
)
SPARSE = ((20_000, 20_000), (300_000, 300_000), (2_000_000, 64), (64, 2_000_000))


def _runs() -> Iterator[tuple[str, Run]]:
    for width, height in SIZES:
        yield f"{width} x {height}", indexed(_sized(width, height))
        yield f"{width} x {height}, pixels", indexed(
            _sized(width, height), "--tile-size", "16px", must=None
        )
    for width, height in SPARSE:
        for size in ("20000px", "500px"):
            yield f"{width:,} x {height:,}, sparse, a corner, {size}", indexed(
                _sparse(width, height), "--tile-size", size, "--scales", "1", "--overlap", "0",
                "--aoi", "corner.json", must=None,
            )  # fmt: skip
    for options in (("--tile-size", "99999999m"), ("--tile-size", "1px"), ("--scales", "1000"),
                    ("--overlap", "0.9", "--scales", "1,2,4")):  # fmt: skip
        yield f"96 x 80, {' '.join(options)}", indexed(_sized(96, 80), *options, must=None)


def _sized(width: int, height: int) -> Draw:
    return lambda folder: write(folder / "r.tif", values(width=width, height=height))


def _sparse(width: int, height: int) -> Draw:
    """A raster of nothing but one corner, which takes no room on the disk."""

    def draw(folder):
        path = folder / "r.tif"
        with rasterio.open(
            path, "w", driver="GTiff", width=width, height=height, count=1, dtype="uint8",
            crs=UTM, transform=NORTH_UP, nodata=0, SPARSE_OK=True, tiled=True, blockxsize=4096,
            blockysize=4096, BIGTIFF="YES", compress="deflate",
        ) as out:  # fmt: skip
            out.write(values(bands=1, width=60, height=60), window=((0, 60), (0, 60)))
        ring = [[500_000, 5_000_000], [500_100, 5_000_000], [500_100, 4_999_900]]
        area = {"type": "Polygon", "coordinates": [[*ring, ring[0]]],
                "crs": {"type": "name", "properties": {"name": UTM}}}  # fmt: skip
        (folder / "corner.json").write_text(json.dumps(area), encoding="utf-8")
        return path

    return draw


KIND = Kind(
    "Sizes",
    "Rasters of one pixel, one row, one column, sheets, and sparse ones of up to 300,000 x "
    "300,000 px, with sizes by default and in pixels.",
    _runs,
)
