"""Scores of every caption with every image: of a model in training, of a run, of a bundle."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from rs_textsearch.engine.bundle import Bundle
from rs_textsearch.engine.encoder import OnnxEncoder
from rs_textsearch.engine.errors import EngineError
from training.data.augment import to_planes
from training.data.captions import CaptionTable, load_tokenizer
from training.data.images import load_images
from training.data.pairs import ImageRecord
from training.errors import TrainingError
from training.evaluation import retrieval_metrics
from training.models.mini import MiniModel, local_positions
from training.models.similarity import global_similarity, local_similarity
from training.presets import FitConfig
from training.runs import RunFolder, load_checkpoint

BATCH = 64
"""Images or captions a step: larger ones only move more memory."""


@torch.inference_mode()
def model_scores(
    model: MiniModel, images: np.ndarray, captions: CaptionTable
) -> tuple[np.ndarray, np.ndarray]:
    """``S_g`` and ``S_l`` of a torch model, float32 ``[T, I]``, distinct caption x image."""
    model.eval()
    device = next(model.parameters()).device
    parts = []
    for start in range(0, len(images), BATCH):
        batch = torch.from_numpy(np.array(images[start : start + BATCH]))
        parts.append(model.image(to_planes(batch.to(device))))
    image_global, image_local = (torch.cat(part) for part in zip(*parts, strict=True))
    s_g, s_l = [], []
    for start in range(0, len(captions.texts), BATCH):
        stop = start + BATCH
        ids = captions.ids[start:stop, : captions.lengths[start:stop].max()]
        ids = torch.from_numpy(ids).to(device)
        text_global, text_local = model.text(ids)
        s_g.append(global_similarity(text_global, image_global).cpu())
        s_l.append(local_similarity(text_local, local_positions(ids), image_local).cpu())
    return torch.cat(s_g).numpy(), torch.cat(s_l).numpy()


def bundle_scores(
    bundle: Bundle, images: np.ndarray, texts: Sequence[str]
) -> tuple[np.ndarray, np.ndarray]:
    """``S_g`` and ``S_l`` of a bundle, as :func:`model_scores`, through the engine's encoder."""
    encoder = OnnxEncoder(bundle, "cpu")
    parts = [
        encoder.encode_images(np.array(images[start : start + BATCH]))
        for start in range(0, len(images), BATCH)
    ]
    image_global, image_local = (
        torch.from_numpy(np.concatenate(part)) for part in zip(*parts, strict=True)
    )
    s_g = np.empty((len(texts), len(images)), np.float32)
    s_l = np.empty_like(s_g)
    for row, text in enumerate(texts):
        features = encoder.encode_text(text)
        s_g[row] = global_similarity(torch.from_numpy(features.globe)[None], image_global)[0]
        tokens = torch.from_numpy(features.tokens)[None]
        valid = torch.ones(tokens.shape[:2], dtype=torch.bool)
        s_l[row] = local_similarity(tokens, valid, image_local)[0]
    return s_g, s_l


def mixed_scores(
    model: MiniModel, images: np.ndarray, captions: CaptionTable, config: FitConfig
) -> np.ndarray:
    """``global_weight * S_g + local_weight * S_l`` (EBAKER eq. 6), float32 ``[T, I]``."""
    s_g, s_l = model_scores(model, images, captions)
    return config.global_weight * s_g + config.local_weight * s_l


def evaluate_run(
    path: Path, records: Sequence[ImageRecord], sources: Sequence[Path]
) -> dict[str, Any]:
    """Retrieval metrics of a run's best weights.

    Raises:
        TrainingError: no finished epoch in the run, or unreadable data.
    """
    run = RunFolder(path)
    config = run.load_config()
    tokenizer = load_tokenizer(run.tokenizer)
    model = MiniModel(tokenizer.get_vocab_size(), config)
    model.load_state_dict(load_checkpoint(run.best)[0])
    captions = CaptionTable.build(records, tokenizer)
    images = load_images(records, sources, config.input_size, run.cache)
    metrics = retrieval_metrics(mixed_scores(model, images, captions, config), captions.of_image)
    return metrics | {"protocol": _protocol(config.global_weight, config.local_weight)}


def evaluate_bundle(
    path: Path, records: Sequence[ImageRecord], sources: Sequence[Path]
) -> dict[str, Any]:
    """Retrieval metrics of an exported bundle, encoded by the engine itself.

    Raises:
        TrainingError: unreadable bundle or data.
    """
    try:
        bundle = Bundle.open(path)
        weights = bundle.card["score"]
        captions = CaptionTable.build(records, load_tokenizer(bundle.path / "tokenizer.json"))
        with tempfile.TemporaryDirectory() as cache:
            images = load_images(records, sources, bundle.input_size, Path(cache))
            s_g, s_l = bundle_scores(bundle, images, captions.texts)
    except EngineError as error:
        raise TrainingError(str(error)) from error
    scores = weights["global_weight"] * s_g + weights["local_weight"] * s_l
    metrics = retrieval_metrics(scores, captions.of_image)
    return metrics | {"protocol": _protocol(weights["global_weight"], weights["local_weight"])}


def _protocol(global_weight: float, local_weight: float) -> dict[str, Any]:
    return {
        "i2t": "any hit among the image's captions",
        "ties": "kept in gallery order",
        "score": f"{global_weight} global + {local_weight} local (valid tokens, RMS)",
        "image": "whole image, shorter side to the input size, centre crop",
    }
