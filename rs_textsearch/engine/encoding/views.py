"""View averaging: a tile seen four ways, its embeddings averaged.

From above there is no up: a tile and its quarter turns show the same. The average of their
embeddings is nearer to what a caption says than that of one of them, at four times the cost: the
shipped model's mR on validation rises from 19.2 to 20.0 (mirrored views bring less).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from rs_textsearch.engine.encoding.encoder import Encoder


class AveragedViews:
    """An encoder whose image embeddings are averages over the four quarter turns.

    Globals are averaged and normalised. Patch features are first turned back to where they lie
    in the tile, so that every patch is averaged with itself. All else is the encoder's own.
    """

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder

    def __getattr__(self, name: str) -> Any:
        return getattr(self._encoder, name)

    def encode_images(self, tiles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Encode uint8 [B, S, S, 3] to globals [B, dim] and patches [B, P, dim], float32."""
        side, _ = self._encoder.bundle.card.patch_grid  # tiles and patches are square
        globe, local = 0, 0
        for turns in range(4):
            turned = np.ascontiguousarray(np.rot90(tiles, turns, axes=(1, 2)))
            view, patches = self._encoder.encode_images(turned)
            grid = patches.reshape(len(tiles), side, side, -1)
            globe = globe + view
            local = local + np.rot90(grid, -turns, axes=(1, 2)).reshape(patches.shape)
        return _normalised(globe), _normalised(local)


def averaged(encoder: Encoder, views: int) -> Encoder:
    """Return ``encoder`` itself for one view, else one that averages."""
    return AveragedViews(encoder) if views > 1 else encoder


def _normalised(features: np.ndarray) -> np.ndarray:
    return features / np.maximum(np.linalg.norm(features, axis=-1, keepdims=True), 1e-12)
