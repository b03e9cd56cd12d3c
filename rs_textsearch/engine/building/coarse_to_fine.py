"""Coarse to fine: the largest windows of all, smaller ones only where queries ask for a look.

The largest windows are few. Their mean score at the middle of a smaller window, which is the
heatmap there, says whether that one is worth encoding (it finds more of the best tiles than the
best score of these windows does). What comes of it is an index like any other, from which windows
are missing: further queries add theirs, and a plain run adds all.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.building.indexing import build_index
from rs_textsearch.engine.building.plans import Progress, RasterPlan
from rs_textsearch.engine.building.request import Request, begun
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.encoding.text_encoder import TextEncoder, TextFeatures
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.paths import identity
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.heatmap import Coverage
from rs_textsearch.engine.searching.question import Question


def index_coarse_to_fine(
    options: IndexOptions,
    out: Path,
    progress: Progress | None,
    cancel: threading.Event,
    encoder: Encoder | None = None,
) -> dict[str, Any]:
    """Index the coarsest windows, then the best ``options.fine_share`` of all others, into ``out``.

    The best of every query of ``options.coarse_to_fine`` are indexed. Returns the document of
    :func:`~rs_textsearch.engine.building.indexing.build_index` and raises what it raises.
    """
    bundle = Request.of(options, begun(out)).bundle
    # First of all: a text that cannot be read must not leave half an index behind.
    texts = TextEncoder(bundle).encode_texts(options.coarse_to_fine)
    first = build_index(options, out, progress, cancel, encoder, coarsest)
    if not first["tiles"]:
        return first

    def finer(plans: Sequence[RasterPlan], paths: Sequence[Path]) -> list[RasterPlan]:
        return promising(plans, paths, out, bundle, texts, options.fine_share)

    second = build_index(options, out, progress, cancel, encoder, finer)
    new, seconds = (first[key] + second[key] for key in ("tiles_new", "seconds"))
    waited = sum(part["reader_wait_share"] * part["seconds"] for part in (first, second))
    return {
        **second,
        "tiles_new": new,
        "tiles_skipped_nodata": first["tiles_skipped_nodata"] + second["tiles_skipped_nodata"],
        "seconds": round(seconds, 3),
        "tiles_per_s": round(new / seconds, 2) if new else 0.0,
        "reader_wait_share": round(waited / seconds, 4) if new else 0.0,
    }


def coarsest(plans: Sequence[RasterPlan], _: Sequence[Path]) -> list[RasterPlan]:
    """Return the plans with the windows of their largest scale only."""
    return [
        plan.narrowed([np.full(grid.shape, grid is plan.grids[-1]) for grid in plan.grids])
        for plan in plans
    ]


def promising(
    plans: Sequence[RasterPlan],
    paths: Sequence[Path],
    out: Path,
    bundle: Bundle,
    texts: Sequence[TextFeatures],
    share: float,
) -> list[RasterPlan]:
    """Return the plans with the coarsest windows and the best ``share`` of all others.

    Judged for each of ``texts`` by the coarsest windows of the rasters at ``paths``, which the
    index ``out`` holds; smaller ones whose middle none of these covers are left out.
    """
    archive = Archive([load(out)])
    known = {identity(record.path): number for number, record in enumerate(archive.rasters)}
    numbers = [known.get(identity(path)) for path in paths]
    wanted = [[np.full(g.shape, g is plan.grids[-1]) for g in plan.grids] for plan in plans]
    for text in texts:
        calibrated = archive.normaliser is not None
        scores = Question(archive, bundle.card, text, calibrated=calibrated).scores
        values = [
            _expected(archive, scores, number, plan) for number, plan in zip(numbers, plans)
        ]
        least = _limit([grid for raster in values for grid in raster], share)
        for masks, raster in zip(wanted, values):
            for mask, grid in zip(masks, raster):
                mask |= grid >= least
    return [plan.narrowed(masks) for plan, masks in zip(plans, wanted)]


def _expected(
    archive: Archive, scores: np.ndarray, raster: int | None, plan: RasterPlan
) -> list[np.ndarray]:
    """Return the coarsest windows' mean at the middle of all smaller ones, grid by grid.

    float64 [rows, columns]; NaN for windows that none of them covers or that are not chosen.
    """
    mine = (archive.raster == raster) & (archive.scale == plan.grids[-1].scale)
    if raster is None or not mine.any():
        return [np.full(grid.shape, np.nan) for grid in plan.grids[:-1]]
    found = []
    for grid in plan.grids[:-1]:
        middle = grid.xs + grid.width / 2, grid.ys + grid.height / 2
        means = Coverage(archive.boxes[mine], *middle).means(scores[mine])
        found.append(means if grid.chosen is None else np.where(grid.chosen, means, np.nan))
    return found


def _limit(values: Sequence[np.ndarray], share: float) -> float:
    """Return what the best ``share`` of the numbers among ``values`` reach, at least one."""
    joined = np.concatenate([part.reshape(-1) for part in values] or [np.zeros(0)])
    joined = joined[~np.isnan(joined)]
    if not len(joined):
        return np.inf
    count = int(np.ceil(share * len(joined)))
    return float(np.partition(joined, len(joined) - count)[len(joined) - count])
