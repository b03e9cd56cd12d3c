"""The indexes that are evaluated: those that are named, and those that are made for a model.

Rasters are indexed for a model in the cache, and found there again; so are the rasters of an index
that was built with another model, in the same tiles.
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapely

from rs_textsearch import moving
from rs_textsearch.engine import kinds
from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.encoding.bundle import Bundle, find
from rs_textsearch.engine.errors import UnreadableRaster
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.index.parts import is_parts
from rs_textsearch.engine.index.records import RasterRecord
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.paths import cache_folder, identity, written_in_place
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.tiling import TileSize, Tiling

FOLDER = "evaluate"
"""Of the cache."""
KEPT_DAYS = 30
"""An index in the cache that no evaluation has used for so long is deleted by the next one."""
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Source:
    """A raster at ``place`` and how it is cut into tiles: ``params`` of an index run.

    ``area`` is the one that its tiles are limited to, as a raster's record has it.
    """

    raster: Path
    place: Place
    params: dict[str, Any]
    area: dict[str, Any] | None = None

    @property
    def cut(self) -> str:
        """How it is cut into tiles, as text: those that are cut alike are in one index."""
        return json.dumps([self.params, self.area], sort_keys=True)

    @classmethod
    def of(cls, record: RasterRecord, tiling: Tiling) -> Source:
        """Return what makes the tiles of a raster once more that an index has of it."""
        opening = record.opening
        params = {
            **tiling.as_json(),
            "tile_size": str(tiling.tile_size or _tile_size(record)),
            "bands": list(opening.bands or ()),
            "nodata": str(opening.nodata),
            "alpha": str(opening.alpha),
            "crs": opening.crs,
        }
        return cls(record.path, record.place, params, record.area)


def again(indexes: Iterable[LoadedIndex]) -> list[Source]:
    """Return what makes the tiles of indexes once more, raster by raster."""
    return [
        Source.of(record, index.header.tiling) for index in indexes for record in index.rasters
    ]


@dataclass(frozen=True)
class Sources:
    """What is evaluated: ``indexes`` that are there, and ``rasters`` that are to be indexed."""

    indexes: tuple[LoadedIndex, ...]
    rasters: tuple[Source, ...]

    @classmethod
    def of(cls, paths: Sequence[Path], area: Path | None, params: Mapping[str, Any]) -> Sources:
        """Tell indexes from rasters, which are cut into tiles by ``params`` of an index run.

        Of rasters only the tiles that touch ``area`` are indexed. Raises :class:`BadInput` and
        UnreadableRaster, before anything takes long.
        """
        indexes, rasters = [], []
        for path in paths:
            if is_parts(path) or (path.is_file() and kinds.INDEX.why_not(path) is None):
                indexes.append(load(path))
                continue
            with Raster(path) as raster:
                chosen = {**params, **({} if area is None else {"aoi": str(area)})}
                rasters.append(Source(path, raster.place, chosen))
        return cls(tuple(indexes), tuple(rasters))

    def bundle(self, path: Path | None) -> Bundle:
        """Return the model of ``path``; without one, that of the indexes, or the default one."""
        if path is None and self.indexes:
            return find(self.indexes[0].header.bundle)
        return Bundle.open(path)

    def for_model(self, bundle: Bundle) -> tuple[list[LoadedIndex], list[Source]]:
        """Return the indexes that are of this model, and what has to be indexed for it."""
        ours = [index for index in self.indexes if index.header.bundle.id == bundle.id]
        others = [index for index in self.indexes if index.header.bundle.id != bundle.id]
        return ours, [*again(others), *self.rasters]


def built(
    sources: Sequence[Source],
    bundle: Bundle,
    device: str,
    progress: Progress,
    cancel: threading.Event,
) -> list[LoadedIndex]:
    """Index rasters for a model, where that was not done, and return the indexes.

    Raises what an index run raises, and :class:`UnreadableRaster` where one of several fails.
    """
    forget_unused(cache_folder() / FOLDER)
    batches: dict[str, list[Source]] = {}
    for source in sources:
        batches.setdefault(source.cut, []).append(source)
    return [_built(batch, bundle, device, progress, cancel) for batch in batches.values()]


def _built(
    batch: Sequence[Source],
    bundle: Bundle,
    device: str,
    progress: Progress,
    cancel: threading.Event,
) -> LoadedIndex:
    """Index rasters that are cut alike; see :func:`built`."""
    first, path = batch[0], _place_in_cache(batch, bundle)
    path.parent.mkdir(parents=True, exist_ok=True)
    params = {
        "rasters": [str(source.raster) for source in batch], "out": str(path),
        "bundle": str(bundle.path), "device": device, **first.params,
    }  # fmt: skip
    if first.area is not None:
        params["aoi"] = str(_written(first, path.with_suffix(".geojson")))
    more = f" + {len(batch) - 1}" if len(batch) > 1 else ""

    def report(done: int, total: int, *_: object) -> None:
        progress(done, total, f"{first.raster.name}{more}, {bundle.name}")

    document = run_index(IndexOptions.from_params(params), report, cancel)
    for failed in document["failed"]:
        raise UnreadableRaster.of(
            "evaluated_unread", path=failed["raster"], reason=failed["message"]
        )
    os.utime(path)  # that it was used
    return load(path)


def forget_unused(folder: Path) -> None:
    """Delete from ``folder`` what no evaluation has used for :data:`KEPT_DAYS` days.

    Every model that is trained leaves an index of each raster there. What cannot be deleted, such
    as a file that another program holds on Windows, stays until the next time.
    """
    oldest = time.time() - KEPT_DAYS * 24 * 3600
    for index in folder.glob("*.gpkg"):
        with suppress(OSError):
            if index.stat().st_mtime < oldest:
                kinds.INDEX.remove(index)
                moving.discard(index.with_suffix(".geojson"))


def _place_in_cache(batch: Sequence[Source], bundle: Bundle) -> Path:
    """Return where the index of rasters for a model is in the cache."""
    rasters = sorted(str(identity(source.raster)) for source in batch)
    asked = json.dumps([rasters, bundle.id, batch[0].cut])
    digest = hashlib.blake2b(asked.encode(), digest_size=12)
    return cache_folder() / FOLDER / f"{digest.hexdigest()}.gpkg"


def _tile_size(record: RasterRecord) -> TileSize:
    """Return the size of tiles that followed the raster, in digits that give the same again."""
    (wide, high), metres = record.window_px, record.place.metres_per_pixel
    if wide == high or metres is None:
        return TileSize(wide, "px")
    return TileSize(wide * metres[0], "m")


def _written(source: Source, path: Path) -> Path:
    """Write the area of a source as GeoJSON that names its reference system; return the file."""
    document = {
        "type": "Feature",
        "properties": {},
        "geometry": json.loads(shapely.to_geojson(shapely.from_wkb(source.area["wkb"]))),
        # Of an area without a system, the coordinates are the raster's.
        "crs": source.area["crs"] or source.place.crs,
    }
    with written_in_place(path) as temporary:
        temporary.write_text(json.dumps(document), encoding="utf-8")
    return path
