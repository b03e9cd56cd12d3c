"""A damaged index ends every command in one line that names the file, and stays as it is."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import tracemalloc
import zlib
from contextlib import closing
from random import Random

import numpy as np
import pytest

from rs_textsearch.engine.errors import BadInput, EngineError
from rs_textsearch.engine.fields import Damage
from rs_textsearch.engine.index import coverage
from rs_textsearch.engine.index.exchange import export
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.index.records import Header, RasterRecord
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.index.upkeep import forget
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.reading.validity import unpack
from rs_textsearch.engine.searching.search import Searcher
from tests.engine.made import made_header, made_record
from tests.engine.rasters import write_raster


@pytest.fixture(scope="module")
def whole(tmp_path_factory, bundle, index_of):
    folder = tmp_path_factory.mktemp("whole")
    raster = write_raster(
        folder / "a.tif", width=300, nodata="value", hole=(slice(0, 100), slice(0, 100))
    )
    index_of(raster, folder / "i.gpkg", bundle)
    return folder / "i.gpkg"


@pytest.fixture
def index(whole, tmp_path):
    shutil.copy2(whole, tmp_path / "i.gpkg")
    return tmp_path / "i.gpkg"


def change(index, *statements):
    with closing(sqlite3.connect(index)) as file:
        for statement, *values in statements:
            file.execute(statement, values)
        file.commit()


def in_header(key, value):
    def damage(index):
        with closing(sqlite3.connect(index)) as file:
            (text,) = file.execute(
                "SELECT value FROM rs_textsearch_header WHERE key = ?", (key,)
            ).fetchone()
            before = json.loads(text)
        after = {**before, **value} if isinstance(value, dict) else value
        text = after if isinstance(after, bytes) else json.dumps(after)
        change(index, ("UPDATE rs_textsearch_header SET value = ? WHERE key = ?", text, key))

    return damage


def in_record(**members):
    def damage(index):
        with closing(sqlite3.connect(index)) as file:
            (text,) = file.execute("SELECT record FROM rs_textsearch_rasters").fetchone()
        record = json.loads(text)
        for path, value in members.items():
            part, keys = record, path.split("__")
            for key in keys[:-1]:
                part = part[key]
            part[keys[-1]] = value
        change(index, ("UPDATE rs_textsearch_rasters SET record = ?", json.dumps(record)))

    return damage


def sql(statement, *values):
    return lambda index: change(index, (statement, *values))


def nan(column, kind):
    def damage(index):
        with closing(sqlite3.connect(index)) as file:
            query = f"SELECT id, {column} FROM rs_textsearch_blocks"
            number, blob = file.execute(query).fetchone()
        values = np.frombuffer(blob, kind).copy()
        values[3] = np.nan
        change(index, (f"UPDATE rs_textsearch_blocks SET {column} = ? WHERE id = ?",
                       values.tobytes(), number))

    return damage


def raw(function):
    return lambda index: index.write_bytes(function(bytearray(index.read_bytes())))


def flipped(data, seed=3):
    random = Random(seed)
    for _ in range(300):
        data[random.randrange(5000, len(data))] ^= 0xFF
    return data


BLOCKS = "UPDATE rs_textsearch_blocks SET "
RASTERS = "UPDATE rs_textsearch_rasters SET "
SAID = {
    "header no JSON": in_header("tiling", b"{"),
    "header deep": in_header("tiling", b"[" * 100_000),
    "header no text": in_header("tiling", b"\xff\xfe\xfd"),
    "header a list": in_header("bundle", []),
    "no bundle": sql("DELETE FROM rs_textsearch_header WHERE key = 'bundle'"),
    "no tiling": sql("DELETE FROM rs_textsearch_header WHERE key = 'tiling'"),
    "no created": sql("DELETE FROM rs_textsearch_header WHERE key = 'created'"),
    "schema a text": in_header("schema", "x"),
    "schema nothing": in_header("schema", None),
    "dim 0": in_header("bundle", {"dim": 0}),
    "dim a text": in_header("bundle", {"dim": "x"}),
    "overlap 7": in_header("tiling", {"overlap": 7}),
    "record no JSON": sql(RASTERS + "record = '{'"),
    "record empty": sql(RASTERS + "record = '{}'"),
    "cells 0": in_record(cells=[0, 0]),
    "cells negative": in_record(cells=[-1, 5]),
    "cells texts": in_record(cells=["a", "b"]),
    "cells too many": in_record(cells=[40_000, 40_000]),
    "width 0": in_record(place__width=0),
    "transform short": in_record(place__transform=[1, 2]),
    "bands none": in_record(bands=[]),
    "stretch texts": in_record(stretch=[["a", 1]]),
    "stretch backwards": in_record(stretch=[[2, 1], [0, 1], [0, 1]]),
    "window 0": in_record(window_px=[0, 0]),
    "fingerprint empty": in_record(fingerprint={}),
    "opening a text": in_record(opening="x"),
    "notes a text": in_record(notes="x"),
    "path with a NUL": sql(RASTERS + "path = 'a' || char(0) || 'b'"),
    "path a blob": sql(RASTERS + "path = x'ff00'"),
    "path empty": sql(RASTERS + "path = '', relative_path = ''"),
    "total a text": sql(RASTERS + "total = 'x'"),
    "done negative": sql(RASTERS + "done = -1"),
    "count -1": sql(BLOCKS + "count = -1"),
}
"""Damage that info, too, meets and names."""
LOADED = {
    "dim 7": in_header("bundle", {"dim": 7}),
    "globals cut": sql(BLOCKS + "globals = substr(globals, 1, 101)"),
    "globals empty": sql(BLOCKS + "globals = x''"),
    "globals a text": sql(BLOCKS + "globals = 'text'"),
    "sketches cut": sql(BLOCKS + "sketches = substr(sketches, 1, 100)"),
    "rank 0": sql(BLOCKS + "rank = 0"),
    "rank huge": sql(BLOCKS + "rank = 1 << 60"),
    "count huge": sql(BLOCKS + "count = 1 << 50"),
    "bounds short": sql(BLOCKS + "bounds = x'01020304'"),
    "normaliser odd": sql(BLOCKS + "normaliser = x'010203'"),
    "first tile 0": sql(BLOCKS + "first_tile = -7"),
    "a block twice": sql(
        "INSERT INTO rs_textsearch_blocks (raster_id, windows, first_tile, count, globals, "
        "sketches, rank, bounds) SELECT raster_id, windows, first_tile, count, globals, "
        "sketches, rank, bounds FROM rs_textsearch_blocks LIMIT 1"
    ),
    "NaN in an embedding": nan("globals", "<f2"),
    "NaN in a sketch": nan("sketches", "<f2"),
    "NaN in bounds": nan("bounds", "<f4"),
    "an unknown raster": lambda index: change(
        index, (BLOCKS + "raster_id = 99",), ("UPDATE tiles SET raster_id = 99",)
    ),
}
"""Damage of what a search loads."""
OTHER = {
    "no generation": sql("DELETE FROM rs_textsearch_header WHERE key = 'generation'"),
    "generation a text": sql(
        "UPDATE rs_textsearch_header SET value = 'abc' WHERE key = 'generation'"
    ),
    "crs unknown": in_header("crs", "EPSG:999999"),
    "place unknown": in_record(place__crs="EPSG:999999"),
    "windows odd": sql(BLOCKS + "windows = x'0102'"),
    "windows huge": sql(BLOCKS + "windows = x'0000000000000000ffffffffffffff7f'"),
    "windows negative": sql(BLOCKS + "windows = x'ffffffffffffffff0100000000000000'"),
    "validity short": sql(RASTERS + "validity = x'00'"),
    "validity a text": sql(RASTERS + "validity = 'text'"),
    "a long name": sql(RASTERS + "path = ?, relative_path = ?", "x" * 5000, "y" * 5000),
    "no blocks": sql("DELETE FROM rs_textsearch_blocks"),
    "no header table": sql("DROP TABLE rs_textsearch_header"),
    "no rasters table": sql("DROP TABLE rs_textsearch_rasters"),
    "no blocks table": sql("DROP TABLE rs_textsearch_blocks"),
    "no tiles table": sql("DROP TABLE tiles"),
    "empty": raw(lambda data: b""),
    "one byte": raw(lambda data: b"x"),
    "half": raw(lambda data: data[: len(data) // 2]),
    "without its end": raw(lambda data: data[:-4096]),
    "another file": raw(lambda data: b"hello world" * 1000),
    "flipped": raw(flipped),
    "flipped otherwise": raw(lambda data: flipped(data, 11)),
    "another log beside it": lambda index: index.with_name(index.name + "-wal").write_bytes(
        os.urandom(8192)
    ),
}
ALL = {**SAID, **LOADED, **OTHER}


def ask(index, folder):
    request = {"index": str(index), "query": "blue", "heatmap": str(folder / "h.tif"),
               "tiles": str(folder / "t.gpkg")}  # fmt: skip
    return Searcher().search(SearchOptions.from_params(request))


@pytest.mark.parametrize("kind", ALL)
def test_every_command_ends_in_words(index, whole, tmp_path, bundle, index_of, kind):
    ALL[kind](index)
    before = index.read_bytes()
    for command in (
        lambda: describe_index(index),
        lambda: ask(index, tmp_path),
        lambda: export(index, tmp_path / "e.parquet"),
    ):
        try:
            command()
        except EngineError as error:
            assert str(index) in error.message or "rs_textsearch" not in error.message
            assert "\n" not in str(error) and error.remedy
    assert index.read_bytes() == before
    for command in (
        lambda: forget(index, whole.with_name("a.tif")),
        lambda: index_of(whole.with_name("a.tif"), index, bundle),
    ):
        try:
            command()
        except EngineError as error:
            assert "\n" not in str(error) and error.remedy


@pytest.mark.parametrize("kind", SAID)
def test_what_is_damaged_is_said(index, kind):
    SAID[kind](index)
    with pytest.raises(BadInput, match=r"i\.gpkg is damaged: "):
        describe_index(index)


@pytest.mark.parametrize("kind", LOADED)
def test_damaged_embeddings_are_never_searched(index, kind):
    LOADED[kind](index)
    with pytest.raises(BadInput, match=r"i\.gpkg is damaged: "):
        load(index)


def test_an_index_without_a_raster_does_not_speak_of_pixels(index):
    change(index, ("DELETE FROM rs_textsearch_rasters",), ("DELETE FROM rs_textsearch_blocks",),
           ("DELETE FROM tiles",))  # fmt: skip
    with pytest.raises(BadInput, match="holds no tile yet"):
        load(index)


def test_a_map_of_valid_cells_cannot_fill_the_memory(index, tmp_path):
    bomb = zlib.compress(bytes(300_000_000), 9)
    change(index, (RASTERS + "validity = ?", bomb))
    tracemalloc.start()
    with pytest.raises(BadInput, match=r"damaged: .*valid cells"):
        ask(index, tmp_path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 60e6
    for wrong in (b"", b"x", bomb, zlib.compress(b""), zlib.compress(bytes(7)[:5])):
        with pytest.raises(Damage):
            unpack(wrong, (9, 7))


def test_a_grid_that_no_memory_holds(index):
    in_record(window_px=[1e-9, 1e-9], place__width=2**31 - 1, place__height=2**31 - 1)(index)
    with IndexStore(index) as store:
        (record,) = store.rasters()
        with pytest.raises(BadInput):
            record.grids(store.header.tiling)


@pytest.mark.parametrize("packed", [
    b"x", None, "text", np.array([5, 1], "<i8").tobytes(), np.array([-1, 1], "<i8").tobytes(),
    np.array([0, 2**40], "<i8").tobytes(), np.array([3, 3], "<i8").tobytes(),
])
def test_windows_that_cannot_be(packed):
    with pytest.raises(Damage):
        coverage.unpack(packed)


def test_headers_and_records_are_written_as_they_are_read():
    header, record = made_header(), made_record()
    assert Header.parse(json.loads(json.dumps(header.as_json()))) == header
    read = RasterRecord.parse(
        record.path, json.loads(json.dumps(record.as_json())), total=1, done=1
    )
    assert read == record
