"""Queries with regions like those of AIR-SLT, drawn from a seed, and maps of known worth."""

from __future__ import annotations

import numpy as np
import shapely

from rs_textsearch.engine.selo import filters

SHAPE = (2000, 3000)
"""Rows and columns: the smallest images of AIR-SLT."""
COUNTS = (1, 1, 1, 1, 2, 1, 2, 5)
"""Regions of a query: 1.75 on average, as there."""
NEAR = 300
"""Standard deviation in pixels of where further regions of a query lie from the first."""
SHARES = (0.08, 0.02, 0.184, 0.04, 0.06, 0.01, 0.03, 0.12)
"""Of an image that the regions of a query take: 0.068 on average, as there."""


def queries(number: int, seed: int) -> list[tuple[tuple[int, int], list[np.ndarray]]]:
    """Shapes (rows, columns) of images and outlines [k, 2] of regions, ``number`` of them."""
    random = np.random.default_rng(seed)
    kinds = [i % len(COUNTS) for i in range(number)]
    return [(SHAPE, regions(random, SHAPE, COUNTS[kind], SHARES[kind])) for kind in kinds]


def regions(
    random: np.random.Generator, shape: tuple[int, int], count: int, share: float = 0.05
) -> list[np.ndarray]:
    """Outlines that do not overlap, near each other as what a text describes often is.

    Polygons of four to twelve corners, whose first one is repeated once to three times.
    """
    found: list[np.ndarray] = []
    taken = np.zeros(shape, bool)
    while len(found) < count:
        stretch = np.exp(random.normal(0, 0.25))
        corners = int(random.integers(4, 13))
        angles = (np.arange(corners) + random.uniform(-0.2, 0.2, corners)) * 2 * np.pi / corners
        outline = np.column_stack([stretch * np.cos(angles), np.sin(angles) / stretch])
        outline *= random.uniform(0.8, 1.1, (corners, 1))
        area = share * shape[0] * shape[1] / count
        outline *= np.sqrt(area / shapely.Polygon(outline).area)
        low, high = -outline.min(axis=0), np.array(shape[::-1]) - 1 - outline.max(axis=0)
        if (high <= low).any():
            continue
        first = found[0].mean(axis=0) if found else random.uniform(low, high, (2, 2)).mean(axis=0)
        outline += np.clip(first + random.normal(0, NEAR, 2) * bool(found), low, high)
        mask = filters.filled([outline], shape)
        if (mask & taken).any():
            continue
        taken |= mask
        closing = outline[:1] + random.uniform(-3, 3, (int(random.integers(1, 4)), 2))
        found.append(np.concatenate([outline, closing]))
    return found


def mask_map(outlines: list[np.ndarray], shape: tuple[int, int]) -> np.ndarray:
    """The regions themselves."""
    return 255 * filters.filled(outlines, shape).astype(np.uint8)


def bell_map(outlines: list[np.ndarray], shape: tuple[int, int]) -> np.ndarray:
    """One Gaussian a region, around the mean of its vertices, as wide as half of its extent."""
    y, x = np.ogrid[: shape[0], : shape[1]]
    values = np.zeros(shape, np.float32)
    for outline in outlines:
        cx, cy = (outline.min(axis=0) + outline.max(axis=0)) / 2
        sx, sy = (outline.max(axis=0) - outline.min(axis=0)) / 4
        part = np.exp(-0.5 * ((x - cx) / sx) ** 2).astype(np.float32)
        values = np.maximum(values, part * np.exp(-0.5 * ((y - cy) / sy) ** 2).astype(np.float32))
    return np.uint8(255 * values)


def noise_map(random: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """Smooth noise over the whole range: random values every 256 pixels, interpolated."""
    cells = random.random((shape[0] // 256 + 1, shape[1] // 256 + 1), np.float32)
    return filters.enlarged(cells, shape)
