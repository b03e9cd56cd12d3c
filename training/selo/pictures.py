"""Maps to look at: over their image, with the regions, their circles and the peaks."""

from __future__ import annotations

import re
from pathlib import Path

import cv2
import numpy as np

from rs_textsearch.engine.selo.annotations import Query
from rs_textsearch.engine.selo.rules import Rules
from training.errors import TrainingError

MOST = 1200
"""Longest side of a picture in pixels."""
MOST_OF_TEXT = 40
"""Letters of a query in the name of its picture."""
_REGION, _CIRCLE, _PEAK = (255, 255, 255), (190, 190, 190), (255, 0, 255)


def file_name(number: int, procedure: str, text: str) -> str:
    """Of the picture of a query's map: ``012_dense_storage-tanks.png``."""
    words = "-".join(re.findall(r"\w+", text.lower()))[:MOST_OF_TEXT].strip("-")
    return f"{number:03}_{procedure}_{words}.png"


def write_overlay(
    path: Path, pixels: np.ndarray, query: Query, grey: np.ndarray, rules: Rules
) -> None:
    """Write the map uint8 [rows, columns] of a query over its image as a PNG.

    Regions are outlined in white, the circles in which peaks are expected in grey; peaks are
    magenta.

    Args:
        pixels: the image's, uint8 [rows, columns, 3], RGB.

    Raises:
        TrainingError: the file cannot be written.
    """
    scale = min(1.0, MOST / max(grey.shape))
    size = tuple(round(side * scale) for side in grey.shape[::-1])
    image = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)[:, :, ::-1]
    heat = cv2.applyColorMap(cv2.resize(grey, size), cv2.COLORMAP_TURBO)
    picture = cv2.addWeighted(image, 0.55, heat, 0.45, 0)
    outlines = [np.rint(polygon * scale).astype(np.int32) for polygon in query.polygons]
    cv2.polylines(picture, outlines, True, _REGION, 2, cv2.LINE_AA)
    for circle in map(rules.circle, query.polygons):
        centre = round(circle.x * scale), round(circle.y * scale)
        cv2.circle(picture, centre, round(circle.radius * scale), _CIRCLE, 1, cv2.LINE_AA)
    for x, y in np.rint(rules.peaks(grey) * scale).astype(int).tolist():
        cv2.drawMarker(picture, (x, y), _PEAK, cv2.MARKER_CROSS, 22, 3, cv2.LINE_AA)
    try:
        path.write_bytes(cv2.imencode(".png", picture)[1].tobytes())
    except OSError as error:
        raise TrainingError(f"{path} cannot be written: {error.strerror or error}") from error
