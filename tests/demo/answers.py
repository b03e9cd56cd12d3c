"""Contact sheets of what models answer: the best tiles of each query, one row a model.

``python -m tests.demo.answers RASTER... --models before=DIR after=DIR --queries FILE --out DIR``
indexes the rasters with every model, asks each line of FILE, and draws pages to be looked at.
Overlapping tiles are shown once, so a row is ``--best`` places and not one place six times.
"""

from __future__ import annotations

import argparse
import base64
import io
from pathlib import Path
from typing import Any

from PIL import Image

from rs_textsearch.engine.example import TileExample
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.searching.thumbnails import thumbnails
from tests.demo.sheet import SIDE, Row, draw_sheet
from tests.demo.steps import engine

QUERIES_A_PAGE = 5
LISTED = 200
LEGEND = "as the model saw them, best first; below the model's name: what it says of the query"


def places(results: list[dict[str, Any]], count: int) -> list[dict[str, Any]]:
    """Return the ``count`` best results of which no two overlap."""
    kept: list[dict[str, Any]] = []
    for item in results:
        if not any(_overlap(item, other) for other in kept):
            kept.append(item)
        if len(kept) == count:
            break
    return kept


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
    (a0, b0, a1, b1), (c0, d0, c1, d1) = one["box"], other["box"]
    return (
        one["raster"] == other["raster"] and min(a1, c1) > max(a0, c0) and min(b1, d1) > max(b0, d0)
    )


def answer(index: Path, query: str, best: int) -> tuple[str, list[Image.Image]]:
    """Return what the search says of ``query``, and pictures of its best places."""
    document = engine("search", str(index), query, "--top", str(LISTED))
    found = places(document["results"], best)
    said = "nothing stands out" if document["nothing_stands_out"] else ""
    numbers = [item["tile"] for item in found]
    pictures = thumbnails(load(index), [TileExample(index, number) for number in numbers], SIDE)
    return said, [
        Image.open(io.BytesIO(base64.b64decode(pictures[str(number)]))) for number in numbers
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rasters", nargs="+", type=Path)
    parser.add_argument("--models", nargs="+", required=True, metavar="NAME=DIR")
    parser.add_argument("--queries", required=True, type=Path, help="a text file, one query a line")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--best", type=int, default=6)
    parser.add_argument("--tile-size", default="auto", help="as the index command's")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    queries = [line.strip() for line in options.queries.read_text("utf-8").splitlines()]
    models = dict(item.split("=", 1) for item in options.models)
    indexes = {}
    for name, bundle in models.items():
        indexes[name] = options.out / f"{name}.gpkg"
        rasters = [str(path) for path in options.rasters]
        how = ("--bundle", bundle, "--tile-size", options.tile_size)
        engine("index", *rasters, "--out", str(indexes[name]), *how)
    rows: list[Row] = []
    for query in filter(None, queries):
        for name, index in indexes.items():
            said, pictures = answer(index, query, options.best)
            rows.append((query, f"{name}  {said}", [(picture, None) for picture in pictures]))
    step = QUERIES_A_PAGE * len(models)
    for page, start in enumerate(range(0, len(rows), step), 1):
        draw_sheet(rows[start : start + step], options.out / f"answers-{page}.png", LEGEND)


if __name__ == "__main__":
    main()
