"""An archive to measure with: as many small GeoTIFFs as are asked for, no two of them alike.

Every second one is cut from the drawn sample scene, the others are the sample photographs, shifted;
each has noise of its own, so that no two files have one digest. They lie beside each other, as
sheets do.

    python -m tests.bench.made_archive FOLDER --count 1600
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

from rs_textsearch.definitions import SAMPLE_PHOTOGRAPHS, SAMPLE_SCENE

SIDE = 256
_PIXEL_M = 0.6
_COLUMNS = 40
_WEST, _NORTH = 300_000.0, 5_000_000.0


def write_archive(folder: Path, count: int, first: int = 0) -> list[Path]:
    """Write ``count`` GeoTIFFs of 256 x 256 pixels, 154 m, from number ``first`` on."""
    folder.mkdir(parents=True, exist_ok=True)
    with rasterio.open(SAMPLE_SCENE) as dataset:
        scene = dataset.read()
    photographs = []
    for path in sorted(SAMPLE_PHOTOGRAPHS.glob("*.tif")):
        with rasterio.open(path) as dataset:
            photographs.append(dataset.read())
    written = []
    for number in range(first, first + count):
        random = np.random.default_rng(number)
        if number % 2:
            picture = photographs[number // 2 % len(photographs)]
            picture = np.roll(picture, random.integers(SIDE, size=2), axis=(1, 2))
        else:
            y, x = random.integers(np.array(scene.shape[1:]) - SIDE)
            picture = scene[:, y : y + SIDE, x : x + SIDE]
        noise = random.integers(-6, 7, picture.shape)
        path = folder / f"sheet_{number:05d}.tif"
        _write(path, np.clip(picture + noise, 0, 255).astype(np.uint8), number)
        written.append(path)
    return written


def _write(path: Path, picture: np.ndarray, number: int) -> None:
    row, column = divmod(number, _COLUMNS)
    west = _WEST + column * SIDE * _PIXEL_M
    north = _NORTH - row * SIDE * _PIXEL_M
    with rasterio.open(
        path, "w", driver="GTiff", width=SIDE, height=SIDE, count=3, dtype="uint8",
        crs="EPSG:32633", transform=from_origin(west, north, _PIXEL_M, _PIXEL_M), tiled=True,
        blockxsize=256, blockysize=256, compress="jpeg", photometric="ycbcr",
    ) as dataset:  # fmt: skip
        dataset.write(picture)


def main() -> None:
    """Write an archive."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=1600)
    arguments = parser.parse_args()
    write_archive(arguments.folder, arguments.count)


if __name__ == "__main__":
    main()
