"""What refining heatmaps by patches does to localization, on mosaics of images with captions.

A mosaic has 12 x 12 images, each of one cell, drawn from the pairs by a seed. It is indexed and
searched as any raster is, with windows of one cell, of two cells, or of both, half overlapping.
A query is a caption that only one image of all has; right are all cells of images with the label
of that one (the cell itself where the pair file has no labels), since captions fit them as well.

- pointing: how often the map's maximum lies in a right cell; own: in the very cell of the image;
- mass: share of the map above its median that lies in right cells, by the share of these cells;
- contrast: mean inside right cells less that outside, in deviations of the map. It rewards
  contrast alone, as the published Rsu does, and is here for comparison with it.

Differences are of paired queries, with 95 % intervals by a bootstrap of the queries.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import from_origin

from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.options import IndexOptions, SearchOptions
from rs_textsearch.engine.searching.search import Searcher
from tests.bench.measuring import machine
from training.data.images import load_images
from training.data.pairs import read_pairs

SIDE, CELL = 12, 150
TILINGS = {"one cell": "1", "two cells": "2", "both": "1,2"}
MEASURES = ("pointing", "own", "mass", "contrast")


def mosaics(records: list, images: np.ndarray, seeds: int) -> Iterator[tuple[np.ndarray, list]]:
    """Yield mosaics uint8 [SIDE * CELL, SIDE * CELL, 3] and the records of their cells."""
    for seed in range(seeds):
        chosen = np.random.default_rng(seed).permutation(len(records))[: SIDE * SIDE]
        cells = images[chosen].reshape(SIDE, SIDE, CELL, CELL, 3)
        mosaic = cells.transpose(0, 2, 1, 3, 4).reshape(SIDE * CELL, SIDE * CELL, 3)
        yield mosaic, [records[i] for i in chosen]


def measured(values: np.ndarray, right: np.ndarray, own: int) -> tuple[float, ...]:
    """Return the measures of a map float32 [rows, columns] for right cells bool [SIDE, SIDE]."""
    places = [(np.arange(n) + 0.5) * SIDE // n for n in values.shape]
    rows, columns = (place.astype(int) for place in places)
    inside = right[np.ix_(rows, columns)]
    row, column = np.unravel_index(values.argmax(), values.shape)
    best = rows[row], columns[column]
    above = np.maximum(values - np.median(values), 0)
    return (
        float(right[best]),
        float(best[0] * SIDE + best[1] == own),
        float(above[inside].sum() / above.sum() / inside.mean()),
        float((values[inside].mean() - values[~inside].mean()) / values.std()),
    )


def maps(searcher: Searcher, params: dict[str, Any]) -> Iterator[np.ndarray]:
    """Yield the map of a search as it is and refined."""
    for refine in (False, True):
        searcher.search(SearchOptions.from_params({**params, "refine": refine}))
        with rasterio.open(params["heatmap"]) as file:
            yield file.read(1)


def interval(differences: np.ndarray) -> tuple[float, float]:
    """Return the 95 % interval of the mean by a bootstrap of the queries."""
    drawn = np.random.default_rng(0).integers(0, len(differences), (2000, len(differences)))
    low, high = np.percentile(differences[drawn].mean(axis=1), [2.5, 97.5])
    return float(low), float(high)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=Path, nargs="+", required=True, help="validation pairs")
    parser.add_argument("--images", type=Path, nargs="+", required=True)
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--seeds", type=int, default=4)
    parser.add_argument("--quick", action="store_true", help="one mosaic")
    args = parser.parse_args()
    facts, records = machine(), read_pairs(args.pairs)
    times = Counter(text for record in records for text in set(record.captions))
    found: dict[str, list] = {name: [] for name in TILINGS}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        images = load_images(records, args.images, CELL, folder)
        for mosaic, cells in mosaics(records, images, 1 if args.quick else args.seeds):
            profile = {"driver": "GTiff", "dtype": "uint8", "count": 3, "crs": "EPSG:32633",
                       "width": SIDE * CELL, "height": SIDE * CELL,
                       "transform": from_origin(5e5, 5e6, 1, 1)}
            with rasterio.open(folder / "m.tif", "w", **profile) as file:
                file.write(mosaic.transpose(2, 0, 1))
            labels = np.array([cell.label or str(n) for n, cell in enumerate(cells)])
            queries = [
                (n, next((text for text in cell.captions if times[text] == 1), None))
                for n, cell in enumerate(cells)
            ]
            for tiling, scales in TILINGS.items():
                index, searcher = folder / "i.gpkg", Searcher()
                run_index(IndexOptions.from_params({
                    "rasters": [folder / "m.tif"], "out": index, "bundle": args.bundle,
                    "tile_size": f"{CELL}px", "scales": scales, "stretch": "none",
                    "keep_patches": True, "overwrite": True,
                }))
                for own, text in queries:
                    if text is None:
                        continue
                    right = (labels == labels[own]).reshape(SIDE, SIDE)
                    params = {"index": index, "query": text, "heatmap": folder / "h.tif", "top": 1}
                    found[tiling].append(
                        [measured(v, right, own) for v in maps(searcher, params)]
                    )
    count = len(next(iter(found.values())))
    print(f"Machine: {facts['cpu']}; {count} queries of {args.seeds if not args.quick else 1} "
          f"mosaics.\n")
    print("| windows | map | " + " | ".join(MEASURES) + " |")
    print("|---|---|" + "---|" * len(MEASURES))
    for tiling, rows in found.items():
        table = np.array(rows) * (100, 100, 1, 1)
        for name, values in zip(("as it is", "refined"), table.mean(axis=0)):
            print(f"| {tiling} | {name} | " + " | ".join(f"{v:.2f}" for v in values) + " |")
        difference = table[:, 1] - table[:, 0]
        cells = [
            f"{column.mean():+.2f} ({low:+.2f} to {high:+.2f})"
            for column, (low, high) in zip(difference.T, map(interval, difference.T))
        ]
        print(f"| {tiling} | difference | " + " | ".join(cells) + " |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
