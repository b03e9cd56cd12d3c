"""The papers' protocol of retrieval: recall at 1, 5, 10 both ways and their mean, mR."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from rs_textsearch.engine.calibration.background import background
from training.data.captions import distinct_captions, equal_captions
from training.data.pairs import ImageRecord
from training.errors import TrainingError

CUTS = (1, 5, 10)
_QUERIES = 256


def ranks_of_best(scores: np.ndarray, relevant: Sequence[np.ndarray]) -> np.ndarray:
    """Rank (0 = first) of the best relevant candidate of every query.

    Ties keep the candidates' order (METHOD G.10), so results do not depend on the device.

    Args:
        scores: finite ``[Q, C]``.
        relevant: for each query, the indices of its relevant candidates, one or more.

    Returns:
        int64 ``[Q]``.
    """
    ranks = np.empty(len(relevant), np.int64)
    candidates = np.arange(scores.shape[1])
    for start in range(0, len(relevant), _QUERIES):
        rows, own = scores[start : start + _QUERIES], relevant[start : start + _QUERIES]
        counts = [len(item) for item in own]
        row, target = np.repeat(np.arange(len(own)), counts), np.concatenate(list(own))
        starts = np.cumsum(counts) - counts
        best = np.maximum.reduceat(rows[row, target], starts)[:, None]
        tied = rows[row, target] == best[row, 0]
        first = np.minimum.reduceat(np.where(tied, target, len(candidates)), starts)[:, None]
        before = (rows > best) | ((rows == best) & (candidates < first))
        ranks[start : start + _QUERIES] = before.sum(axis=1)
    return ranks


def recalls(ranks: np.ndarray) -> dict[str, float]:
    """``{"r1", "r5", "r10"}`` in per cent."""
    return {f"r{cut}": round(float((ranks < cut).mean() * 100), 2) for cut in CUTS}


def mean_recall(i2t: dict[str, float], t2i: dict[str, float]) -> float:
    """mR: the mean of the six recalls, per cent."""
    return round(float(np.mean([*i2t.values(), *t2i.values()])), 2)


@dataclass(frozen=True)
class Ranks:
    """Rank (0 = first) of the best relevant candidate of every query.

    Attributes:
        i2t: of each image among the entries of the gallery, int64 ``[I]``.
        t2i: of each entry among the images, int64 ``[S]``.
        image: the image of each entry, int64 ``[S]``.
    """

    i2t: np.ndarray
    t2i: np.ndarray
    image: np.ndarray

    def recalls(self) -> dict[str, Any]:
        """``{"i2t", "t2i", "mr"}``."""
        i2t, t2i = recalls(self.i2t), recalls(self.t2i)
        return {"i2t": i2t, "t2i": t2i, "mr": mean_recall(i2t, t2i)}


@dataclass(frozen=True)
class Gallery:
    """Images and captions that retrieval is measured on, and what counts as a hit.

    Every image keeps all of its captions, repeated ones included, as the published protocol does
    (METHOD G.12): an *entry* is one caption of one image. By protocol only an image's own entries
    are hits. Where equal captions count as equal (METHOD G.10b), every entry with the words of one
    of its captions is, and for a caption every image that carries its words: a model that scores 1
    exactly there has 100 in each figure.

    Attributes:
        of_image: for each image, indices into the distinct captions, with repetition.
        images: names of the images, for messages.
        captions: the distinct captions.
        equal: captions with one number here are equal, int64 ``[T]``; None: no two are.
    """

    of_image: Sequence[np.ndarray]
    images: Sequence[str] = ()
    captions: Sequence[str] = ()
    equal: np.ndarray | None = None

    @classmethod
    def of(cls, records: Sequence[ImageRecord]) -> Gallery:
        """The images of ``records`` and their captions; equal are those of one normal form.

        Raises:
            TrainingError: a caption in which no word can be read.
        """
        captions, of_image = distinct_captions(records)
        names = [record.filename for record in records]
        return cls(of_image, names, captions, equal_captions(captions))

    @cached_property
    def caption(self) -> np.ndarray:
        """The distinct caption of each entry, int64 ``[S]``."""
        return np.concatenate(list(self.of_image))

    @cached_property
    def image(self) -> np.ndarray:
        """The image of each entry, ascending, int64 ``[S]``."""
        return np.repeat(np.arange(len(self.of_image)), [len(item) for item in self.of_image])

    def ranks(self, scores: np.ndarray, equivalent: bool = False) -> Ranks:
        """Ranks of every query by scores ``[T, I]``, distinct caption x image.

        Args:
            equivalent: count equal captions as equal, in both directions.

        Raises:
            TrainingError: scores that are not finite.
        """
        self.check_finite(scores)
        by_entry = scores[self.caption]
        return self.ranks_both(by_entry.T, by_entry, equivalent)

    def ranks_both(self, i2t: np.ndarray, t2i: np.ndarray, equivalent: bool = False) -> Ranks:
        """Ranks by finite scores ``[I, S]`` of images as queries, ``[S, I]`` of entries as queries.

        Args:
            equivalent: count equal captions as equal, in both directions.
        """
        of_image, of_entry = self._equivalent if equivalent else self._own
        return Ranks(ranks_of_best(i2t, of_image), ranks_of_best(t2i, of_entry), self.image)

    @cached_property
    def _own(self) -> tuple[list[np.ndarray], list[np.ndarray]]:
        """Relevant entries of each image and relevant images of each entry, by protocol."""
        ends = np.cumsum([len(item) for item in self.of_image])
        return np.split(np.arange(len(self.image)), ends[:-1]), list(self.image[:, None])

    @cached_property
    def _equivalent(self) -> tuple[list[np.ndarray], list[np.ndarray]]:
        """As :attr:`_own`, equal captions counting as equal."""
        equal = np.arange(self.caption.max() + 1) if self.equal is None else self.equal
        words = equal[self.caption]
        order = np.argsort(words, kind="stable")
        starts = np.flatnonzero(np.diff(words[order])) + 1
        entries = {int(words[part[0]]): part for part in np.split(order, starts)}
        of_image = [
            np.concatenate([entries[item] for item in np.unique(equal[own]).tolist()])
            for own in self.of_image
        ]
        return of_image, [np.unique(self.image[entries[item]]) for item in words.tolist()]

    def metrics(self, scores: np.ndarray) -> dict[str, Any]:
        """What :func:`retrieval_metrics` returns.

        Raises:
            TrainingError: scores that are not finite.
        """
        self.check_finite(scores)
        by_entry = scores[self.caption]
        return self.metrics_both(by_entry.T, by_entry)

    def metrics_both(self, i2t: np.ndarray, t2i: np.ndarray) -> dict[str, Any]:
        """:meth:`metrics` by scores of both directions, as for :meth:`ranks_both`."""
        return self.ranks_both(i2t, t2i).recalls() | {
            "equivalent": self.ranks_both(i2t, t2i, equivalent=True).recalls(),
            "images": len(self.of_image),
            "captions": len(self.caption),
        }

    def check_finite(self, scores: np.ndarray, model: str = "") -> None:
        """Raise TrainingError where a score is NaN or infinite: no order of them means anything.

        Args:
            scores: ``[T, I]``, distinct caption x image.
            model: its name, for the message.
        """
        wrong = ~np.isfinite(scores)
        if not wrong.any():
            return
        # Where a whole row or column is wrong, that caption or image is what went wrong.
        captions, images = wrong.all(axis=1), wrong.all(axis=0)
        if not (captions.any() or images.any()):
            captions, images = wrong.any(axis=1), wrong.any(axis=0)
        where = (_named(images, self.images, "image"), _named(captions, self.captions, "caption"))
        raise TrainingError(
            f"{model}{': ' * bool(model)}{wrong.sum()} of {wrong.size} scores are not finite "
            f"numbers: those of "
            f"{' and of '.join(filter(None, where))}; the model's weights or its output hold NaN "
            "or infinity there: train with a smaller optimiser.lr or with "
            "optimiser.precision=fp32, or export it anew"
        )


def _named(chosen: np.ndarray, names: Sequence[str], kind: str) -> str:
    """How many of a kind are ``chosen``, and which are the first of them."""
    rows = np.flatnonzero(chosen)
    if not len(rows):
        return ""
    every = "all " * (len(rows) == len(chosen))
    count = f"{every}{len(rows)} {kind}{'s' * (len(rows) > 1)}"
    first = ", ".join(repr(names[row]) if names else f"number {row + 1}" for row in rows[:3])
    return f"{count} ({first}{', ...' if len(rows) > 3 else ''})"


def retrieval_metrics(scores: np.ndarray, of_image: Sequence[np.ndarray]) -> dict[str, Any]:
    """Any-hit image-to-text and text-to-image recall, mR, and the same with equal captions equal.

    Every image keeps all of its captions, repeated ones included, as the published protocol
    does (METHOD G.12). Scores are given once per distinct caption.

    Args:
        scores: ``[T, I]``, distinct caption x image.
        of_image: for each image, indices into the distinct captions, with repetition.

    Returns:
        ``{"i2t", "t2i", "mr", "equivalent": {"i2t", "t2i", "mr"}, "images", "captions"}``;
        ``equivalent`` counts equal captions as equal in both directions (:class:`Gallery`).

    Raises:
        TrainingError: scores that are not finite.
    """
    return Gallery(of_image).metrics(scores)


@dataclass(frozen=True)
class Scored:
    """A model's scores on a set.

    Attributes:
        scores: float32 ``[T, I]``, distinct caption x image.
        gallery: the images and captions.
        bank: scores of a bank of other captions with the same images, float32 ``[B, I]``, or
            None.
    """

    scores: np.ndarray
    gallery: Gallery
    bank: np.ndarray | None = None


def score_background(scored: Iterable[Scored]) -> dict[str, dict[str, float]]:
    """How scores of matched and unmatched pairs are spread; the model card carries it.

    Nine in ten true pairs score above ``matched.p10``, so a search whose best tile stays below it
    may say that nothing stands out.

    Args:
        scored: the sets whose pairs are counted.

    Returns:
        ``{"unmatched": {mean, std, p99}, "matched": {mean, std, p10}}``.

    Raises:
        TrainingError: scores that are not finite.
    """
    true, false = [], []
    for item in scored:
        item.gallery.check_finite(item.scores)
        matched = np.zeros(item.scores.shape, bool)
        matched[item.gallery.caption, item.gallery.image] = True
        true.append(item.scores[matched])
        false.append(item.scores[~matched])
    return background(np.concatenate(true), np.concatenate(false))


def over_sets(metrics: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """Metrics of several sets as one: recalls and mR are means over the sets, numbers are sums.

    Returns:
        the same keys as those of one set, and under ``"sets"`` each set's by its name.
    """
    return _mean(list(metrics.values())) | {"sets": dict(metrics)}


def on_card(metrics: Mapping[str, Any]) -> dict[str, Any]:
    """What a model card holds of :func:`over_sets`: of one set no copy, and no re-ranking."""
    names = ("i2t", "t2i", "mr", "equivalent", "images", "captions")
    several = {"sets": metrics["sets"]} if len(metrics["sets"]) > 1 else {}
    return {name: metrics[name] for name in names} | several


def _mean(values: Sequence[Any]) -> Any:
    first = values[0]
    if isinstance(first, Mapping):
        return {key: _mean([value[key] for value in values]) for key in first}
    if isinstance(first, float):
        return round(float(np.mean(values)), 2)
    return sum(values) if type(first) is int else first
