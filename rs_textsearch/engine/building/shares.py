"""A share of an index run: some windows of one raster, read and encoded wherever there is a core.

A share says all that an engine needs to know, in values that JSON knows, so it may be worked on
here, in another process or on another machine. It comes back as blocks, which are committed where
the index is.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from rs_textsearch.engine import fingerprint
from rs_textsearch.engine.building.plans import cancelled
from rs_textsearch.engine.encoding.sketch import make_sketches
from rs_textsearch.engine.errors import StaleIndex
from rs_textsearch.engine.index import coverage
from rs_textsearch.engine.index.blocks import BlockRows
from rs_textsearch.engine.reading.tiling import Grid, Tiling
from rs_textsearch.engine.reading.validity import ValidityMap

if TYPE_CHECKING:
    from rs_textsearch.engine.encoding.bundle import Bundle
    from rs_textsearch.engine.encoding.encoder import Encoder
    from rs_textsearch.engine.index.extras import Extras
    from rs_textsearch.engine.index.records import RasterRecord
    from rs_textsearch.engine.reading.raster import Raster
    from rs_textsearch.engine.reading.reader import TileBlock

BLOCK = 128
"""Windows in a block: what a killed run loses at most."""


@dataclass(frozen=True)
class Share:
    """Windows of a raster: ``ranges`` of their numbers, see coverage.py.

    ``record`` is what the index says about the raster, whose path is ``raster``; ``seen`` is the
    number of the grid whose windows tell which parts of the raster are invalid.
    """

    raster: str
    record: RasterRecord
    tiling: Tiling
    ranges: tuple[tuple[int, int], ...]
    seen: int = 0

    @property
    def grids(self) -> list[Grid]:
        """The raster's grids with the windows of this share chosen."""
        grids = self.record.grids(self.tiling)
        wanted = np.array(self.ranges, np.int64).reshape(-1, 2)
        return coverage.chosen(grids, coverage.marked([wanted], coverage.window_count(grids)))

    @property
    def windows(self) -> np.ndarray:
        """The numbers of its windows, int64 [n], in the order in which they are read."""
        return coverage.numbers(self.grids)

    def only(self, windows: np.ndarray) -> Share:
        """Return the share with these windows only."""
        return replace(self, ranges=tuple(map(tuple, coverage.ranges(windows).tolist())))

    def without(self, windows: np.ndarray) -> Share:
        """Return the share less ``windows``."""
        return self.only(np.setdiff1d(self.windows, windows))

    def split(self, parts: int) -> list[Share]:
        """Return the share cut into about ``parts`` runs of whole blocks, none of them empty.

        Whole blocks, so that tiles are encoded together with the same ones however it is cut.
        """
        windows = self.windows
        blocks = np.array_split(np.arange(0, len(windows), BLOCK), parts)
        starts = [part[0] for part in blocks if len(part)]
        ends = [*starts[1:], len(windows)]
        return [self.only(windows[start:end]) for start, end in zip(starts, ends)]


def encode_share(
    share: Share,
    raster: Raster,
    encoder: Encoder,
    extras: Extras,
    cancel: threading.Event,
) -> Iterator[BlockRows]:
    """Yield the blocks of ``share``; ``raster`` is open with the bands of the share's record.

    Raises :class:`StaleIndex` where the raster is not, or no longer, the one that was recorded,
    and :class:`Cancelled`.
    """
    from rs_textsearch.engine.reading.reader import read_ahead, read_blocks
    from rs_textsearch.engine.reading.stretch import Stretch

    grids, windows = share.grids, share.windows
    validity = ValidityMap(share.record.cells)
    blocks = read_blocks(
        raster,
        Stretch(share.record.stretch),
        grids,
        encoder.bundle.input_size,
        BLOCK,
        validity=validity,
        seen=share.seen,
    )
    watch = fingerprint.Watch(share.record.fingerprint, Path(share.raster))
    _check_unchanged(share, watch)
    with read_ahead(blocks) as ahead:
        while True:
            before = time.perf_counter()
            block = next(ahead, None)
            waited = time.perf_counter() - before
            if block is None:
                return
            # Asked after its pixels were read, so that none of another file is ever encoded.
            _check_unchanged(share, watch)
            numbers = windows[block.first : block.last]
            rows, local = _encode(block, numbers, grids, encoder, cancel)
            yield replace(
                rows,
                validity=validity.news(),
                waited=waited,
                patches=local if extras.keep_patches else None,
                normaliser=extras.normaliser(encoder, rows.globals, rows.sketches),
            )


def open_raster(share: Share) -> Raster:
    """Open the raster of ``share``; raises UnreadableRaster."""
    from rs_textsearch.engine.reading.raster import Raster

    return Raster(Path(share.raster), share.record.opening)


def prepared(setup: dict[str, Any]) -> tuple[Encoder, Extras]:
    """Return what encodes shares elsewhere as the run itself would: see :func:`run_encoder`.

    ``setup`` names the ``bundle`` by its folder and says whether patches are kept
    (``keep_patches``) and tiles ``normalised``.
    """
    from rs_textsearch.engine.encoding.bundle import Bundle
    from rs_textsearch.engine.index.extras import Extras

    encoder = run_encoder(Bundle.open(Path(setup["bundle"])), setup)
    return encoder, Extras.of(encoder, setup["keep_patches"], setup["normalised"])


def run_encoder(bundle: Bundle, options: dict[str, Any]) -> Encoder:
    """Return the encoder of an index run.

    ``options`` are ``device``, ``runtime``, ``views`` and, as ``like``, the runtime and precision
    with which the index was begun, ``None`` for a new one.
    """
    from rs_textsearch.engine.encoding.selection import open_encoder
    from rs_textsearch.engine.encoding.views import averaged

    encoder = open_encoder(bundle, options["device"], options["runtime"], options["like"])
    return averaged(encoder, options["views"])


def _check_unchanged(share: Share, watch: fingerprint.Watch) -> None:
    reason = watch.difference()
    if reason is not None:
        raise StaleIndex.of("raster_changed", path=str(share.raster), reason=reason)


def _encode(
    block: TileBlock,
    windows: np.ndarray,
    grids: list[Grid],
    encoder: Encoder,
    cancel: threading.Event,
) -> tuple[BlockRows, np.ndarray]:
    """Return the rows of a block and the patch features [n, P, dim] of its tiles."""
    count, bundle = len(block.tiles), encoder.bundle
    globes = np.empty((count, bundle.dim), np.float32)
    local = np.empty((count, bundle.patches, bundle.dim), np.float32)
    if cancel.is_set():
        raise cancelled()
    for begin in range(0, count, encoder.batch):
        if cancel.is_set():
            raise cancelled()
        part = slice(begin, begin + encoder.batch)
        globes[part], local[part] = encoder.encode_images(block.tiles[part])
    sketches, bounds = make_sketches(local)
    boxes = np.zeros((count, 4))
    scales = np.zeros(count)
    for number, grid in enumerate(grids):
        mine = block.grid == number
        x, y = grid.xs[block.columns[mine]], grid.ys[block.rows[mine]]
        boxes[mine] = np.stack([x, y, x + grid.width, y + grid.height], axis=1)
        scales[mine] = grid.scale
    rows = BlockRows(
        windows=windows,
        boxes=boxes,
        scales=scales,
        rows=block.rows,
        columns=block.columns,
        valid=block.valid,
        globals=globes,
        sketches=sketches,
        bounds=bounds,
    )
    return rows, local
