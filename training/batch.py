"""One step's data, and the data of a split that steps are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import torch

from training.data.captions import CaptionTable
from training.data.images import Images
from training.models.encoder import FrozenFeatures


@dataclass(frozen=True)
class Split:
    """Images and captions of one split.

    Attributes:
        images: uint8 ``[N, S, S, 3]``, an array or what reads like one.
        captions: who says what; ``captions.of_image`` has ``N`` entries.
        names: the images' file names.
        datasets: the data set of each.
        labels: the class of each; empty where the data name none.
        frozen: float16 ``[N, V, h, w, C]``: ``V`` views of each image behind the frozen layers,
            instead of the images; None without cached views.
        also: for each image the captions, rows of the table, that are right of it though they are
            said of others only; none where nothing is known of that.
    """

    images: Images
    captions: CaptionTable
    names: list[str]
    datasets: list[str]
    labels: list[str]
    frozen: np.ndarray | None = None
    also: Sequence[np.ndarray] = ()


@dataclass(frozen=True)
class Rows:
    """Which images and captions form a step, before anything is loaded.

    Attributes:
        images: rows of the split, int64 ``[B*]``, ascending.
        image_of_text: int64 ``[T*]``, ascending: the place in ``images`` of each text row's image.
        members: for each text row the captions that it aggregates, its own one first.
        weights: and their weights.
    """

    images: np.ndarray
    image_of_text: np.ndarray
    members: list[np.ndarray]
    weights: list[np.ndarray]

    @property
    def captions(self) -> np.ndarray:
        """Each text row's own caption, rows of the caption table, int64 ``[T*]``."""
        return np.array([members[0] for members in self.members])


@dataclass(frozen=True)
class Extra:
    """What one term needs of a batch beside what every batch has.

    Attributes:
        value: what is cut has a row an image, or a row a text row, first.
        along: what it is cut along for processes and parts: ``images``, ``rows`` of the text side,
            or nothing, since it belongs to the whole ``step``.
        host: whether it stays in the memory of the processor: reading sizes or places from the
            device would wait for it.
    """

    value: torch.Tensor | FrozenFeatures
    along: Literal["images", "rows", "step"]
    host: bool = False

    def part(self, images: slice, rows: slice) -> Extra:
        """What goes with some images and their text rows."""
        if self.along == "step":
            return self
        return replace(self, value=self.value[images if self.along == "images" else rows])

    def to(self, device: torch.device) -> Extra:
        """The same on ``device``, unless it stays."""
        if self.host:
            return self
        return replace(self, value=self.value.to(device, non_blocking=True))


@dataclass(frozen=True)
class OtherViews:
    """Images of a step once more, augmented anew: what a term may ask for instead of an extra.

    They become an :class:`Extra` that is cut along the images: pixels or frozen features, as
    :attr:`Batch.images` has them. Each process loads its own stretch only.

    Attributes:
        columns: which images, places in :attr:`Rows.images`, int64 ``[B*]``.
    """

    columns: np.ndarray


Draw = Callable[[Rows, torch.Tensor, torch.Generator], Mapping[str, Extra | OtherViews]]
"""Makes the extras of a step from its rows, the ids of their own captions, int64 ``[T*, L]``, and
the generator of everything random about data. All processes draw alike, for the whole step."""


@dataclass(frozen=True)
class Batch:
    """One step's data: of all images of the step, those that this process encodes.

    A row of the text side is an image's caption, or the aggregate of several captions of it. The
    rows come in the order of their images. A star marks what is of the whole step, over all
    processes.

    Attributes:
        images: pixels, float32 ``[B, 3, S, S]`` in 0..255, or frozen features.
        ids: captions, int64 ``[C, L]``.
        members: int64 ``[T, K]``: the captions (rows of ``ids``) that a row aggregates, its own
            one first; None where row ``t`` is caption ``t``.
        weights: float32 ``[T, K]``, 0 for no member; None without aggregation.
        image_of_text: int64 ``[T]``: the place in ``images`` of each row's image.
        positives: bool ``[T*, B*]``: which images one of the row's captions is said of.
        own_image: int64 ``[T*]``: the column of each row's own image.
        extras: what terms need, by name.
        image_spans, row_spans: the stretch of the step's images and rows of each process.
        process: 0-based number of this one.
        row_cuts: int64 ``[B + 1]`` on the host: image ``b`` has rows ``row_cuts[b:b + 2]``.
        caption_cuts: int64 ``[T + 1]`` on the host: row ``t`` has captions
            ``caption_cuts[t:t + 2]``.
        image_rows: int64 ``[B]``, rows of the split.
        caption_rows: int64 ``[T]``, rows of the caption table.
    """

    images: torch.Tensor | FrozenFeatures
    ids: torch.Tensor
    members: torch.Tensor | None
    weights: torch.Tensor | None
    image_of_text: torch.Tensor
    positives: torch.Tensor
    own_image: torch.Tensor
    extras: Mapping[str, Extra]
    image_spans: tuple[slice, ...]
    row_spans: tuple[slice, ...]
    process: int
    row_cuts: np.ndarray
    caption_cuts: np.ndarray
    image_rows: np.ndarray
    caption_rows: np.ndarray

    def __getitem__(self, name: str) -> torch.Tensor | FrozenFeatures:
        """The extra called ``name``."""
        return self.extras[name].value

    @property
    def images_in_step(self) -> int:
        """``B*``."""
        return self.image_spans[-1].stop

    @property
    def rows_in_step(self) -> int:
        """``T*``."""
        return self.row_spans[-1].stop

    def parts(self, size: int) -> Iterator[Batch]:
        """This process's images, ``size`` at a time, with the rows of the text side that go along.

        What belongs to the whole step stays as it is.
        """
        for start in range(0, len(self.images), size):
            images = slice(start, min(start + size, len(self.images)))
            row_cuts = self.row_cuts[images.start : images.stop + 1]
            rows = slice(int(row_cuts[0]), int(row_cuts[-1]))
            caption_cuts = self.caption_cuts[rows.start : rows.stop + 1]
            captions = slice(int(caption_cuts[0]), int(caption_cuts[-1]))
            aggregated = self.members is not None
            yield replace(
                self,
                images=self.images[images],
                ids=self.ids[captions],
                members=(self.members[rows] - captions.start).clamp_min(0) if aggregated else None,
                weights=self.weights[rows] if aggregated else None,
                image_of_text=self.image_of_text[rows] - images.start,
                extras={name: item.part(images, rows) for name, item in self.extras.items()},
                row_cuts=row_cuts - rows.start,
                caption_cuts=caption_cuts - captions.start,
                image_rows=self.image_rows[images],
                caption_rows=self.caption_rows[rows],
            )

    def to(self, device: torch.device) -> Batch:
        """The batch on ``device``."""
        moved = {
            name: value.to(device, non_blocking=True)
            for name, value in vars(self).items()
            if isinstance(value, torch.Tensor | FrozenFeatures)
        }
        extras = {name: item.to(device) for name, item in self.extras.items()}
        return replace(self, **moved, extras=extras)
