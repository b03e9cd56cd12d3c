"""Batches: which images and captions meet in a step, and what the step needs of them."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
import torch

from training.data.augment import Views, apply_views, draw_views, orientation_words
from training.data.captions import CaptionTable
from training.distributed import Processes
from training.keywords import Masker
from training.models.encoder import DualEncoder
from training.presets import FitConfig
from training.soft_targets import CaptionSimilarity


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
    """

    images: np.ndarray
    captions: CaptionTable
    names: list[str]
    frozen: np.ndarray | None = None
    presence: np.ndarray | None = None


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
            images' captions, for soft targets; or None.
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


@dataclass(frozen=True)
class Rows:
    """Which images and captions form a step, before anything is loaded.

    Attributes:
        images: rows of the split, int64 ``[B]``.
        image_of_text: int64 ``[T]``, ascending.
        members: for each of ``T`` text rows the captions that it aggregates, its own one first.
        weights: and their weights.
    """

    images: np.ndarray
    image_of_text: np.ndarray
    members: list[np.ndarray]
    weights: list[np.ndarray]


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
        self.masker, self.importance = masker, importance
        self.special_ids = torch.tensor([encoder.pad_id, encoder.sot_id, encoder.eot_id])
        self.unknown_id, self.mask_id = encoder.unknown_id, encoder.mask_id
        self.generator = torch.Generator().manual_seed(config.seed)
        self.distinct = [np.unique(own) for own in data.captions.of_image]
        self.oriented = np.array([orientation_words(text) for text in data.captions.texts])
        self.said_of = _padded(self.distinct, -1)
        self.similarity = CaptionSimilarity(data.captions) if config.soft_targets > 0 else None
        if config.sampling == "pairs":
            counts = [len(own) for own in data.captions.of_image]
            self.pair_image = np.repeat(np.arange(len(counts)), counts)
            self.pair_caption = np.concatenate(data.captions.of_image)
        self.items = len(self.pair_image) if config.sampling == "pairs" else len(data.names)
        self.steps = max(1, self.items // config.batch_size)

    @property
    def rows_per_epoch(self) -> int:
        """Most rows of the text side in an epoch."""
        each = 1 if self.config.sampling == "pairs" else self.config.captions_per_image
        return self.steps * self.config.batch_size * each

    def epoch(self) -> Iterator[Batch]:
        """One pass over the images, or over the pairs; an incomplete last batch is left out."""
        size = self.config.batch_size
        order = self._permutation(self.items)
        for start in range(0, self.steps * size, size):
            chosen = order[start : start + size]
            pairs = self.config.sampling == "pairs"
            yield self._batch(self._pair_rows(chosen) if pairs else self._image_rows(chosen))

    def _pair_rows(self, chosen: np.ndarray) -> Rows:
        """A row every pair, as published: an image comes once for each of its captions."""
        chosen = np.sort(chosen)
        captions = self.pair_caption[chosen][:, None]
        ones = np.ones((len(chosen), 1), np.float32)
        return Rows(self.pair_image[chosen], np.arange(len(chosen)), list(captions), list(ones))

    def _image_rows(self, chosen: np.ndarray) -> Rows:
        """Some captions of every image; of an aggregated one, all captions in one row."""
        images = np.sort(chosen)
        aggregated = np.zeros(len(images), bool)
        if self.importance is not None:
            count = round(self.config.wfa_share * len(images))
            aggregated[self._permutation(len(images))[:count]] = True
        image_of_text, members, weights = [], [], []
        for column, image in enumerate(images):
            # Shuffled with their repetitions: a caption said twice comes first twice as often.
            own = self.data.captions.of_image[image]
            order = np.array(list(dict.fromkeys(own[self._permutation(len(own))].tolist())))
            if aggregated[column]:
                order = order[:1] if self.config.wfa == "random" else order
                place = np.searchsorted(self.distinct[image], order)
                rows, shares = [order], [self.importance[image][place]]
            else:
                rows = list(order[: self.config.captions_per_image, None])
                shares = [np.ones(1)] * len(rows)
            image_of_text += [column] * len(rows)
            members += rows
            weights += shares
        return Rows(images, np.array(image_of_text), members, weights)

    def _batch(self, rows: Rows) -> Batch:
        """Draw for the whole step, load this process's share of it."""
        config = self.config
        views = self._draw_views(rows)
        captions = np.concatenate(rows.members)
        own = np.array([members[0] for members in rows.members])
        ids = self._ids(captions)
        masked = targets = None
        if self.masker is not None:
            masked, targets = self.masker.mask(
                self._ids(own, ids.shape[1]),
                torch.from_numpy(own),
                config.mask_rate,
                self.generator,
                self.mask_id,
            )
        if config.word_dropout > 0:
            dropped = torch.rand(ids.shape, generator=self.generator) < config.word_dropout
            # After the end of a caption nothing is looked at, whatever its id.
            keep = torch.isin(ids, self.special_ids) | ~dropped
            ids = torch.where(keep, ids, self.unknown_id)
        members = weights = None
        if self.importance is not None:
            counts = [len(group) for group in rows.members]
            starts = np.cumsum([0, *counts[:-1]])
            members = torch.from_numpy(
                _padded([start + np.arange(n) for start, n in zip(starts, counts, strict=True)], 0)
            )
            weights = torch.from_numpy(_padded(rows.weights, 0).astype(np.float32))
        if config.multi_positive:
            said = self.said_of[rows.images]
            positives = (own[:, None, None] == said[None]).any(axis=2)
        else:
            positives = rows.image_of_text[:, None] == np.arange(len(rows.images))

        image_cuts = self.processes.cuts(len(rows.images))
        text_cuts = np.searchsorted(rows.image_of_text, image_cuts)
        caption_cuts = np.cumsum([0, *(len(group) for group in rows.members)])[text_cuts]
        mine = self.processes.index
        image_span, text_span, caption_span = (
            slice(int(cuts[mine]), int(cuts[mine + 1]))
            for cuts in (image_cuts, text_cuts, caption_cuts)
        )
        device = self.processes.device
        own_image = torch.from_numpy(rows.image_of_text)
        similarity = None if self.similarity is None else self.similarity.between(own, rows.images)
        presence = self.data.presence
        return Batch(
            images=self._images(rows.images[image_span], views, image_span),
            ids=ids[caption_span],
            members=None
            if members is None
            else (members[text_span] - caption_span.start).clamp_min(0),
            weights=None if weights is None else weights[text_span],
            image_of_text=own_image[text_span] - image_span.start,
            masked=None if masked is None else masked[text_span],
            targets=None if targets is None else targets[text_span],
            masked_in_step=0 if targets is None else int((targets >= 0).sum()),
            positives=torch.from_numpy(positives),
            own_image=own_image,
            similarity=similarity,
            presence=None
            if presence is None
            else torch.from_numpy(presence[rows.images[image_span]]),
            shares=tuple(
                zip(np.diff(image_cuts).tolist(), np.diff(text_cuts).tolist(), strict=True)
            ),
            image_rows=rows.images[image_span],
            caption_rows=own[text_span],
        ).to(device)

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

    def _permutation(self, count: int) -> np.ndarray:
        return torch.randperm(count, generator=self.generator).numpy()


def ahead(batches: Iterator[Batch]) -> Iterator[Batch]:
    """The same batches, each made in a thread while the one before it is trained on."""
    with ThreadPoolExecutor(1) as pool:
        following = pool.submit(next, batches, None)
        while (batch := following.result()) is not None:
            following = pool.submit(next, batches, None)
            yield batch


def _padded(groups: list[np.ndarray], fill: float) -> np.ndarray:
    """Rows of unequal length as one array, ``fill`` behind the short ones."""
    padded = np.full((len(groups), max(map(len, groups))), fill, groups[0].dtype)
    for row, group in enumerate(groups):
        padded[row, : len(group)] = group
    return padded
