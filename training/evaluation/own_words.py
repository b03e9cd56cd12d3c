"""Queries in people's own words: do the best images show what was meant?

Captions of published sets say "boats" and "dense residential area"; people type "catamarans" and
"townhouses". Measured is the precision at ten of the class, as far as a gallery has ten right
images.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from training.data.pairs import ImageRecord
from training.data.sources import Source
from training.errors import TrainingError
from training.evaluation.encode import RetrievalModel
from training.evaluation.queries import Query, of_dataset
from training.evaluation.sets import EvaluationSet, by_dataset, opened_sets

BEST = 10
"""Images of a query that are looked at."""


def share_right(
    scores: np.ndarray, classes: Sequence[tuple[str, ...]], labels: Sequence[str]
) -> dict[str, Any] | None:
    """Share of the ten best images of each query that are of a right class.

    Ties keep the images' order. A gallery with fewer right images than ten is asked for those only.

    Args:
        scores: ``[Q, I]``.
        classes: right for each query.
        labels: of the images.

    Returns:
        ``{"share", "queries", "per_class": {label: {"share", "queries"}}}``: means over the queries
        that some image is right for, and over those for which a class is right. None: there is no
        such query.
    """
    names = np.array(labels)
    shares: list[float] = []
    by_class: dict[str, list[float]] = {}
    for row, own in zip(scores, classes, strict=True):
        right = np.isin(names, own)
        if not right.any():
            continue
        best = np.argsort(-row, kind="stable")[:BEST]
        shares.append(float(right[best].sum() / min(BEST, right.sum())))
        for label in own:
            by_class.setdefault(label, []).append(shares[-1])
    if not shares:
        return None
    per_class = {label: _mean(by_class[label]) for label in sorted(by_class)}
    return _mean(shares) | {"per_class": per_class}


def _mean(shares: Sequence[float]) -> dict[str, Any]:
    return {"share": round(float(np.mean(shares)), 4), "queries": len(shares)}


def own_words(
    model: RetrievalModel,
    records: Sequence[ImageRecord],
    sources: Sequence[Source | Path],
    queries: Sequence[Query],
) -> dict[str, Any]:
    """:func:`share_right` of a model on each data set that queries name classes of.

    Returns:
        ``{"share": mean over the sets, "sets": {name: what share_right returns}}``.

    Raises:
        TrainingError: unreadable data, scores that are not finite, or no set with a right image.
    """
    labels = {name: [item.label for item in part] for name, part in by_dataset(records).items()}
    wanted = [item for item in records if of_dataset(queries, item.dataset)]
    if not wanted:
        return own_words_of(model, [], labels, queries)
    with opened_sets(wanted, sources, model.input_size) as sets:
        return own_words_of(model, sets, labels, queries)


def own_words_of(
    model: RetrievalModel,
    sets: Sequence[EvaluationSet],
    labels: Mapping[str, Sequence[str]],
    queries: Sequence[Query],
) -> dict[str, Any]:
    """:func:`own_words` on sets of images that are open already, each called after its data set.

    Args:
        labels: of the images of each set.
    """
    found = {}
    for data in sets:
        if asked := of_dataset(queries, data.name):
            texts, classes = zip(*asked, strict=True)
            shares = share_right(_scores(model, texts, data), classes, labels[data.name])
            found |= {} if shares is None else {data.name: shares}
    if not found:
        raise TrainingError(
            f"no query names a class of {', '.join(map(repr, labels))} that an image is labelled "
            "with; the lines of the pair files need a label, and the list of queries names classes "
            "by data set"
        )
    mean = float(np.mean([item["share"] for item in found.values()]))
    return {"share": round(mean, 4), "sets": found}


def _scores(model: RetrievalModel, texts: Sequence[str], data: EvaluationSet) -> np.ndarray:
    """Scores ``[Q, I]`` of queries with the images of a set."""
    local = model.rule.local
    image = model.encode_images(data.images, local)
    scores = model.scores(model.encode_texts(texts, local), image)
    data.gallery.check_finite(scores, model.name)
    return scores
