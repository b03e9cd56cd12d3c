"""The engine's index runs that rasters, a folder and an index file make, and what they report."""

from __future__ import annotations

import glob
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from .. import errors, wording
from ..services import placing
from ..translation import tr
from ..values.source import Source


@dataclass(frozen=True)
class IndexRun:
    """One run of the engine.

    Attributes:
        rasters: files, folders and patterns.
        out: the index.
        crs: reference system in which QGIS shows the rasters, where their files say otherwise.
    """

    rasters: tuple[str, ...]
    out: Path
    crs: str = ""

    def params(self) -> dict[str, Any]:
        """Return it as the engine takes it."""
        params: dict[str, Any] = {"rasters": list(self.rasters), "out": str(self.out)}
        return {**params, "crs": self.crs} if self.crs else params


def runs(sources: list[Source], folder: str, pattern: str, index: str) -> list[IndexRun]:
    """Return the runs that index rasters and a folder.

    Into one index where one is named, else each raster into that beside it. Rasters that QGIS
    shows in another reference system than their files say are runs of their own.

    Args:
        sources: the rasters.
        folder: of further rasters; empty for none.
        pattern: of the names in it, as ``**/*.tif``; empty for all rasters there.
        index: the index file; empty for that of each raster.

    Raises:
        QgsProcessingException: the folder of an index cannot be made.
    """
    places = [(placing.params(each, {}).get("crs", ""), each) for each in sources]
    if not index:
        found = [IndexRun((str(each.path),), each.index, crs) for crs, each in places]
    else:
        words: dict[str, list[str]] = {}
        for crs, each in places:
            words.setdefault(crs, []).append(str(each.path))
        if folder:
            pattern = pattern.strip()
            named = str(Path(glob.escape(folder)) / pattern) if pattern else folder
            words.setdefault("", []).append(named)
        found = [IndexRun(tuple(rasters), Path(index), crs) for crs, rasters in words.items()]
    for run in found:
        _make_folder(run.out.parent)
    return found


def report(document: dict[str, Any], feedback: QgsProcessingFeedback) -> int:
    """Say what the user should know of a run, each thing once; return how many rasters failed."""
    notes = [*(document.get("notes") or []), document.get("device_note")]
    for raster in document.get("rasters") or []:
        notes += raster.get("notes") or []
    for text in dict.fromkeys(wording.note(note) for note in notes if note):
        feedback.pushInfo(text)
    failed = document.get("failed") or []
    for entry in failed:
        feedback.reportError(errors.from_reply(entry).text())
    return len(failed)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise QgsProcessingException(
            tr("The index folder cannot be made: {path} ({reason}).").format(
                path=folder, reason=error.strerror
            )
        ) from error
