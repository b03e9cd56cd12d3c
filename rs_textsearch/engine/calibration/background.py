"""The card's ``background``: how scores of pairs that match, and of others, are spread."""

from __future__ import annotations

import numpy as np


def background(matched: np.ndarray, unmatched: np.ndarray) -> dict[str, dict[str, float]]:
    """Return ``{"unmatched": {mean, std, p99}, "matched": {mean, std, p10}}`` of scores [n], [m].

    Nine in ten true pairs score above ``matched.p10``.
    """
    return {"unmatched": _spread(unmatched, "p99", 99), "matched": _spread(matched, "p10", 10)}


def _spread(values: np.ndarray, name: str, percentile: float) -> dict[str, float]:
    return {
        "mean": float(values.mean()),
        "std": float(values.std()),
        name: float(np.percentile(values, percentile)),
    }
