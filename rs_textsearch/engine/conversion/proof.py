"""Whether a converted model does what its checkpoint says, before it is handed over."""

from __future__ import annotations

import math
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.definitions import SAMPLE_SCENE
from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.conversion.architecture import Architecture
from rs_textsearch.engine.conversion.reference import image_features, text_features
from rs_textsearch.engine.conversion.storage import FP16, FP32, INT8
from rs_textsearch.engine.conversion.tensors import Tensor
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.errors import BundleError
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.options import IndexOptions, SearchOptions
from rs_textsearch.engine.searching.search import Searcher

MIN_COSINE = {FP32: 0.9999, FP16: 0.999, INT8: 0.98}
"""Features must agree with those of the checkpoint at least this well."""
LEAST_AREA = 0.65
"""Area under the ROC curve on the photographs below which a model is said to be untrained."""
_TEXT = "an aerial photograph of a river with a bridge beside many houses"
_QUERY = "a river"
_TILE = "1020m"
"""Tiles of the sample scene: four by four."""


def check_towers(
    encoder: OnnxEncoder,
    architecture: Architecture,
    weights: dict[str, Tensor],
    normalisation: str,
    precision: str,
    check: Callable[[], None] = lambda: None,
) -> dict[str, float]:
    """Return how well both towers agree with a computation in numpy, as the least cosines.

    ``check`` is called before every layer and may raise. Raises :class:`BundleError` where they do
    not agree.
    """
    side = architecture.side
    image = np.random.default_rng(0).integers(0, 256, (side, side, 3), np.uint8)
    globes, locals_ = encoder.encode_images(image[None])
    ours = image_features(architecture, weights, image, normalisation, check)
    agreement = _agreement("image", (globes[0], locals_[0]), ours)
    text = encoder.encode_text(_TEXT)
    ids = encoder.texts.token_ids(_TEXT)
    globe, local = text_features(architecture, weights, ids, check)
    begin = encoder.bundle.card.text.sot_id
    agreement |= _agreement("text", (text.globe, text.tokens), (globe, local[ids != begin]))
    for name, cosine in agreement.items():
        if not cosine >= MIN_COSINE[precision]:
            raise BundleError.of("converted_otherwise", name=name, cosine=f"{cosine:.5f}")
    return agreement


def _agreement(
    tower: str, theirs: tuple[np.ndarray, np.ndarray], ours: tuple[np.ndarray, np.ndarray]
) -> dict[str, float]:
    """Return the least cosines of vectors of length 1; those of length 0 agree with each other."""
    return {
        f"{tower} {name}": float(1 - ((one - other) ** 2).sum(axis=-1).max() / 2)
        for name, one, other in zip(("global", "local"), theirs, ours)
    }


def doubts(measured: dict[str, Any]) -> list[Note]:
    """Return what a person must know of a model that was ``measured`` on the photographs.

    A model that was never trained does not tell them apart; neither does one of other towers than
    were taken, or of other images.
    """
    found = measured["photographs"]
    if found["auc"] >= LEAST_AREA:
        return []
    return [Note.of("untrained", share=f"{found['auc']:.0%}")]


def check_search(encoder: OnnxEncoder, cancel: threading.Event) -> None:
    """Index the sample scene with ``encoder`` and ask it one query.

    Raises :class:`BundleError` where the answer cannot be one, and Cancelled.
    """
    # What is still open cannot be removed on Windows.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        index = Path(scratch) / "scene.gpkg"
        options = IndexOptions.from_params(
            {
                "rasters": [str(SAMPLE_SCENE)], "out": str(index), "overlap": 0.0,
                "bundle": str(encoder.bundle.path), "tile_size": _TILE, "scales": [1.0],
            }
        )  # fmt: skip
        run_index(options, None, cancel, encoder)
        search = SearchOptions.from_params({"index": str(index), "query": _QUERY})
        document = Searcher([encoder.texts]).search(search, cancel)
    scores = [result["score"] for result in document["results"]]
    if not scores or not all(map(math.isfinite, scores)):
        raise BundleError.of("converted_silent", query=repr(_QUERY))
