"""What the parts of a run tell each other: the plan of a raster, how far it is, what failed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.errors import (
    BadInput,
    Cancelled,
    EngineError,
    StaleIndex,
    UnreadableRaster,
)
from rs_textsearch.engine.fields import Fields
from rs_textsearch.engine.noted import parse_note
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.reading.tiling import Grid

Progress = Callable[[int, int, float, str], None]
"""Called with windows done, windows in all, seconds since the start and what is being read."""
RASTER_ERRORS = (UnreadableRaster, BadInput, StaleIndex)
"""What ends the work on a raster, while that on others goes on."""


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


Narrow = Callable[[Sequence[RasterPlan], Sequence[Path]], list[RasterPlan]]
"""Given the plans of the rasters at these paths, returns plans of fewer windows."""


@dataclass
class Failures:
    """Rasters of a run that could not be indexed, each with the first error that said why."""

    errors: dict[Path, EngineError] = field(default_factory=dict)

    def add(self, raster: Path, error: EngineError) -> None:
        """Take note of a raster that failed."""
        self.errors.setdefault(raster, error)

    def raise_for(self, rasters: Sequence[Path]) -> None:
        """Raise an error where nothing is left of ``rasters``."""
        failed = [self.errors[raster] for raster in rasters if raster in self.errors]
        if not failed or len(failed) < len(rasters):
            return
        if len(failed) == 1:
            raise failed[0]
        none = BadInput.of("none_indexed", n=len(failed), reason=failed[0].said)
        none.remedy = failed[0].remedy
        raise none from failed[0]

    def as_json(self) -> list[dict[str, Any]]:
        """Return them as documents have them."""
        return [{"raster": str(path), **error.as_dict()} for path, error in self.errors.items()]


def cancelled() -> Cancelled:
    """Return the error of a run that was cancelled."""
    return Cancelled.of("run_cancelled")


def nothing_valid(document: dict[str, Any], *, in_area: bool = False) -> BadInput:
    """Return the error of a run, told by its ``document``, whose rasters gave no tile at all."""
    rasters, failed = document["rasters"], document.get("failed") or []
    where = "_in_area" if in_area else ""
    if len(rasters) == 1:
        error = BadInput.of(f"nothing_valid{where}", path=str(rasters[0]["raster"]))
    else:
        error = BadInput.of(f"nothing_valid_of_all{where}", n=len(rasters))
    if failed:
        first = parse_note(Fields(failed[0]["note"]))
        error = BadInput.of(
            "nothing_valid_and_failed", reason=error.said, n=len(failed), first=first
        )
    return error
