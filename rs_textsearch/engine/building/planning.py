"""The plan of a raster: its windows, and what an index records about it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from rs_textsearch.engine.building.plans import RasterPlan
from rs_textsearch.engine.building.tile_size import inherited, suitability, window_of
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.index.records import RasterRecord
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading import stretch as stretches
from rs_textsearch.engine.reading.aoi import AreaOfInterest
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.raster import Raster
from rs_textsearch.engine.reading.tiling import MOST_WINDOWS, Tiling, make_grids
from rs_textsearch.engine.reading.validity import cell_shape


class Described(Protocol):
    """What is known of a raster: one that is open, or the record of one that need not be."""

    path: Path
    place: Place
    opening: Opening
    notes: Sequence[Note]


def plan_raster(
    raster: Described,
    options: IndexOptions,
    bundle: Bundle,
    area: AreaOfInterest | None,
    window: tuple[float, float] | None = None,
) -> RasterPlan:
    """Return the windows of ``raster``; raises BadInput where the tile size cannot apply.

    ``window`` is the size of a window in raster pixels where an index has recorded it; a raster
    without it is open.
    """
    place, told, recorded = raster.place, [], window is not None
    if window is None:
        window, told = window_of(raster, options.tile_size, options.scales, bundle.card)
    grids = make_grids((place.width, place.height), window, options.scales, options.overlap)
    total = sum(grid.count for grid in grids)
    if total > MOST_WINDOWS:
        raise BadInput.of(
            "tiles_too_many",
            path=str(raster.path),
            n=total,
            pixels=f"{window[0]:.0f}",
            most=MOST_WINDOWS,
        )
    if area is not None:
        grids = area.choose(grids, place, raster.path)
    doubts = [area.doubt(place) if area else None]
    if not recorded and (small := inherited(grids, place, options)) is not None:
        doubts.append(small)
    elif not told:
        doubts.append(suitability(place, grids, bundle.card))
    notes = (*raster.notes, *told, *filter(None, doubts))
    return RasterPlan(grids, window, sum(grid.count for grid in grids), notes)


def raster_record(
    raster: Raster, plan: RasterPlan, tiling: Tiling, fingerprint: dict[str, Any]
) -> RasterRecord:
    """Return what an index stores about ``raster``."""
    finest, place = plan.grids[0], raster.place
    wanted = stretches.parse(tiling.stretch)
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
