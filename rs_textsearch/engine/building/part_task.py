"""A task of a run on a cluster: a share of a raster is read, encoded and written as a part."""

from __future__ import annotations

import functools
import hashlib
import json
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine import packages
from rs_textsearch.engine.building.plans import RASTER_ERRORS
from rs_textsearch.engine.building.shares import Share, encode_share, open_raster, prepared
from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.index import coverage, geoparquet, part_rows
from rs_textsearch.engine.index.footprints import Footprints
from rs_textsearch.engine.index.geoparquet import PartRaster, Rows
from rs_textsearch.engine.index.records import Header
from rs_textsearch.engine.paths import written_in_place


@dataclass(frozen=True)
class PartTask:
    """What a machine of the cluster is told."""

    share: Share
    setup: dict[str, Any]
    header: Header
    wanted: int
    folder: str

    @property
    def path(self) -> Path:
        """The part, named by all that decides what is in it."""
        share, header = self.share, self.header
        said = [share.raster, share.record.as_json(), share.ranges, share.seen]
        said += [header.tiling_json(), header.bundle.id, header.crs]
        digest = hashlib.blake2b(json.dumps(said).encode(), digest_size=12).hexdigest()
        stem = Path(self.share.raster).stem[:60]
        return Path(self.folder) / f"{stem}-{digest}{geoparquet.SUFFIX}"


def write_part(task: PartTask) -> int | EngineError:
    """Read and encode a share and write its part, unless it is there; returns its number of tiles.

    Runs on the machines of the cluster. Where the raster fails, the error is returned: what led
    to it cannot be sent, and trying again would not help.
    """
    try:
        with packages.loading():
            return _write_part(task)
    except RASTER_ERRORS as error:
        told = type(error)(error.message, error.remedy)
        told.note = error.note
        return told


def _write_part(task: PartTask) -> int:
    if task.path.exists():
        return len(part_rows.read_rasters(task.path, 1))
    share = task.share
    encoder, extras = _encoder(json.dumps(task.setup))
    with open_raster(share) as raster:
        blocks = list(encode_share(share, raster, encoder, extras, threading.Event()))

    def joined(name: str) -> np.ndarray:
        return np.concatenate([getattr(block, name) for block in blocks])

    validity = next((b.validity for b in reversed(blocks) if b.validity is not None), None)
    boxes = joined("boxes")
    rows = Rows(
        ids=np.arange(1, len(boxes) + 1),
        raster=np.zeros(len(boxes), np.int64),
        scales=joined("scales"),
        rows=joined("rows"),
        columns=joined("columns"),
        boxes=boxes,
        valid=joined("valid"),
        globals=joined("globals"),
        sketches=joined("sketches"),
        bounds=joined("bounds"),
        normaliser=joined("normaliser") if extras.bank is not None else None,
        rings=Footprints(share.record.place, task.header.crs).corners(boxes),
    )
    ranges = coverage.ranges(joined("windows"))
    record = replace(share.record, total=task.wanted, validity=validity)
    part = PartRaster(record, ranges)
    with written_in_place(task.path) as temporary:
        return geoparquet.write(temporary, task.header, [part], [rows])


@functools.lru_cache(maxsize=1)
def _encoder(setup: str) -> tuple:
    return prepared(json.loads(setup))
