"""The pipeline that indexing is measured against: one tile at a time, as other QGIS plugins do it.

Per tile: one window read per band, float64 arithmetic, one model run of batch 1. It gets the same
windows, the same model file and the same runtime with the same threads as ours, so what differs is
how tiles are read and batched.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import rasterio
from rasterio.enums import Resampling
from rasterio.windows import Window


def per_tile(raster: Path, model: Path, boxes: np.ndarray, side: int) -> np.ndarray:
    """Return float32 [N, dim] global embeddings of the windows ``boxes`` [N, 4] x0, y0, x1, y1."""
    session = onnxruntime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
    vectors = []
    with rasterio.open(raster) as source:
        for x0, y0, x1, y1 in boxes:
            window = Window(x0, y0, x1 - x0, y1 - y0)
            bands = [
                source.read(
                    band, window=window, out_shape=(side, side), resampling=Resampling.bilinear
                ).astype(np.float64)
                for band in (1, 2, 3)
            ]
            tile = np.stack(bands, axis=-1)
            low, high = tile.min(), tile.max()
            tile = (tile - low) / max(high - low, 1.0) * 255.0
            batch = tile.round().astype(np.uint8)[None]
            vectors.append(session.run(["global"], {"images": batch})[0][0])
    return np.stack(vectors)
