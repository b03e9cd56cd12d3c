"""The stretch: one linear map from a raster's values to 8-bit RGB, the same for all its tiles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.reading.raster import Raster

_PREVIEW = 1024
_WHOLE = 1 << 30
"""A raster of more pixels, without smaller versions of itself, is not read whole for its range."""
_LOW, _HIGH = 2.0, 98.0
_USED = 64
"""An 8-bit picture whose values span less than this, of 256, is stretched: a model sees nothing in
it, where ordinary ones, hazy ones included, span twice as much."""
_ALL = 0.999
"""A band that has such a share of its values beyond one end of a range shows nothing in it."""
_ENOUGH = 1000
"""Fewer values say nothing about the range of a picture."""


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
        # Single precision tells small values of the larger types apart only without their offset.
        wide = np.float32 if band.dtype.itemsize < 4 or band.dtype == np.float32 else np.float64
        # What lies far outside the range, a nodata value say, may leave it: it is clipped.
        with np.errstate(over="ignore", invalid="ignore"):
            gain = wide(255.0) / wide(high - low)
            scaled = ((band.astype(wide) - wide(low)) * gain).astype(np.float32, copy=False)
            return np.clip(np.rint(np.nan_to_num(scaled)), 0, 255).astype(np.uint8)


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
        raise BadInput.of("stretch_unread", text=repr(text))
    return tuple(ranges) if len(ranges) == 3 else (ranges[0],) * 3


def choose(raster: Raster, wanted: str | tuple[tuple[float, float], ...]) -> Stretch:
    """Return the stretch of ``raster`` for what :func:`parse` returned.

    ``auto`` maps the 2nd to 98th percentile of the valid pixels of every band to 0-255, from a
    decimated read of the whole raster, or a sample where that would take minutes. 8-bit values stay
    as they are, unless they use so little of their range that a model sees nothing: then one range
    of all bands, which keeps the colours.
    """
    if isinstance(wanted, tuple):
        return Stretch(wanted)
    if wanted == "none":
        return Stretch(None)
    if raster.dtype == np.uint8:
        return _of_bytes(raster)
    width, height = raster.place.width, raster.place.height
    if width * height > _WHOLE and not raster.has_overviews:
        return Stretch(tuple(map(_range, raster.sample())))
    shrink = min(1.0, _PREVIEW / max(width, height))
    shape = (max(1, round(height * shrink)), max(1, round(width * shrink)))
    data, mask = raster.read((0, 0, width, height), shape)
    return Stretch(tuple(_range(band[mask] if mask is not None else band) for band in data))


def _of_bytes(raster: Raster) -> Stretch:
    if raster.palette is not None:
        return Stretch(None)
    values = raster.sample()
    if values.size < _ENOUGH:
        return Stretch(None)
    # Single bright or dark pixels do not make a picture.
    low, high = np.percentile(values, (0.5, 99.5))
    if high - low >= _USED or values.min() == values.max():
        return Stretch(None)
    if high == low:
        # Lights in the night: what is rare is the picture.
        low, high = values.min(), values.max()
        if high - low >= _USED:
            return Stretch(None)
    return Stretch(((float(low), float(high)),) * 3)


def _range(values: np.ndarray) -> tuple[float, float]:
    """Return what becomes black and white of a band."""
    if not values.size:
        return 0.0, 1.0
    low, high = np.percentile(values, (_LOW, _HIGH))
    if low == high and (others := values[values != low]).size:
        # One value fills nearly all, such as a sea at 0: what differs from it is the picture.
        low, high = np.percentile(others, (_LOW, _HIGH))
        if low == high:
            low, high = values.min(), values.max()
    if not _spans(low, high, np.float32 if values.dtype.itemsize <= 4 else np.float64):
        # A constant band carries nothing: any range does, but it must not be empty.
        half = max(0.5, abs(float(low)) * 1e-6)
        low, high = float(low) - half, float(low) + half
    return float(low), float(high)


def note(raster: Raster, wanted: str | tuple, chosen: Stretch) -> Note | None:
    """Return in words what had better be known of a stretch, ``None`` where there is nothing.

    That is what ``auto`` did to an 8-bit picture, and a range of the user's that leaves nothing of
    one.
    """
    if isinstance(wanted, tuple):
        return _flat(raster, wanted)
    if wanted != "auto" or raster.dtype != np.uint8 or chosen.ranges is None:
        return None
    low, high = chosen.ranges[0]
    return Note.of("stretch", low=f"{low:g}", high=f"{high:g}")


def _flat(raster: Raster, wanted: tuple[tuple[float, float], ...]) -> Note | None:
    """Return a note where nearly all values of every band become black, or white."""
    values = raster.sample()
    values = values[:, np.isfinite(values).all(axis=0)]
    if values.shape[1] < _ENOUGH:
        return None
    for band, (low, high) in zip(values, wanted):
        if max((band <= low).mean(), (band >= high).mean()) < _ALL:
            return None
    low, high = (f"{value:g}" for value in (values.min(), values.max()))
    return Note.of("stretch_outside", low=low, high=high)


def _spans(low: float, high: float, kind: type = np.float32) -> bool:
    """Whether the two are a range in ``kind``, single precision for most types."""
    with np.errstate(over="ignore", divide="ignore"):
        span = kind(float(high) - float(low))
        return bool(span > 0 and np.isfinite(span) and np.isfinite(kind(255.0) / span))
