"""What an index that is continued has already of a raster."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from rs_textsearch.engine import fingerprint
from rs_textsearch.engine.index import coverage
from rs_textsearch.engine.index.records import damage

if TYPE_CHECKING:
    from rs_textsearch.engine.building.planning import RasterPlan
    from rs_textsearch.engine.index.records import RasterRecord
    from rs_textsearch.engine.index.store import IndexStore
    from rs_textsearch.engine.reading.raster import Raster


def changed(known: RasterRecord, raster: Raster, plan: RasterPlan) -> bool:
    """Whether the raster has other pixels, another size or another place than recorded."""
    return (
        fingerprint.difference(known.fingerprint, raster.path) is not None
        or not known.place.agrees(raster.place)
        or not np.allclose(known.window_px, plan.window, rtol=1e-6, atol=0)
    )


def windows_left(
    store: IndexStore, known: RasterRecord, plan: RasterPlan
) -> tuple[np.ndarray, int]:
    """Return the wanted windows, int64 [n], that the index lacks, and how many it has in all."""
    with damage(store.path, str(known.path)):
        done = coverage.marked(store.windows_done(known), coverage.window_count(plan.grids))
    wanted = coverage.numbers(plan.grids)
    return wanted[~done[wanted]], int(done.sum())
