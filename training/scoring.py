"""Scores of every caption with every image: of a model in training, of a run, of a bundle."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
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
from training.models.encoder import DualEncoder
from training.models.similarity import global_similarity, mean_gram
from training.presets import FitConfig
from training.runs import RunFolder
from training.trained import load_trained

BATCH = 64
"""Images or captions a step: larger ones only move more memory."""
GRAM_ROWS = 512
"""Gram matrices held at a time of images, and of captions."""


@dataclass(frozen=True)
class Encoded:
    """Embeddings of ``N`` captions or images, float32 on the CPU.

    Attributes:
        globe: global vectors ``[N, d]``.
        local: local vectors ``[N, L, d]``.
        valid: bool ``[N, L]``, which local vectors count.
    """

    globe: torch.Tensor
    local: torch.Tensor
    valid: torch.Tensor


@torch.inference_mode()
def score_matrices(text: Encoded, image: Encoded) -> tuple[np.ndarray, np.ndarray]:
    """``S_g`` and ``S_l``, float32 ``[T, I]``, in blocks so that memory stays flat."""
    s_l = torch.empty(len(text.globe), len(image.globe))
    for first in range(0, len(image.globe), GRAM_ROWS):
        columns = slice(first, first + GRAM_ROWS)
        image_gram = mean_gram(image.local[columns], image.valid[columns])
        for start in range(0, len(text.globe), GRAM_ROWS):
            rows = slice(start, start + GRAM_ROWS)
            squares = mean_gram(text.local[rows], text.valid[rows]) @ image_gram.T
            s_l[rows, columns] = squares.clamp_min_(0).sqrt_()
    return global_similarity(text.globe, image.globe).numpy(), s_l.numpy()


@torch.inference_mode()
def model_features(
    model: DualEncoder, images: np.ndarray, captions: CaptionTable
) -> tuple[Encoded, Encoded]:
    """Captions' and images' embeddings by a torch model."""
    model.eval()
    device = next(model.parameters()).device
    image_parts = []
    for start in range(0, len(images), BATCH):
        batch = torch.from_numpy(np.array(images[start : start + BATCH]))
        image_parts.append([part.cpu() for part in model.encode_image(to_planes(batch.to(device)))])
    text_parts = []
    for start in range(0, len(captions.texts), BATCH):
        ids = torch.from_numpy(captions.ids[start : start + BATCH])
        text_parts.append([part.cpu() for part in model.encode_text(ids.to(device))])
    globe, local = (torch.cat(part) for part in zip(*text_parts, strict=True))
    text = Encoded(globe, local, model.local_positions(torch.from_numpy(captions.ids)))
    return text, _image_features(*(torch.cat(part) for part in zip(*image_parts, strict=True)))


def bundle_features(
    bundle: Bundle, images: np.ndarray, texts: Sequence[str]
) -> tuple[Encoded, Encoded]:
    """Captions' and images' embeddings by a bundle, through the engine's encoder."""
    encoder = OnnxEncoder(bundle, "cpu")
    parts = [
        encoder.encode_images(np.array(images[start : start + BATCH]))
        for start in range(0, len(images), BATCH)
    ]
    encoded = [encoder.encode_text(text) for text in texts]
    tokens = [torch.from_numpy(item.tokens) for item in encoded]
    counts = torch.tensor([len(item) for item in tokens])
    local = torch.nn.utils.rnn.pad_sequence(tokens, batch_first=True)
    valid = torch.arange(local.shape[1]) < counts[:, None]
    text = Encoded(torch.from_numpy(np.stack([item.globe for item in encoded])), local, valid)
    return text, _image_features(
        *(torch.from_numpy(np.concatenate(part)) for part in zip(*parts, strict=True))
    )


def _image_features(globe: torch.Tensor, local: torch.Tensor) -> Encoded:
    return Encoded(globe, local, torch.ones(local.shape[:2], dtype=torch.bool))


def mixed_scores(
    model: DualEncoder, images: np.ndarray, captions: CaptionTable, config: FitConfig
) -> np.ndarray:
    """``global_weight * S_g + local_weight * S_l`` (EBAKER eq. 6), float32 ``[T, I]``."""
    s_g, s_l = score_matrices(*model_features(model, images, captions))
    return config.global_weight * s_g + config.local_weight * s_l


def evaluate_run(
    path: Path, records: Sequence[ImageRecord], sources: Sequence[Path]
) -> dict[str, Any]:
    """Retrieval metrics of a run's best weights.

    Raises:
        TrainingError: no finished epoch in the run, or unreadable data.
    """
    run = RunFolder(path)
    trained = load_trained(run)
    config = trained.config
    captions = CaptionTable.build(records, trained.tokenizer)
    images = load_images(records, sources, config.input_size, run.cache)
    scores = mixed_scores(trained.model, images, captions, config)
    metrics = retrieval_metrics(scores, captions.of_image)
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
            s_g, s_l = score_matrices(*bundle_features(bundle, images, captions.texts))
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
