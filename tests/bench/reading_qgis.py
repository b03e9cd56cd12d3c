"""Runs in QGIS's Python: windows read one by one with provider.block(), as QGIS plugins do.

For every line on stdin, a JSON list [raster, windows [n, 4] x0 y0 x1 y1 in pixels, side], one line
on stdout: the seconds that it took.
"""

from __future__ import annotations

import json
import sys
import time

import numpy as np
from qgis.core import QgsApplication, QgsRasterLayer, QgsRectangle


def read_windows(path: str, windows: list[list[float]], side: int) -> float:
    """Return the seconds of reading ``windows`` as uint8 [side, side, 3]."""
    begin = time.perf_counter()
    layer = QgsRasterLayer(path, "bench")
    provider = layer.dataProvider()
    extent = layer.extent()
    step_x, step_y = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    tile = np.empty((side, side, 3), np.uint8)
    for x0, y0, x1, y1 in windows:
        box = QgsRectangle(
            extent.xMinimum() + x0 * step_x,
            extent.yMaximum() - y1 * step_y,
            extent.xMinimum() + x1 * step_x,
            extent.yMaximum() - y0 * step_y,
        )
        for band in range(3):
            block = provider.block(band + 1, box, side, side)
            values = np.frombuffer(block.data().data(), np.uint8)
            tile[:, :, band] = values.reshape(side, side)
    return time.perf_counter() - begin


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        print(json.dumps(read_windows(*json.loads(line))), flush=True)
    application.exitQgis()


if __name__ == "__main__":
    main()
