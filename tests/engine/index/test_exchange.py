"""Exports and imports go through the gate: foreign and old files stay until new ones are whole."""

from __future__ import annotations

import errno
import sqlite3

import pytest

from rs_textsearch.engine.errors import BadInput, Busy, NoSpace
from rs_textsearch.engine.index import exchange, lock
from rs_textsearch.engine.index.exchange import export, import_parts
from rs_textsearch.engine.index.loading import load
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
