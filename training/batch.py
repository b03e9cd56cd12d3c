"""One step's data, and the data of a split that steps are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import torch

from training.data.captions import CaptionTable
from training.data.images import Images
from training.models.encoder import FrozenFeatures
from training.objectives.soft_targets import TeacherSimilarity


@dataclass(frozen=True)
class Split:
    """Images and captions of one split.

    Attributes:
        images: uint8 ``[N, S, S, 3]``, an array or what reads like one.
        captions: who says what; ``captions.of_image`` has ``N`` entries.
        names: the images' file names.
        frozen: float16 ``[N, V, h, w, C]``: ``V`` views of each image behind the frozen layers,
            instead of the images; None without cached views.
        presence: float32 ``[N, K]``: share of each image's captions that hold a keyword; None
            where keyword presence is not learnt.
        taught: what teachers make of the captions and the images; None without teachers.
    """

    images: Images
    captions: CaptionTable
    names: list[str]
    frozen: np.ndarray | None = None
    presence: np.ndarray | None = None
    taught: TeacherSimilarity | None = None


@dataclass(frozen=True)
class Batch:
    """One step's data: of all images of the step, those that this process encodes.

    A row of the text side is an image's caption, or the aggregate of several captions of it. Row
    ``t`` belongs to image ``image_of_text[t]``, and the rows come in the order of their images.

    Attributes:
        images: pixels, float32 ``[B, 3, S, S]`` in 0..255, or frozen features.
        ids: captions, int64 ``[C, L]``.
        members: int64 ``[T, K]``: the captions (rows of ``ids``) that a row aggregates, its own
            one first; None where row ``t`` is caption ``t``.
        weights: float32 ``[T, K]``, 0 for no member; None without aggregation.
        image_of_text: int64 ``[T]``.
        masked: ids of each row's own caption with words masked, int64 ``[T, L]``, or None.
        targets: int64 ``[T, L]``, -100 where nothing is masked; or None.
        masked_in_step: masked positions of the whole step, over all processes.
        positives: bool ``[T*, B*]`` of the whole step, over all processes: which images one of
            the row's captions is said of.
        own_image: int64 ``[T*]``, likewise: the column of each row's own image.
        similarity: float32 ``[T*, B*]``, likewise: cosines of each row's own caption with the
            images' captions, for soft targets, and teachers' with the images; or None.
        presence: float32 ``[B, K]``: share of the captions with each keyword; or None.
        shares: images and rows of each process, in order.
        image_rows: int64 ``[B]``, rows of the split.
        caption_rows: int64 ``[T]``, rows of the caption table.
    """

    images: torch.Tensor | FrozenFeatures
    ids: torch.Tensor
    members: torch.Tensor | None
    weights: torch.Tensor | None
    image_of_text: torch.Tensor
    masked: torch.Tensor | None
    targets: torch.Tensor | None
    masked_in_step: int
    positives: torch.Tensor
    own_image: torch.Tensor
    similarity: torch.Tensor | None
    presence: torch.Tensor | None
    shares: tuple[tuple[int, int], ...]
    image_rows: np.ndarray
    caption_rows: np.ndarray

    def parts(self, size: int) -> Iterator[Batch]:
        """This process's images, ``size`` at a time, with the rows of the text side that go along.

        What belongs to the whole step stays as it is.
        """
        for start in range(0, len(self.images), size):
            inside = (self.image_of_text >= start) & (self.image_of_text < start + size)
            rows = inside.nonzero().squeeze(1)
            span = slice(int(rows[0]), int(rows[-1]) + 1)
            captions, members = span, None
            if self.members is not None:
                used = self.members[span][self.weights[span] > 0]
                captions = slice(int(used.min()), int(used.max()) + 1)
                members = (self.members[span] - captions.start).clamp_min(0)
            yield replace(
                self,
                images=self.images[start : start + size],
                ids=self.ids[captions],
                members=members,
                weights=None if self.weights is None else self.weights[span],
                image_of_text=self.image_of_text[span] - start,
                masked=None if self.masked is None else self.masked[span],
                targets=None if self.targets is None else self.targets[span],
                presence=None if self.presence is None else self.presence[start : start + size],
                image_rows=self.image_rows[start : start + size],
                caption_rows=self.caption_rows[span],
            )

    def to(self, device: torch.device) -> Batch:
        """The batch on ``device``."""
        moved = {
            name: value.to(device, non_blocking=True)
            for name, value in vars(self).items()
            if isinstance(value, torch.Tensor | FrozenFeatures)
        }
        return replace(self, **moved)
