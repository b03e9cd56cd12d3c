"""Where the published procedures look: the windows of v1, and the two stages of v2.

Windows are int64 rows ``x0, y0, x1, y1`` in pixels, half open, sorted and without repeats: the
published code names the file of a crop by its corners, so that equal windows are one.
"""

from __future__ import annotations

import numpy as np

from rs_textsearch.engine.errors import BadInput

STEPS = (256, 512, 768)
"""Sides of v1's windows."""
STEP = 512
"""Side of the windows of v2's first stage."""
SHARE = 0.15
"""What v2 keeps of them, and one more."""
HALVES = (64, 128)
"""Half sides of the windows of v2's second stage."""
_ANCHORS = np.array(
    [(0, 0), (4, 0), (0, 4), (4, 4), (1, 1), (3, 1), (1, 3), (3, 3), (2, 2)]
) * (STEP // 4)
"""Centres of those, from the corner of a window of the first stage: x, y."""


def sliding(shape: tuple[int, int], steps: tuple[int, ...] = STEPS) -> np.ndarray:
    """Windows [N, 4] of v1 over an image of ``shape`` (rows, columns).

    For every step, windows side by side from 0 and from half a step; the last ones are moved back
    inside. 261 for 2000 x 3000 pixels, 4,283 for 10,000 x 10,000. Raises :class:`BadInput` for an
    image smaller than a step.
    """
    grids = [_grid(shape, step, offset) for step in steps for offset in (0, step // 2)]
    return np.unique(np.concatenate(grids), axis=0)


def coarse(shape: tuple[int, int]) -> np.ndarray:
    """Windows [N, 4] of v2's first stage; raises :class:`BadInput` for an image smaller than one.
    """
    return _grid(shape, STEP, 0)


def best(scores: np.ndarray) -> np.ndarray:
    """Positions of the windows of v2's first stage that its second looks into."""
    return np.argsort(scores, kind="stable")[-(int(len(scores) * SHARE) + 1) :]


def fine(windows: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Windows [M, 4] of v2's second stage around nine places of each of ``windows`` [K, 4].

    At the image's lower and right borders they are cut (at the other borders moved back), as
    published: what is left of them is encoded as if it were a square.
    """
    height, width = shape
    centres = (windows[:, None, :2] + _ANCHORS).reshape(-1, 2)
    parts = []
    for half in HALVES:
        low = np.maximum(centres - half, 0)
        parts.append(np.hstack([low, np.minimum(low + 2 * half, (width, height))]))
    return np.unique(np.concatenate(parts), axis=0)


def _grid(shape: tuple[int, int], step: int, offset: int) -> np.ndarray:
    if min(shape) < step:
        raise BadInput.of("image_small", width=shape[1], height=shape[0], side=step)
    y, x = (np.arange(offset, length, step) for length in shape)
    y, x = (np.minimum(start, length - step) for start, length in zip((y, x), shape))
    corners = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    return np.unique(np.hstack([corners, corners + step]), axis=0).astype(np.int64)
