"""Commits of an index run: blocks of small rasters together, so that a disk is seldom waited for.

A commit waits for the disk, 5 to 20 ms. Of an archive of small rasters, a block of each, that would
be most of the time where the encoder is fast.
"""

from __future__ import annotations

from rs_textsearch.engine.building.destination import Destination
from rs_textsearch.engine.building.shares import BLOCK
from rs_textsearch.engine.building.surveying import Job
from rs_textsearch.engine.index.blocks import BlockRows


class Commits:
    """Commits blocks to ``index`` when they are :data:`BLOCK` windows; use it as a context manager.

    A killed run loses no more than it would of one large raster, and one that ends in another way,
    cancelled or by an error, loses nothing.
    """

    def __init__(self, index: Destination) -> None:
        self._index = index
        self._waiting: list[tuple[Job, BlockRows]] = []

    def __enter__(self) -> Commits:
        return self

    def __exit__(self, *_: object) -> None:
        self._commit()

    def add(self, job: Job, rows: BlockRows) -> None:
        """Take a block of the raster of ``job``."""
        self._waiting.append((job, rows))
        if sum(len(rows.windows) for _, rows in self._waiting) >= BLOCK:
            self._commit()

    def _commit(self) -> None:
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []  # not again, where the disk is full
        with self._index.together():
            for job, rows in waiting:
                job.record = self._index.write(job.record, rows, job.footprints, job.outdated)
