"""Batches: which images and captions meet in a step, and what the step needs of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import torch
from scipy.sparse import csr_matrix

from training.batch import Batch, Draw, Extra, OtherViews, Rows, Split
from training.config import Config
from training.data.augment import Views, apply_views, draw_views, orientation_words
from training.distributed import Processes
from training.fitting.sampling import Sampler, padded
from training.models.encoder import DualEncoder, FrozenFeatures


class _Drawn(NamedTuple):
    """What is random for a whole step.

    ``others`` are the further views that terms ask for: rows of the split, and how each is
    augmented.
    """

    views: Views | torch.Tensor
    ids: torch.Tensor
    extras: Mapping[str, Extra]
    others: Mapping[str, tuple[np.ndarray, Views | torch.Tensor]]


class Batches:
    """Steps of one epoch after the other, from a random state that can be saved.

    All processes draw the same numbers and so agree on every step; each then loads and encodes
    its own stretch of the images only.

    Args:
        draw: what the terms of the objective need of a step.
        importance: for each image, the weights of its distinct captions when they are aggregated
            (WFA), ascending; None without aggregation.
    """

    def __init__(
        self,
        config: Config,
        data: Split,
        encoder: DualEncoder,
        processes: Processes,
        draw: Draw = lambda rows, ids, generator: {},
        importance: list[np.ndarray] | None = None,
    ) -> None:
        self.config, self.data, self.processes = config, data, processes
        self.draw, self.aggregates = draw, importance is not None
        self.special_ids = torch.tensor([encoder.pad_id, encoder.sot_id, encoder.eot_id])
        self.unknown_id, self.input_size = encoder.unknown_id, encoder.input_size
        self.generator = torch.Generator().manual_seed(config.data_seed)
        self.before_epoch = self.generator.get_state()
        of_image = data.captions.of_image
        self.sampler = Sampler(config, of_image, self.generator, importance, data.datasets)
        self.oriented = np.array([orientation_words(text) for text in data.captions.texts])

    @property
    def steps(self) -> int:
        """Steps of an epoch."""
        return self.sampler.steps

    def epoch(self, done: int = 0) -> Iterator[Batch]:
        """One pass over the images, or over the pairs; an incomplete last batch is left out.

        Args:
            done: steps that were trained on before the run was stopped within this epoch. They
                are drawn again, so that the others are what they would have been, not loaded.
        """
        self.before_epoch = self.generator.get_state()
        for step, rows in enumerate(self.sampler.epoch()):
            drawn = self._drawn(rows)
            if step >= done:
                yield self._loaded(rows, drawn)

    def _drawn(self, rows: Rows) -> _Drawn:
        """What is random for the whole step: views, token ids and what the terms need."""
        upright = self._upright(rows)
        views = self._draw_views(rows.images, upright)
        ids = self._ids(np.concatenate(rows.members))
        asked = self.draw(rows, self._ids(rows.captions, ids.shape[1]), self.generator)
        ids = self._with_words_dropped(ids)
        extras, others = {}, {}
        for name, item in asked.items():
            if isinstance(item, OtherViews):
                again, stays = rows.images[item.columns], upright[item.columns]
                others[name] = again, self._draw_views(again, stays, views, item.columns)
            else:
                extras[name] = item
        return _Drawn(views, ids, extras, others)

    def _loaded(self, rows: Rows, drawn: _Drawn) -> Batch:
        """This process's share of a step."""
        members, weights = _aggregated(rows) if self.aggregates else (None, None)

        image_cuts = self.processes.cuts(len(rows.images))
        row_cuts = np.searchsorted(rows.image_of_text, np.arange(len(rows.images) + 1))
        caption_cuts = np.cumsum([0, *(len(group) for group in rows.members)])
        image_spans, row_spans = _spans(image_cuts), _spans(row_cuts[image_cuts])
        images, texts = (item[self.processes.index] for item in (image_spans, row_spans))
        captions = slice(int(caption_cuts[texts.start]), int(caption_cuts[texts.stop]))
        own_image = torch.from_numpy(rows.image_of_text)
        extras = {name: item.part(images, texts) for name, item in drawn.extras.items()}
        for name, (again, views) in drawn.others.items():
            extras[name] = Extra(self._images(again[images], views, images), "images")
        return Batch(
            images=self._images(rows.images[images], drawn.views, images),
            ids=drawn.ids[captions],
            members=None if members is None else (members[texts] - captions.start).clamp_min(0),
            weights=None if weights is None else weights[texts],
            image_of_text=own_image[texts] - images.start,
            positives=torch.from_numpy(self._positives(rows)),
            own_image=own_image,
            extras=extras,
            image_spans=image_spans,
            row_spans=row_spans,
            process=self.processes.index,
            row_cuts=row_cuts[images.start : images.stop + 1] - texts.start,
            caption_cuts=caption_cuts[texts.start : texts.stop + 1] - captions.start,
            image_rows=rows.images[images],
            caption_rows=rows.captions[texts],
        ).to(self.processes.device)

    def _positives(self, rows: Rows) -> np.ndarray:
        """Which images have one of a row's captions, bool ``[T*, B*]``; of an aggregate, any."""
        if not self.config.batches.multi_positive:
            return rows.image_of_text[:, None] == np.arange(len(rows.images))
        captions, also = self.data.captions, self.data.also
        right = [captions.of_image[image] for image in rows.images]
        if also:
            right = [
                np.concatenate([own, also[image]])
                for own, image in zip(right, rows.images, strict=True)
            ]
        of_images = [captions.equal[group] for group in right]
        return sharing([captions.equal[group] for group in rows.members], of_images)

    def _with_words_dropped(self, ids: torch.Tensor) -> torch.Tensor:
        if self.config.batches.word_dropout == 0:
            return ids
        dropped = torch.rand(ids.shape, generator=self.generator) < self.config.batches.word_dropout
        # A word with the padding's id would be kept: it changes nothing that is learnt.
        return ids.masked_fill(dropped & ~torch.isin(ids, self.special_ids), self.unknown_id)

    def _upright(self, rows: Rows) -> np.ndarray:
        """Images of the step that stay upright, bool ``[B*]``.

        A caption of this step says where up or north is. Cached views are of all steps: there
        it is an image any of whose captions says so.
        """
        upright = np.zeros(len(rows.images), bool)
        for column, members in zip(rows.image_of_text, rows.members, strict=True):
            upright[column] |= self.oriented[members].any()
        return upright

    def _draw_views(
        self,
        image_rows: np.ndarray,
        upright: np.ndarray,
        before: Views | torch.Tensor | None = None,
        columns: np.ndarray | None = None,
    ) -> Views | torch.Tensor:
        """How each image is augmented: a cached view's number, or the geometry of a new one.

        Args:
            before: the step's views so far: a cached one is another than these, if there are two.
            columns: places of the images among those.
        """
        config, count = self.config, len(image_rows)
        if self.data.frozen is not None:
            views = self.data.frozen.shape[1]
            if before is None:
                return torch.randint(views, (count,), generator=self.generator)
            further = torch.randint(1, max(views, 2), (count,), generator=self.generator)
            return (before[columns] + further) % views
        extents = None
        if config.augmentation.crop == "released":
            extents = torch.from_numpy(self.data.images.extents(image_rows))
        return draw_views(
            count, config.augmentation, self.generator, torch.from_numpy(upright), extents
        )

    def _images(
        self, image_rows: np.ndarray, views: Views | torch.Tensor, span: slice
    ) -> torch.Tensor | FrozenFeatures:
        if self.data.frozen is not None:
            cached = self.data.frozen[image_rows, views[span].numpy()]
            return FrozenFeatures(torch.from_numpy(cached))
        pixels = torch.from_numpy(self.data.images[image_rows]).to(self.processes.device)
        return apply_views(pixels, views.part(span), self.input_size)

    def _ids(self, captions: np.ndarray, length: int | None = None) -> torch.Tensor:
        """Token ids, cut to the longest of these captions where padding does not count.

        The table is as wide as the context where every position counts.
        """
        table = self.data.captions
        if self.config.padding_counts:
            length = table.ids.shape[1]
        elif length is None:
            length = int(table.lengths[captions].max())
        return torch.from_numpy(table.ids[captions, :length])


def sharing(left: Sequence[np.ndarray], right: Sequence[np.ndarray]) -> np.ndarray:
    """Whether two groups of numbers have one in common, bool ``[len(left), len(right)]``.

    A sparse product: comparing all of ``K`` numbers with all of ``K`` others would take
    ``len(left) * len(right) * K * K`` bytes, 1.4 GB for 1000 images with 37 captions each.
    """
    numbers, columns = np.unique(np.concatenate([*left, *right]), return_inverse=True)
    starts = np.cumsum([0, *map(len, left), *map(len, right)])
    there = np.ones(len(columns), np.int32)
    holds = csr_matrix((there, columns, starts), (len(starts) - 1, len(numbers)))
    return (holds[: len(left)] @ holds[len(left) :].T).toarray() > 0


def _spans(cuts: np.ndarray) -> tuple[slice, ...]:
    return tuple(slice(int(start), int(stop)) for start, stop in pairwise(cuts))


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
