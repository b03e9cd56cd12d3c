"""The sample photographs, an archive of small scenes: queries, and who answers them rightly.

What a photograph shows was seen by a person; see resources/sample/naip/README.md.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rs_textsearch.definitions import SAMPLE_PHOTOGRAPHS
from tests.demo.common import OUT, shown_path
from tests.demo.sheet import draw_sheet, photograph
from tests.demo.steps import Steps, engine, print_index

BEST = 6
LEGEND = "green: shows what was asked, as seen by a person; white: the tile that matched best"
QUERIES = {  # and the class of the photographs' truth that answers each
    "houses with swimming pools": "swimming pool",
    "many cars are parked in a parking lot": "car park",
    "a baseball field": "baseball field",
    "tennis courts": "tennis court",
    "a dense residential area": "dense housing",
    "rows of mobile homes": "mobile homes",
    "a freeway": "freeway",
    "an orchard": "orchard",
    "a desert": "bare land",
    "an industrial area with warehouses": "industrial area",
    "a golf course": "golf course",
    "a pond": "pond",
}


def read_truth() -> dict[str, list[str]]:
    """Return the classes that are seen in each photograph, by file name."""
    return json.loads((SAMPLE_PHOTOGRAPHS / "truth.json").read_text("utf-8"))


def best_photographs(document: dict[str, Any], count: int = BEST) -> list[dict[str, Any]]:
    """Return the best tile of each of the ``count`` best photographs of a search."""
    best: dict[str, dict[str, Any]] = {}
    for item in document["results"]:
        best.setdefault(Path(item["raster"]).name, item)
    return list(best.values())[:count]


def rightness(items: list[dict[str, Any]], wanted: str) -> tuple[list[bool], int]:
    """Return which photographs show the class, and how many of as many could."""
    truth = read_truth()
    right = [wanted in truth[Path(item["raster"]).name] for item in items]
    return right, min(len(items), sum(wanted in classes for classes in truth.values()))


def search_photographs(steps: Steps, queries: list[str]) -> list[tuple[str, Path]]:
    """Index the photographs as one archive, ask it, and return the files that were made."""
    index, sheet = OUT / "photographs.gpkg", OUT / "photographs.png"
    with steps.step("index photographs", "an archive of small scenes, in one index"):
        made = engine("index", shown_path(SAMPLE_PHOTOGRAPHS), "--out", shown_path(index))
        print_index(made, index.stat().st_size)
    rows, found, possible = [], 0, 0
    with steps.step("search photographs", f"the {BEST} best of each query; * shows what was asked"):
        for query in queries:
            document = engine("search", shown_path(index), query, "--top", "200")
            items = best_photographs(document)
            names = [Path(item["raster"]).stem for item in items]
            marks, count = [None] * len(items), ""
            if query in QUERIES:
                marks, most = rightness(items, QUERIES[query])
                found, possible = found + sum(marks), possible + most
                count = f"{sum(marks)} of {most}"
            print(f'  "{query}"  {count}')
            print("    " + ", ".join(f"{n}{'*' if mark else ''}" for n, mark in zip(names, marks)))
            if document["nothing_stands_out"]:
                print("    nothing stands out")
            if document["unknown_words"]:
                print(f"    not learnt by the model: {', '.join(document['unknown_words'])}")
            pictures = [photograph(item) for item in items]
            rows.append((query, count, list(zip(pictures, marks))))
        if possible:
            share = found / possible
            said = f"{found} of the {possible} that could be ({share:.2f})"
            print(f"\n  right among the {BEST} best: {said}")
        draw_sheet(rows, sheet, LEGEND)
    return [("archive", index), ("best photographs", sheet)]
