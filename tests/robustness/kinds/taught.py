"""Labels that a search is taught by, and files of taught searches, that are wrong in one way."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path

from tests.robustness.cases import WELL, Kind, Outcome, Run
from tests.robustness.kinds.indexes import replaced
from tests.robustness.workplace import Workplace

DOCUMENT = {
    (): ([], None, 5, "x", {}),
    ("kind",): (..., "map", 5),
    ("schema",): (..., 0, 99, "1", None),
    ("query",): (..., "", " ", 5, "a\0b", "x" * 100_000),
    ("model",): (..., [], {}),
    ("model", "id"): (..., 5, "another"),
    ("model", "dim"): (..., 0, 7, 1e9, "x"),
    ("calibrated",): (..., "yes", True),
    ("labels",): (..., {"right": -1, "wrong": 0}, []),
    ("average_precision",): (..., {"before": 2, "after": "x"}),
    ("score", "text"): (..., -1, 1e999, "x"),
    ("score", "offset"): (..., float("nan"), 1e300, None),
    ("score", "direction"): (..., [], [1], "x", [1e999] * 16, [None] * 16, [0] * 16, [1e300] * 16),
}
BYTES = {
    "empty": b"",
    "cut": b'{"kind": "rs_textsearch taught search", "schema"',
    "bytes": b"\xff\xfe\x00",
    "nested": b"[" * 200_000,
}
LABELS = {
    "no features": [],
    "no geometry": [{"type": "Feature", "properties": {"label": "red"}, "geometry": None}],
    "a point": [
        {"type": "Feature", "properties": {"label": "red"},
         "geometry": {"type": "Point", "coordinates": [0, 0]}}
    ],
    "far away": [
        {"type": "Feature", "properties": {"label": "red", "verdict": "perhaps"},
         "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}}
    ],
    "numbers": [{"type": "Feature", "properties": {"label": 5}, "geometry": 5}],
}  # fmt: skip
MARKS = (
    ("--right", "1,2,3", "--wrong", "1,2,3"), ("--right", "999999"), ("--right", ","),
    ("--wrong", "1"), ("--right", "1", "--out", "i.gpkg"), ("--right", "-1"), (),
)  # fmt: skip


def _runs() -> Iterator[tuple[str, Run]]:
    for keys, found in DOCUMENT.items():
        for value in found:
            label = "gone" if value is ... else repr(value)[:20]
            yield f"file {' '.join(keys)}: {label}", _changed(keys, value)
    for name, data in BYTES.items():
        yield f"file: {name}", _written(data)
    for name, features in LABELS.items():
        yield f"labels: {name}", _labelled(features)
    for words in MARKS:
        yield f"marks: {' '.join(words)}", _marked(words)
    yield "taught and searched", _well


def _taught(place: Workplace) -> Path:
    """The file of a taught search."""

    def make(path: Path) -> None:
        words = ("--query", "red", "--right", "1,2", "--wrong", "3", "--out", path)
        ended = place.call("teach", place.index, *words)
        if ended.status != 0:
            raise RuntimeError(f"nothing to start from: {ended.err}")

    return place.made("start.taught.json", make)


def _changed(keys: tuple[str, ...], value: object) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        document = copy.deepcopy(json.loads(_taught(place).read_text("utf-8")))
        yield from _searched(place, json.dumps(replaced(document, keys, value)).encode())

    return run


def _written(data: bytes) -> Run:
    return lambda place: _searched(place, data)


def _searched(place: Workplace, data: bytes) -> Iterator[Outcome]:
    (place.folder / "t.taught.json").write_bytes(data)
    outputs = ("--heatmap", "h.tif", "--tiles", "t.gpkg")
    yield place.engine(
        "search", place.index, "", "--taught", "t.taught.json", *outputs, "--json",
        writes=["h.tif", "t.gpkg"],
    )  # fmt: skip


def _labelled(features: list[dict]) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        document = {"type": "FeatureCollection", "features": features}
        (place.folder / "l.geojson").write_text(json.dumps(document), "utf-8")
        for more in ((), ("--verdict", "verdict"), ("--field", "class")):
            words = ("--query", "red", "--labels", "l.geojson", "--out", "t.taught.json", *more)
            yield place.engine("teach", place.index, *words, writes=["t.taught.json"])

    return run


def _marked(words: tuple[str, ...]) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        named = ("--query", "red", "--out", "t.taught.json", *words)
        yield place.engine("teach", place.index, *named, writes=["t.taught.json"])

    return run


def _well(place: Workplace) -> Iterator[Outcome]:
    place.copy(_taught(place), "t.taught.json")
    words = ("--taught", "t.taught.json", "--json")
    yield place.engine("search", place.index, "red", *words, must=WELL)
    yield place.engine("search", place.index, "blue", *words)


KIND = Kind(
    "Taught searches",
    "Files of taught searches with members that are wrong, missing or of another type, files that "
    "are cut; labels without polygons or elsewhere, tiles that are both right and wrong.",
    _runs,
    sample=5,
)
