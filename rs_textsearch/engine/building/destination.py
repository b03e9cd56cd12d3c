"""The index that a run writes: continued where there is one, else made with its first block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rs_textsearch.engine import kinds
from rs_textsearch.engine.index.agreement import check_same
from rs_textsearch.engine.index.blocks import BlockRows
from rs_textsearch.engine.index.footprints import Footprints
from rs_textsearch.engine.index.records import Header, RasterRecord
from rs_textsearch.engine.index.writer import IndexWriter
from rs_textsearch.engine.paths import holds_something
from rs_textsearch.engine.reading.validity import ValidityMap


@dataclass(frozen=True)
class Wanted:
    """How many windows of a raster are wanted in all, and in which area."""

    record: RasterRecord
    total: int
    area: dict[str, Any] | None

    def is_news(self) -> bool:
        """Tell whether that is not what the index says already."""
        return (self.record.total, self.record.area) != (self.total, self.area)


class Destination:
    """An index to be written; use it as a context manager.

    ``store`` is the index on disk, ``None`` as long as there is none: a run that fails before it
    has encoded anything leaves nothing behind.
    """

    def __init__(self, path: Path, header: Header) -> None:
        """Raises :class:`StaleIndex` where the index at ``path`` does not fit ``header``."""
        self.path = path
        self._header = header
        self._valid: dict[int, ValidityMap] = {}
        self.store: IndexWriter | None = None
        if holds_something(path):
            self.store = IndexWriter(path)
            try:
                check_same(path, self.store.header, header)
            except BaseException:
                self.__exit__()
                raise

    def __enter__(self) -> Destination:
        return self

    def __exit__(self, *_: object) -> None:
        if self.store is not None:
            self.store.connection.close()

    @property
    def header(self) -> Header:
        """The index's header, which is that of the run while there is no index."""
        return self._header if self.store is None else self.store.header

    def begin(self, crs: str | None, encoding: dict[str, str]) -> None:
        """Say in which reference system a new index lies and what encodes its tiles.

        Of an index that is there the area of interest becomes that of this run.
        """
        if self.store is None:
            self._header = replace(self._header, crs=crs, encoding=encoding)
        else:
            self.store.write_header(replace(self.store.header, aoi=self._header.aoi))

    def adjust(self, moved: Sequence[RasterRecord], wanted: Sequence[Wanted]) -> None:
        """Record, in one commit, where rasters lie now and what is wanted of them now.

        The tiles of those that ``moved`` stay. Where nothing is another, nothing is written.
        """
        wanted = [each for each in wanted if each.is_news()]
        if not moved and not wanted:
            return
        with self.store.transaction():
            for record in moved:
                self.store.move_raster(record)
            for each in wanted:
                self.store.want(each.record, each.total, each.area)

    def tile_counts(self) -> dict[int, int]:
        """Return the number of tiles of every raster id."""
        return {} if self.store is None else self.store.tile_counts()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Commit the blocks that the body writes as a whole; the first ones begin the index."""
        begins = self.store is None
        if begins:
            IndexWriter.create(self.path, self._header)
            self.store = IndexWriter(self.path)
        try:
            with self.store.transaction():
                yield
        except BaseException:
            if begins:  # the disk is full, say: an index of nothing helps nobody
                self.__exit__()
                self.store = None
                kinds.INDEX.remove(self.path)
            raise

    def write(
        self,
        record: RasterRecord,
        rows: BlockRows,
        footprints: Footprints,
        outdated: RasterRecord | None,
    ) -> RasterRecord:
        """Write a block of a raster, inside :meth:`together`; returns its record in the index.

        The first block of a raster that is new enters it into the index, and that of one that
        changed replaces what the index has of it by its ``outdated`` record.
        """
        if not record.id and outdated is not None:
            record = self.store.reset_raster(outdated, record)
        elif not record.id:
            record = self.store.add_raster(record)
        valid = self._valid_cells(record, rows)
        self.store.commit_block(record, rows, footprints.corners(rows.boxes), valid)
        if record.complete:
            self._valid.pop(record.id, None)
        return record

    def _valid_cells(self, record: RasterRecord, rows: BlockRows) -> bytes | None:
        """Return what is known by now of where a raster is valid, packed; ``None`` for no news."""
        if rows.validity is None:
            return None
        valid = self._valid.setdefault(record.id, ValidityMap(record.cells, record.validity))
        valid.merge(rows.validity)
        return valid.pack()
