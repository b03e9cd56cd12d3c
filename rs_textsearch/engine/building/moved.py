"""Rasters that an index knows under another path: moved or renamed since they were indexed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from rs_textsearch.engine import fingerprint
from rs_textsearch.engine.index.records import RasterRecord
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.reading.raster import Raster


class Missing:
    """The rasters of an index that are not where it says, to be found again under other names."""

    def __init__(self, records: Sequence[RasterRecord]) -> None:
        self._records = [r for r in records if fingerprint.quick(r.path) is None]

    def take(self, path: Path) -> RasterRecord | None:
        """Return the raster that ``path`` has the content of, once; ``None`` where it is new.

        Only a file of the same size is looked into. Raises UnreadableRaster.
        """
        mark = fingerprint.quick(path)
        size = None if mark is None else mark["bytes"]
        alike = [record for record in self._records if record.fingerprint["bytes"] == size]
        if not alike:
            return None
        digest = fingerprint.take(path)["digest"]  # once: all sheets of an archive may be as large
        found = next((record for record in alike if record.fingerprint["digest"] == digest), None)
        if found is not None:
            self._records.remove(found)
        return found


def difference(known: RasterRecord, taken: dict[str, Any]) -> Note | None:
    """Return why a moved raster is another one after all, ``None`` where it is not.

    ``taken`` is its fingerprint where it lies now. The files that it is made of may have moved and
    been renamed with it, so that their size and time count.
    """
    before, after = (_marks(one.get("sources", {})) for one in (known.fingerprint, taken))
    return None if before == after else Note.of("parts_differ")


def moved(known: RasterRecord, raster: Raster) -> RasterRecord:
    """Return the record of a raster as it is where it lies now."""
    taken = fingerprint.take(raster.path, raster.sources)
    return replace(known, path=raster.path, fingerprint=taken)


def _marks(sources: dict[str, dict[str, int] | None]) -> list[tuple[int, int]]:
    return sorted((mark["bytes"], mark["mtime_ns"]) for mark in sources.values() if mark)
