"""The state of an index: another one after every change, in every copy that changed apart."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import numpy as np
import pytest

from rs_textsearch.engine.errors import Busy
from rs_textsearch.engine.index import flat
from rs_textsearch.engine.index.loading import IndexCache, load
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.index.upkeep import forget, relocate
from rs_textsearch.engine.index.writer import IndexWriter
from tests.engine.rasters import write_raster


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("RS_TEXTSEARCH_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(flat, "FEWEST_TILES", 1)


@pytest.fixture
def index(tmp_path, bundle, index_of):
    index_of(write_raster(tmp_path / "a.tif"), tmp_path / "i.gpkg", bundle)
    return tmp_path / "i.gpkg"


def state(path):
    with IndexStore(path) as store:
        return store.state()


def test_every_change_makes_another_state(tmp_path, index, bundle, index_of):
    seen = [state(index)]
    assert state(index) == seen[0] == describe_index(index)["state_id"] == load(index).state
    second = write_raster(tmp_path / "b.tif", seed=4)
    index_of([tmp_path / "a.tif", second], index, bundle)
    seen.append(state(index))
    second.rename(tmp_path / "c.tif")
    relocate(index, second, tmp_path / "c.tif")
    seen.append(state(index))
    forget(index, tmp_path / "c.tif")
    seen.append(state(index))
    index_of(tmp_path / "a.tif", index, bundle, overwrite=True)
    seen.append(state(index))
    assert len(set(seen)) == len(seen)


def test_copies_that_changed_apart_differ(tmp_path, index, bundle, index_of):
    """Their counters are the same, and so would be the time of a copy made with it."""
    other = tmp_path / "copy.gpkg"
    shutil.copy2(index, other)
    assert state(other) == state(index)
    for path, seed in ((index, 5), (other, 6)):
        index_of(write_raster(tmp_path / f"{seed}.tif", seed=seed), path, bundle)
    with IndexStore(index) as one, IndexStore(other) as two:
        count = "SELECT value FROM rs_textsearch_header WHERE key = 'generation'"
        assert one.connection.execute(count).fetchone() == two.connection.execute(count).fetchone()
        assert one.state() != two.state()


@pytest.mark.parametrize("fewest", [1, 10**9])
def test_a_restored_backup_is_searched_with_its_own_embeddings(
    tmp_path, index, cache, bundle, index_of, monkeypatch, fewest
):
    monkeypatch.setattr(flat, "FEWEST_TILES", fewest)
    backup, kept = tmp_path / "backup.gpkg", IndexCache()
    shutil.copy2(index, backup)
    index_of(write_raster(tmp_path / "b.tif", seed=5), index, bundle)
    first = kept.get(index)
    shutil.copy2(backup, index)
    index_of(write_raster(tmp_path / "c.tif", seed=6), index, bundle)
    found = kept.get(index)
    assert len(found.ids) == len(first.ids)
    monkeypatch.setattr(flat, "FEWEST_TILES", 10**9)
    wanted = load(index)
    assert np.array_equal(found.globals, wanted.globals)
    assert not np.array_equal(found.globals, first.globals)
    assert [record.path.name for record in found.rasters] == ["a.tif", "c.tif"]


def written_by_an_earlier_version(path, change=True):
    """As version 0.1.0 leaves an index: no states, a counter instead."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("DELETE FROM rs_textsearch_header WHERE key = 'state'")
        file.execute("ALTER TABLE rs_textsearch_blocks DROP COLUMN state")
        if change:
            file.execute(
                "UPDATE rs_textsearch_header SET value = CAST(value AS INTEGER) + 1 "
                "WHERE key = 'generation'"
            )
        file.commit()


def test_indexes_without_a_state_are_searched_and_continued(
    tmp_path, index, cache, bundle, index_of
):
    before = load(index)
    written_by_an_earlier_version(index)
    old = load(index)
    assert np.array_equal(old.globals, before.globals) and old.state != before.state
    assert load(index).state == old.state
    index_of([tmp_path / "a.tif", write_raster(tmp_path / "b.tif", seed=4)], index, bundle)
    assert len(load(index).ids) == 2 * len(old.ids) and load(index).state != old.state


def test_schema_1_is_searched_and_not_exported(tmp_path, index, cache):
    from rs_textsearch.engine.errors import StaleIndex
    from rs_textsearch.engine.index.exchange import export

    before = load(index)
    written_by_an_earlier_version(index)
    with closing(sqlite3.connect(index)) as file:
        file.execute("UPDATE rs_textsearch_header SET value = '1' WHERE key = 'schema'")
        file.execute("ALTER TABLE rs_textsearch_blocks DROP COLUMN normaliser")
        file.execute("ALTER TABLE rs_textsearch_blocks DROP COLUMN windows")
        file.execute("DELETE FROM rs_textsearch_header WHERE key IN ('bank', 'keep_patches')")
        file.commit()
    assert np.array_equal(load(index).globals, before.globals)
    assert describe_index(index)["tiles"] == len(before.ids)
    pytest.importorskip("pyarrow")
    with pytest.raises(StaleIndex, match=r"schema 1.*Build it again"):
        export(index, tmp_path / "t.parquet")


def test_an_engine_of_an_earlier_version_changes_the_state_too(index, cache):
    """It leaves the state as it is and counts."""
    before = state(index)
    with closing(sqlite3.connect(index)) as file:
        file.execute(
            "UPDATE rs_textsearch_header SET value = CAST(value AS INTEGER) + 1 "
            "WHERE key = 'generation'"
        )
        file.commit()
    assert state(index) != before


def test_windows_of_another_engine_are_not_committed_twice(tmp_path, index):
    """On a network drive without locks two engines may write one index."""
    from rs_textsearch.engine.index.blocks import BlockRows

    def block(windows):
        n = len(windows)
        return BlockRows(
            np.array(windows), np.tile([0.0, 0.0, 9.0, 9.0], (n, 1)), np.ones(n),
            np.zeros(n, int), np.zeros(n, int), np.ones(n), np.ones((n, 16), np.float32),
            np.ones((n, 4, 16), np.float32), np.ones((n, 2), np.float32),
        )

    rings = np.zeros((2, 4, 2))
    with IndexWriter(index) as one, IndexWriter(index) as two:
        mine, theirs = one.rasters()[0], two.rasters()[0]
        assert one.windows_done(mine) and two.windows_done(theirs)
        one.commit_block(mine, block([1000, 1001]), rings, None)
        two.commit_block(theirs, block([1002, 1003]), rings, None)
        tiles = sum(one.tile_counts().values())
        with pytest.raises(Busy, match="Another engine writes"):
            two.commit_block(theirs, block([1001, 1004]), rings, None)
        assert sum(one.tile_counts().values()) == tiles
        one.commit_block(mine, block([1004, 1005]), rings, None)
        assert sum(one.tile_counts().values()) == tiles + 2
