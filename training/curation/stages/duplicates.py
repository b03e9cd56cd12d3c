"""Clusters of near duplicates, of which one image stays."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from rs_textsearch.engine import packages
from training.config.component import option
from training.curation.sample import Sample
from training.curation.stage import Plan, Removal, Stage, Table
from training.curation.stages.choosing import Preference, clusters, kept_of
from training.data.dedup import MAX_BELOW, least_distance
from training.errors import TrainingError

DUPLICATE = "near duplicate"
EXACT_UP_TO = 100_000
"""Images that are all compared; above, faiss looks in the nearest cells of `CELLS_PER_ROOT`."""
CELLS_PER_ROOT = 4
"""Cells of the inverted index over the square root of the images, as faiss's guide advises."""
PROBED = 32
"""Cells looked at for each image."""


@dataclass(frozen=True)
class Duplicates(Stage):
    """Link images that are near by features and by hashes, and keep one of each component.

    RS5M (METHOD D) links by features alone (fastdup: cosine, five nearest neighbours, connected
    components): ``threshold=0.98 neighbours=5 hash_below=0``. But what an encoder that was trained
    to match captions takes for near may be two beaches. So features only propose, which finds what
    was cropped or turned without comparing every hash with every other, and hashes confirm.
    """

    key: ClassVar[str] = "duplicates"
    title: ClassVar[str] = "one of each cluster of near duplicates"
    embedded: ClassVar[bool] = True

    threshold: float = option(0.9, "least cosine of duplicates", least=0, most=1)
    neighbours: int = option(20, "nearest images of each image that are looked at", least=1)
    hash_below: int = option(
        7,
        "distance below which the perceptual hashes of duplicates lie as well, in some dihedral "
        "view, of 64 bits; 0: features alone decide",
        least=0,
        most=MAX_BELOW,
    )
    prefer: tuple[str, ...] = option((), "data sets to keep an image from, the best first")
    avoid: tuple[str, ...] = option((), "data sets whose images go first, the worst first")

    def plan(self, table: Table) -> Plan:
        samples, views, places = _gathered(table)
        pairs, cosines = near_pairs(views, self.neighbours, self.threshold)
        proposed = len(pairs)
        if self.hash_below:
            agree = _hash_distance(samples, pairs) < self.hash_below
            pairs, cosines = pairs[agree], cosines[agree]
        cluster = clusters(len(samples), pairs)
        preference = Preference(self.prefer, self.avoid)
        kept = kept_of(cluster, [preference.rank(sample) for sample in samples])
        nearest = np.zeros(len(samples))
        for side in pairs.T:
            np.maximum.at(nearest, side, cosines)
        sizes = Counter(np.bincount(cluster).tolist())
        clustered = {str(size): sizes[size] for size in sorted(sizes) if size > 1}
        plan = Plan({"proposed": proposed, "pairs": len(pairs), "clusters": clustered})
        for row, stays in enumerate(kept[cluster].tolist()):
            if row != stays:
                note = f"cosine {nearest[row]:.3f} with its nearest"
                removal = Removal(DUPLICATE, note, samples[stays].key)
                plan.remove(places[row], samples[row].key, removal)
        return plan


def _gathered(table: Table) -> tuple[list[Sample], np.ndarray, list[int]]:
    """All samples, their features ``[N, V, d]`` and the part that each is in."""
    samples: list[Sample] = []
    arrays: list[np.ndarray] = []
    places: list[int] = []
    for number, part in table:
        features = table.features(number)
        samples += part
        arrays += [features[sample.key] for sample in part]
        places += [number] * len(part)
    return samples, np.stack(arrays) if arrays else np.zeros((0, 1, 1), np.float16), places


def _hash_distance(samples: list[Sample], pairs: np.ndarray) -> np.ndarray:
    """Of each pair ``[P, 2]``, in the nearest of their views; uint8 ``[P]``."""
    hashes = b"".join(bytes.fromhex(sample.scores["phash"]) for sample in samples)
    keys = np.frombuffer(hashes, np.uint64).reshape(len(samples), -1)
    return least_distance(keys[pairs[:, 0]], keys[pairs[:, 1]])


def near_pairs(
    views: np.ndarray, neighbours: int, threshold: float
) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of images one of which, in some view, has the other among its nearest.

    Args:
        views: unit vectors ``[N, V, d]``; all views look among the first views.
        neighbours: nearest others of each view.
        threshold: least cosine.

    Returns:
        Pairs int64 ``[P, 2]``, first < second, in order; largest cosine of each, float32 ``[P]``.

    Raises:
        TrainingError: features that are not finite.
    """
    with packages.loading():
        import faiss
    vectors = np.ascontiguousarray(views[:, 0], np.float32)
    if not np.isfinite(vectors).all():
        raise TrainingError(
            "features of some images are not finite: the encoder is damaged; export it again"
        )
    count, width = vectors.shape
    if not count:
        return np.zeros((0, 2), np.int64), np.zeros(0, np.float32)
    if count <= EXACT_UP_TO:
        index = faiss.IndexFlatIP(width)
    else:
        cells = int(CELLS_PER_ROOT * count**0.5)
        index = faiss.IndexIVFFlat(
            faiss.IndexFlatIP(width), width, cells, faiss.METRIC_INNER_PRODUCT
        )
        index.train(vectors)
        index.nprobe = PROBED
    index.add(vectors)
    best: dict[tuple[int, int], float] = {}
    for view in range(views.shape[1]):
        queries = np.ascontiguousarray(views[:, view], np.float32)
        cosines, found = index.search(queries, min(neighbours + 1, count))
        row, place = np.nonzero((cosines >= threshold) & (found >= 0))
        for first, second, cosine in zip(
            row.tolist(), found[row, place].tolist(), cosines[row, place].tolist()
        ):
            if first != second:
                pair = (min(first, second), max(first, second))
                best[pair] = max(cosine, best.get(pair, 0))
    pairs = sorted(best)
    return (
        np.array(pairs, np.int64).reshape(-1, 2),
        np.array([best[pair] for pair in pairs], np.float32),
    )
