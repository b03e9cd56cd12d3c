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
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.paths import identity

_LISTED = 5
"""Rasters of an index that an error names."""


def forget(index: Path, raster: Path) -> dict[str, Any]:
    """Remove ``raster`` and its tiles from ``index``; returns what is left.

    The raster itself is not touched and need not exist any more. A bare name will do where only
    one raster of the index has it.
    """
    with lock.writing(index), IndexWriter(index) as store:
        record = _find(store, raster)
        removed = store.tile_counts().get(record.id, 0)
        store.forget_raster(record)
        tiles = sum(store.tile_counts().values())
    return {
        "index": str(index),
        "raster": str(record.path),
        "tiles_removed": removed,
        "tiles": tiles,
    }


def relocate(index: Path, raster: Path, path: Path) -> dict[str, Any]:
    """Record that ``raster`` of ``index`` now lies at ``path``; its tiles stay as they are.

    The raster is named as in :func:`forget`.
    Raises :class:`StaleIndex` where ``path`` holds other content than what was indexed.
    """
    with lock.writing(index), IndexWriter(index) as store:
        record = _find(store, raster)
        others = {identity(other.path) for other in store.rasters() if other.id != record.id}
        if identity(path) in others:
            raise BadInput.of(
                "index_has_raster", path=str(index), raster=str(path), former=str(record.path)
            )
        stored = record.fingerprint
        if not fingerprint.same_content(stored, path):
            raise StaleIndex.of("other_content", path=str(path), raster=str(record.path))
        taken = fingerprint.take(path, fingerprint.sources(stored, path))
        store.move_raster(replace(record, path=path, fingerprint=taken))
    return {"index": str(index), "raster": str(record.path), "path": str(path)}


def _find(store: IndexStore, raster: Path) -> RasterRecord:
    records = store.rasters()
    for record in records:
        if record.recorded_path == str(raster) or identity(record.path) == identity(raster):
            return record
    alike = [record for record in records if record.path.name == str(raster)]
    if len(alike) == 1:
        return alike[0]
    values = {"path": str(store.path), "raster": str(raster), "rasters": _listed(alike or records)}
    if alike:
        raise BadInput.of("index_rasters_alike", n=len(alike), **values)
    raise BadInput.of("index_no_raster", **values)


def _listed(records: list[RasterRecord]) -> Note | str:
    shown = ", ".join(str(record.path) for record in records[:_LISTED])
    more = len(records) - _LISTED
    return Note.of("and_more", names=shown, n=more) if more > 0 else shown
