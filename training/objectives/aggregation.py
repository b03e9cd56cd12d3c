"""Weighted feature aggregation (WFA): an image's captions as one text vector.

WFA (Adler, Hackel, Sumbul, Demir, IGARSS 2025, arXiv 2505.11121) weighs the captions of an image
by their BLEU uniqueness or by learned attention, and trains on one row an image. Only its
abstract was at hand: every formula here is a reconstruction (METHOD C), not the paper's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from training.data.captions import CaptionTable, normalise


def uniqueness_weights(
    captions: Sequence[str],
    counts: Sequence[int] | None = None,
    gamma: float = 0.5,
    epsilon: float = 0.1,
) -> np.ndarray:
    """How much each caption of one image counts: more, the less the others say the same.

    Equal captions are taken together first. A naive BLEU against the other captions is 1 for each
    of RSICD's repeated ones, so that no weight is left: 49 % of its training images have five
    equal captions, and in 64 % every caption is there twice or more (METHOD C). A distinct
    caption that occurs ``m`` times and has the BLEU-4 ``b`` against the other distinct ones then
    gets ``m^gamma (epsilon + 1 - b)`` (a reconstruction). An image's only caption gets all.

    Args:
        captions: the captions of one image; they are compared in normal form.
        counts: how often each of them occurs; once each if not given. Repeats add up either way.
        gamma: 1 lets a caption said three times count three times, 0 once.
        epsilon: what is left for a caption that the others say word for word.

    Returns:
        float64 ``[K]``, a weight each of ``captions``, 1 in sum; equal captions share theirs in
        proportion to their counts.
    """
    words = [tuple(normalise(caption).split()) for caption in captions]
    repeats = np.ones(len(words)) if counts is None else np.asarray(counts, np.float64)
    multiplicity: Counter[tuple[str, ...]] = Counter()
    for text, count in zip(words, repeats, strict=True):
        multiplicity[text] += count
    weight = {
        text: times**gamma
        * (epsilon + 1 - _bleu(text, [item for item in multiplicity if item != text]))
        for text, times in multiplicity.items()
    }
    shares = np.array(
        [
            weight[text] * count / multiplicity[text]
            for text, count in zip(words, repeats, strict=True)
        ]
    )
    return shares / shares.sum()


def caption_weights(captions: CaptionTable, kind: str) -> list[np.ndarray] | None:
    """For each image, the weights of its distinct captions, ascending, when they are aggregated.

    Learned attention replaces them; there, and for a random caption, all are alike.

    Args:
        kind: of the aggregation; ``off``: none, and no weights.
    """
    if kind == "off":
        return None
    weights = []
    for own in captions.of_image:
        distinct, counts = np.unique(own, return_counts=True)
        if kind == "uniqueness":
            weights.append(uniqueness_weights([captions.texts[row] for row in distinct], counts))
        else:
            weights.append(counts / counts.sum() if kind == "mean" else np.ones(len(distinct)))
    return weights


def _bleu(words: Sequence[str], others: Sequence[Sequence[str]]) -> float:
    """Sentence BLEU of a caption against all the others of its image, 0..1.

    Orders above 1 are smoothed by one match in one trial more (Lin and Och 2004), without which
    a caption of ten words hardly ever has a 4-gram in common and BLEU is 0. A caption of fewer
    than four words has no 4-gram at all: only the orders that it has are averaged.
    """
    if not others:
        return 0.0
    from nltk.translate.bleu_score import SmoothingFunction, sentence_bleu

    order = min(4, len(words))
    return sentence_bleu(others, words, (1 / order,) * order, SmoothingFunction().method2)


class CaptionAttention(nn.Module):
    """Weights that are learned: ``softmax_k(q^T tanh(W e_k + b))``, additive attention.

    A reconstruction. It starts with ``q = 0``, which is the mean over the distinct captions.
    """

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.project = nn.Linear(dim, dim)
        self.query = nn.Linear(dim, 1, bias=False)
        nn.init.zeros_(self.query.weight)

    def forward(self, embeddings: torch.Tensor, present: torch.Tensor) -> torch.Tensor:
        """Weights float32 ``[N, K]``, 1 in sum over the captions that are there, 0 elsewhere.

        Args:
            embeddings: L2-normalised ``[N, K, d]``.
            present: bool ``[N, K]``; False where an image has fewer than ``K`` captions.
        """
        scores = self.query(torch.tanh(self.project(embeddings))).squeeze(-1).float()
        # The lowest number rather than -inf: a row without a caption gives 0, not NaN.
        scores = scores.masked_fill(~present, torch.finfo(scores.dtype).min)
        return scores.softmax(dim=1) * present


def aggregate(embeddings: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    """``n(sum_k w_k e_k)``, one text vector an image: ``[N, K, d]``, ``[N, K]`` to ``[N, d]``."""
    return functional.normalize((embeddings * weights.unsqueeze(-1)).sum(dim=1), dim=-1)
