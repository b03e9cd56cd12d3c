"""Scores of every caption with every image: of a model in training, of a run, of a bundle."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import Score
from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.encoding.views import averaged
from rs_textsearch.engine.errors import EngineError
from training.config import Config
from training.data.augment import to_planes
from training.data.captions import CaptionTable, encode, load_tokenizer
from training.data.images import load_images
from training.data.pairs import ImageRecord
from training.errors import TrainingError
from training.evaluation.metrics import Gallery, Scored
from training.evaluation.rerank import BETA, evaluate_scored
from training.models.encoder import DualEncoder
from training.models.half_gram import half_grams, squared_similarities
from training.models.similarity import LATE_TEMPERATURE, global_similarity, late_interaction
from training.runs import RunFolder
from training.trained import load_trained

BATCH = 64
"""Images or captions a step: larger ones only move more memory."""
GRAM_ROWS = 512
"""Gram matrices held at a time of images, and of captions."""
LATE_COSINES = 1 << 24
"""Token-patch cosines held at a time."""


@dataclass(frozen=True)
class Encoded:
    """Embeddings of ``N`` captions or images, float32 on the CPU.

    Attributes:
        pooled: global vectors ``[N, d]``.
        local: local vectors ``[N, L, d]``.
        valid: bool ``[N, L]``, which local vectors count.
    """

    pooled: torch.Tensor
    local: torch.Tensor
    valid: torch.Tensor


@torch.inference_mode()
def score_matrices(
    text: Encoded, image: Encoded, kind: str = "rms"
) -> tuple[np.ndarray, np.ndarray]:
    """``S_g`` and ``S_l`` of a kind, float32 ``[T, I]``, in blocks so that memory stays flat."""
    s_l = torch.empty(len(text.pooled), len(image.pooled))
    _FILLING[kind](s_l, text, image, kind)
    return global_similarity(text.pooled, image.pooled).numpy(), s_l.numpy()


def _fill_from_grams(s_l: torch.Tensor, text: Encoded, image: Encoded, kind: str) -> None:
    pairs = text.valid.sum(dim=1, keepdim=True).float() * image.local.shape[1]
    for columns in _blocks(len(image.pooled), GRAM_ROWS):
        of_images = half_grams(image.local[columns], image.valid[columns], doubled=True)
        for rows in _blocks(len(text.pooled), GRAM_ROWS):
            of_texts = half_grams(text.local[rows], text.valid[rows])
            rms = squared_similarities(of_texts, of_images).sqrt_()
            s_l[rows, columns] = rms if kind == "rms" else rms * pairs[rows].sqrt()


def _fill_late(s_l: torch.Tensor, text: Encoded, image: Encoded, _kind: str) -> None:
    pairs = max(1, LATE_COSINES // (text.local.shape[1] * image.local.shape[1]))
    side = max(1, math.isqrt(pairs))
    for columns in _blocks(len(image.pooled), side):
        for rows in _blocks(len(text.pooled), side):
            s_l[rows, columns] = late_interaction(
                text.local[rows], text.valid[rows], image.local[columns], LATE_TEMPERATURE
            )


_FILLING = {"rms": _fill_from_grams, "frobenius": _fill_from_grams, "late": _fill_late}


def _blocks(count: int, size: int) -> Iterator[slice]:
    return (slice(start, min(start + size, count)) for start in range(0, count, size))


@torch.inference_mode()
def image_features(model: DualEncoder, images: np.ndarray) -> Encoded:
    """Images' embeddings by a torch model in inference mode.

    Args:
        images: uint8 ``[N, S, S, 3]``, or what :meth:`DualEncoder.encode_frozen` makes of them.
    """
    device = model.global_scale.device
    parts = []
    for rows in _blocks(len(images), BATCH):
        batch = torch.from_numpy(np.array(images[rows])).to(device)
        if batch.dtype == torch.uint8:
            features = model.encode_image(to_planes(batch))
        else:
            features = model.encode_image_from(batch)
        parts.append([part.cpu() for part in features])
    return _all_valid(*(torch.cat(part) for part in zip(*parts, strict=True)))


@torch.inference_mode()
def text_features(model: DualEncoder, ids: np.ndarray, tokens: str) -> Encoded:
    """Captions' embeddings by a torch model in inference mode, from int64 ids ``[T, L]``."""
    device = model.global_scale.device
    parts = []
    for rows in _blocks(len(ids), BATCH):
        features = model.encode_text(torch.from_numpy(ids[rows]).to(device))
        parts.append([part.cpu() for part in features])
    pooled, local = (torch.cat(part) for part in zip(*parts, strict=True))
    return Encoded(pooled, local, model.local_positions(torch.from_numpy(ids), tokens))


def model_features(
    model: DualEncoder, images: np.ndarray, captions: CaptionTable, tokens: str = "valid"
) -> tuple[Encoded, Encoded]:
    """Captions' and images' embeddings by a torch model."""
    model.eval()
    return text_features(model, captions.ids, tokens), image_features(model, images)


def bundle_images(encoder: Encoder, images: np.ndarray) -> Encoded:
    """Images' embeddings by a bundle, through the engine's encoder."""
    parts = [encoder.encode_images(np.array(images[rows])) for rows in _blocks(len(images), BATCH)]
    return _all_valid(
        *(torch.from_numpy(np.concatenate(part)) for part in zip(*parts, strict=True))
    )


def bundle_texts(encoder: Encoder, texts: Sequence[str]) -> Encoded:
    """Captions' embeddings by a bundle, through the engine's encoder."""
    encoded = encoder.encode_texts(texts)
    tokens = [torch.from_numpy(item.tokens) for item in encoded]
    counts = torch.tensor([len(item) for item in tokens])
    local = torch.nn.utils.rnn.pad_sequence(tokens, batch_first=True)
    valid = torch.arange(local.shape[1]) < counts[:, None]
    return Encoded(torch.from_numpy(np.stack([item.globe for item in encoded])), local, valid)


