from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional

from training.losses import contrastive_loss


def naive(logits: np.ndarray, positives: np.ndarray) -> float:
    """Mean over rows, plus mean over columns, of -sum_p log softmax_p / #p."""
    total = 0.0
    for scores, marks in ((logits, positives), (logits.T, positives.T)):
        losses = []
        for row, mark in zip(scores, marks, strict=True):
            log_softmax = row - row.max() - np.log(np.exp(row - row.max()).sum())
            losses.append(-log_softmax[mark].mean())
        total += np.mean(losses)
    return total


def test_several_positives_against_float64():
    random = np.random.default_rng(3)
    logits = random.normal(size=(7, 5)) * 8
    positives = random.random((7, 5)) < 0.3
    positives[np.arange(7), np.arange(7) % 5] = True
    ours = contrastive_loss(torch.from_numpy(logits), torch.from_numpy(positives))
    np.testing.assert_allclose(ours.item(), naive(logits, positives), rtol=1e-10)


def test_one_positive_is_the_sum_of_two_cross_entropies():
    torch.manual_seed(0)
    logits, diagonal = torch.randn(6, 6), torch.arange(6)
    expected = functional.cross_entropy(logits, diagonal) + functional.cross_entropy(
        logits.T, diagonal
    )
    torch.testing.assert_close(contrastive_loss(logits, torch.eye(6).bool()), expected)


def test_equal_captions_do_not_repel():
    """Two images share a caption: raising both of their scores must not raise the loss."""
    positives = torch.tensor([[True, True, False], [False, False, True]])
    low = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 2.0]])
    high = torch.tensor([[3.0, 3.0, 0.0], [0.0, 0.0, 2.0]])
    assert contrastive_loss(high, positives) < contrastive_loss(low, positives)
