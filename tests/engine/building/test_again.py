"""An archive that is indexed again costs little where it is as it was, wherever it lies now."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
import rasterio

from rs_textsearch.engine.building.request import indexed
from rs_textsearch.engine.cli import main
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.index.writer import IndexWriter
from tests.engine.rasters import write_raster

SHEETS = 4


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "ärchive"
    made.mkdir()
    for number in range(SHEETS):
        write_raster(made / f"{number}.tif", width=96, height=96, seed=number)
    return made


@pytest.fixture
def run(tmp_path, bundle):
    """Index a folder by the command line."""
    out = tmp_path / "i.gpkg"
    words = ["--out", str(out), "--bundle", str(bundle), "--tile-size", "64px", "--scales", "1"]

    def index(place):
        assert main(["index", str(place), *words]) == 0
        return out

    return index


def test_no_raster_of_a_folder_is_opened_where_nothing_is_to_be_done(folder, run, monkeypatch):
    out = run(folder)
    opened, really = [], rasterio.open
    monkeypatch.setattr(rasterio, "open", lambda *a, **k: opened.append(a) or really(*a, **k))
    run(folder)
    assert opened == []
    write_raster(folder / "new.tif", width=96, height=96, seed=9)
    run(folder)
    assert {str(said[0]) for said in opened} == {str(folder / "new.tif")}
    assert describe_index(out)["state"] == "fresh"


def test_rasters_that_moved_are_recorded_in_one_commit(folder, run, monkeypatch):
    out = run(folder)
    states, transaction = [], IndexWriter.transaction

    def counted(self):
        if not self._changing:
            states.append(1)
        return transaction(self)

    monkeypatch.setattr(IndexWriter, "transaction", counted)
    moved = folder.rename(folder.with_name("moved"))
    run(moved)
    assert len(states) == 1
    assert [entry["raster"] for entry in describe_index(out)["rasters"]] == [
        str(moved / f"{number}.tif") for number in range(SHEETS)
    ]
    run(moved)
    assert len(states) == 1, "nothing is another, so nothing is written"


def test_what_an_index_holds_is_known_as_far_as_it_can_be_read(folder, run, tmp_path):
    out = run(folder)
    assert {str(path) for path in folder.iterdir()} == set(indexed(out))
    copy = tmp_path / "elsewhere" / "i.gpkg"
    copy.parent.mkdir()
    copy.write_bytes(out.read_bytes())
    assert str(folder / "0.tif") in indexed(copy)
    assert str(copy.parent / "ärchive" / "0.tif") in indexed(copy)
    with closing(sqlite3.connect(copy)) as database:
        database.execute("DROP TABLE rs_textsearch_rasters")
    for other in (copy, tmp_path, tmp_path / "none.gpkg", folder / "0.tif"):
        assert indexed(other) == frozenset()
