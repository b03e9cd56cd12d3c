"""The term of the cross-batch memory: images and captions of past steps as further negatives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch

from training.batch import Extra, Rows
from training.models.similarity import global_similarity
from training.objectives.contrast import Contrast, Targets
from training.objectives.material import Material
from training.objectives.soft_targets import SoftTargets
from training.objectives.step import Scores, Step

NOBODY, NOTHING = -1, -2
"""What an empty place for a caption and for an image's captions holds: never equal."""


class CrossBatchMemory(Contrast):
    """InfoNCE of the step's captions with its images and those remembered, and the other way.

    XBM (Wang, Zhang, Huang and Scott, "Cross-Batch Memory for Embedding Learning", CVPR 2020):
    features hardly change from step to step, so those of the last steps serve as negatives
    without being computed anew, and without a gradient. What is remembered of the same images and
    captions, or of equal captions, is right. Soft targets know the images of the step only.

    The memory is a ring in buffers, so checkpoints carry it. Processes that train together all
    remember the whole step.

    Args:
        size: images to remember; ``captions`` as many captions.
        said: int64 ``[N, K]``, for each image of the split the numbers of what is said of it,
            :data:`NOTHING` behind fewer.
        number: int64, for each caption of the table the number of what it says; None where only
            an image's own captions are right: then an image's number is its row.
        epoch: first one, counted from 0, in which the memory is used.
    """

    name = "memory"
    images: torch.Tensor
    texts: torch.Tensor
    said: torch.Tensor
    numbers: torch.Tensor
    seen: torch.Tensor

    def __init__(
        self,
        weight: float,
        size: int,
        captions: int,
        dim: int,
        said: np.ndarray,
        number: np.ndarray | None,
        epoch: int = 0,
        soft: SoftTargets | None = None,
    ) -> None:
        super().__init__(weight, soft)
        self.of_image, self.of_caption = said, number
        self.epoch, self.used = epoch, epoch == 0
        self.register_buffer("images", torch.zeros(size, dim))
        self.register_buffer("texts", torch.zeros(captions, dim))
        self.register_buffer("said", torch.full((size, said.shape[1]), NOTHING))
        self.register_buffer("numbers", torch.full((captions,), NOBODY))
        self.register_buffer("seen", torch.zeros(2, dtype=torch.long))  # images, captions so far

    @classmethod
    def build(cls, material: Material) -> CrossBatchMemory | None:
        config, options = material.config, material.config.memory
        if options.weight == 0:
            return None
        captions = material.train.captions
        each = config.batches.captions_per_image if config.batches.sampling == "images" else 1
        if config.batches.multi_positive:
            said = [np.unique(captions.equal[own]) for own in captions.of_image]
        else:
            said = np.arange(len(captions.of_image))[:, None]
        return cls(
            options.weight,
            options.size,
            options.size * each,
            material.encoder.dim,
            padded(said),
            captions.equal if config.batches.multi_positive else None,
            options.epoch,
            material.soft_targets,
        )

    def start_epoch(self, epoch: int) -> None:
        self.used = epoch >= self.epoch

    def draw(
        self, rows: Rows, ids: torch.Tensor, generator: torch.Generator
    ) -> Mapping[str, Extra]:
        """What is said of each image, int64 ``[B*, K]``, and what each row says, ``[T*]``."""
        own = rows.images[rows.image_of_text]
        numbers = own if self.of_caption is None else self.of_caption[rows.captions]
        return {
            **super().draw(rows, ids, generator),
            "memory_said": Extra(torch.from_numpy(self.of_image[rows.images]), "step"),
            "memory_numbers": Extra(torch.from_numpy(numbers), "step"),
        }

    def logits(self, step: Step) -> Scores:
        text, image = step.features.text.pooled, step.features.image.pooled
        scores = _beside(
            step.global_scores,
            global_similarity(text, self.images),
            global_similarity(self.texts, image),
        )
        scale = step.encoder.global_scale.exp()
        # Finite, not -inf: no target falls on what is empty, and 0 times -inf is no number.
        return Scores(
            *(
                (item * scale).masked_fill(empty, torch.finfo(item.dtype).min)
                for item, empty in zip(scores, self._empty(step), strict=True)
            )
        )

    def targets(self, step: Step, columns: torch.Tensor | None = None) -> Targets:
        """Those of the step, and what is remembered of the same or says the same."""
        batch = step.batch
        positives, eliminated, affinity = super().targets(step, columns)
        said, numbers = batch["memory_said"], batch["memory_numbers"]
        images, rows = batch.image_spans[batch.process], batch.row_spans[batch.process]
        right = says(numbers[rows], self.said), says(self.numbers, said[images])
        none = tuple(torch.zeros_like(item) for item in right)
        least = torch.finfo(torch.float32).min
        return Targets(
            _beside(positives, *right),
            None if eliminated is None else _beside(eliminated, *none),
            None
            if affinity is None
            else _beside(affinity, *(item.float().masked_fill(~item, least) for item in none)),
        )

    def forward(self, step: Step) -> torch.Tensor:
        loss = step.features.trunk.new_zeros(())
        if self.used:
            loss = super().forward(step)
        self._remember(step)
        return loss

    @torch.no_grad()
    def _remember(self, step: Step) -> None:
        """Take in the whole step in place of what is oldest.

        New tensors: the loss's gradient still needs the old ones.
        """
        batch, features = step.batch, step.features
        image = step.of_all_images(features.image.pooled).to(self.images.dtype)
        text = step.of_all_rows(features.text.pooled).to(self.texts.dtype)
        places = [
            (seen + torch.arange(len(new), device=new.device)) % len(ring)
            for seen, new, ring in zip(
                self.seen, (image, text), (self.images, self.texts), strict=True
            )
        ]
        self.images = self.images.index_copy(0, places[0], image)
        self.said = self.said.index_copy(0, places[0], batch["memory_said"])
        self.texts = self.texts.index_copy(0, places[1], text)
        self.numbers = self.numbers.index_copy(0, places[1], batch["memory_numbers"])
        self.seen = self.seen + torch.tensor([len(image), len(text)], device=self.seen.device)

    def _empty(self, step: Step) -> tuple[torch.Tensor, torch.Tensor]:
        """Which columns of the rows ``[B* + M]``, and rows of the columns, hold nothing yet."""
        batch = step.batch
        there = [self.said.new_zeros(n).bool() for n in (batch.images_in_step, batch.rows_in_step)]
        images = torch.cat([there[0], self.said[:, 0] == NOTHING])
        texts = torch.cat([there[1], self.numbers == NOBODY])
        return images, texts.unsqueeze(1)


def says(numbers: torch.Tensor, said: torch.Tensor) -> torch.Tensor:
    """Whether captions of these numbers, int64 ``[T]``, are said of images, ``[B, K]``: bool.

    One number of the images at a time: all at once would take ``K`` times the memory.
    """
    found = torch.zeros(len(numbers), len(said), dtype=torch.bool, device=said.device)
    for column in said.T:
        found |= numbers.unsqueeze(1) == column
    return found


def padded(groups: Sequence[np.ndarray]) -> np.ndarray:
    """Numbers of several groups as int64 rows, :data:`NOTHING` behind the short ones."""
    rows = np.full((len(groups), max(map(len, groups))), NOTHING, np.int64)
    for row, group in zip(rows, groups, strict=True):
        row[: len(group)] = group
    return rows


def _beside(scores: Scores, images: torch.Tensor, texts: torch.Tensor) -> Scores:
    """Scores with remembered images ``[T, M]`` as further columns, captions as further rows."""
    return Scores(
        torch.cat([scores.rows, images], dim=1), torch.cat([scores.columns, texts], dim=0)
    )
