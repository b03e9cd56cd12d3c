"""What indexing from coarse to fine saves and what it loses, query by query, on real runs.

The shipped scene, at two tilings, and with ``--pairs`` and ``--images`` a mosaic of images are
indexed in full and once for every query. Both indexes are then asked that query.

- encoded: tiles of the index, of those of the full one; time: of its run, likewise;
- best 10: share of the full index's ten best that are found; first: how often its best is.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.options import IndexOptions, SearchOptions
from rs_textsearch.engine.searching.search import Searcher
from tests.bench.measuring import machine, timed
from tests.bench.refinement import CELL, SIDE, mosaics
from training.data.images import load_images
from training.data.pairs import read_pairs

SCENE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "scene.tif"
QUERIES = (
    "ships in a harbour", "an airport with planes", "a stadium", "a river with a bridge",
    "dense residential houses", "green farmland", "a forest", "a beach", "storage tanks",
    "a parking lot with many cars",
)
SHARES = (0.15, 0.25)
TOP = 10


def found(searcher: Searcher, index: Path, query: str) -> list[tuple]:
    """The best tiles of an index for a query, by what they show."""
    params = {"index": index, "query": query, "top": TOP}
    results = searcher.search(SearchOptions.from_params(params))["results"]
    return [(*np.round(item["bounds"], 3).tolist(), item["scale"]) for item in results]


def compared(raster: Path, tiling: dict, queries: tuple[str, ...], folder: Path) -> None:
    """Print the rows of a raster."""
    searcher, whole, part = Searcher(), folder / "whole.gpkg", folder / "part.gpkg"
    params = {"rasters": [raster], "overwrite": True, **tiling}
    seconds, full = timed(run_index, IndexOptions.from_params({**params, "out": whole}))
    best = [found(searcher, whole, query) for query in queries]
    for share in SHARES:
        rows = []
        for query, wanted in zip(queries, best):
            run, document = timed(run_index, IndexOptions.from_params(
                {**params, "out": part, "coarse_to_fine": query, "fine_share": share}
            ))
            mine = found(searcher, part, query)
            rows.append((
                document["tiles"] / full["tiles"], run / seconds,
                len(set(mine) & set(wanted)) / len(wanted), mine[0] == wanted[0],
            ))
        tiles, time, kept, first = np.mean(rows, axis=0)
        print(f"| {raster.name}, {tiling.get('tile_size', 'typical tiles')}, scales "
              f"{tiling['scales']} | {full['tiles']} | {share:g} | {tiles:.2f} | {time:.2f} | "
              f"{kept:.2f} | {first:.2f} |", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=Path, nargs="+", help="validation pairs, for a mosaic")
    parser.add_argument("--images", type=Path, nargs="+")
    parser.add_argument("--quick", action="store_true", help="the scene at its default tiling")
    args = parser.parse_args()
    facts = machine()
    print(f"Machine: {facts['cpu']}; {len(QUERIES)} queries.\n")
    print(f"| raster | tiles | share | encoded | time | best {TOP} | first |")
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # First, so that no run's time has the race of the runtimes in it.
        run_index(IndexOptions.from_params(
            {"rasters": [SCENE], "out": folder / "warm.gpkg", "tile_size": "1000m"}
        ))
        compared(SCENE, {"scales": "1,2"}, QUERIES, folder)
        if not args.quick:
            compared(SCENE, {"scales": "1,2,4", "tile_size": "150m"}, QUERIES, folder)
        if args.pairs:
            records = read_pairs(args.pairs)
            images = load_images(records, args.images, CELL, folder)
            mosaic, cells = next(mosaics(records, images, 1))
            raster, side = folder / "mosaic.tif", SIDE * CELL
            with rasterio.open(
                raster, "w", driver="GTiff", dtype="uint8", count=3, width=side, height=side,
                crs="EPSG:32633", transform=from_origin(5e5, 5e6, 1, 1),
            ) as file:
                file.write(mosaic.transpose(2, 0, 1))
            queries = tuple(cell.captions[0] for cell in cells[: len(QUERIES)])
            tiling = {"scales": "1,2", "tile_size": f"{CELL}px", "stretch": "none"}
            compared(raster, tiling, queries, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
