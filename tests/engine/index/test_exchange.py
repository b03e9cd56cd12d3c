"""Exports and imports go through the gate: foreign and old files stay until new ones are whole."""

from __future__ import annotations

import errno
import json
import sqlite3
from contextlib import closing

import pytest

from rs_textsearch.engine import lock
from rs_textsearch.engine.errors import BadInput, Busy, NoSpace
from rs_textsearch.engine.index import exchange
from rs_textsearch.engine.index.exchange import export, import_parts
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.index.store import IndexStore
from tests.engine.comparing import same_tiles
from tests.engine.rasters import write_raster
from tests.engine.test_outputs import content, foreign, linked

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")


@pytest.fixture
def exported(tmp_path, bundle, index_of):
    """A folder with two indexes, ``a.gpkg`` and ``b.gpkg``, and ``a.parquet``."""
    for name, seed in (("a", 1), ("b", 2)):
        raster = write_raster(tmp_path / f"{name}.tif", seed=seed)
        index_of(raster, tmp_path / f"{name}.gpkg", bundle)
    export(tmp_path / "a.gpkg", tmp_path / "a.parquet")
    return tmp_path


def test_an_import_replaces_an_index_and_nothing_else(exported):
    foreign(exported / "precious.gpkg")
    before = content(exported)
    with pytest.raises(BadInput, match=r"not a text-search index.*remove this one"):
        import_parts([exported / "a.parquet"], exported / "precious.gpkg", overwrite=True)
    with pytest.raises(BadInput, match="exists already"):
        import_parts([exported / "a.parquet"], exported / "b.gpkg")
    assert content(exported) == before
    import_parts([exported / "a.parquet"], exported / "b.gpkg", overwrite=True)
    assert same_tiles(exported / "a.gpkg", exported / "b.gpkg")
    assert content(exported).keys() == before.keys()


def test_a_left_over_log_is_not_played_into_an_imported_index(exported):
    out = exported / "b.gpkg"
    held = sqlite3.connect(out)
    held.execute("PRAGMA journal_mode = WAL")
    held.execute("CREATE TABLE rs_textsearch_junk (a)")
    held.commit()
    log = (exported / "b.gpkg-wal").read_bytes()
    held.close()
    (exported / "b.gpkg-wal").write_bytes(log)
    import_parts([exported / "a.parquet"], out, overwrite=True)
    with IndexStore(out) as store:
        names = {row[0] for row in store.connection.execute("SELECT name FROM sqlite_master")}
    assert "rs_textsearch_junk" not in names and "tiles" in names
    assert not list(exported.glob("b.gpkg-*"))


def test_an_import_that_fails_keeps_the_old_index(exported, monkeypatch):
    before = content(exported)

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(exchange, "_import", full)
    with pytest.raises(NoSpace):
        import_parts([exported / "a.parquet"], exported / "b.gpkg", overwrite=True)
    monkeypatch.undo()
    (exported / "damaged.parquet").write_bytes(before["a.parquet"][:-500])
    with pytest.raises(BadInput):
        import_parts([exported / "damaged.parquet"], exported / "b.gpkg", overwrite=True)
    (exported / "damaged.parquet").unlink()
    assert content(exported) == before


@pytest.mark.parametrize("way", ["several sources", "a folder"])
def test_a_tile_that_several_files_hold_is_one_tile(tmp_path, bundle, index_of, way):
    raster = write_raster(tmp_path / "a.tif", width=300, nodata="value")
    first, second = tmp_path / "first.gpkg", tmp_path / "second.gpkg"
    index_of(raster, first, bundle, scales=[1, 2])
    index_of([raster, write_raster(tmp_path / "b.tif", seed=2)], second, bundle)
    parts = tmp_path / "parts"
    parts.mkdir()
    for name, index in (("1", first), ("a copy", first), ("more", second)):
        export(index, parts / f"{name}.parquet")
    sources = [parts] if way == "a folder" else sorted(parts.iterdir())
    out = tmp_path / "i.gpkg"
    document = import_parts(sources, out)
    assert document["tiles"] == len(load(second).ids) == len(load(parts).ids)
    assert same_tiles(out, second) and same_tiles(parts, second)
    assert describe_index(parts)["tiles"] == document["tiles"]
    assert index_of([raster, tmp_path / "b.tif"], out, bundle)["tiles_new"] == 0


