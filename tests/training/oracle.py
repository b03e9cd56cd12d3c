"""A retrieval model that reads the colour of a roof, in a picture as in a text."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from tests.training.datasets import COLOURS
from training.data.captions import normalise
from training.evaluation.encode import RetrievalModel
from training.evaluation.scorer import Embeddings, ScoreRule


class Oracle(RetrievalModel):
    """Global vectors have a 1 where the colour is; its texts are of many lengths until normalised.

    Attributes:
        seen: texts that it was given, in order.
    """

    name, input_size, device, rule = "oracle", 32, torch.device("cpu"), ScoreRule()

    def __init__(self) -> None:
        self.seen: list[str] = []

    def encode_images(self, images: np.ndarray, local: bool = True) -> Embeddings:
        centres = images[:, 12:20, 12:20].reshape(len(images), -1, 3).mean(axis=1)
        away = np.linalg.norm(centres[:, None] - np.array(list(COLOURS.values())), axis=2)
        return _embeddings(torch.eye(len(COLOURS))[torch.from_numpy(away.argmin(axis=1))])

    def encode_texts(self, texts: Sequence[str], local: bool = True) -> Embeddings:
        self.seen += texts
        return _embeddings(torch.nn.functional.normalize(self._project(texts), dim=-1))

    def project_texts(self, texts: Sequence[str]) -> torch.Tensor:
        self.seen += texts
        return self._project(texts)

    def _project(self, texts: Sequence[str]) -> torch.Tensor:
        said = [[colour in normalise(text).split() for colour in COLOURS] for text in texts]
        lengths = torch.tensor([[float(len(text))] for text in texts])
        return torch.tensor(said).float() * lengths


def _embeddings(pooled: torch.Tensor) -> Embeddings:
    empty = pooled.new_empty(len(pooled), 0, pooled.shape[1])
    return Embeddings(pooled, empty, torch.empty(len(pooled), 0, dtype=torch.bool))
