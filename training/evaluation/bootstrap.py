"""Is one model better than another, or luckier? Paired bootstrap of the difference in mR.

Every query is ranked once, in the full gallery. A resample draws as many images as there are, with
replacement, each with its captions, and takes the recalls over the queries drawn, of both models
on the same draw. The gallery is not resampled: an image drawn twice would compete with its own
copy, and one not drawn would be missing as a distractor, so that every recall would be that of
another, easier task. What the interval covers is therefore the choice of the queries; it does not
cover the seeds of training (METHOD F: some 1.1 mR), for which runs with several seeds are needed.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from training.arguments import add_images, add_pairs
from training.errors import TrainingError
from training.evaluation.metrics import CUTS, Ranks, Scored

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
    first: Ranks,
    second: Ranks,
    resamples: int = RESAMPLES,
    seed: int = 0,
) -> Difference:
    """Difference in mR of two models that ranked the same queries.

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
    if not np.array_equal(first.image, second.image):
        raise TrainingError(
            f"the two models ranked different queries ({len(first.i2t)} images with "
            f"{len(first.t2i)} captions, {len(second.i2t)} with {len(second.t2i)})"
        )
    hits = np.stack([_hits(first), _hits(second)])
    captions = np.bincount(first.image, minlength=len(first.i2t)).astype(np.float64)
    images = len(captions)
    random = np.random.default_rng(seed)
    differences = np.empty(resamples)
    for start in range(0, resamples, _BLOCK):
        drawn = random.multinomial(
            images, np.full(images, 1 / images), size=min(_BLOCK, resamples - start)
        )
        means = _mean_recalls(drawn.astype(np.float64), hits, captions)
        differences[start : start + len(drawn)] = means[1] - means[0]
    own = _mean_recalls(np.ones((1, images)), hits, captions)[:, 0]
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
    first: Scored, second: Scored, resamples: int = RESAMPLES, seed: int = 0
) -> dict[str, Difference]:
    """Differences by protocol (``"mr"``) and with equal captions as equals (``"equivalent"``).

    Raises:
        TrainingError: scores of different queries or that are not finite, or too few resamples.
    """
    result = {}
    for name in ("mr", "equivalent"):
        ranks = [
            scored.gallery.ranks(scored.scores, equivalent=name == "equivalent")
            for scored in (first, second)
        ]
        result[name] = paired_bootstrap(*ranks, resamples, seed)
    return result


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``python -m training compare``."""
    pair = parser.add_mutually_exclusive_group(required=True)
    pair.add_argument("--runs", type=Path, nargs=2, metavar="RUN", help="two run folders")
    pair.add_argument("--bundles", type=Path, nargs=2, metavar="DIR", help="two bundles")
    add_pairs(parser)
    add_images(parser)
    parser.add_argument(
        "--resamples", type=int, default=RESAMPLES, help="default: %(default)s; at least 1000"
    )
    parser.add_argument("--seed", type=int, default=0, help="of the resamples (default: 0)")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def run(args: argparse.Namespace) -> int:
    """Compare and print."""
    from training.data.pairs import read_pairs
    from training.evaluation.scoring import score_bundle, score_run

    records = read_pairs(args.pairs)
    paths, score = (args.runs, score_run) if args.runs else (args.bundles, score_bundle)
    scored = [score(path, records, args.images) for path in paths]
    result = compare(*scored, args.resamples, args.seed)
    if args.json:
        document = {name: asdict(value) for name, value in result.items()}
        document |= {"resamples": args.resamples, "seed": args.seed}
        print(json.dumps(document | {"models": [str(path) for path in paths]}))
    else:
        print(readable(result, paths))
    return 0


def readable(result: dict[str, Difference], paths: list[Path]) -> str:
    """The differences in words."""
    titles = {"mr": "mR", "equivalent": "mR, equal captions counted as equal"}
    rows = [f"A {paths[0]}", f"B {paths[1]}"]
    for name, value in result.items():
        rows.append(
            f"{titles[name]}: A {value.first:.2f}, B {value.second:.2f}, B - A "
            f"{value.difference:+.2f}, 95 % interval {value.low:+.2f} to {value.high:+.2f}, "
            f"p = {value.p:.3g}"
        )
    rows.append("The interval covers the choice of queries, not the seeds of training.")
    return "\n".join(rows)
