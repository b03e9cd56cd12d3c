"""The metrics of semantic localization: Rsu, Ras, Rda and Rmi; the pointing game; the control.

Yuan et al. 2022 (arXiv 2209.06515), with the constants of their code. Peaks, circles and masks are
those of a mode: :mod:`~rs_textsearch.engine.selo.rules`,
:mod:`~rs_textsearch.engine.selo.strict`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.selo.rules import Circle, Rules

_STEEP = 0.707
_TINY = 1e-7
_WEIGHTS = (0.40, 0.35, 0.25)
POWER = 3.0
"""What the control raises a map to."""


@dataclass(frozen=True)
class Measures:
    """What a map is worth: ``rsu``, ``rda``, ``rmi`` and ``pointing`` grow with it, ``ras`` falls.

    Attributes:
        rsu: significant area proportion: how much denser the map is in the regions than outside.
        ras: attention shift: how far peaks are from the centres of the regions.
        rda: discrete attention: whether every region has one peak.
        rmi: ``0.40 rsu + 0.35 (1 - ras) + 0.25 rda``.
        pointing: whether the map's maximum lies in a region (of several equal ones, their share).
    """

    rsu: float
    ras: float
    rda: float
    rmi: float
    pointing: float

    @classmethod
    def mean(cls, many: Sequence[Measures]) -> Measures:
        """The means over queries."""
        return cls(*(float(np.mean([getattr(m, n) for m in many])) for n in cls.__annotations__))


@dataclass(frozen=True)
class Controlled:
    """A map's measures, and those of the same map with more contrast.

    All metrics but ``pointing`` reward contrast: values of a map that was sharpened say nothing
    without those of the map as it was, so they are never handed out alone.
    """

    untouched: Measures
    sharpened: Measures

    @classmethod
    def mean(cls, many: Sequence[Controlled]) -> Controlled:
        """The means over queries."""
        return cls(
            Measures.mean([one.untouched for one in many]),
            Measures.mean([one.sharpened for one in many]),
        )


def measure(
    grey: np.ndarray,
    polygons: Sequence[np.ndarray],
    rules: Rules,
    within: np.ndarray | None = None,
) -> Measures:
    """Measure a map uint8 [rows, columns] by the outlines float [k, 2] (x, y) of its regions.

    ``within`` bool [rows, columns] are the pixels that have a value, where not all have one.
    Raises :class:`BadInput` where no region has a pixel in the map.
    """
    mask = rules.mask(polygons, grey.shape)
    known = slice(None) if within is None else within
    if not mask[known].any():
        raise BadInput.of("no_region_in_image", width=grey.shape[1], height=grey.shape[0])
    circles = [rules.circle(polygon) for polygon in polygons]
    peaks = rules.peaks(grey)
    first, second, third = (
        significant_area(grey[known], mask[known]), attention_shift(circles, peaks),
        discrete_attention(circles, peaks),
    )  # fmt: skip
    return Measures(
        first,
        second,
        third,
        float(np.dot(_WEIGHTS, (first, 1 - second, third))),
        pointing(grey[known], mask[known]),
    )


def controlled(
    grey: np.ndarray, polygons: Sequence[np.ndarray], rules: Rules, power: float = POWER
) -> Controlled:
    """Measure a map as it is, and raised to a ``power``."""
    return Controlled(
        measure(grey, polygons, rules), measure(sharpened(grey, power), polygons, rules)
    )


def sharpened(grey: np.ndarray, power: float = POWER) -> np.ndarray:
    """A map uint8 with its values, as parts of the range, raised to a ``power``."""
    return np.rint(255 * (np.arange(256) / 255) ** power).astype(np.uint8)[grey]


def significant_area(grey: np.ndarray, mask: np.ndarray) -> float:
    """Rsu: ``1 - exp(-0.707 inside / outside)`` of the mean values in and out of the regions."""
    inside = grey[mask].sum(dtype=np.int64) / 255
    outside = grey.sum(dtype=np.int64) / 255 - inside
    area = np.count_nonzero(mask)
    return 1 - math.exp(-_STEEP * (inside / (outside + _TINY)) * ((mask.size - area) / area))


def attention_shift(circles: Sequence[Circle], peaks: np.ndarray) -> float:
    """Ras: ``(exp(3 g) - 1) / (exp(3) - 1)``, where g is the mean over regions of shift / radius.

    A region's shift is the mean distance from its centre of the peaks [n, 2] in its circle, its
    radius where there is none.
    """
    shifts = []
    for circle in circles:
        distances = _distances(circle, peaks)
        distances = distances[distances <= circle.radius]
        shifts.append(distances.mean() / circle.radius if len(distances) else 1.0)
    return math.expm1(3 * float(np.mean(shifts))) / math.expm1(3)


def discrete_attention(circles: Sequence[Circle], peaks: np.ndarray) -> float:
    """Rda: the mean over regions of 0 without a peak [n, 2] in the circle, 1 with one.

    With n of them, ``(1 - spread / radius) / 2 + exp(-(n + 2) / 2)``, where spread is their mean
    distance from their centroid.
    """
    values = []
    for circle in circles:
        near = peaks[_distances(circle, peaks) <= circle.radius]
        if len(near) > 1:
            spread = np.linalg.norm(near - near.mean(axis=0), axis=1).mean() / circle.radius
            values.append(0.5 * (1 - spread) + math.exp(-0.5 * (len(near) + 2)))
        else:
            values.append(float(len(near)))
    return float(np.mean(values))


def pointing(grey: np.ndarray, mask: np.ndarray) -> float:
    """The share of a map's maximal pixels that lie in a region."""
    return float(mask[grey == grey.max()].mean())


def _distances(circle: Circle, peaks: np.ndarray) -> np.ndarray:
    return np.linalg.norm(peaks - (circle.x, circle.y), axis=1)
