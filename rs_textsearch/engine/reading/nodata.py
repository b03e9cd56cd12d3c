"""Values that stand for missing pixels though the file does not say so, found in a sample.

A sentinel is one value at the end of the range, in all bands of a pixel at once, with a gap between
it and every other value. 8-bit pictures have no room for a gap: black may be a shadow, so nothing
is looked for in them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

_KNOWN = (
    -9999.0, -99999.0, -999999.0, -999.0, -9999999.0, -32768.0, -32767.0,
    -2147483648.0, -2147483647.0, 2147483647.0, 1e20, -1e20, 1e30, -1e30,
    1e38, -1e38, 9.969209968386869e36,
)  # fmt: skip
"""Values that programs write where there is no data; 65535, say, may be a bright roof."""
_KNOWN_GAP, _ZERO_GAP, _OTHER_GAP = 0.25, 0.1, 5.0
"""Least gap beside a sentinel, as a multiple of the range of the other values."""
_KNOWN_SHARE, _ZERO_SHARE, _OTHER_SHARE = 1e-4, 0.01, 0.01
"""Least share of the pixels that a sentinel fills."""
_TOLD_SHARE = 0.1
"""Share of the pixels above which a value at the end of the range is worth a word."""
_CLASSES = 32
"""Few values are classes or a mask, where each has its meaning and gaps have none."""
_HUGE = 1e30
"""No measured value is as large: what is, stands for something else."""


@dataclass(frozen=True)
class Sentinel:
    """``value`` fills ``share`` of the sampled pixels; ``certain`` where it cannot be data."""

    value: float
    share: float
    certain: bool


def holds(kind: np.dtype, value: float) -> bool:
    """Whether a pixel of a type can have ``value``."""
    if kind.kind not in "iu":
        return not np.isfinite(value) or abs(value) <= float(np.finfo(kind).max)
    limits = np.iinfo(kind)
    return float(value).is_integer() and limits.min <= value <= limits.max


def find(pieces: Sequence[np.ndarray]) -> Sentinel | None:
    """Return the value that stands for missing pixels in ``pieces`` [n, rows, columns], if any."""
    if not pieces or pieces[0].dtype == np.uint8:
        return None
    values = np.concatenate([piece.reshape(len(piece), -1) for piece in pieces], axis=1)
    values = values[:, np.isfinite(values).all(axis=0)] if values.dtype.kind == "f" else values
    if values.shape[1] < 2:
        return None
    found = []
    for value in (values[0].min(), values[0].max()):
        there = (values == value).all(axis=0)
        share = float(there.mean())
        if share in (0.0, 1.0):
            continue
        # A sentinel may be the largest number that there is: what is beyond is just as far.
        with np.errstate(over="ignore"):
            sentinel = _judge(float(value), share, values[:, ~there].astype(np.float64))
        if sentinel is not None:
            found.append(sentinel)
    return max(found, key=lambda sentinel: (sentinel.certain, sentinel.share), default=None)


def _judge(value: float, share: float, others: np.ndarray) -> Sentinel | None:
    low, high = np.percentile(others, (1, 99))
    spread = max(high - low, np.spacing(max(abs(low), abs(high))))
    # What else has the value in one band only is an ordinary dark or bright pixel.
    nearest = float(np.abs(others - value).min(axis=1).max())
    gap = nearest / spread
    if abs(value) >= _HUGE or _is_known(value):
        certain = gap >= _KNOWN_GAP and share >= _KNOWN_SHARE
    elif len(np.unique(others[0])) <= _CLASSES:
        return None
    elif value == 0:
        # Dark pixels may come close to it, single ones.
        close = float(np.percentile(np.abs(others), 0.5, axis=1).min()) / spread
        certain = close >= _ZERO_GAP and share >= _ZERO_SHARE
    else:
        certain = gap >= _OTHER_GAP and share >= _OTHER_SHARE
    if certain or share >= _TOLD_SHARE:
        return Sentinel(value, share, certain)
    return None


def _is_known(value: float) -> bool:
    return bool(np.isclose(value, _KNOWN, rtol=1e-6, atol=0).any())
