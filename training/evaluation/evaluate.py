"""Retrieval metrics of models on data sets, each with a gallery of its own, and comparisons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from training.data.pairs import ImageRecord
from training.data.sources import Source
from training.errors import TrainingError
from training.evaluation.bootstrap import RESAMPLES, Difference, compare
from training.evaluation.encode import RetrievalModel
from training.evaluation.protocol import Scored, over_sets
from training.evaluation.rerank import BETA, TOP, normalised_by_bank, rerank
from training.evaluation.sets import EvaluationSet, opened_sets

MEAN = "mean of the data sets"


def score(model: RetrievalModel, data: EvaluationSet, bank: Sequence[str] = ()) -> Scored:
    """A model's scores of a set's captions, and of a ``bank``, with its images.

    Raises:
        TrainingError: scores that are not finite.
    """
    local = model.rule.local
    image = model.encode_images(data.images, local)
    scores = model.scores(model.encode_texts(data.gallery.captions, local), image)
    data.gallery.check_finite(scores, model.name)
    of_bank = model.scores(model.encode_texts(bank, local), image) if bank else None
    return Scored(scores, data.gallery, of_bank)


def measure(model: RetrievalModel, sets: Iterable[EvaluationSet]) -> dict[str, Any]:
    """Retrieval metrics on some sets, each with a gallery of its own.

    Returns:
        :func:`~training.evaluation.protocol.over_sets` of
        :func:`~training.evaluation.protocol.retrieval_metrics`.

    Raises:
        TrainingError: scores that are not finite.
    """
    return over_sets({data.name: evaluate_scored(score(model, data)) for data in sets})


def evaluate(
    model: RetrievalModel,
    records: Sequence[ImageRecord],
    sources: Sequence[Source | Path],
    rerank: str | None = None,
    bank: Sequence[str] = (),
    beta: float = BETA,
    pooled: bool = False,
) -> dict[str, Any]:
    """Retrieval metrics of a model: of every data set, and their mean.

    Args:
        rerank: also re-rank by this method, see :mod:`training.evaluation.rerank`.
        bank: captions to normalise by, if there are any.
        beta: inverse temperature of the normalisation.
        pooled: one gallery of all data sets instead of one for each.

    Returns:
        as :func:`measure`, and under ``"protocol"`` how it was measured.

    Raises:
        TrainingError: unreadable data, scores that are not finite, an unknown method, or scores
            that it cannot take.
    """
    with opened_sets(records, sources, model.input_size, pooled) as sets:
        found = {
            data.name: evaluate_scored(score(model, data, bank), rerank, beta) for data in sets
        }
    return over_sets(found) | {"protocol": model.protocol()}


def compare_models(
    models: Sequence[RetrievalModel],
    records: Sequence[ImageRecord],
    sources: Sequence[Source | Path],
    resamples: int = RESAMPLES,
    seed: int = 0,
) -> dict[str, dict[str, Difference]]:
    """:func:`compare` of two models on every data set and, of several, on their mean.

    Raises:
        TrainingError: unreadable data, scores that are not finite, or too few resamples.
    """
    scored: list[dict[str, Scored]] = []
    for model in models:
        with opened_sets(records, sources, model.input_size) as sets:
            scored.append({data.name: score(model, data) for data in sets})
    first, second = scored
    found = {name: compare([first[name]], [second[name]], resamples, seed) for name in first}
    if len(found) > 1:
        found[MEAN] = compare([*first.values()], [*second.values()], resamples, seed)
    return found


def evaluate_scored(
    scored: Scored, method: str | None = None, beta: float = BETA
) -> dict[str, Any]:
    """Retrieval metrics and, where asked for, those after re-ranking and after normalisation.

    Args:
        scored: scores of a set; with ``bank`` where normalisation is wanted.
        method: re-ranking, ``"base"``, ``"multivariate"`` or None.
        beta: inverse temperature of the normalisation.

    Returns:
        :func:`~training.evaluation.protocol.retrieval_metrics`, and under ``"reranked"`` and
        ``"normalised"`` the same metrics again with how they were made.

    Raises:
        TrainingError: scores that are not finite, an unknown method, scores that it cannot take,
            or ``beta`` not above 0.
    """
    if not beta > 0:
        raise TrainingError(f"--beta {beta:g}: give a number above 0, such as {BETA:g}")
    gallery = scored.gallery
    metrics = gallery.metrics(scored.scores)
    if method is not None:
        i2t, t2i = rerank(scored.scores, gallery, method)
        metrics["reranked"] = gallery.metrics_both(i2t, t2i) | {
            "method": f"sort after reversed retrieval, {method}, the {TOP} best",
            "transductive": True,
        }
    if scored.bank is not None:
        changed = normalised_by_bank(scored.scores, scored.bank, beta)
        metrics["normalised"] = gallery.metrics(changed) | {
            "method": f"fixed bank of {len(scored.bank)} captions, beta {beta:g}",
            "transductive": False,
        }
    return metrics
