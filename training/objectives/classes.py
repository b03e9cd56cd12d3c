"""The term of scene classes: which class its data set labels an image with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from training.batch import Extra, Rows
from training.errors import TrainingError
from training.objectives.material import Material
from training.objectives.term import Part, Term


class SceneClasses(Term):
    """A logit for each class from the image's trunk vector, and their cross-entropy.

    A mean over the images of the step, of which those without a class add nothing. Every data set
    has classes of its own, and an image is classified among those of its set only: "harbor" of
    one is no wrong answer to "port" of another. A trained model does without the head.

    Args:
        width: of the trunk vector.
        classes: of each image of the split, int64 ``[N]``; -1: none.
        rivals: bool ``[K, K]``, for each class those that an image of it is classified among.
    """

    name = "classes"
    scope = "part"

    def __init__(
        self, weight: float, width: int, classes: np.ndarray, rivals: torch.Tensor
    ) -> None:
        super().__init__(weight)
        self.head = nn.Linear(width, len(rivals))
        self.classes = torch.from_numpy(classes)
        self.register_buffer("rivals", rivals, persistent=False)

    @classmethod
    def build(cls, material: Material) -> SceneClasses | None:
        weight = material.config.classes.weight
        if weight == 0:
            return None
        classes, rivals = numbered(material.train.datasets, material.train.labels)
        return cls(weight, material.encoder.trunk_width, classes, rivals)

    def draw(
        self, rows: Rows, ids: torch.Tensor, generator: torch.Generator
    ) -> Mapping[str, Extra]:
        """The class of each image, int64 ``[B*]``."""
        return {"classes": Extra(self.classes[torch.from_numpy(rows.images)], "images")}

    def forward(self, part: Part) -> torch.Tensor:
        logits, wanted = self.head(part.features.trunk).float(), part.batch["classes"]
        logits = logits.masked_fill(~self.rivals[wanted.clamp_min(0)], torch.finfo().min)
        total = functional.cross_entropy(logits, wanted, ignore_index=-1, reduction="sum")
        return total / part.batch.images_in_step


def numbered(datasets: Sequence[str], labels: Sequence[str]) -> tuple[np.ndarray, torch.Tensor]:
    """The classes of images as numbers, int64 ``[N]`` with -1 for no label, and their rivals.

    Raises:
        TrainingError: no image has a label.
    """
    of_image = [*zip(datasets, labels, strict=True)]
    known = sorted({item for item in of_image if item[1]})
    if not known:
        raise TrainingError(
            'no training image has a class: give pair files whose lines have a "label", or set '
            "classes.weight to 0"
        )
    number = {item: place for place, item in enumerate(known)}
    sets = np.array([dataset for dataset, _ in known])
    classes = np.array([number.get(item, -1) for item in of_image])
    return classes, torch.from_numpy(sets[:, None] == sets)
