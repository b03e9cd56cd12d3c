"""The plan of an index run: which windows of which raster, and what they will cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from rs_textsearch.engine import notes
from rs_textsearch.engine.building.continuing import changed, windows_left
from rs_textsearch.engine.building.tile_size import suitability, window_of
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import BANK
from rs_textsearch.engine.encoding.selection import known_rate
from rs_textsearch.engine.encoding.sketch import RANK
from rs_textsearch.engine.errors import BadInput, EngineError
from rs_textsearch.engine.index import agreement
from rs_textsearch.engine.index.records import Header, RasterRecord, now
from rs_textsearch.engine.index.schema import SCHEMA
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.reading import stretch as stretches
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.tiling import (
    MOST_WINDOWS,
    Grid,
    Tiling,
    make_grids,
)
from rs_textsearch.engine.reading.validity import cell_shape

if TYPE_CHECKING:
    from rs_textsearch.engine.reading.aoi import AreaOfInterest

_ROW_BYTES = 250
"""Bytes of a tile in the layer table: footprint, fields and overhead (measured)."""


@dataclass(frozen=True)
class RasterPlan:
    """The windows of a raster: ``grids`` finest first, ``window`` at scale 1 in raster pixels.

    ``total`` is the number of windows in the area of interest, which may have none of a grid;
    ``notes`` say what was guessed about the raster and about its windows.
    """

    grids: list[Grid]
    window: tuple[float, float]
    total: int
    notes: tuple[Note, ...] = ()

    def narrowed(self, wanted: Sequence[np.ndarray]) -> RasterPlan:
        """Return the plan with those windows only that ``wanted`` bool [rows, columns] marks."""
        grids = [
            replace(grid, chosen=marked if grid.chosen is None else marked & grid.chosen)
            for grid, marked in zip(self.grids, wanted)
        ]
        return replace(self, grids=grids, total=sum(grid.count for grid in grids))


def tiling(options: IndexOptions) -> Tiling:
    """Return what must be equal for two runs to belong to one index."""
    return Tiling(
        options.tile_size,
        options.scales,
        options.overlap,
        options.bands,
        options.stretch,
        options.views,
    )


def wanted_header(options: IndexOptions, bundle: Bundle, area: AreaOfInterest | None) -> Header:
    """Return the header of an index that the run would begin."""
    return Header(
        schema=SCHEMA,
        created=now(),
        crs=None,
        bundle=bundle.ref(),
        tiling=tiling(options),
        aoi=area.digest if area else None,
        keep_patches=options.keep_patches,
        bank=bundle.card.files.get(BANK),
    )


def plan_raster(
    raster: Raster, options: IndexOptions, bundle: Bundle, area: AreaOfInterest | None
) -> RasterPlan:
    """Return the windows of ``raster``; raises BadInput where the tile size cannot apply."""
    place = raster.place
    window, told = window_of(raster, options.tile_size, options.scales, bundle.card)
    grids = make_grids((place.width, place.height), window, options.scales, options.overlap)
    total = sum(grid.count for grid in grids)
    if total > MOST_WINDOWS:
        raise BadInput(
            f"{raster.path} has {total} tiles of {window[0]:.0f} pixels, more than an index can "
            f"hold ({MOST_WINDOWS}).",
            "Give larger tiles or a smaller overlap.",
        )
    if area is not None:
        grids = area.choose(grids, place, raster.path)
    doubt = suitability(place, grids, bundle.card)
    notes = (*raster.notes, *told, *([doubt] if doubt and not told else []))
    return RasterPlan(grids, window, sum(grid.count for grid in grids), notes)


def raster_record(
    raster: Raster, plan: RasterPlan, options: IndexOptions, fingerprint: dict[str, Any]
) -> RasterRecord:
    """Return what an index stores about ``raster``."""
    finest, place = plan.grids[0], raster.place
    wanted = stretches.parse(options.stretch)
    stretch = stretches.choose(raster, wanted)
    told = stretches.note(raster, wanted, stretch)
    return RasterRecord(
        path=raster.path,
        fingerprint=fingerprint,
        place=place,
        opening=raster.opening,
        stretch=stretch.ranges,
        window_px=plan.window,
        cells=cell_shape((place.width, place.height), finest.stride),
        stride_px=finest.stride,
        notes=(*plan.notes, *([told] if told else [])),
        recorded_path=str(raster.path),
        total=plan.total,
    )


def make_plan(options: IndexOptions) -> dict[str, Any]:
    """Return the ``plan`` document: tiles, bytes and time of a run, without encoding anything.

    ``tiles`` are all that are wanted, ``missing`` those that an index to be continued lacks:
    bytes and time are theirs.
    ``tiles_per_s`` and ``seconds`` come from the race of the runtimes at an earlier run with the
    same model on this machine; ``None`` if there was none.
    """
    bundle = Bundle.open(options.bundle)
    stretches.parse(options.stretch)
    area = read_area(options)
    header = wanted_header(options, bundle, area)
    missing = 0
    entries = []
    for path in options.rasters:
        with Raster(path, options.opening) as raster:
            plan = plan_raster(raster, options, bundle, area)
            missing += _missing(raster, plan, options, header)
            metres = raster.place.metres_per_pixel
            entry: dict[str, Any] = {
                "raster": str(path),
                "tiles": plan.total,
                "ground_resolution_m": None if metres is None else (metres[0] + metres[1]) / 2,
                "tile_px": round((plan.window[0] * plan.window[1]) ** 0.5, 2),
            }
            said = notes.as_json(plan.notes)
            if not plan.total:
                said.append({"code": "area", "text": "No tile lies in the area."})
            if said:
                entry["warning"] = said[-1]["text"]
            entry["notes"] = said
            entries.append(entry)
    tiles = sum(entry["tiles"] for entry in entries)
    rate = known_rate(bundle, options.device, options.runtime)
    rate = rate and round(rate / options.views, 2)
    return {
        "tiles": tiles,
        "missing": missing,
        "bytes": missing * tile_bytes(bundle, options.keep_patches),
        "tiles_per_s": rate,
        "seconds": rate and round(missing / rate, 1),
        "model_note": bundle.note,
        "rasters": entries,
    }


def _missing(
    raster: Raster, plan: RasterPlan, options: IndexOptions, header: Header
) -> int:
    """Return the number of windows that a run with this ``header`` would encode.

    All of them where there is no index, or none that can be continued: the run itself says why.
    """
    if options.overwrite or not options.out.exists():
        return plan.total
    try:
        with IndexStore(options.out) as store:
            agreement.check_same(options.out, store.header, header)
            for known in store.rasters():
                if known.path.resolve() == raster.path.resolve():
                    if changed(known, raster, plan):
                        break
                    return len(windows_left(store, known, plan)[0])
    except EngineError:
        return plan.total
    return plan.total


def tile_bytes(bundle: Bundle, keep_patches: bool = False) -> int:
    """Return the bytes that a tile takes in the index, with its bounds and its normaliser."""
    rows = 1 + min(RANK, bundle.patches) + (bundle.patches if keep_patches else 0)
    return _ROW_BYTES + 2 * bundle.dim * rows + 12


def read_area(options: IndexOptions) -> AreaOfInterest | None:
    """Return the area of interest that the options name."""
    if options.aoi is None:
        return None
    from rs_textsearch.engine.reading.aoi import AreaOfInterest

    return AreaOfInterest.read(options.aoi)
