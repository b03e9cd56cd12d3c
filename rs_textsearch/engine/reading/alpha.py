"""Alpha bands: telling transparency from a fourth spectral band that carries its flag.

GDAL gives the fourth of four 8-bit bands the meaning "alpha" unless it is told otherwise, so most
four-band aerial images have their near infrared flagged as transparency.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

_EXTREME_SHARE = 0.5
"""Share of fully clear and fully covered pixels from which on a band is transparency."""
_FEW = 16
"""A band with no more values than these is a spectral one only where they change all the time."""
_RESTLESS = 0.3
"""Share of neighbours that differ in a spectral band of few values, such as a dark sea."""
_ROUGH = 0.2
"""A spectral band changes from pixel to pixel at least by this share of what the others do."""


@dataclass(frozen=True)
class Transparency:
    """``alpha``: is the band transparency; ``opaque``: the least value of a valid pixel there.

    ``opaque`` is ``None`` where it is what GDAL takes for one: half of what the type holds.
    """

    alpha: bool
    opaque: float | None = None


def judge(pieces: Sequence[np.ndarray], description: str | None) -> Transparency:
    """Judge the last band of ``pieces`` [n, rows, columns], the others being the image.

    ``description`` is the band's name in the file: it has the last word.
    """
    words = set(re.findall("[a-z]+", (description or "").lower()))
    if words & {"nir", "infrared", "ir", "swir", "rededge", "cir"}:
        return Transparency(alpha=False)
    if not pieces:
        return Transparency(alpha=True)
    band = np.concatenate([piece[-1].ravel() for piece in pieces])
    if not words & {"alpha", "transparency", "mask"} and _is_spectral(band, pieces):
        return Transparency(alpha=False)
    highest = float(band.max())
    half = (float(np.iinfo(band.dtype).max) if band.dtype.kind in "iu" else 1.0) / 2
    # 0 and 1, 0 to 100, or 8 bits of opacity in a type that holds more.
    return Transparency(True, highest / 2 if 0 < highest < half else None)


def _is_spectral(band: np.ndarray, pieces: Sequence[np.ndarray]) -> bool:
    # The margin of a picture is black or white in all bands and says nothing about this one.
    shown = np.concatenate([_is_shown(piece[:-1]) for piece in pieces])
    inside = band[shown] if shown.any() else band
    if ((inside == 0) | (inside == band.max())).mean() >= _EXTREME_SHARE:
        return False
    mine = np.concatenate([_steps(piece[-1]) for piece in pieces])
    others = np.concatenate([_steps(piece[:-1].mean(axis=0)) for piece in pieces])
    if len(np.unique(inside)) <= _FEW and (mine > 0).sum() < _RESTLESS * len(inside):
        return False
    return bool(mine.mean() >= _ROUGH * others.mean() and mine.mean() > 0)


def _is_shown(image: np.ndarray) -> np.ndarray:
    """Return bool [pixels]: is a pixel of ``image`` [n, rows, columns] neither black nor white?"""
    highest = np.iinfo(image.dtype).max if image.dtype.kind in "iu" else image.max()
    return (((image > 0) & (image < highest)).any(axis=0)).ravel()


def _steps(plane: np.ndarray) -> np.ndarray:
    return np.abs(np.diff(plane.astype(np.float32), axis=1)).ravel()
