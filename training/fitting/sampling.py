"""Which images and captions meet in a step."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch

from training.batch import Rows
from training.config import Config


class Sampler:
    """Steps of one epoch after the other.

    Args:
        of_image: for each image the rows of its captions, with repetition.
        generator: what is drawn from; its state is all that an epoch depends on.
        importance: for each image, the weights of its distinct captions when they are aggregated
            (WFA), ascending; None without aggregation.
    """

    def __init__(
        self,
        config: Config,
        of_image: list[np.ndarray],
        generator: torch.Generator,
        importance: list[np.ndarray] | None = None,
    ) -> None:
        self.config, self.of_image, self.generator = config, of_image, generator
        self.importance = importance
        counts = [len(own) for own in of_image]
        self.pair_image = np.repeat(np.arange(len(counts)), counts)
        self.pair_caption = np.concatenate(of_image)
        self.pairs = config.batches.sampling == "pairs"
        self.items = len(self.pair_image) if self.pairs else len(of_image)
        self.size = min(config.batches.batch_size, self.items)
        self.steps = self.items // self.size

    def epoch(self) -> Iterator[Rows]:
        """One pass over the images, or over the pairs; an incomplete last batch is left out."""
        size = self.size
        order = self._permutation(self.items)
        for start in range(0, self.steps * size, size):
            chosen = np.sort(order[start : start + size])
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
    rows = max(items, config.batch_size)
    return rows if pairs else rows * config.captions_per_image


def padded(groups: list[np.ndarray], fill: float) -> np.ndarray:
    """Rows of unequal length as one array, ``fill`` behind the short ones."""
    array = np.full((len(groups), max(map(len, groups))), fill, groups[0].dtype)
    for row, group in enumerate(groups):
        array[row, : len(group)] = group
    return array
