"""The two towers of a model, as semantic localization needs them: tiles and texts to vectors."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder


class Towers(Protocol):
    """Vectors are global ones of length 1, float32; ``input_size`` is the side of a tile."""

    input_size: int

    def images(self, tiles: np.ndarray) -> np.ndarray:
        """Encode tiles uint8 ``[B, S, S, 3]`` to ``[B, d]``."""

    def texts(self, texts: Sequence[str]) -> np.ndarray:
        """Encode texts to ``[T, d]``."""


class BundleTowers:
    """An exported bundle, encoded by the engine itself."""

    def __init__(self, path: Path, device: str = "auto") -> None:
        """Raises EngineError for a bundle that cannot be used."""
        bundle = Bundle.open(path)
        self.name, self.input_size = str(bundle.ref()), bundle.input_size
        self._encoder = OnnxEncoder(bundle, device)

    def images(self, tiles: np.ndarray) -> np.ndarray:
        """Encode tiles uint8 ``[B, S, S, 3]`` to ``[B, d]``."""
        return self._encoder.encode_images(tiles)[0]

    def texts(self, texts: Sequence[str]) -> np.ndarray:
        """Encode texts to ``[T, d]``."""
        return np.stack([features.globe for features in self._encoder.encode_texts(texts)])


class RunTowers:
    """The best weights of a run."""

    def __init__(self, path: Path) -> None:
        """Raises TrainingError where no epoch of a run has ended there."""
        from training.runs import RunFolder
        from training.trained import load_trained

        self._trained = load_trained(RunFolder(path))
        self.name, self.input_size = f"run {path.name}", self._trained.config.input_size

    def images(self, tiles: np.ndarray) -> np.ndarray:
        """Encode tiles uint8 ``[B, S, S, 3]`` to ``[B, d]``."""
        from training.evaluation.scoring import image_features

        return image_features(self._trained.model, tiles).pooled.numpy()

    def texts(self, texts: Sequence[str]) -> np.ndarray:
        """Encode texts to ``[T, d]``."""
        from training.data.captions import encode
        from training.evaluation.scoring import text_features

        config, model = self._trained.config, self._trained.model
        ids = encode(self._trained.tokenizer, texts, model.context_length)
        return text_features(model, ids, config.local_tokens).pooled.numpy()
