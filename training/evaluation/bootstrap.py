"""Is one model better than another, or luckier? Paired bootstrap of the difference in mR.

Every query is ranked once, in the full gallery. A resample draws as many images as there are, with
replacement, each with its captions, and takes the recalls over the queries drawn, of both models
on the same draw. The gallery is not resampled: an image drawn twice would compete with its own
copy, and one not drawn would be missing as a distractor, so that every recall would be that of
another, easier task. What the interval covers is therefore the choice of the queries; it does not
cover the seeds of training (METHOD F: some 1.1 mR), for which runs with several seeds are needed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from training.errors import TrainingError
from training.evaluation.protocol import CUTS, Ranks, Scored

RESAMPLES = 2000
LEAST_RESAMPLES = 1000
_BLOCK = 256


@dataclass(frozen=True)
class Difference:
    """Second model minus first, in points of mR (per cent).

    Attributes:
        first: mR of the first model.
        second: mR of the second.
        difference: ``second - first`` on the queries as they are.
        low: lower end of the 95 % interval (percentiles of the resamples).
        high: upper end.
        p: two-sided; the share of resamples whose difference has the other sign, doubled.
    """

    first: float
    second: float
    difference: float
    low: float
    high: float
    p: float


def paired_bootstrap(
    first: Sequence[Ranks],
    second: Sequence[Ranks],
    resamples: int = RESAMPLES,
    seed: int = 0,
) -> Difference:
    """Difference in mR of two models that ranked the same queries; of several sets, of the mean.

    Args:
        first: ranks of each set; a resample draws from each set as many images as it has.
        second: of the other model, in the same order.

    Raises:
        TrainingError: they ranked different queries, ``resamples`` is too small for the ends of
            a 95 % interval, or ``seed`` is negative.
    """
    if resamples < LEAST_RESAMPLES:
        raise TrainingError(
            f"--resamples {resamples}: give {LEAST_RESAMPLES} or more, or the interval's ends are "
            "noise"
        )
    if seed < 0:
        raise TrainingError(f"--seed {seed}: give 0 or more")
    random = np.random.default_rng(seed)
    drawn = [_resampled(*pair, resamples, random) for pair in zip(first, second, strict=True)]
    own = np.mean([means for means, _ in drawn], axis=0)
    differences = np.mean([values for _, values in drawn], axis=0)
    low, high = np.percentile(differences, [2.5, 97.5])
    # The sample itself counts as one resample, so that p is never 0.
    sides = [((differences <= 0).sum() + 1), ((differences >= 0).sum() + 1)]
    return Difference(
        first=float(own[0]),
        second=float(own[1]),
        difference=float(own[1] - own[0]),
        low=float(low),
        high=float(high),
        p=float(min(1.0, 2 * min(sides) / (resamples + 1))),
    )


def _resampled(
    first: Ranks, second: Ranks, resamples: int, random: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """mR of both models on a set, float64 ``[2]``, and its difference in each resample ``[R]``."""
    if not np.array_equal(first.image, second.image):
        raise TrainingError(
            f"the two models ranked different queries ({len(first.i2t)} images with "
            f"{len(first.t2i)} captions, {len(second.i2t)} with {len(second.t2i)})"
        )
    hits = np.stack([_hits(first), _hits(second)])
    captions = np.bincount(first.image, minlength=len(first.i2t)).astype(np.float64)
    images = len(captions)
    differences = np.empty(resamples)
    for start in range(0, resamples, _BLOCK):
        drawn = random.multinomial(
            images, np.full(images, 1 / images), size=min(_BLOCK, resamples - start)
        )
        means = _mean_recalls(drawn.astype(np.float64), hits, captions)
        differences[start : start + len(drawn)] = means[1] - means[0]
    return _mean_recalls(np.ones((1, images)), hits, captions)[:, 0], differences


def _hits(ranks: Ranks) -> np.ndarray:
    """Hits of every image's queries at each cut, float64 ``[I, 2, 3]``: as query, of captions."""
    hits = np.empty((len(ranks.i2t), 2, len(CUTS)))
    for column, cut in enumerate(CUTS):
        hits[:, 0, column] = ranks.i2t < cut
        hits[:, 1, column] = np.bincount(ranks.image, ranks.t2i < cut, minlength=len(ranks.i2t))
    return hits


def _mean_recalls(drawn: np.ndarray, hits: np.ndarray, captions: np.ndarray) -> np.ndarray:
    """mR in per cent ``[2, R]`` of both models' ``hits`` ``[2, I, 2, 3]``.

    Args:
        drawn: how often each image was drawn, ``[R, I]``.
        captions: captions of each image, ``[I]``.
    """
    sums = np.einsum("ri,miwc->mrwc", drawn, hits, optimize=True)
    queries = np.stack([drawn.sum(axis=1), drawn @ captions], axis=1)
    return 100 * (sums / queries[None, :, :, None]).mean(axis=(2, 3))


def compare(
    first: Sequence[Scored], second: Sequence[Scored], resamples: int = RESAMPLES, seed: int = 0
) -> dict[str, Difference]:
    """Differences by protocol (``"mr"``) and with equal captions as equals (``"equivalent"``).

    Args:
        first: a model's scores on some sets; of several, mR is the mean.
        second: another model's on the same.

    Raises:
        TrainingError: scores of different queries or that are not finite, or too few resamples.
    """
    return {
        name: paired_bootstrap(
            *(
                [item.gallery.ranks(item.scores, equivalent=name == "equivalent") for item in model]
                for model in (first, second)
            ),
            resamples,
            seed,
        )
        for name in ("mr", "equivalent")
    }
