"""Values with 95 % intervals, and differences between two of the same blocks."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

LEAST_BLOCKS = 6
"""Blocks with relevant tiles from which there is an interval: of fewer, resamples repeat what
little there is, and an interval would be far too narrow."""
_ENDS = (2.5, 97.5)


def estimate(values: np.ndarray, enough: bool) -> dict[str, Any]:
    """Return the value of the sample and its interval: the percentiles of the resamples.

    ``values`` float64 [R], the sample first; without ``enough`` blocks there is no interval.
    """
    low, high = _percentiles(values, enough)
    return {"value": _number(values[0]), "low": low, "high": high}


def difference(gained: np.ndarray, enough: bool) -> dict[str, Any]:
    """Return what the sample gained, its interval, and p of the hypothesis that it gained nothing.

    ``gained`` float64 [R] is after less before in each resample. Two-sided: the share of resamples
    on the other side of 0, doubled; the sample counts as one, so that p is never 0.
    """
    low, high = _percentiles(gained, enough)
    p = None
    if low is not None:
        known = gained[1:][np.isfinite(gained[1:])]
        sides = (known <= 0).sum() + 1, (known >= 0).sum() + 1
        p = float(min(1.0, 2 * min(sides) / (len(known) + 1)))
    return {"value": _number(gained[0]), "low": low, "high": high, "p": p}


def mean(classes: Sequence[Mapping[str, np.ndarray]]) -> dict[str, np.ndarray]:
    """Return the means over classes, metric by metric, of those that have a value.

    In a resample that is without those of which no tile was drawn.
    """
    names = dict.fromkeys(name for one in classes for name in one)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of resamples without any class
        return {
            name: np.nanmean([one[name] for one in classes if name in one], axis=0)
            for name in names
        }


def _percentiles(values: np.ndarray, enough: bool) -> tuple[float | None, float | None]:
    known = values[1:][np.isfinite(values[1:])]
    if not enough or not np.isfinite(values[0]) or 2 * len(known) < len(values):
        return None, None
    low, high = np.percentile(known, _ENDS)
    return float(low), float(high)


def _number(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None
