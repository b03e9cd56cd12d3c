"""Retrieval by the papers' protocol: recall at 1, 5, 10 both ways and their mean, mR."""

from __future__ import annotations

from collections.abc import Sequence

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
    caption_of_slot = np.concatenate(list(of_image))
    image_of_slot = np.repeat(np.arange(len(of_image)), [len(item) for item in of_image])
    slots_of_image = [np.flatnonzero(image_of_slot == image) for image in range(len(of_image))]
    images_of_caption: dict[int, list[int]] = {}
    for caption, image in zip(caption_of_slot, image_of_slot, strict=True):
        images_of_caption.setdefault(int(caption), []).append(int(image))

    i2t_ranks = ranks_of_best(scores[caption_of_slot].T, slots_of_image)
    slot_scores = scores[caption_of_slot]
    t2i_ranks = ranks_of_best(slot_scores, [np.array([image]) for image in image_of_slot])
    any_ranks = ranks_of_best(
        slot_scores,
        [np.unique(images_of_caption[int(caption)]) for caption in caption_of_slot],
    )
    i2t, t2i, equivalent = recalls(i2t_ranks), recalls(t2i_ranks), recalls(any_ranks)
    return {
        "i2t": i2t,
        "t2i": t2i,
        "mr": mean_recall(i2t, t2i),
        "equivalent": {"t2i": equivalent, "mr": mean_recall(i2t, equivalent)},
        "images": len(of_image),
        "captions": len(caption_of_slot),
    }


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
