"""Embeddings of images and captions by a torch model or by a bundle, behind one interface."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.encoding.views import averaged
from training.data.augment import to_planes
from training.data.captions import encode
from training.errors import TrainingError, engine_errors
from training.evaluation.scorer import Embeddings, ScoreRule, blocks
from training.models.encoder import DualEncoder, FrozenFeatures

BATCH = 64
"""Images or captions a step on a processor: larger ones only move more memory."""
BATCH_ON_GPU = 256
DEVICES = ("auto", "cpu", "cuda")


class RetrievalModel(ABC):
    """Encodes images and captions, and knows how it scores them.

    Attributes:
        name: what messages call it.
        input_size: side of the images that it takes, pixels.
        device: where it encodes, and where its scores are computed.
        rule: how it scores.
        projects: whether :meth:`project_texts` gives vectors that are not normalised.
    """

    name: str
    input_size: int
    device: torch.device
    rule: ScoreRule
    projects = True

    @abstractmethod
    def encode_images(self, images: np.ndarray, local: bool = True) -> Embeddings:
        """Embeddings of uint8 RGB ``[N, S, S, 3]``; without local ones if not ``local``."""

    @abstractmethod
    def encode_texts(self, texts: Sequence[str], local: bool = True) -> Embeddings:
        """Embeddings of captions; without local ones if not ``local``."""

    def project_texts(self, texts: Sequence[str]) -> torch.Tensor:
        """Global vectors of captions before they are normalised, float32 ``[N, d]``.

        A model that has only normalised ones gives those.
        """
        return self.encode_texts(texts, local=False).pooled

    def scores(self, text: Embeddings, image: Embeddings) -> np.ndarray:
        """Scores by the model's rule, float32 ``[T, I]``, computed on its device."""
        return self.rule.scores(text, image, self.device)

    def protocol(self) -> dict[str, Any]:
        """How retrieval by this model is measured, in words."""
        return self.rule.protocol()

    @property
    def _batch(self) -> int:
        return BATCH if self.device.type == "cpu" else BATCH_ON_GPU


class TorchModel(RetrievalModel):
    """A torch encoder with its tokenizer; it is set to inference mode, and encodes where it is."""

    def __init__(
        self, encoder: DualEncoder, tokenizer: Tokenizer, rule: ScoreRule, name: str = "the model"
    ) -> None:
        self.encoder, self.tokenizer, self.rule, self.name = encoder.eval(), tokenizer, rule, name
        self.input_size = encoder.input_size
        self.device = encoder.global_scale.device

    @torch.inference_mode()
    def encode_images(self, images: np.ndarray | FrozenFeatures, local: bool = True) -> Embeddings:
        """As above; ``images`` may be what :meth:`DualEncoder.encode_frozen` makes of them."""
        parts = []
        for rows in blocks(len(images), self._batch):
            batch = images[rows]
            if isinstance(batch, FrozenFeatures):
                batch = batch.to(self.device)
            else:
                batch = to_planes(torch.from_numpy(np.array(batch)).to(self.device))
            features = self.encoder.encode_image(batch)
            kept = features.local if local else features.local[:, :0]
            parts.append((features.pooled.cpu(), kept.cpu()))
        return _all_valid(*(torch.cat(part) for part in zip(*parts, strict=True)))

    @torch.inference_mode()
    def encode_texts(self, texts: Sequence[str], local: bool = True) -> Embeddings:
        ids = self._ids(texts, local)
        parts = []
        for rows in blocks(len(ids), self._batch):
            features = self.encoder.encode_text(ids[rows].to(self.device))
            kept = features.local if local else features.local[:, :0]
            parts.append((features.pooled.cpu(), kept.cpu()))
        pooled, kept = (torch.cat(part) for part in zip(*parts, strict=True))
        valid = self.encoder.local_positions(ids, self.rule.tokens)
        return Embeddings(pooled, kept, valid[:, : kept.shape[1]])

    @torch.inference_mode()
    def project_texts(self, texts: Sequence[str]) -> torch.Tensor:
        ids = self._ids(texts, local=False)
        parts = [
            self.encoder.project_text(ids[rows].to(self.device)).pooled.float().cpu()
            for rows in blocks(len(ids), self._batch)
        ]
        return torch.cat(parts)

    def _ids(self, texts: Sequence[str], local: bool) -> torch.Tensor:
        """Token ids ``[T, L]``, of the full context length where padding counts."""
        pad_to = self.encoder.context_length if local and self.rule.tokens == "all" else 0
        return torch.from_numpy(encode(self.tokenizer, texts, pad_to))


class BundleModel(RetrievalModel):
    """An exported bundle, encoded by the engine itself.

    Args:
        views: 4 to average the embeddings of every image over its quarter turns.

    Raises:
        TrainingError: an unreadable bundle, or CUDA is asked for and the engine cannot have it.
    """

    projects = False

    def __init__(self, bundle: Bundle, device: str = "auto", views: int = 1) -> None:
        with engine_errors():
            encoder = OnnxEncoder(bundle, device)
            encoder.prepare()
        if device == "cuda" and encoder.device != "cuda":
            raise TrainingError(f"--device cuda: {encoder.device_note}")
        self.bundle, self.name, self.input_size = bundle, str(bundle.path), bundle.input_size
        self.rule = ScoreRule.of_card(bundle.card.score)
        self.device = torch_device(device)
        self._encoder, self.views = averaged(encoder, views), views

    def protocol(self) -> dict[str, Any]:
        return self.rule.protocol() | ({"views": self.views} if self.views > 1 else {})

    def encode_images(self, images: np.ndarray, local: bool = True) -> Embeddings:
        parts = []
        with engine_errors():
            for rows in blocks(len(images), self._batch):
                pooled, patches = self._encoder.encode_images(np.array(images[rows]))
                kept = patches if local else patches[:, :0]
                parts.append((torch.from_numpy(pooled), torch.from_numpy(kept)))
        return _all_valid(*(torch.cat(part) for part in zip(*parts, strict=True)))

    def encode_texts(self, texts: Sequence[str], local: bool = True) -> Embeddings:
        with engine_errors():
            encoded = self._encoder.encode_texts(texts)
        pooled = torch.from_numpy(np.stack([item.globe for item in encoded]))
        tokens = [torch.from_numpy(item.tokens if local else item.tokens[:0]) for item in encoded]
        counts = torch.tensor([len(item) for item in tokens])
        padded = torch.nn.utils.rnn.pad_sequence(tokens, batch_first=True)
        return Embeddings(pooled, padded, torch.arange(padded.shape[1]) < counts[:, None])


def _all_valid(pooled: torch.Tensor, local: torch.Tensor) -> Embeddings:
    return Embeddings(pooled, local, torch.ones(local.shape[:2], dtype=torch.bool))


def torch_device(name: str = "auto") -> torch.device:
    """The device of that name; ``auto`` is CUDA where there is one, else the processor.

    Raises:
        TrainingError: an unknown name, or there is no CUDA.
    """
    if name not in DEVICES:
        raise TrainingError(f"--device {name}: choose one of {', '.join(DEVICES)}")
    there = torch.cuda.is_available()
    if name == "cuda" and not there:
        raise TrainingError("--device cuda: torch finds no CUDA device here; give cpu or auto")
    return torch.device("cuda" if there and name != "cpu" else "cpu")
