"""How fast searches are, of which part that takes how long, and what the procedure published does.

On an index of a raster of 20,000 pixels square at three scales, which the engine builds itself, but
with features of the sample scene's tiles, slightly varied, instead of encoding 32,000: a search
scores, ranks and writes the same whatever they are. Larger archives are arrays in memory. Where a
way is too slow to be run as a whole, a small part of it is, and the rest computed: it says so.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import rasterio
from rasterio.transform import from_origin

from rs_textsearch.definitions import SAMPLE_SCENE
from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import Score
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.encoding.text_encoder import TextFeatures
from rs_textsearch.engine.index import flat
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.options import IndexOptions, SearchOptions
from rs_textsearch.engine.searching import ranking
from rs_textsearch.engine.searching.heatmap import Coverage, cell_values
from rs_textsearch.engine.searching.lattice import Lattices
from rs_textsearch.engine.searching.search import Searcher
from rs_textsearch.engine.teaching.request import TeachOptions
from rs_textsearch.engine.teaching.teach import teach
from tests.bench.measuring import heading, in_turns, machine, median_ratio, timed
from tests.bench.peer import per_tile
from tests.bench.selo import accumulate, divide_in_loops

QUERIES = (
    "a harbour with many boats",
    "an airport with planes",
    "a dense residential area",
    "a bridge over a river",
    "green farmland beside a forest",
    "a stadium near a parking lot",
)
WINDOW, STRIDE = 224, 128
SCORE = Score(0.6, 0.4)
CROPS, LOOP_SIDE = 16, 512
"""What of the published procedure is run: crops encoded, side of the part that is looped over."""


class Varied(OnnxEncoder):
    """Encodes no tile that it is given: returns those of the sample scene, each a little varied."""

    def __init__(self, bundle: Bundle) -> None:
        super().__init__(bundle, "cpu")
        self._random = np.random.default_rng(0)
        side, tiles = bundle.input_size, []
        with rasterio.open(SAMPLE_SCENE) as scene:
            image = scene.read([1, 2, 3]).transpose(1, 2, 0)
        for y in range(0, image.shape[0] - side, side):
            for x in range(0, image.shape[1] - side, side):
                tiles.append(image[y : y + side, x : x + side])
        self._known = super().encode_images(np.stack(tiles[:64]))

    def encode_images(self, tiles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        globe, local = self._known
        chosen = self._random.integers(0, len(globe), len(tiles))
        return tuple(
            unit(part[chosen] + 0.02 * self._random.standard_normal(part[chosen].shape))
            for part in (globe, local)
        )


def unit(values: np.ndarray) -> np.ndarray:
    return (values / np.linalg.norm(values, axis=-1, keepdims=True)).astype(np.float32)


def large_index(folder: Path, side: int) -> Path:
    """Build the index of a raster of ``side`` pixels square that holds nothing but zeros."""
    raster, out = folder / "large.tif", folder / "large.gpkg"
    profile = {
        "driver": "GTiff", "width": side, "height": side, "count": 3, "dtype": "uint8",
        "crs": "EPSG:32633", "transform": from_origin(500000, 5000000, 0.5, 0.5), "tiled": True,
        "SPARSE_OK": True,
    }
    with rasterio.open(raster, "w", **profile):
        pass
    options = IndexOptions.from_params({
        "rasters": [str(raster)], "out": str(out), "tile_size": f"{WINDOW}px", "scales": "1,2,4",
        "overlap": 1 - STRIDE / WINDOW, "device": "cpu",
    })
    run_index(options, encoder=Varied(Bundle.open()))
    return out


def bench_search(index: Path, folder: Path) -> list[tuple[str, object]]:
    """Rows of what a warm search takes, part by part, in milliseconds."""
    read, _ = timed(load, index)
    mapped, loaded = timed(load, index)
    searcher = Searcher()
    request = {"index": str(index), "heatmap": str(folder / "heat.tif")}
    parts: dict[str, list[float]] = {}
    for query in (QUERIES[0], *QUERIES):
        options = SearchOptions.from_params({**request, "query": query})
        document = searcher.search(options)
        for name, value in document["timing_ms"].items():
            parts.setdefault(name, []).append(value)
    rows = [
        ("tiles", document["tiles_scored"]),
        ("opened for the first time (read, written flat)", ms(read)),
        ("opened again (mapped)" if len(loaded.ids) >= flat.FEWEST_TILES else "opened again",
         ms(mapped)),
    ]
    warm = {name: statistics.median(values[2:]) for name, values in parts.items()}
    names = {"load": "look whether it changed", "text": "text tower, a new text",
             "score": "scores, global and local", "rank": "20 results",
             "heatmap": "heatmap, written"}
    rows += [(f"search: {names[name]}", round(warm[name], 1)) for name in names]
    rows.append(("**search with heatmap file, warm, new text**", round(warm["total"], 1)))
    many = SearchOptions.from_params({"index": str(index), "query": QUERIES[0], "top": 5000})
    times = [timed(searcher.search, many) for _ in range(3)]
    found = len(times[0][1]["results"])
    rows.append((f"search, {found} results", ms(min(seconds for seconds, _ in times))))
    return rows


def bench_taught(index: Path, folder: Path, rounds: int) -> list[tuple[str, object]]:
    """Rows of teaching a search by its twenty best results, and of the search that was taught."""
    searcher, request = Searcher(), {"index": str(index), "query": QUERIES[0]}
    words = SearchOptions.from_params(request)
    found = [item["tile"] for item in searcher.search(words)["results"]]
    out = folder / "taught.json"
    marks = {"right": found[:10], "wrong": found[10:], "out": str(out)}
    options = TeachOptions.from_params({**request, **marks})
    teaching = in_turns({"teach": lambda: teach(searcher, options)}, 2)["teach"]
    taught = SearchOptions.from_params({**request, "taught": str(out)})
    ways = {"words": words, "taught": taught}
    seconds = in_turns({n: lambda o=o: searcher.search(o) for n, o in ways.items()}, rounds)
    return [
        (f"taught by {len(found)} results", ms(statistics.median(teaching))),
        *((f"search by {name}, warm, text known", ms(statistics.median(values)))
          for name, values in seconds.items()),
        ("**taught / words**", f"{median_ratio(seconds['taught'], seconds['words']):.2f} x"),
    ]


def bench_heatmap(index: Path, raster: Path, rounds: int) -> tuple[list[tuple[str, object]], float]:
    """Rows about the map, and the seconds that the published procedure takes for it."""
    loaded, bundle = load(index), Bundle.open()
    record, place = loaded.rasters[0], loaded.places[0]
    scores = np.random.default_rng(0).random(len(loaded.ids))
    size, cells = (place.width, place.height), record.cells
    first, coverage = timed(Coverage.of_cells, loaded.boxes, size, cells)
    seconds = in_turns({"map": lambda: cell_values(coverage, scores)}, rounds)["map"]
    values = cell_values(coverage, scores)
    random = np.random.default_rng(1)
    worst = 0.0
    for row, column in zip(random.integers(0, cells[0], 500), random.integers(0, cells[1], 500)):
        x, y = (column + 0.5) * size[0] / cells[1], (row + 0.5) * size[1] / cells[0]
        x0, y0, x1, y1 = loaded.boxes.T
        inside = (x0 <= x) & (x < x1) & (y0 <= y) & (y < y1)
        worst = max(worst, abs(float(scores[inside].mean()) - float(values[row, column])))
    boxes = loaded.boxes[random.integers(0, len(loaded.ids), CROPS)]
    crops, _ = timed(per_tile, raster, bundle.path / "image.onnx", boxes, bundle.input_size)
    part = loaded.boxes[(loaded.boxes[:, 2:] <= LOOP_SIDE).all(axis=1)]
    shape = (LOOP_SIDE, LOOP_SIDE)
    slices, sums = timed(accumulate, part, np.ones(len(part)), shape)
    loop, _ = timed(divide_in_loops, *sums)
    pixels = size[0] * size[1]
    whole = {
        "encode every crop": crops / CROPS * len(loaded.ids),
        "sum slices": slices / (part[:, 2] - part[:, 0]).dot(part[:, 3] - part[:, 1])
        * float((loaded.boxes[:, 2] - loaded.boxes[:, 0])
                .dot(loaded.boxes[:, 3] - loaded.boxes[:, 1])),
        "divide in loops": loop / LOOP_SIDE**2 * pixels,
    }
    fast = statistics.median(seconds)
    published = whole["sum slices"] + whole["divide in loops"]
    rows = [
        (f"map of {cells[0]} x {cells[1]} cells", ms(fast)),
        ("what depends on the windows alone, once", ms(first)),
        ("largest difference from a naive mean (500 cells)", f"{worst:.1e}"),
        *((f"published: {name}, s (extrapolated)", round(value, 1))
          for name, value in whole.items()),
        ("**published map / ours**", f"{published / fast:,.0f} x"),
    ]
    return rows, sum(whole.values())


def made(count: int, dim: int, rank: int, random: np.random.Generator) -> SimpleNamespace:
    """An index in memory, of unit vectors."""
    globe = random.standard_normal((count, dim), np.float32)
    globe /= np.linalg.norm(globe, axis=1, keepdims=True)
    sketches = random.standard_normal((count, rank, dim), np.float32) if rank else None
    return SimpleNamespace(
        ids=np.arange(count), globals=globe, sketches=sketches,
        bounds=np.ones((count, 2), np.float32), keeps_patches=False,
    )


def bench_scores(count: int, rounds: int) -> list[tuple[str, object]]:
    """Rows about scores of ``count`` tiles, and of ten times as many without the local term."""
    random = np.random.default_rng(0)
    rows: list[tuple[str, object]] = []
    for name, dim, patches, tokens in (("mini", 256, 36, 12), ("ViT-B/32", 512, 49, 13)):
        tiles = made(count, dim, 4, random)
        common = random.standard_normal(dim) + 0.5 * random.standard_normal((tokens, dim))
        text = TextFeatures(unit(common.mean(axis=0)), unit(common))
        local = unit(random.standard_normal((500, patches, dim)))
        ways = {
            "sketches": lambda t=tiles, x=text, p=patches: ranking.text_scores(t, x, SCORE, p),
            "published": lambda v=local, x=text: np.linalg.norm(
                np.linalg.norm(np.einsum("npd,md->npm", v, x.tokens), axis=2), axis=1
            ),
        }
        times = {way: statistics.median(values) for way, values in in_turns(ways, rounds).items()}
        published = times["published"] / len(local) * count
        rows += [
            (f"{count:,} tiles of {name}'s shapes, global and local", ms(times["sketches"])),
            (f"all cosines and two norms instead ({len(local)} tiles, extrapolated)",
             f"{ms(published)} ({published / times['sketches']:.0f} x)"),
        ]
    many = made(10 * count, 512, 0, random)
    query = unit(random.standard_normal(512))
    x, zero = np.arange(10.0 * count), np.zeros(10 * count)
    boxes = np.stack([x, zero, x + 1, zero + 1], axis=1)
    archive = SimpleNamespace(lattices=Lattices.of(boxes, zero.astype(int)))
    eligible = np.ones(10 * count, bool)
    only = Score(0.6, 0.0)
    text = TextFeatures(query, query[None])

    def rank() -> np.ndarray:
        return ranking.ranked(archive, ranking.text_scores(many, text, only, 49), 100, eligible)

    seconds = in_turns({"rank": rank}, rounds)["rank"]
    rows.append((f"{10 * count:,} windows of 512 numbers, global alone, best 100",
                 ms(statistics.median(seconds))))
    return rows


def ms(seconds: float) -> float:
    return round(1000 * seconds, 1)


def table(title: str, rows: list[tuple[str, object]]) -> str:
    return "\n".join([f"| {title} | ms, where nothing else is said |", "|---|---|",
                      *(f"| {name} | {value} |" for name, value in rows), ""])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="smaller everywhere, in seconds")
    quick = parser.parse_args().quick
    facts = machine()
    print(f"{heading(facts)}; "
          f"Python {facts['python']}, numpy {np.__version__}.\n")
    with tempfile.TemporaryDirectory() as name:
        folder, side = Path(name), 6000 if quick else 20000
        index = large_index(folder, side)
        rows = bench_search(index, folder)
        print(table(f"a raster of {side:,} pixels square, scales 1, 2, 4", rows))
        print(table("a taught search", bench_taught(index, folder, 5 if quick else 15)))
        heat, published = bench_heatmap(index, folder / "large.tif", 5 if quick else 15)
        print(table("heatmap", heat))
        total = dict(rows)["**search with heatmap file, warm, new text**"]
        print(f"A query by the published procedure takes {published:,.0f} s (extrapolated), "
              f"{1000 * published / float(total):,.0f} times ours.\n")
    print(table("scores alone", bench_scores(10_000 if quick else 100_000, 5)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
