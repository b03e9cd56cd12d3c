"""Batches: which images and captions meet in a step, and what the step needs of them."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
import torch

from training.data.augment import Views, apply_views, draw_views, orientation_words
from training.data.captions import CaptionTable
from training.fitting.distributed import Processes
from training.fitting.sampling import Rows, Sampler, padded
from training.models.encoder import DualEncoder
from training.objectives.keywords import Masker
from training.objectives.soft_targets import CaptionSimilarity, TeacherSimilarity
from training.presets import FitConfig


@dataclass(frozen=True)
class Split:
    """Images and captions of one split.

    Attributes:
        images: uint8 ``[N, S, S, 3]``.
        captions: who says what; ``captions.of_image`` has ``N`` entries.
        names: the images' file names.
        frozen: float16 ``[N, V, h, w, C]``: ``V`` views of each image behind the frozen layers,
            instead of the images; None without cached views.
        presence: float32 ``[N, K]``: share of each image's captions that hold a keyword; None
            where keyword presence is not learnt.
        taught: what teachers make of the captions and the images; None without teachers.
    """

    images: np.ndarray
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
        images: pixels, float32 ``[B, 3, S, S]`` in 0..255, or frozen features, float16
            ``[B, h, w, C]``.
        ids: captions, int64 ``[C, L]``.
        members: int64 ``[T, K]``: the captions (rows of ``ids``) that a row aggregates, its own
            one first; None where row ``t`` is caption ``t``.
        weights: float32 ``[T, K]``, 0 for no member; None without aggregation.
        image_of_text: int64 ``[T]``.
        masked: ids of each row's own caption with words masked, int64 ``[T, L]``, or None.
        targets: int64 ``[T, L]``, -100 where nothing is masked; or None.
        masked_in_step: masked positions of the whole step, over all processes.
        positives: bool ``[T*, B*]`` of the whole step, over all processes.
        own_image: int64 ``[T*]``, likewise: the column of each row's own image.
        similarity: float32 ``[T*, B*]``, likewise: cosines of each row's own caption with the
            images' captions, for soft targets, and teachers' with the images; or None.
        presence: float32 ``[B, K]``: share of the captions with each keyword; or None.
        shares: images and rows of each process, in order.
        image_rows: int64 ``[B]``, rows of the split.
        caption_rows: int64 ``[T]``, rows of the caption table.
    """

    images: torch.Tensor
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
            if isinstance(value, torch.Tensor)
        }
        return replace(self, **moved)


