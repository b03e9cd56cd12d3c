"""Deciding how a raster is opened: bands, pixels without data and transparency, with a note each.

What the user says is taken as it is. What is left open is told by the file or else by a sample of
its pixels, see :mod:`~rs_textsearch.engine.reading.sample`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import ColorInterp

from rs_textsearch.engine import pam
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.paths import quick
from rs_textsearch.engine.reading import alpha as alphas
from rs_textsearch.engine.reading import bands as colours
from rs_textsearch.engine.reading import nodata as sentinels
from rs_textsearch.engine.reading import sample
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.placing import parse_crs
from rs_textsearch.engine.reading.views import mask_kind

_MOST_DECIDED = 4096
_DECIDED: dict[tuple, tuple[Opening, list[Note]]] = {}
"""What was decided about files: the same is asked at every step of a form that shows a plan."""


def decide(
    dataset: rasterio.DatasetReader, asked: Opening, path: Path
) -> tuple[Opening, list[Note]]:
    """Return ``asked`` with nothing left to choose, and notes on what was guessed.

    Raises :class:`BadInput` for bands or a reference system that cannot be used.
    """
    if asked.crs is not None:
        asked = replace(asked, crs=parse_crs(asked.crs))
    if asked.decided:
        # Checked all the same: another file may have taken the place of the one it was decided for.
        return replace(asked, bands=colours.choose(dataset, asked.bands, "none", path)[0]), []
    key = (path, asked, *_marks(dataset, path))
    decided = _DECIDED.get(key)
    if decided is None:
        if len(_DECIDED) >= _MOST_DECIDED:
            _DECIDED.clear()
        decided = _DECIDED[key] = _decide(dataset, asked, path)
    opening, notes = decided
    return opening, list(notes)


def _marks(dataset: rasterio.DatasetReader, path: Path) -> Iterator[tuple[str, int, int] | None]:
    """Yield what tells whether the file, or one that it is made of, is still the one it was."""
    for name in (str(path), str(pam.beside(path)), *dataset.files):
        mark = quick(Path(name))
        yield mark and (name, mark["bytes"], mark["mtime_ns"])


def _decide(
    dataset: rasterio.DatasetReader, asked: Opening, path: Path
) -> tuple[Opening, list[Note]]:
    opening, hidden, notes = _with_alpha(dataset, asked, path)
    chosen, told = colours.choose(dataset, opening.bands, hidden, path)
    opening = replace(opening, bands=chosen)
    if opening.nodata == "auto":
        opening, found = _with_nodata(dataset, opening)
        told += found
    elif not isinstance(opening.nodata, str):
        types = {np.dtype(dataset.dtypes[band - 1]) for band in chosen}
        if not any(sentinels.holds(kind, opening.nodata) for kind in types):
            told += [_never(types, opening.nodata)]
    return opening, notes + told


def _never(types: Iterable[np.dtype], value: float) -> Note:
    names = ", ".join(sorted(kind.name for kind in types))
    return Note.of("nodata_never", value=f"{value:.17g}", types=names)


def _with_alpha(
    dataset: rasterio.DatasetReader, asked: Opening, path: Path
) -> tuple[Opening, int | str, list[Note]]:
    """Return the opening with its alpha decided, the band that is no image, and notes."""
    meaning = dataset.colorinterp
    if isinstance(asked.alpha, int):
        if not 1 <= asked.alpha <= dataset.count:
            raise BadInput.of(
                "raster_alpha_band", band=asked.alpha, path=str(path), n=dataset.count
            )
        told = alphas.judge(sample.take(dataset, [asked.alpha]), "alpha")
        opaque = told.opaque if asked.opaque is None else asked.opaque
        return replace(asked, opaque=opaque), asked.alpha, []
    if asked.alpha == "none" or ColorInterp.alpha not in meaning:
        return replace(asked, alpha="none"), "none", []
    flagged = meaning.index(ColorInterp.alpha) + 1
    if mask_kind(dataset, 1) in ("nodata", "mask"):
        # GDAL takes these first, and so does QGIS.
        return replace(asked, alpha="none"), flagged, []
    image = [band for band in range(1, dataset.count + 1) if band != flagged][:3]
    if not image:
        return replace(asked, alpha="none"), flagged, []
    name = dataset.descriptions[flagged - 1]
    told = alphas.judge(sample.take(dataset, [*image, flagged]), name)
    if not told.alpha:
        return replace(asked, alpha="none"), "none", [Note.of("alpha_image", band=flagged)]
    notes = []
    if told.opaque is not None:
        highest, opaque = f"{2 * told.opaque:g}", f"{told.opaque:g}"
        notes = [Note.of("alpha_partly", band=flagged, highest=highest, opaque=opaque)]
    return replace(asked, alpha=flagged, opaque=told.opaque), flagged, notes


def _with_nodata(
    dataset: rasterio.DatasetReader, opening: Opening
) -> tuple[Opening, list[Note]]:
    opening = replace(opening, nodata="file")
    bands = sorted(set(opening.bands))
    if (
        opening.alpha != "none"
        or mask_kind(dataset, bands[0]) not in (None, "alpha")
        or all(np.dtype(dataset.dtypes[band - 1]) == np.uint8 for band in bands)
        or dataset.colorinterp[bands[0] - 1] is ColorInterp.palette
    ):
        return opening, []
    found = sentinels.find(sample.take(dataset, bands))
    if found is None:
        return opening, []
    values = {
        "share": f"{found.share:.0%}" if found.share >= 0.01 else "< 1%",
        "value": f"{found.value:.17g}",
    }
    if found.certain:
        return replace(opening, nodata=found.value), [Note.of("nodata_found", **values)]
    return opening, [Note.of("nodata_likely", **values)]
