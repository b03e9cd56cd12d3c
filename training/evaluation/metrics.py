"""Retrieval by the papers' protocol: recall at 1, 5, 10 both ways and their mean, mR."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

CUTS = (1, 5, 10)


def ranks_of_best(scores: np.ndarray, relevant: Sequence[np.ndarray]) -> np.ndarray:
    """Rank (0 = first) of the best relevant candidate of every query.

    Ties keep the candidates' order (METHOD G.10), so results do not depend on the device.

    Args:
        scores: ``[Q, C]``.
        relevant: for each query, the indices of its relevant candidates.

    Returns:
        int64 ``[Q]``.
    """
    ranks = np.empty(len(relevant), np.int64)
    for query, targets in enumerate(relevant):
        row = scores[query]
        best = targets[np.lexsort((targets, -row[targets]))[0]]
        ranks[query] = (row > row[best]).sum() + (row[:best] == row[best]).sum()
    return ranks


def recalls(ranks: np.ndarray) -> dict[str, float]:
    """``{"r1", "r5", "r10"}`` in per cent."""
    return {f"r{cut}": round(float((ranks < cut).mean() * 100), 2) for cut in CUTS}


@dataclass(frozen=True)
class Scored:
    """Scores of a run or of a bundle on a split.

    Attributes:
        scores: mixed scores, float32 ``[T, I]``, distinct caption x image.
        of_image: for each image, indices into the distinct captions, with repetition.
        protocol: how they were made, in words.
        bank: scores of a bank of other captions with the same images, float32 ``[B, I]``, or
            None.
    """

    scores: np.ndarray
    of_image: list[np.ndarray]
    protocol: dict[str, Any]
    bank: np.ndarray | None = None


@dataclass(frozen=True)
class Slots:
    """The gallery of captions: every image keeps all of its captions, repeated ones included.

    So does the published protocol (METHOD G.12); a slot is one caption of one image.

    Attributes:
        caption: index of the distinct caption, int64 ``[S]``.
        image: the image that it belongs to, ascending, int64 ``[S]``.
    """

    caption: np.ndarray
    image: np.ndarray

    @classmethod
    def build(cls, of_image: Sequence[np.ndarray]) -> Slots:
        """Slots in gallery order from each image's indices into the distinct captions."""
        lengths = [len(item) for item in of_image]
        return cls(np.concatenate(list(of_image)), np.repeat(np.arange(len(of_image)), lengths))

    def of_images(self) -> list[np.ndarray]:
        """The slots of each image."""
        return [np.flatnonzero(self.image == image) for image in range(self.image[-1] + 1)]

    def images_with_same_words(self) -> list[np.ndarray]:
        """For each slot, all images that carry its caption."""
        images: dict[int, set[int]] = {}
        for caption, image in zip(self.caption, self.image, strict=True):
            images.setdefault(int(caption), set()).add(int(image))
        return [np.array(sorted(images[int(caption)])) for caption in self.caption]


@dataclass(frozen=True)
class Ranks:
    """Rank (0 = first) of the best relevant candidate of every query.

    Attributes:
        i2t: of each image among the slots, int64 ``[I]``.
        t2i: of each slot among the images, int64 ``[S]``.
        equivalent: as ``t2i``, any image that carries the same caption being a hit.
        image: the image of each slot, int64 ``[S]``.
    """

    i2t: np.ndarray
    t2i: np.ndarray
    equivalent: np.ndarray
    image: np.ndarray

    @classmethod
    def build(cls, i2t: np.ndarray, t2i: np.ndarray, slots: Slots) -> Ranks:
        """Ranks from scores ``[I, S]`` of images as queries and ``[S, I]`` of slots as queries."""
        return cls(
            ranks_of_best(i2t, slots.of_images()),
            ranks_of_best(t2i, [np.array([image]) for image in slots.image]),
            ranks_of_best(t2i, slots.images_with_same_words()),
            slots.image,
        )

    def metrics(self) -> dict:
        """What :func:`retrieval_metrics` returns."""
        i2t, t2i = recalls(self.i2t), recalls(self.t2i)
        equivalent = recalls(self.equivalent)
        return {
            "i2t": i2t,
            "t2i": t2i,
            "mr": mean_recall(i2t, t2i),
            "equivalent": {"t2i": equivalent, "mr": mean_recall(i2t, equivalent)},
            "images": len(self.i2t),
            "captions": len(self.t2i),
        }


def retrieval_ranks(scores: np.ndarray, of_image: Sequence[np.ndarray]) -> Ranks:
    """Ranks of every query; arguments as for :func:`retrieval_metrics`."""
    slots = Slots.build(of_image)
    by_slot = scores[slots.caption]
    return Ranks.build(by_slot.T, by_slot, slots)


def retrieval_metrics(scores: np.ndarray, of_image: Sequence[np.ndarray]) -> dict:
    """Any-hit image-to-text and text-to-image recall, mR, and caption-equivalence-aware recall.

    Every image keeps all of its captions, repeated ones included, as the published protocol
    does (METHOD G.12). Scores are given once per distinct caption.

    Args:
        scores: ``[T, I]``, distinct caption x image.
        of_image: for each image, indices into the distinct captions, with repetition.

    Returns:
        ``{"i2t", "t2i", "mr", "equivalent", "images", "captions"}``; ``equivalent`` counts any
        image that carries the query's caption as a hit.
    """
    return retrieval_ranks(scores, of_image).metrics()


def score_background(scores: np.ndarray, of_image: Sequence[np.ndarray]) -> dict:
    """How scores of matched and unmatched pairs are spread; the model card carries it.

    Nine in ten true pairs score above ``matched.p10``, so a search whose best tile stays below it
    may say that nothing stands out.

    Args:
        scores: ``[T, I]``, distinct caption x image.
        of_image: for each image, indices into the distinct captions.

    Returns:
        ``{"unmatched": {mean, std, p99}, "matched": {mean, std, p10}}``.
    """
    matched = np.zeros(scores.shape, bool)
    for image, captions in enumerate(of_image):
        matched[captions, image] = True
    return {
        "unmatched": _spread(scores[~matched], "p99", 99),
        "matched": _spread(scores[matched], "p10", 10),
    }


def _spread(values: np.ndarray, name: str, percentile: float) -> dict[str, float]:
    return {
        "mean": float(values.mean()),
        "std": float(values.std()),
        name: float(np.percentile(values, percentile)),
    }


def mean_recall(i2t: dict[str, float], t2i: dict[str, float]) -> float:
    """mR: the mean of the six recalls, per cent."""
    return round(float(np.mean([*i2t.values(), *t2i.values()])), 2)
