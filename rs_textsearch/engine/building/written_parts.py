"""The parts that runs on a cluster have written: what they hold of every raster."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from rs_textsearch.engine import fingerprint
from rs_textsearch.engine.errors import StaleIndex
from rs_textsearch.engine.index import geoparquet
from rs_textsearch.engine.index.agreement import check_same
from rs_textsearch.engine.index.geoparquet import PartRaster
from rs_textsearch.engine.index.parts import files_of
from rs_textsearch.engine.index.records import Header, RasterRecord


class WrittenParts:
    """The parts in a folder, which need not be there yet.

    A raster that changed has parts from before until those from after it are all written.
    """

    relocates = False

    def __init__(self, folder: Path) -> None:
        """Raises BadInput where a part is damaged, StaleIndex for parts of different indexes."""
        self.path = folder
        self._parts: dict[str, list[tuple[Path, PartRaster]]] = {}
        self._count: dict[Path, int] = {}
        self.header: Header | None = None
        for file in files_of(folder) if folder.is_dir() else []:
            header, rasters = geoparquet.read_footer(file)
            if self.header is None:
                self.header = header
            check_same(file, header, self.header)
            self._count[file] = len(rasters)
            for part in rasters:
                self._parts.setdefault(part.record.recorded_path, []).append((file, part))

    def rasters(self) -> list[RasterRecord]:
        """Return every raster as it is described by the parts that fit it now, if any do."""
        records = []
        for parts in self._parts.values():
            described = [part.record for _, part in parts]
            fitting = (
                record
                for record in described
                if fingerprint.difference(record.fingerprint, record.path) is None
            )
            records.append(next(fitting, described[0]))
        return records

    def windows_done(
        self, raster: RasterRecord, _: np.ndarray | None = None
    ) -> list[np.ndarray]:
        """Return the ranges int64 [r, 2] of the windows in parts of a raster as it is described."""
        parts = self._parts.get(raster.recorded_path, [])
        return [p.ranges for _, p in parts if p.record.fingerprint == raster.fingerprint]

    def check_replaceable(self, raster: RasterRecord) -> None:
        """Raise StaleIndex where a part of ``raster``, which changed, holds others as well.

        Such a part was exported or merged by somebody: the others' tiles would go with it.
        """
        for file, _ in self._parts[raster.recorded_path]:
            if self._count[file] > 1:
                raise StaleIndex.of("part_of_others", path=str(raster.path), part=str(file))

    def outdated(self, raster: RasterRecord) -> list[Path]:
        """Return the parts of what a raster was before it became what it is described as."""
        parts = self._parts.get(raster.recorded_path, [])
        return [file for file, p in parts if p.record.fingerprint != raster.fingerprint]
