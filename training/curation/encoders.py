"""Encoders of images and texts: a bundle by the engine, a run or a checkpoint by torch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import CARD
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.errors import BadInput
from training.curation.images import squares
from training.curation.sample import Sample
from training.errors import TrainingError, engine_errors

AT_ONCE = 64
"""Images decoded and encoded at a time."""


@dataclass(frozen=True)
class Encoder:
    """Two towers with one embedding space.

    Attributes:
        identity: of the weights, whatever their folder is called.
        size: side of an input image in pixels.
        images: uint8 ``[B, size, size, 3]`` to float32 ``[B, d]`` of unit length.
        texts: texts to float32 ``[N, d]`` of unit length; NaN for one without a word that the
            tokenizer knows.
    """

    identity: str
    size: int
    images: Callable[[np.ndarray], np.ndarray]
    texts: Callable[[Sequence[str]], np.ndarray]

    def encode_samples(self, samples: Sequence[Sample]) -> np.ndarray:
        """The images of ``samples``, float32 ``[N, d]``.

        Raises:
            TrainingError: an image is missing or broken, or the model fails.
        """
        blocks = [self.images(block) for block in squares(samples, self.size, AT_ONCE)]
        return np.concatenate(blocks) if blocks else np.zeros((0, 1), np.float32)


@lru_cache(maxsize=4)
def open_encoder(name: str) -> Encoder:
    """The encoder of a bundle, of a run, or of ``ARCHITECTURE=FILE``, a checkpoint of a CLIP.

    It is opened once in a process. Torch is loaded for the last two only.

    Raises:
        TrainingError: there is no such model.
    """
    folder = Path(name)
    if (folder / CARD).is_file():
        with engine_errors():
            return _of_bundle(Bundle.open(folder))
    from training.evaluation.load import load

    architecture, path = _parts(name)
    model = load(path, encoder=architecture)
    return Encoder(
        identity(name),
        model.input_size,
        lambda images: _unit(model.encode_images(images, local=False).pooled.numpy()),
        lambda texts: _unit(model.encode_texts(texts, local=False).pooled.numpy()),
    )


def identity(name: str) -> str:
    """What tells the weights of an encoder from others; opens no model.

    Raises:
        TrainingError: there is no such model.
    """
    if (Path(name) / CARD).is_file():
        with engine_errors():
            return Bundle.open(name).id
    architecture, path = _parts(name)
    try:
        state = (path if architecture else path / "best.safetensors").stat()
    except OSError as error:
        raise TrainingError(
            f"{name}: neither a model bundle, nor a run of `fit` with a finished epoch, nor "
            "ARCHITECTURE=FILE"
        ) from error
    return f"{state.st_size}-{state.st_mtime_ns}"


def _parts(name: str) -> tuple[str, Path]:
    """Architecture, "" for a run, and path."""
    architecture, equals, path = name.partition("=")
    return (architecture, Path(path)) if equals and not Path(name).exists() else ("", Path(name))


def _of_bundle(bundle: Bundle) -> Encoder:
    encoder = OnnxEncoder(bundle, "auto")

    def images(pixels: np.ndarray) -> np.ndarray:
        with engine_errors():
            return _unit(encoder.encode_images(pixels)[0])

    return Encoder(
        bundle.id, bundle.input_size, images, lambda texts: _texts_of(encoder, bundle.dim, texts)
    )


def _texts_of(encoder: OnnxEncoder, dim: int, texts: Sequence[str]) -> np.ndarray:
    """Texts by the engine, which refuses all of them for one that it cannot read."""
    try:
        return _unit(np.stack([item.globe for item in encoder.encode_texts(list(texts))]))
    except BadInput:
        if len(texts) == 1:
            return np.full((1, dim), np.nan, np.float32)
    return np.concatenate([_texts_of(encoder, dim, [text]) for text in texts])


def _unit(vectors: np.ndarray) -> np.ndarray:
    """``vectors`` ``[N, d]`` at unit length, float32."""
    vectors = np.asarray(vectors, np.float32)
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
