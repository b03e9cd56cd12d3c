"""The stretch: one linear map from a raster's values to 8-bit RGB, the same for all its tiles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.reading.raster import Raster

_PREVIEW = 1024
_LOW, _HIGH = 2.0, 98.0


@dataclass(frozen=True)
class Stretch:
    """``ranges`` holds (low, high) of the three bands; ``None`` takes values as they are."""

    ranges: tuple[tuple[float, float], ...] | None

    def apply(self, data: np.ndarray, out: np.ndarray | None = None) -> np.ndarray:
        """Map bands [3, rows, columns] of any type to uint8 [rows, columns, 3], into ``out``."""
        if out is None:
            out = np.empty((*data.shape[1:], 3), np.uint8)
        # Band by band: numpy interleaves whole planes much faster than it transposes an array.
        for number, band in enumerate(data):
            out[:, :, number] = self._map(band, number)
        return out

    def _map(self, band: np.ndarray, number: int) -> np.ndarray:
        if self.ranges is None:
            if band.dtype == np.uint8:
                return band
            return np.clip(np.nan_to_num(band), 0, 255).astype(np.uint8)
        low, high = self.ranges[number]
        gain = np.float32(255.0) / np.float32(high - low)
        scaled = (band.astype(np.float32) - np.float32(low)) * gain
        return np.clip(np.rint(np.nan_to_num(scaled)), 0, 255).astype(np.uint8)

    def as_json(self) -> list[list[float]] | None:
        """Return the ranges as an index stores them."""
        return None if self.ranges is None else [list(r) for r in self.ranges]

    @classmethod
    def from_json(cls, ranges: list[list[float]] | None) -> Stretch:
        """Return the stretch that :meth:`as_json` described."""
        return cls(None if ranges is None else tuple((float(a), float(b)) for a, b in ranges))


def parse(text: str) -> str | tuple[tuple[float, float], ...]:
    """Read ``auto``, ``none``, ``LO,HI`` or ``LO,HI;LO,HI;LO,HI``; raises :class:`BadInput`."""
    text = str(text).strip().lower()
    if text in ("auto", "none"):
        return text
    try:
        ranges = [tuple(float(v) for v in part.split(",")) for part in text.split(";")]
    except ValueError:
        ranges = []
    if len(ranges) not in (1, 3) or not all(len(r) == 2 and _spans(*r) for r in ranges):
        raise BadInput(
            f"The stretch {text!r} is not understood.",
            "Give auto, none, one range LOW,HIGH or three of them separated by semicolons, "
            "each with LOW below HIGH.",
        )
    return tuple(ranges) if len(ranges) == 3 else (ranges[0],) * 3


def _spans(low: float, high: float) -> bool:
    """Whether the two are a range in the single precision that :meth:`Stretch.apply` uses."""
    with np.errstate(over="ignore"):
        span = np.float32(high - low)
        return bool(span > 0 and np.isfinite(span) and np.isfinite(np.float32(255.0) / span))


def choose(raster: Raster, wanted: str | tuple[tuple[float, float], ...]) -> Stretch:
    """Return the stretch of ``raster`` for what :func:`parse` returned.

    ``auto`` leaves 8-bit values as they are and maps the 2nd to 98th percentile of the valid
    pixels of every band to 0-255 for other types, from a decimated read of the whole raster.
    """
    if isinstance(wanted, tuple):
        return Stretch(wanted)
    if wanted == "none" or raster.dtype == np.uint8:
        return Stretch(None)
    width, height = raster.place.width, raster.place.height
    shrink = min(1.0, _PREVIEW / max(width, height))
    shape = (max(1, round(height * shrink)), max(1, round(width * shrink)))
    data, mask = raster.read((0, 0, width, height), shape)
    ranges = []
    for band in data:
        values = band[mask] if mask is not None else band.ravel()
        low, high = np.percentile(values, (_LOW, _HIGH)) if values.size else (0.0, 1.0)
        if not high > low:
            # A constant band carries nothing: any range does, but it must not be empty.
            low, high = low - 0.5, low + 0.5
        ranges.append((float(low), float(high)))
    return Stretch(tuple(ranges))
