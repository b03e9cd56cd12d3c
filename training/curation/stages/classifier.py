"""Remote sensing or not: logistic regression on image features.

RS5M (METHOD D) trains a binary ViTAE on 5,000 aerial images and 5,000 of ImageNet, split 7:1:2.
Here the head alone is trained, on the features that there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit

from training.curation.encoders import Encoder
from training.curation.images import ImageFiles
from training.curation.stages.readable import judged
from training.data.sources import Source
from training.errors import TrainingError

LEAST = 20
"""Images of a kind, below which a held-out accuracy says nothing."""
SHARES = (0.7, 0.1, 0.2)
"""Training, choice of the penalty, and the accuracy that is reported."""
PENALTIES = (1e-4, 1e-3, 1e-2, 1e-1)
"""Weights of the squared norm, of which the one with the best validation loss is kept."""


@dataclass(frozen=True)
class Classifier:
    """``P(remote sensing) = sigmoid(weights . features + bias)``.

    Attributes:
        weights: float64 ``[d]``.
        accuracy: of the held-out images, 0 to 1.
        counts: images trained on, validated on and held out.
    """

    weights: np.ndarray
    bias: float
    accuracy: float
    counts: tuple[int, int, int]

    def probability(self, features: np.ndarray) -> np.ndarray:
        """Of features ``[N, d]``, float64 ``[N]``."""
        return expit(features.astype(np.float64) @ self.weights + self.bias)

    def to_json(self) -> dict[str, Any]:
        """As a document."""
        return {
            "weights": self.weights.tolist(),
            "bias": self.bias,
            "accuracy": self.accuracy,
            "counts": list(self.counts),
        }

    @classmethod
    def from_json(cls, document: dict[str, Any]) -> Classifier:
        """Of :meth:`to_json`."""
        return cls(
            np.array(document["weights"]),
            document["bias"],
            document["accuracy"],
            tuple(document["counts"]),
        )


def train_on_folders(
    encoder: Encoder, positives: Sequence[str], negatives: Sequence[str], seed: int
) -> Classifier:
    """A classifier of the images in folders or tar files of either kind.

    Raises:
        TrainingError: too few readable images of a kind.
    """
    features = []
    for kind, sources in (("positives", positives), ("negatives", negatives)):
        files = ImageFiles([Source(Path(source)) for source in sources])
        listed = judged(files.samples(), least_side=1)
        samples = [sample for sample in listed if not sample.removed]
        if len(samples) < LEAST:
            raise TrainingError(
                f"relevance.{kind}: {len(samples)} readable images in {', '.join(sources)}; "
                f"give {LEAST} or more"
            )
        features.append(encoder.encode_samples(samples))
    labels = np.repeat([1.0, 0.0], [len(part) for part in features])
    return train(np.concatenate(features), labels, seed)


def train(features: np.ndarray, labels: np.ndarray, seed: int) -> Classifier:
    """Fit, choose the penalty on validation and measure on what neither has seen.

    Args:
        features: float ``[N, d]``.
        labels: 1 or 0, ``[N]``; each kind is split by itself.
    """
    generator = np.random.default_rng(seed)
    parts: list[list[np.ndarray]] = [[], [], []]
    for kind in (0, 1):
        rows = generator.permutation(np.flatnonzero(labels == kind))
        edges = np.round(np.cumsum(SHARES[:2]) * len(rows)).astype(int)
        for part, chosen in zip(parts, np.split(rows, edges)):
            part.append(chosen)
    training, validation, held_out = (np.concatenate(part) for part in parts)
    features = features.astype(np.float64)
    fits = [_fit(features[training], labels[training], penalty) for penalty in PENALTIES]
    losses = [_loss(fit, features[validation], labels[validation], 0)[0] for fit in fits]
    best = fits[int(np.argmin(losses))]
    found = features[held_out] @ best[:-1] + best[-1] > 0
    return Classifier(
        best[:-1],
        float(best[-1]),
        float(np.mean(found == labels[held_out])),
        (len(training), len(validation), len(held_out)),
    )


def _fit(features: np.ndarray, labels: np.ndarray, penalty: float) -> np.ndarray:
    """Weights and, last, bias."""
    start = np.zeros(features.shape[1] + 1)
    done = minimize(_loss, start, (features, labels, penalty), method="L-BFGS-B", jac=True)
    return done.x


def _loss(
    values: np.ndarray, features: np.ndarray, labels: np.ndarray, penalty: float
) -> tuple[float, np.ndarray]:
    """Mean logistic loss with the penalty on the weights, and its gradient.

    Kinds weigh the same, however many images they have.
    """
    share = np.where(labels == 1, 0.5 / max(labels.sum(), 1), 0.5 / max((1 - labels).sum(), 1))
    logits = features @ values[:-1] + values[-1]
    loss = share @ np.logaddexp(0, np.where(labels == 1, -logits, logits))
    slope = share * (expit(logits) - labels)
    gradient = np.append(features.T @ slope + 2 * penalty * values[:-1], slope.sum())
    return float(loss + penalty * values[:-1] @ values[:-1]), gradient
