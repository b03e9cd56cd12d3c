"""Which class an image is of, by its similarity with what is said of each class."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from training.data.images import load_images
from training.data.pairs import ImageRecord
from training.data.sources import Source
from training.errors import TrainingError
from training.evaluation.encode import RetrievalModel
from training.evaluation.protocol import ranks_of_best
from training.zeroshot.data import Classes, labelled
from training.zeroshot.prompts import TEMPLATES, prompts

CUTS = (1, 5)


@dataclass(frozen=True)
class ZeroShot:
    """Cosines of images with classes.

    Attributes:
        classes: the classes.
        truth: the class of each image, int64 ``[N]``.
        scores: cosines, float32 ``[N, C]``.
    """

    classes: Classes
    truth: np.ndarray
    scores: np.ndarray

    def confusion(self) -> np.ndarray:
        """Images of each class by the class that they are taken for, int64 ``[C, C]``."""
        count = len(self.classes.labels)
        taken_for = self.scores.argmax(axis=1)
        return np.bincount(self.truth * count + taken_for, minlength=count**2).reshape(count, count)

    def metrics(self) -> dict[str, Any]:
        """Accuracies in per cent, over the images and by class.

        Returns:
            ``{"top1", "top5", "mean_of_classes", "images", "classes", "per_class"}``; the mean of
            classes is that of their top-1; ``per_class`` has a row for each class with an image.
        """
        ranks = ranks_of_best(self.scores, list(self.truth[:, None]))
        tops = {f"top{cut}": ranks < cut for cut in CUTS}
        confusion, rows = self.confusion(), []
        for number, (label, name) in enumerate(
            zip(self.classes.labels, self.classes.names, strict=True)
        ):
            own = self.truth == number
            if own.any():
                rows.append(
                    {"label": label, "name": name, "images": int(own.sum())}
                    | {top: _share(hits[own]) for top, hits in tops.items()}
                    | {"mistaken_for": self._mistaken(number, confusion[number])}
                )
        return {
            **{top: _share(hits) for top, hits in tops.items()},
            "mean_of_classes": round(float(np.mean([row["top1"] for row in rows])), 2),
            "images": len(self.truth),
            "classes": len(self.classes.labels),
            "per_class": rows,
        }

    def _mistaken(self, number: int, row: np.ndarray) -> str:
        """The label that images of a class are wrongly given most often, "" if none is."""
        others = np.where(np.arange(len(row)) == number, 0, row)
        return self.classes.labels[int(others.argmax())] if others.any() else ""


def _share(hits: np.ndarray) -> float:
    return round(float(hits.mean() * 100), 2)


def class_vectors(model: RetrievalModel, names: Sequence[str]) -> torch.Tensor:
    """A unit vector for each class name, float32 ``[C, d]``: the mean of its prompts' vectors.

    As published for GeoRSCLIP the mean is over vectors before they are normalised (METHOD D), so
    that long ones count for more. Of a bundle only normalised ones can be had.
    """
    texts = [text for name in names for text in prompts(name)]
    vectors = model.project_texts(texts)
    means = vectors.reshape(len(names), len(TEMPLATES), -1).mean(dim=1)
    return functional.normalize(means, dim=-1)


def zero_shot(
    model: RetrievalModel,
    records: Sequence[ImageRecord],
    sources: Sequence[Source | Path],
    names: Mapping[str, str] | None = None,
) -> ZeroShot:
    """Classify labelled images by the prompts of their classes.

    Args:
        records: with labels; captions are not looked at.
        names: class names by label, see :class:`~training.zeroshot.data.Classes`.

    Raises:
        TrainingError: an image without a label, unreadable images, classes that cannot be told
            apart by name, or scores that are not finite.
    """
    records = labelled(records)
    classes = Classes.of(records, names)
    place = {label: number for number, label in enumerate(classes.labels)}
    truth = np.array([place[record.label] for record in records])
    with tempfile.TemporaryDirectory() as scratch:
        images = load_images(records, sources, model.input_size, Path(scratch))
        pooled = model.encode_images(images, local=False).pooled
    scores = (pooled @ class_vectors(model, classes.names).T).numpy()
    wrong = ~np.isfinite(scores)
    if wrong.any():
        images_wrong = np.flatnonzero(wrong.any(axis=1))
        raise TrainingError(
            f"{model.name}: {wrong.sum()} of {wrong.size} scores are not finite numbers, those of "
            f"{len(images_wrong)} images; the first is {records[images_wrong[0]].filename}: the "
            "model's weights or its output hold NaN or infinity; export or train it anew"
        )
    return ZeroShot(classes, truth, scores)