def _all_valid(pooled: torch.Tensor, local: torch.Tensor) -> Encoded:
    return Encoded(pooled, local, torch.ones(local.shape[:2], dtype=torch.bool))


@dataclass(frozen=True)
class ScoreRule:
    """``global_weight * S_g + local_weight * S_l`` (EBAKER eq. 6) of one kind of ``S_l``."""

    global_weight: float
    local_weight: float
    tokens: str
    kind: str

    @classmethod
    def of_config(cls, config: Config) -> ScoreRule:
        """The rule that a run is validated by."""
        return cls(
            config.similarity.global_weight,
            config.similarity.local_weight,
            config.similarity.tokens,
            config.similarity.kind,
        )

    @classmethod
    def of_card(cls, score: Score) -> ScoreRule:
        """The rule that the engine ranks by."""
        return cls(score.global_weight, score.local_weight, score.tokens, score.norm)

    def mix(self, text: Encoded, image: Encoded) -> np.ndarray:
        """The scores, float32 ``[T, I]``; no local ones are computed where they do not count."""
        if self.local_weight == 0:
            return self.global_weight * global_similarity(text.pooled, image.pooled).numpy()
        s_g, s_l = score_matrices(text, image, self.kind)
        return self.global_weight * s_g + self.local_weight * s_l

    def protocol(self) -> dict[str, Any]:
        """How retrieval is measured, in words."""
        return {
            "i2t": "any hit among the image's captions",
            "ties": "kept in gallery order",
            "score": f"{self.global_weight} global + {self.local_weight} local ({self.kind}, "
            f"{self.tokens} tokens)",
            "image": "whole image, shorter side to the input size, centre crop",
        }


def mixed_scores(
    model: DualEncoder, images: np.ndarray, captions: CaptionTable, config: Config
) -> np.ndarray:
    """A model's scores by the rule of its configuration, float32 ``[T, I]``.

    Args:
        images: as in :func:`image_features`.
    """
    text, image = model_features(model, images, captions, config.similarity.tokens)
    return ScoreRule.of_config(config).mix(text, image)


def score_run(
    path: Path,
    records: Sequence[ImageRecord],
    sources: Sequence[Path],
    bank: Sequence[str] = (),
) -> Scored:
    """Scores of a run's best weights.

    Args:
        bank: other captions to score with the same images.

    Raises:
        TrainingError: no finished epoch in the run, or unreadable data.
    """
    run = RunFolder(path)
    trained = load_trained(run)
    config, model, tokenizer = trained.config, trained.model, trained.tokenizer
    pad_to = model.context_length if config.similarity.tokens == "all" else 0
    captions = CaptionTable.build(records, tokenizer, pad_to)
    images = load_images(records, sources, config.encoder.input_size, run.cache)
    text, image = model_features(model, images, captions, config.similarity.tokens)
    rule = ScoreRule.of_config(config)
    extra = None
    if bank:
        ids = encode(tokenizer, bank, pad_to)
        extra = rule.mix(text_features(model, ids, config.similarity.tokens), image)
    return Scored(rule.mix(text, image), _gallery(records, captions), rule.protocol(), extra)


def score_bundle(
    path: Path,
    records: Sequence[ImageRecord],
    sources: Sequence[Path],
    bank: Sequence[str] = (),
    views: int = 1,
) -> Scored:
    """Scores of an exported bundle, encoded by the engine itself.

    Args:
        bank: other captions to score with the same images.
        views: 4 to average the embeddings of every image over its quarter turns.

    Raises:
        TrainingError: unreadable bundle or data.
    """
    try:
        bundle = Bundle.open(path)
        rule = ScoreRule.of_card(bundle.card.score)
        captions = CaptionTable.build(records, load_tokenizer(bundle.path / "tokenizer.json"))
        encoder = OnnxEncoder(bundle, "cpu")
        with tempfile.TemporaryDirectory() as cache:
            images = load_images(records, sources, bundle.input_size, Path(cache))
            image = bundle_images(averaged(encoder, views), images)
        scores = rule.mix(bundle_texts(encoder, captions.texts), image)
        extra = rule.mix(bundle_texts(encoder, bank), image) if bank else None
    except EngineError as error:
        raise TrainingError(str(error)) from error
    protocol = rule.protocol() | ({"views": views} if views > 1 else {})
    return Scored(scores, _gallery(records, captions), protocol, extra)


def _gallery(records: Sequence[ImageRecord], captions: CaptionTable) -> Gallery:
    return Gallery.of(captions, [record.filename for record in records])


def evaluate_run(
    path: Path,
    records: Sequence[ImageRecord],
    sources: Sequence[Path],
    rerank: str | None = None,
    bank: Sequence[str] = (),
    beta: float = BETA,
) -> dict[str, Any]:
    """Retrieval metrics of a run's best weights; see
    :func:`~training.evaluation.rerank.evaluate_scored`.
    """
    return evaluate_scored(score_run(path, records, sources, bank), rerank, beta)


def evaluate_bundle(
    path: Path,
    records: Sequence[ImageRecord],
    sources: Sequence[Path],
    rerank: str | None = None,
    bank: Sequence[str] = (),
    beta: float = BETA,
    views: int = 1,
) -> dict[str, Any]:
    """Retrieval metrics of a bundle; see :func:`~training.evaluation.rerank.evaluate_scored`."""
    return evaluate_scored(score_bundle(path, records, sources, bank, views), rerank, beta)
