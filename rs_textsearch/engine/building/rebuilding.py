"""An index that is built anew beside the old one, which stays until the new one is whole.

The new one is a hidden file whose name says all that decides what will be in it. A run that is
cancelled or killed leaves it there, and the same run goes on with it: hours of encoding are worth
that. Another run removes it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rs_textsearch.engine.building.plans import RASTER_ERRORS
from rs_textsearch.engine.building.request import Request
from rs_textsearch.engine.errors import EngineError, UnreadableRaster
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.outputs import Output
from rs_textsearch.engine.paths import identity
from rs_textsearch.error_texts import KEPT


def part_path(out: Path, options: IndexOptions) -> Path:
    """Return where the index that replaces ``out`` is built."""
    request = Request.of(options)
    options, former = request.options, request.former.items()
    asked = {
        "rasters": sorted(str(identity(raster)) for raster in options.rasters),
        "bundle": request.bundle.id,
        "tile_size": str(options.tile_size),
        "scales": options.scales,
        "overlap": options.overlap,
        "opening": options.opening.as_json(),
        "stretch": options.stretch,
        "area": request.area and request.area.as_json(),
        "former": sorted((str(path), r.area, r.asked.as_json()) for path, r in former),
        "views": options.views,
        "keep_patches": options.keep_patches,
        "coarse_to_fine": [options.coarse_to_fine, options.fine_share],
    }
    digest = hashlib.blake2b(json.dumps(asked).encode(), digest_size=10).hexdigest()
    return out.with_name(f".{_stem(out)}.{digest}.rebuild.gpkg")


def rebuild(
    output: Output, options: IndexOptions, build: Callable[[Path], dict[str, Any]]
) -> dict[str, Any]:
    """Return what ``build`` returns of the file that it builds, which replaces the index then.

    Raises what ``build`` raises, and :class:`UnreadableRaster` where the new index would lack a
    raster of the old one because it cannot be read now. The old index stays in both cases.
    """
    part = part_path(output.place, options)
    _remove_others(output, part)
    try:
        document = build(part)
        _check_nothing_is_lost(output.place, document["failed"])
    except EngineError as error:
        if isinstance(error, RASTER_ERRORS) and not _tiles(part):
            output.kind.remove(part)
        error.remedy = f"{error.remedy} {KEPT}".strip()
        raise
    output.take(part)
    return document


def _check_nothing_is_lost(old: Path, failed: list[dict[str, Any]]) -> None:
    tiles = _tiles(old)
    for failure in failed:
        count = tiles.get(identity(Path(failure["raster"])), 0)
        if count:
            raise UnreadableRaster.of(
                "rebuild_lacks", path=failure["raster"], n=count, reason=failure["message"]
            )


def _tiles(index: Path) -> dict[Path, int]:
    """Return the number of tiles of every raster of ``index``, nothing where it is damaged."""
    try:
        with IndexStore(index) as store:
            counts = store.tile_counts()
            rasters = {identity(record.path): record.id for record in store.rasters()}
    except EngineError:
        return {}
    return {path: counts[number] for path, number in rasters.items() if counts.get(number)}


def _remove_others(output: Output, part: Path) -> None:
    """Remove what other runs left beside the index."""
    pattern = re.compile(rf"\.{re.escape(_stem(output.place))}\.[0-9a-f]{{20}}\.rebuild\.gpkg")
    for path in output.place.parent.iterdir():
        if pattern.fullmatch(path.name) and path != part:
            output.kind.remove(path)


def _stem(out: Path) -> str:
    """Return the beginning of a name, short enough for what is added to it."""
    return out.stem.encode()[:180].decode(errors="ignore")

