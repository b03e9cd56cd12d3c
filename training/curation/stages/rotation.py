"""The caption that is true of the image however it lies (RS5M's rotation-invariant choice)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np
from PIL import Image

from training.config.component import option
from training.curation.encoders import AT_ONCE, identity, open_encoder
from training.curation.images import squares
from training.curation.sample import Sample
from training.curation.stage import Given, Stage, Worked
from training.errors import TrainingError

STEPS = 12
"""Turns by 30 degrees, which together are all the way round."""


@dataclass(frozen=True)
class Rotation(Stage):
    """Keep the first caption and the one whose cosine with the turned image varies least.

    ``argmin_j Var_n cos(text_j, image turned by 30 n degrees)``, n = 1 to 12 (METHOD D). RS5M
    trains on either of the two, at random; both stay, in this order, one where they are the same.
    """

    key: ClassVar[str] = "rotation"
    title: ClassVar[str] = "the caption that is true however the image lies"

    encoder: str = option("", "bundle, run or ARCHITECTURE=FILE that judges")
    keep_all: bool = option(False, "whether the other captions stay too, behind these two")

    def check(self) -> None:
        if not self.encoder:
            raise TrainingError("rotation.encoder: none is given; give --encoder BUNDLE|RUN")
        identity(self.encoder)

    def depends_on(self) -> Any:
        return identity(self.encoder)

    def work(self, samples: Sequence[Sample], given: Given) -> Worked:
        encoder = open_encoder(self.encoder)
        chosen = {sample.key: sample for sample in samples}
        captioned = [sample for sample in samples if sample.captions]
        rows = iter(captioned)
        for images in squares(captioned, encoder.size, AT_ONCE):
            turned = np.stack([encoder.images(_turned(images, 30 * n)) for n in _turns()], axis=1)
            for views in turned:
                sample = next(rows)
                texts = encoder.texts(sample.captions)
                chosen[sample.key] = self._chosen(sample, variances(texts, views))
        return Worked([chosen[sample.key] for sample in samples])

    def _chosen(self, sample: Sample, variance: np.ndarray) -> Sample:
        readable = np.isfinite(variance)
        place = int(np.argmin(np.where(readable, variance, np.inf)))
        best = [sample.captions[0], sample.captions[place]]
        texts = [*best, *sample.captions] if self.keep_all else best
        scores = {"rotation_variance": [float(f"{value:.6g}") for value in variance[readable]]}
        scores |= {"rotation_choice": place}
        return replace(
            sample, captions=tuple(dict.fromkeys(texts)), scores={**sample.scores, **scores}
        )


def _turns() -> range:
    return range(1, STEPS + 1)


def variances(texts: np.ndarray, views: np.ndarray) -> np.ndarray:
    """Variance over the views of each text's cosine with them, float64 ``[T]``; NaN of NaN.

    Args:
        texts: unit vectors ``[T, d]``.
        views: unit vectors of the turned image ``[n, d]``.
    """
    return (texts.astype(np.float64) @ views.astype(np.float64).T).var(axis=1)


def _turned(images: np.ndarray, degrees: int) -> np.ndarray:
    """Square images turned about their centre; corners that come from outside are black."""
    turned = [
        Image.fromarray(image).rotate(degrees, Image.Resampling.BILINEAR) for image in images
    ]
    return np.stack([np.asarray(image) for image in turned])