def test_what_several_files_know_of_valid_pixels_is_kept(tmp_path, bundle, index_of):
    raster = write_raster(tmp_path / "a.tif", width=300, height=240, nodata="value",
                          hole=(slice(0, 200), slice(20, 260)))
    whole, halves = tmp_path / "whole.gpkg", []
    index_of(raster, whole, bundle)
    for name, first, last in (("left", 0, 120), ("right", 120, 300)):
        west, east = 500000 + 2 * first, 500000 + 2 * last
        ring = [[west, 5_000_000], [east, 5_000_000], [east, 4_999_000], [west, 4_999_000]]
        area = tmp_path / f"{name}.geojson"
        area.write_text(json.dumps({
            "type": "Feature", "properties": {},
            "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}},
            "geometry": {"type": "Polygon", "coordinates": [[*ring, ring[0]]]},
        }))
        index_of(raster, tmp_path / f"{name}.gpkg", bundle, aoi=str(area))
        export(tmp_path / f"{name}.gpkg", tmp_path / f"{name}.parquet")
        halves.append(tmp_path / f"{name}.parquet")
    import_parts(halves, tmp_path / "i.gpkg")
    assert same_tiles(tmp_path / "i.gpkg", whole)


def test_an_export_is_of_one_moment_and_then_in_nobodys_way(exported, monkeypatch):
    """Nothing can be committed between two of its questions, and anything while it writes."""
    seen = {}

    def watched(function, name):
        def call(*arguments):
            other = sqlite3.connect(exported / "a.gpkg", timeout=0, isolation_level=None)
            with closing(other):
                try:
                    other.execute("BEGIN EXCLUSIVE")
                    seen[name] = "free"
                except sqlite3.OperationalError as error:
                    seen[name] = str(error)
            return function(*arguments)

        return call

    for module, name in ((exchange, "loaded"), (exchange.tiles, "cells"),
                         (exchange.geoparquet, "write")):
        monkeypatch.setattr(module, name, watched(getattr(module, name), name))
    export(exported / "a.gpkg", exported / "a.parquet")
    assert seen == {"loaded": "database is locked", "cells": "database is locked", "write": "free"}


def test_an_import_waits_for_nobody(exported):
    with lock.writing(exported / "b.gpkg"), pytest.raises(Busy):
        import_parts([exported / "a.parquet"], exported / "b.gpkg", overwrite=True)


def test_an_empty_file_is_no_index_yet(exported):
    (exported / "new.gpkg").write_bytes(b"")
    import_parts([exported / "a.parquet"], exported / "new.gpkg")
    assert len(load(exported / "new.gpkg").ids)


def test_an_export_replaces_an_export_and_nothing_else(exported):
    parquet.write_table(pyarrow.table({"a": [1]}), exported / "mine.parquet")
    before = content(exported)
    with pytest.raises(BadInput, match="not a file that this program exported"):
        export(exported / "b.gpkg", exported / "mine.parquet")
    assert content(exported) == before
    link = linked(exported / "link.parquet", exported / "a.parquet")
    export(exported / "b.gpkg", link)
    assert link.is_symlink() and same_tiles(exported / "a.parquet", exported / "b.gpkg")


def test_an_export_that_fails_keeps_the_old_file(exported, monkeypatch):
    before = content(exported)

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(exchange.geoparquet, "write", full)
    with pytest.raises(NoSpace):
        export(exported / "b.gpkg", exported / "a.parquet")
    assert content(exported) == before
