"""An index as a layer with embeddings as text: exact, whole, and never in place of other files."""

from __future__ import annotations

import json
import sqlite3
import threading
from contextlib import closing, contextmanager

import numpy as np
import pytest

from rs_textsearch.engine.errors import BadInput, Cancelled, NoSpace
from rs_textsearch.engine.index import exchange, geopackage
from rs_textsearch.engine.index.exchange import export
from rs_textsearch.engine.index.loading import load
from tests.engine.rasters import write_raster
from tests.engine.test_outputs import content, foreign


@pytest.fixture
def index(tmp_path, bundle, index_of):
    """An index of a raster."""
    index_of(write_raster(tmp_path / "a.tif"), tmp_path / "a.gpkg", bundle)
    return tmp_path / "a.gpkg"


def rows_of(path):
    """Return tile, raster, scale, valid share, model and embedding of all rows, and the extent."""
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute(
            "SELECT tile, raster, scale, valid_share, bundle, embedding FROM tiles ORDER BY tile"
        ).fetchall()
        (extent,) = database.execute("SELECT min_x, max_y FROM gpkg_contents").fetchall()
    return rows, extent


def test_embeddings_are_those_of_the_index(index, tmp_path, monkeypatch):
    monkeypatch.setattr(exchange, "_BLOCK", 5)
    told = []
    document = export(index, tmp_path / "b.gpkg", lambda *said: told.append(said[:2]))
    loaded = load(index)
    rows, extent = rows_of(tmp_path / "b.gpkg")
    assert document["tiles"] == len(rows) == len(loaded.ids) > 10
    assert [row[0] for row in rows] == loaded.ids.tolist()
    assert {row[1] for row in rows} == {"a.tif"} and {row[4] for row in rows} != {""}
    found = np.array([json.loads(row[5]) for row in rows], np.float16)
    assert np.array_equal(found, loaded.globals.astype(np.float16))
    assert told[0] == (5, len(rows)) and told[-1] == (len(rows), len(rows))
    assert None not in extent


def test_an_export_that_is_cancelled_leaves_nothing(index, tmp_path):
    before = content(tmp_path)
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        export(index, tmp_path / "b.gpkg", cancel=cancel)
    assert content(tmp_path) == before


def test_a_full_disk_is_said_of_the_file_and_leaves_nothing(index, tmp_path, monkeypatch):
    before = content(tmp_path)
    unlimited = geopackage.without_waiting

    @contextmanager
    def limited(path):
        with unlimited(path) as file:
            pages = file.execute("PRAGMA page_count").fetchone()[0]
            file.execute(f"PRAGMA max_page_count = {pages}")  # 0, of a new file, limits nothing
            yield file

    monkeypatch.setattr(geopackage, "without_waiting", limited)
    with pytest.raises(NoSpace, match=r"b\.gpkg"):
        export(index, tmp_path / "b.gpkg")
    assert content(tmp_path) == before


def test_it_replaces_its_own_and_nothing_else(index, tmp_path):
    foreign(tmp_path / "precious.gpkg")
    export(index, tmp_path / "b.gpkg")
    export(index, tmp_path / "b.gpkg")
    before = content(tmp_path)
    with pytest.raises(BadInput, match="not a file that this program exported"):
        export(index, tmp_path / "precious.gpkg")
    with pytest.raises(BadInput):
        export(index, index)
    with pytest.raises(BadInput, match=r"\.parquet"):
        export(index, tmp_path / "b.txt")
    assert content(tmp_path) == before