class Batches:
    """Steps of one epoch after the other, from a random state that can be saved.

    All processes draw the same numbers and so agree on every step; each then loads and encodes
    its own stretch of the images only.

    Args:
        masker: what KER masks; None without it.
        importance: for each image, the weights of its distinct captions when they are aggregated
            (WFA), ascending; None without aggregation.
    """

    def __init__(
        self,
        config: FitConfig,
        data: Split,
        encoder: DualEncoder,
        processes: Processes,
        masker: Masker | None = None,
        importance: list[np.ndarray] | None = None,
    ) -> None:
        self.config, self.data, self.processes = config, data, processes
        self.masker, self.aggregates = masker, importance is not None
        self.special_ids = torch.tensor([encoder.pad_id, encoder.sot_id, encoder.eot_id])
        self.unknown_id, self.mask_id = encoder.unknown_id, encoder.mask_id
        self.generator = torch.Generator().manual_seed(config.seed)
        self.sampler = Sampler(config, data.captions.of_image, self.generator, importance)
        self.oriented = np.array([orientation_words(text) for text in data.captions.texts])
        self.said_of = padded([np.unique(own) for own in data.captions.of_image], -1)
        self.similarities: list[CaptionSimilarity | TeacherSimilarity] = []
        if config.soft_targets > 0:
            self.similarities.append(CaptionSimilarity(data.captions))
            self.similarities += [] if data.taught is None else [data.taught]

    @property
    def steps(self) -> int:
        """Steps of an epoch."""
        return self.sampler.steps

    def epoch(self) -> Iterator[Batch]:
        """One pass over the images, or over the pairs; an incomplete last batch is left out."""
        return map(self._batch, self.sampler.epoch())

    def _batch(self, rows: Rows) -> Batch:
        """Draw for the whole step, load this process's share of it."""
        views = self._draw_views(rows)
        own = np.array([members[0] for members in rows.members])
        ids = self._ids(np.concatenate(rows.members))
        masked, targets = self._masked(own, ids.shape[1])
        ids = self._with_words_dropped(ids)
        members, weights = _aggregated(rows) if self.aggregates else (None, None)

        image_cuts = self.processes.cuts(len(rows.images))
        text_cuts = np.searchsorted(rows.image_of_text, image_cuts)
        caption_cuts = np.cumsum([0, *(len(group) for group in rows.members)])[text_cuts]
        mine = self.processes.index
        images, texts, captions = (
            slice(int(cuts[mine]), int(cuts[mine + 1]))
            for cuts in (image_cuts, text_cuts, caption_cuts)
        )
        image_of_text = torch.from_numpy(rows.image_of_text)
        presence = self.data.presence
        return Batch(
            images=self._images(rows.images[images], views, images),
            ids=ids[captions],
            members=None if members is None else (members[texts] - captions.start).clamp_min(0),
            weights=None if weights is None else weights[texts],
            image_of_text=image_of_text[texts] - images.start,
            masked=None if masked is None else masked[texts],
            targets=None if targets is None else targets[texts],
            masked_in_step=0 if targets is None else int((targets >= 0).sum()),
            positives=torch.from_numpy(self._positives(rows, own)),
            own_image=image_of_text,
            similarity=self._similarity(own, rows.images),
            presence=None if presence is None else torch.from_numpy(presence[rows.images[images]]),
            shares=tuple(
                zip(np.diff(image_cuts).tolist(), np.diff(text_cuts).tolist(), strict=True)
            ),
            image_rows=rows.images[images],
            caption_rows=own[texts],
        ).to(self.processes.device)

    def _positives(self, rows: Rows, own: np.ndarray) -> np.ndarray:
        """Which images a row's own caption is said of, bool ``[T, B]``."""
        if not self.config.multi_positive:
            return rows.image_of_text[:, None] == np.arange(len(rows.images))
        return (own[:, None, None] == self.said_of[rows.images][None]).any(axis=2)

    def _similarity(self, own: np.ndarray, images: np.ndarray) -> torch.Tensor | None:
        """What soft targets follow; None without them."""
        if not self.similarities:
            return None
        return sum(similarity.between(own, images) for similarity in self.similarities)

    def _masked(
        self, own: np.ndarray, length: int
    ) -> tuple[torch.Tensor, torch.Tensor] | tuple[None, None]:
        """The rows' own captions with words masked, and the targets, int64 ``[T, length]``."""
        if self.masker is None:
            return None, None
        rows, rate = torch.from_numpy(own), self.config.mask_rate
        return self.masker.mask(self._ids(own, length), rows, rate, self.generator, self.mask_id)

    def _with_words_dropped(self, ids: torch.Tensor) -> torch.Tensor:
        if self.config.word_dropout == 0:
            return ids
        dropped = torch.rand(ids.shape, generator=self.generator) < self.config.word_dropout
        # A word with the padding's id would be kept: it changes nothing that is learnt.
        return ids.masked_fill(dropped & ~torch.isin(ids, self.special_ids), self.unknown_id)

    def _draw_views(self, rows: Rows) -> Views | torch.Tensor:
        """How each image is augmented: a cached view's number, or the geometry of a new one.

        An image whose caption says where up or north is stays as it is.
        """
        config, count = self.config, len(rows.images)
        if self.data.frozen is not None:
            return torch.randint(self.data.frozen.shape[1], (count,), generator=self.generator)
        fixed = np.zeros(count, bool)
        for column, members in zip(rows.image_of_text, rows.members, strict=True):
            fixed[column] |= self.oriented[members].any()
        return draw_views(
            count,
            config.crop_min,
            config.colour_jitter,
            self.generator,
            config.dihedral,
            torch.from_numpy(fixed),
        )

    def _images(
        self, image_rows: np.ndarray, views: Views | torch.Tensor, span: slice
    ) -> torch.Tensor:
        if self.data.frozen is not None:
            return torch.from_numpy(self.data.frozen[image_rows, views[span].numpy()])
        pixels = torch.from_numpy(self.data.images[image_rows]).to(self.processes.device)
        return apply_views(pixels, views.part(span))

    def _ids(self, captions: np.ndarray, length: int | None = None) -> torch.Tensor:
        """Token ids, cut to the longest of these captions where padding does not count.

        The table is as wide as the context where every position counts.
        """
        table = self.data.captions
        if self.config.local_tokens == "all":
            length = table.ids.shape[1]
        elif length is None:
            length = int(table.lengths[captions].max())
        return torch.from_numpy(table.ids[captions, :length])


def _aggregated(rows: Rows) -> tuple[torch.Tensor, torch.Tensor]:
    """The members of each row as places among all members, in order, and their weights."""
    counts = [len(group) for group in rows.members]
    places = [end - n + np.arange(n) for end, n in zip(np.cumsum(counts), counts, strict=True)]
    weights = padded(rows.weights, 0).astype(np.float32)
    return torch.from_numpy(padded(places, 0)), torch.from_numpy(weights)


def ahead(batches: Iterator[Batch]) -> Iterator[Batch]:
    """The same batches, each made in a thread while the one before it is trained on."""
    with ThreadPoolExecutor(1) as pool:
        following = pool.submit(next, batches, None)
        while (batch := following.result()) is not None:
            following = pool.submit(next, batches, None)
            yield batch
