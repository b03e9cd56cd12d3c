"""Upkeep of an index whose rasters moved or are no longer wanted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from rs_textsearch.engine import fingerprint, lock
from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.index.records import RasterRecord
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.index.writer import IndexWriter
from rs_textsearch.engine.paths import identity


def forget(index: Path, raster: Path) -> dict[str, Any]:
    """Remove ``raster`` and its tiles from ``index``; returns what is left.

    The raster itself is not touched and need not exist any more.
    """
    with lock.writing(index), IndexWriter(index) as store:
        record = _find(store, raster)
        removed = store.tile_counts().get(record.id, 0)
        store.forget_raster(record)
        tiles = sum(store.tile_counts().values())
    return {"index": str(index), "raster": str(raster), "tiles_removed": removed, "tiles": tiles}


def relocate(index: Path, raster: Path, path: Path) -> dict[str, Any]:
    """Record that ``raster`` of ``index`` now lies at ``path``; its tiles stay as they are.

    Raises :class:`StaleIndex` where ``path`` holds other content than what was indexed.
    """
    with lock.writing(index), IndexWriter(index) as store:
        record = _find(store, raster)
        others = {identity(other.path) for other in store.rasters() if other.id != record.id}
        if identity(path) in others:
            raise BadInput.of(
                "index_has_raster", path=str(index), raster=str(path), former=str(raster)
            )
        stored = record.fingerprint
        if not fingerprint.same_content(stored, path):
            raise StaleIndex.of("other_content", path=str(path), raster=str(raster))
        taken = fingerprint.take(path, fingerprint.sources(stored, path))
        store.move_raster(replace(record, path=path, fingerprint=taken))
    return {"index": str(index), "raster": str(raster), "path": str(path)}


def _find(store: IndexStore, raster: Path) -> RasterRecord:
    for record in store.rasters():
        if record.recorded_path == str(raster) or identity(record.path) == identity(raster):
            return record
    raise BadInput(
        f"The index {store.path} has no raster {raster}.",
        "Name it as the info command does.",
    )
