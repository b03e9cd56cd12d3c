"""What OpenCV does in the published procedures, with the arguments that it gets there.

The values depend on it to the last bit: its bicubic interpolation (a = -0.75, no prefilter), its
median and box filter of 8-bit values, the border pixels of its polygons.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

CROP = 256
"""Side in pixels that every window is brought to."""
MEDIAN = 251
"""Side of the median filter of v1."""
GAUSSIAN = 255
"""Side of the Gaussian filter of v2; OpenCV derives sigma 38.6 from it."""


def crop(image: np.ndarray, box: np.ndarray) -> bytes:
    """The window ``box`` (x0, y0, x1, y1) of an image uint8 [rows, columns, 3], RGB, as a JPEG."""
    x0, y0, x1, y1 = box
    square = cv2.resize(image[y0:y1, x0:x1], (CROP, CROP), interpolation=cv2.INTER_CUBIC)
    return cv2.imencode(".jpg", square[:, :, ::-1])[1].tobytes()


def decoded(data: bytes) -> np.ndarray | None:
    """A coded image as uint8 [rows, columns, 3], RGB; ``None`` for what is none."""
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR) if data else None
    return None if pixels is None else np.ascontiguousarray(pixels[:, :, ::-1])


def median(grey: np.ndarray) -> np.ndarray:
    """The map uint8 [rows, columns] after v1's filter."""
    return cv2.medianBlur(grey, MEDIAN)


def gaussian(grey: np.ndarray) -> np.ndarray:
    """The map uint8 [rows, columns] after v2's filter."""
    return cv2.GaussianBlur(grey, (GAUSSIAN, GAUSSIAN), 0)


def stored(grey: np.ndarray) -> np.ndarray:
    """The map uint8 [rows, columns] as it is read back from the JPEG that it is published as."""
    return cv2.imdecode(cv2.imencode(".jpg", grey)[1], cv2.IMREAD_GRAYSCALE)


def enlarged(values: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Values float32 [m, n] interpolated over ``shape`` pixels, as uint8 from 0 to 255."""
    large = cv2.resize(values, shape[::-1], interpolation=cv2.INTER_CUBIC)
    return np.uint8(255 * (large - large.min()) / np.ptp(large))


def box(grey: np.ndarray, side: int) -> np.ndarray:
    """The mean of ``side`` x ``side`` pixels; of an even number, one more before than behind."""
    return cv2.boxFilter(grey, ddepth=-1, ksize=(side, side))


def filled(polygons: Sequence[np.ndarray], shape: tuple[int, int]) -> np.ndarray:
    """The pixels bool [rows, columns] in ``polygons`` [k, 2], outlines included.

    Coordinates are cut to whole pixels, and what two polygons share is in neither of them: OpenCV
    fills several outlines by the even-odd rule.
    """
    mask = np.zeros(shape, np.uint8)
    cv2.fillPoly(mask, [np.asarray(polygon).astype(np.int32) for polygon in polygons], 1)
    return mask.astype(bool)


def components(mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Numbers int32 [rows, columns] of a mask's connected parts, from 1, and their centroids.

    Pixels that share a corner are connected. The centroids float64 [n, 2] are x, y.
    """
    _, labels, _, centres = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    return labels, centres[1:]
