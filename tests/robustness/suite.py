"""Everything that is tried."""

from __future__ import annotations

from tests.robustness.cases import Kind
from tests.robustness.kinds import (
    areas,
    arguments,
    batches,
    caches,
    cards,
    checkpoints,
    damaged,
    disks,
    formats,
    indexes,
    layouts,
    masks,
    mosaics,
    names,
    nodata,
    palettes,
    parquet,
    permissions,
    places,
    protocol,
    sizes,
    taught,
    together,
    types,
)

RASTERS = (types, nodata, masks, places, layouts, palettes, mosaics, formats, sizes, damaged)
"""Modules whose every case is a generated raster."""
OTHERS = (
    *(names, batches, areas, arguments, indexes, parquet, cards, protocol, caches, permissions),
    *(checkpoints, disks, taught, together),
)
KINDS: tuple[Kind, ...] = tuple(module.KIND for module in (*RASTERS, *OTHERS))
