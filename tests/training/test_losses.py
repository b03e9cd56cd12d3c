from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional

from training.distributed import Processes
from training.objectives.contrast import contrastive_loss as contrastive_share
from training.objectives.losses import masked_language_loss, multilabel_loss
from training.objectives.step import Scores


def contrastive_loss(logits, positives, eliminated=None, affinity=None, soft_share=0.0):
    """The loss of one process alone."""
    logits, positives, eliminated, affinity = (
        None if item is None else Scores(item, item)
        for item in (logits, positives, eliminated, affinity)
    )
    return contrastive_share(logits, positives, Processes(), eliminated, affinity, soft_share)


def naive(
    logits: np.ndarray,
    positives: np.ndarray,
    affinity: np.ndarray | None = None,
    share: float = 0.0,
) -> float:
    """Mean over rows with a positive, plus the same of columns, of cross-entropies in loops."""
    total = 0.0
    other_way = None if affinity is None else affinity.T
    for scores, marks, fit in ((logits, positives, affinity), (logits.T, positives.T, other_way)):
        losses = []
        for row in np.flatnonzero(marks.any(axis=1)):
            log_softmax = scores[row] - np.log(np.exp(scores[row]).sum())
            target = marks[row] / marks[row].sum()
            if fit is not None:
                target = (1 - share) * target + share * np.exp(fit[row]) / np.exp(fit[row]).sum()
            losses.append(-(target * log_softmax).sum())
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


def test_one_pair_a_row_drops_as_the_released_code_drops():
    """Rows leave the mean, all columns stay, in both directions (METHOD A.2 #7)."""
    torch.manual_seed(1)
    logits, diagonal = torch.randn(8, 8) * 5, torch.arange(8)
    keep = torch.tensor([1, 0, 1, 1, 0, 1, 1, 1]).bool()
    ours = contrastive_loss(logits, torch.eye(8).bool(), torch.diag(~keep))
    expected = functional.cross_entropy(logits[keep], diagonal[keep])
    expected = expected + functional.cross_entropy(logits.T[keep], diagonal[keep])
    torch.testing.assert_close(ours, expected)
    cut = contrastive_loss(logits[keep][:, keep], torch.eye(6).bool())
    assert (cut - expected).abs() > 1e-3, "cutting the matrix would be another loss"


@pytest.mark.parametrize("share", [0.0, 0.4])
def test_an_eliminated_pair_pulls_in_neither_direction(share):
    """Caption 0 loses image 0, which caption 1 still describes; caption 2 loses its only image."""
    random = np.random.default_rng(5)
    logits = torch.from_numpy(random.normal(size=(5, 4)) * 3).requires_grad_()
    affinity = torch.from_numpy(random.random((5, 4)) / 0.1) if share else None
    positives = np.array(
        [[1, 0, 0, 1], [1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]], bool
    )
    eliminated = np.zeros((5, 4), bool)
    eliminated[0, 0] = eliminated[2, 1] = True
    loss = contrastive_loss(
        logits, torch.from_numpy(positives), torch.from_numpy(eliminated), affinity, share
    )
    left = positives & ~eliminated
    fit = None if affinity is None else np.where(eliminated, -1e9, affinity.numpy())
    np.testing.assert_allclose(
        loss.item(), naive(logits.detach().numpy(), left, fit, share), rtol=1e-9
    )
    loss.backward()
    gradient = logits.grad.numpy()
    assert (gradient[eliminated] >= 0).all() and gradient[0, 0] > 0
    if share == 0:
        assert (gradient[~left] >= 0).all()


def test_with_nothing_left_the_loss_is_zero_and_has_a_gradient():
    logits = torch.randn(4, 4, requires_grad=True)
    everything = torch.ones(4, 4).bool()
    for affinity in (None, torch.rand(4, 4)):
        loss = contrastive_loss(logits, torch.eye(4).bool(), everything, affinity, 0.3)
        loss.backward()
        assert loss.item() == 0 and (logits.grad == 0).all()


@pytest.mark.parametrize("count", [0, 1, 7])
def test_masked_words_are_a_sum_and_never_nan(count):
    random = np.random.default_rng(7)
    logits, targets = random.normal(size=(count, 11)) * 4, random.integers(0, 11, count)
    tensor = torch.from_numpy(logits).requires_grad_()
    loss = masked_language_loss(tensor, torch.from_numpy(targets))
    losses = [
        np.log(np.exp(row).sum()) - row[label] for row, label in zip(logits, targets, strict=True)
    ]
    np.testing.assert_allclose(loss.item(), np.sum(losses), rtol=1e-5)
    loss.backward()
    assert tensor.grad is not None and torch.isfinite(tensor.grad).all()


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_soft_targets(share):
    """Targets mix positives with the softmax of affinities, each way its own; float64 loops."""
    random = np.random.default_rng(8)
    logits, affinity = random.normal(size=(6, 4)) * 5, random.random((6, 4)) / 0.1
    positives = random.random((6, 4)) < 0.3
    positives[np.arange(6), np.arange(6) % 4] = True
    scores, marks, fit = map(torch.from_numpy, (logits, positives, affinity))
    ours = contrastive_loss(scores, marks, None, fit, share)
    np.testing.assert_allclose(ours.item(), naive(logits, positives, affinity, share), rtol=1e-10)


def test_presence_is_a_sum_over_keywords():
    random = np.random.default_rng(9)
    logits, share = random.normal(size=(3, 7)) * 3, random.random((3, 7))
    total = 0.0
    for image in range(3):
        for keyword in range(7):
            chance = 1 / (1 + np.exp(-logits[image, keyword]))
            said = share[image, keyword]
            total -= said * np.log(chance) + (1 - said) * np.log(1 - chance)
    ours = multilabel_loss(torch.from_numpy(logits), torch.from_numpy(share).float())
    np.testing.assert_allclose(ours.item(), total / 20, rtol=1e-5)
