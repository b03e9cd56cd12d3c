"""Damages of an index that was exported as GeoParquet."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pyarrow
from pyarrow import parquet

from tests.robustness.cases import WELL, Kind, Outcome, Run
from tests.robustness.kinds.indexes import exported, replaced
from tests.robustness.workplace import Workplace

Change = Callable[[Path], None]
METADATA = {
    ("schema",): (..., 99, None, "x"),
    ("header",): (..., None, [], "x"),
    ("header", "bundle"): (..., [], "x"),
    ("header", "bundle", "dim"): (7, 0, -1, "x"),
    ("header", "tiling"): (..., [], "x"),
    ("header", "crs"): (..., 5, "EPSG:999999"),
    ("rasters",): (..., [], None, "x", [1], [{"x": 1}]),
}
RASTER = {
    ("path",): (..., 5, "", "a\0b"),
    ("record",): (..., [], "x", {}),
    ("record", "cells"): (..., [0, 0], "x", [1e9, 1e9]),
    ("record", "place"): (..., [], {}),
    ("record", "window_px"): (..., [0, 0], "x"),
    ("record", "fingerprint"): (..., 5),
    ("ranges",): (..., [[0, 2**40]], [[5, 1]], [[1]], "x", [[-5, 5]], [[0.5, 2]]),
    ("wanted",): (..., -1, "x"),
    ("validity",): ("!!", 5, "AAAA"),
}
BYTES = {
    "empty": lambda data: b"",
    "four bytes": lambda data: b"PAR1",
    "cut in half": lambda data: data[: len(data) // 2],
    "without its end": lambda data: data[:-8],
    "text": lambda data: b"hello" * 99,
    "zeros inside": lambda data: data[:100] + bytes(2000) + data[2100:],
}
COLUMNS = ("tile", "raster_id", "scale", "row", "column", "x_px", "width_px", "valid_share",
           "global", "sketch", "bounds", "geometry")  # fmt: skip


def _runs() -> Iterator[tuple[str, Run]]:
    for name, text in (("junk", b"{"), ("a list", b"[]"), ("bytes", b"\xff"), ("gone", None)):
        yield f"metadata: {name}", _changed(lambda path, t=text: _metadata(path, lambda old: t))
    for prefix, group in (((), METADATA), (("rasters", 0), RASTER)):
        for keys, found in group.items():
            for value in found:
                label = "gone" if value is ... else repr(value)[:20]
                name = f"{'raster' if prefix else 'metadata'} {' '.join(keys)}: {label}"
                yield name, _changed(lambda p, k=(prefix, keys), v=value: _document(p, *k, v))
    for column in COLUMNS:
        for name, change in COLUMN_CHANGES.items():
            yield f"{name}: {column}", _changed(
                lambda p, c=column, f=change: _table(p, lambda t: f(t, c))
            )
    yield "no rows", _changed(lambda path: _table(path, lambda t: t.slice(0, 0)))
    yield "rows twice", _changed(
        lambda path: _table(path, lambda t: pyarrow.concat_tables([t, t]))
    )
    for name, change in BYTES.items():
        yield f"file: {name}", _changed(
            lambda path, c=change: path.write_bytes(c(path.read_bytes()))
        )
    for count in (1, 10, 100):
        yield f"file: {count} bits flipped", _changed(lambda path, n=count: _flip(path, n))
    yield "the same file under two names", _copied


def _changed(change: Change) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        part = place.copy(exported(place), "part.parquet")
        change(part)
        for words in (
            ("info", part, "--json"),
            ("search", part, "red", "--json"),
            ("import", part, "--out", "i.gpkg"),
        ):
            yield place.engine(*words, writes=["i.gpkg"])

    return run


def _copied(place: Workplace) -> Iterator[Outcome]:
    (place.folder / "parts").mkdir()
    for name in ("a", "a copy"):
        place.copy(exported(place), f"parts/{name}.parquet")
    yield place.engine("search", "parts", "red", "--json")
    yield place.engine("import", "parts", "--out", "i.gpkg", writes=["i.gpkg"])
    yield place.engine("import", "parts/a.parquet", "--out", "j.gpkg", writes=["j.gpkg"], must=WELL)


def _metadata(path: Path, change: Callable[[bytes], bytes | None]) -> None:
    table, known = parquet.read_table(path), dict(parquet.read_metadata(path).metadata)
    known.pop(b"ARROW:schema", None)
    text = change(known.pop(b"rs_textsearch"))
    if text is not None:
        known[b"rs_textsearch"] = text
    parquet.write_table(table.replace_schema_metadata(known), path)


def _document(path: Path, prefix: tuple, keys: tuple[str, ...], value: object) -> None:
    def change(text: bytes) -> bytes:
        document = copy.deepcopy(json.loads(text))
        part = document
        for key in prefix:
            part = part[key]
        replaced(part, keys, value)
        return json.dumps(document).encode()

    _metadata(path, change)


def _table(path: Path, change: Callable[[pyarrow.Table], pyarrow.Table]) -> None:
    table, metadata = parquet.read_table(path), parquet.read_metadata(path).metadata
    parquet.write_table(change(table).replace_schema_metadata(metadata), path)


def _without(table: pyarrow.Table, column: str) -> pyarrow.Table:
    return table.drop([column])


def _texts(table: pyarrow.Table, column: str) -> pyarrow.Table:
    return _put(table, column, pyarrow.array(["x"] * len(table)))


def _nulls(table: pyarrow.Table, column: str) -> pyarrow.Table:
    return _put(table, column, pyarrow.nulls(len(table), table.schema.field(column).type))


def _put(table: pyarrow.Table, column: str, values: pyarrow.Array) -> pyarrow.Table:
    return table.set_column(table.schema.get_field_index(column), column, values)


COLUMN_CHANGES = {"no column": _without, "a column of texts": _texts, "a column of nulls": _nulls}


def _flip(path: Path, count: int) -> None:
    random, data = Random(count), bytearray(path.read_bytes())
    for _ in range(count):
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    path.write_bytes(data)


KIND = Kind(
    "Damaged Parquet files",
    "Exported indexes with metadata, rasters and columns that are wrong, missing or of another "
    "type, files that are cut or flipped, one file under two names; described, searched, imported.",
    _runs,
    sample=5,
)
