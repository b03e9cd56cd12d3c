"""An index is an ordinary layer in QGIS: what is edited there never changes a score."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest

from rs_textsearch.engine.encoding import bundle as bundles
from rs_textsearch.engine.encoding.text_encoder import TextEncoder
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.index import flat
from rs_textsearch.engine.index.exchange import export, import_parts
from rs_textsearch.engine.index.loading import IndexCache, load
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.searching.question import Question
from rs_textsearch.engine.searching.search import Searcher
from tests.engine.comparing import same_tiles
from tests.engine.rasters import write_raster


@pytest.fixture(params=["read", "mapped"])
def index(request, tmp_path, bundle, index_of, monkeypatch):
    monkeypatch.setenv("RS_TEXTSEARCH_CACHE", str(tmp_path / "cache"))
    if request.param == "mapped":
        monkeypatch.setattr(flat, "FEWEST_TILES", 1)
    index_of(write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg", bundle, keep_patches=True)
    return tmp_path / "i.gpkg"


def edit(index, *statements):
    """Do as the attribute table of QGIS does, and in a way that the file's size stays."""
    with closing(sqlite3.connect(index)) as file:
        for statement in statements:
            file.execute(statement)
        file.commit()


def scores(index, searcher=None):
    """The scores of all tiles, and the document of a search."""
    searcher = searcher or Searcher()
    document = searcher.search(SearchOptions.from_params({"index": str(index), "query": "blue"}))
    archive = searcher.archive([index])
    bundle = bundles.find(archive.header.bundle)
    text = TextEncoder(bundle).encode_text("blue")
    found = Question(archive, bundle.card, text, calibrated=False).scores
    return dict(zip(archive.indexes[0].ids.tolist(), found.tolist())), document


REMOVE = "DELETE FROM tiles WHERE fid = 5"
ADD = (
    "INSERT INTO tiles (geom, raster_id, raster, scale, row, column, x_px, y_px, width_px, "
    "height_px, valid_share) SELECT geom, raster_id, raster, scale, row, column, x_px, y_px, "
    "width_px, height_px, valid_share FROM tiles WHERE fid = 2"
)


@pytest.mark.parametrize("how", [
    (REMOVE,),
    (REMOVE, ADD),
    ("UPDATE tiles SET x_px = NULL WHERE fid = 5",),
    ("UPDATE tiles SET width_px = 'wide' WHERE fid = 5",),
    ("UPDATE tiles SET height_px = -1 WHERE fid = 5",),
    ("UPDATE tiles SET valid_share = 9e999 WHERE fid = 5",),
    ("UPDATE tiles SET raster_id = 7 WHERE fid = 5",),
    ("UPDATE tiles SET fid = 500 WHERE fid = 5",),
])
def test_tiles_that_are_gone_are_left_out_and_no_other_changes(index, how):
    searcher = Searcher()
    before, found = scores(index, searcher)
    assert found["notes"] == []
    embeddings = load(index)
    edit(index, *how)
    for one in (searcher, Searcher()):  # the one that had it in memory, and another
        after, found = scores(index, one)
        assert after.keys() == before.keys() - {5}
        assert all(before[tile] == score for tile, score in after.items())
        assert found["tiles_scored"] == len(embeddings.ids) - 1
        assert "not searched: 1." in found["notes"][0]["text"]
        assert found["notes"][0]["code"] == "tiles_removed"
    now = load(index)
    kept = embeddings.ids != 5
    assert np.array_equal(now.ids, embeddings.ids[kept])
    for name in ("globals", "sketches", "bounds", "boxes"):
        assert np.array_equal(getattr(now, name), getattr(embeddings, name)[kept]), name


def test_added_rows_are_no_tiles(index):
    before, _ = scores(index)
    edit(index, ADD, "INSERT INTO tiles (geom) VALUES (NULL)")
    after, found = scores(index)
    assert after == before
    assert [note["code"] for note in found["notes"]] == ["rows_added"]
    assert "not searched: 2." in found["notes"][0]["text"]
    assert [note["code"] for note in describe_index(index)["notes"]] == ["rows_added"]


def test_info_says_what_is_missing(index):
    assert describe_index(index)["notes"] == []
    edit(index, "DELETE FROM tiles WHERE fid % 2 = 0")
    (note,) = describe_index(index)["notes"]
    assert note["code"] == "tiles_removed" and str(index) in note["text"]


def test_a_tile_that_was_moved_lies_where_it_was_moved_to(index):
    kept = IndexCache()
    before = kept.get(index)
    edit(index, "UPDATE tiles SET x_px = x_px + 1 WHERE fid = 5")
    after = kept.get(index)
    assert np.array_equal(after.globals, before.globals)
    assert (after.boxes != before.boxes).any(axis=1).tolist() == (before.ids == 5).tolist()


def test_indexing_again_restores_them(tmp_path, index, bundle, index_of):
    whole = load(index)
    edit(index, "DELETE FROM tiles WHERE fid IN (1, 5, 9)", ADD)
    again = index_of(tmp_path / "a.tif", index, bundle)
    assert again["tiles"] == len(whole.ids) and again["rasters"][0]["state"] == "fresh"
    found = load(index)
    assert found.removed == 0 and len(found.ids) == len(whole.ids) and found.rasters[0].complete
    index_of(tmp_path / "a.tif", tmp_path / "new.gpkg", bundle)
    assert same_tiles(index, tmp_path / "new.gpkg")
    with IndexStore(index) as store:
        features = store.connection.execute("SELECT tile FROM rs_textsearch_patches ORDER BY tile")
        assert [tile for (tile,) in features] == found.ids.tolist()
    assert index_of(tmp_path / "a.tif", index, bundle)["tiles_new"] == 0


def test_all_of_them(tmp_path, index, bundle, index_of):
    tiles = len(load(index).ids)
    edit(index, "DELETE FROM tiles")
    with pytest.raises(BadInput, match=r"all rows of its layer \(\d+\) were removed"):
        load(index)
    assert index_of(tmp_path / "a.tif", index, bundle)["tiles_new"] == tiles
    assert len(load(index).ids) == tiles


def test_what_is_exported_is_what_is_left(tmp_path, index, bundle, index_of):
    pytest.importorskip("pyarrow")
    edit(index, REMOVE, ADD)
    left = load(index)
    export(index, tmp_path / "t.parquet")
    import_parts([tmp_path / "t.parquet"], tmp_path / "back.gpkg")
    back = load(tmp_path / "back.gpkg")
    assert np.array_equal(back.globals, left.globals) and np.array_equal(back.boxes, left.boxes)
    assert index_of(tmp_path / "a.tif", tmp_path / "back.gpkg", bundle)["tiles_new"] >= 1
    assert len(load(tmp_path / "back.gpkg").ids) == len(left.ids) + 1
