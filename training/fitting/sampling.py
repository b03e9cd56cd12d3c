"""Which images and captions meet in a step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import numpy as np
import torch

from training.batch import Rows
from training.config import Config
from training.config.batches import BatchesConfig
from training.errors import TrainingError


class Sampler:
    """Steps of one epoch after the other.

    Args:
        of_image: for each image the rows of its captions, with repetition.
        generator: what is drawn from; its state is all that an epoch depends on.
        importance: for each image, the weights of its distinct captions when they are aggregated
            (WFA), ascending; None without aggregation.
        datasets: the data set of each image, for those that are only replayed.

    Raises:
        TrainingError: all images are of data sets that are only replayed, or none.
    """

    def __init__(
        self,
        config: Config,
        of_image: list[np.ndarray],
        generator: torch.Generator,
        importance: list[np.ndarray] | None = None,
        datasets: Sequence[str] = (),
    ) -> None:
        self.config, self.of_image, self.generator = config, of_image, generator
        self.importance = importance
        counts = [len(own) for own in of_image]
        self.pair_image = np.repeat(np.arange(len(counts)), counts)
        self.pair_caption = np.concatenate(of_image)
        self.pairs = config.batches.sampling == "pairs"
        self.items = len(self.pair_image) if self.pairs else len(of_image)
        self.own, self.replayed = self._parts(datasets)
        self.again = min(replayed_per_step(config.batches), len(self.replayed))
        own = min(config.batches.batch_size - self.again, len(self.own))
        self.size = own + self.again
        self.steps = config.batches.passes * (len(self.own) // own)

    def _parts(self, datasets: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        """What an epoch passes over, and what steps are filled up with."""
        names = self.config.batches.replay
        if not names:
            return np.arange(self.items), np.arange(0)
        again = np.isin(np.asarray(datasets), names)
        if again.all() or not again.any():
            raise TrainingError(
                f"batches.replay is {','.join(names)}; the training images are of "
                f"{', '.join(sorted(set(datasets)))}: name some of these, not all"
            )
        return np.flatnonzero(~again), np.flatnonzero(again)

    def epoch(self) -> Iterator[Rows]:
        """``steps`` of passes over the images, or over the pairs; an incomplete last batch of a
        pass is left out.
        """
        return islice(self._passes(), self.steps)

    def _passes(self) -> Iterator[Rows]:
        own = self.size - self.again
        for _ in range(self.config.batches.passes):
            order = self.own[self._permutation(len(self.own))]
            for start in range(0, len(order) // own * own, own):
                chosen = order[start : start + own]
                if self.again:
                    drawn = self.replayed[self._permutation(len(self.replayed))[: self.again]]
                    chosen = np.concatenate([chosen, drawn])
                chosen = np.sort(chosen)
                yield self._of_pairs(chosen) if self.pairs else self._of_images(chosen)

    def _of_pairs(self, chosen: np.ndarray) -> Rows:
        """A row every pair, as published: an image comes once for each of its captions."""
        members = self.pair_caption[chosen][:, None]
        weights = np.ones((len(chosen), 1))
        return Rows(self.pair_image[chosen], np.arange(len(chosen)), list(members), list(weights))

    def _of_images(self, images: np.ndarray) -> Rows:
        """Some captions of every image; of an aggregated one, all captions in one row."""
        aggregated = np.zeros(len(images), bool)
        if self.importance is not None:
            count = round(self.config.wfa.share * len(images))
            aggregated[self._permutation(len(images))[:count]] = True
        image_of_text, members, weights = [], [], []
        for column, image in enumerate(images):
            # Shuffled with their repetitions: a caption said twice comes first twice as often.
            own = self.of_image[image]
            order = np.array(list(dict.fromkeys(own[self._permutation(len(own))].tolist())))
            if aggregated[column]:
                order = order[:1] if self.config.wfa.kind == "random" else order
                place = np.searchsorted(np.unique(own), order)
                rows, shares = [order], [self.importance[image][place]]
            else:
                rows = list(order[: self.config.batches.captions_per_image, None])
                shares = [np.ones(1)] * len(rows)
            image_of_text += [column] * len(rows)
            members += rows
            weights += shares
        return Rows(images, np.array(image_of_text), members, weights)

    def _permutation(self, count: int) -> np.ndarray:
        return torch.randperm(count, generator=self.generator).numpy()


def rows_per_epoch(config: Config, of_image: list[np.ndarray]) -> int:
    """Most text rows of an epoch of a :class:`Sampler`."""
    config = config.batches
    pairs = config.sampling == "pairs"
    items = sum(map(len, of_image)) if pairs else len(of_image)
    size = config.batch_size
    rows = config.passes * max(-(-items * size // (size - replayed_per_step(config))), size)
    return rows if pairs else rows * config.captions_per_image


def replayed_per_step(config: BatchesConfig) -> int:
    """Images of a step that are replayed, where so many are at hand; the others are never none."""
    if not config.replay:
        return 0
    return min(max(round(config.replay_share * config.batch_size), 1), config.batch_size - 1)


def padded(groups: list[np.ndarray], fill: float) -> np.ndarray:
    """Rows of unequal length as one array, ``fill`` behind the short ones."""
    array = np.full((len(groups), max(map(len, groups))), fill, groups[0].dtype)
    for row, group in enumerate(groups):
        array[row, : len(group)] = group
    return array
