from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional

from training.objectives.losses import contrastive_loss, masked_language_loss, presence_loss


def naive(
    logits: np.ndarray,
    positives: np.ndarray,
    keep_text: list[bool] | None = None,
    keep_image: list[bool] | None = None,
) -> float:
    """Mean over kept rows, plus mean over kept columns, of -sum_p log softmax_p / #p."""
    total = 0.0
    ways = ((logits, positives, keep_text), (logits.T, positives.T, keep_image))
    for scores, marks, keep in ways:
        losses = []
        for number, (row, mark) in enumerate(zip(scores, marks, strict=True)):
            if keep is None or keep[number]:
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


def test_dropped_rows_stay_negatives():
    """Rows leave the mean, all columns stay (METHOD A.2 #7), against float64 loops."""
    random = np.random.default_rng(5)
    logits = random.normal(size=(9, 6)) * 5
    positives = random.random((9, 6)) < 0.2
    positives[np.arange(9), np.arange(9) % 6] = True
    keep_text, keep_image = random.random(9) < 0.6, random.random(6) < 0.6
    ours = contrastive_loss(*map(torch.from_numpy, (logits, positives, keep_text, keep_image)))
    expected = naive(logits, positives, keep_text.tolist(), keep_image.tolist())
    np.testing.assert_allclose(ours.item(), expected, rtol=1e-10)
    smaller = contrastive_loss(
        torch.from_numpy(logits[keep_text]), torch.from_numpy(positives[keep_text])
    )
    assert abs(smaller.item() - expected) > 1e-3, "cutting the matrix would be another loss"


def test_a_dropped_row_is_pushed_as_a_negative_only():
    logits = torch.zeros(3, 3, requires_grad=True)
    keep = torch.tensor([False, True, True])
    contrastive_loss(logits, torch.eye(3).bool(), keep, keep).backward()
    assert logits.grad[0, 0] == 0, "its own pair pulls no more"
    assert logits.grad[0, 1] > 0, "image 1 still moves away from caption 0"


def test_with_nothing_kept_the_best_row_stands():
    random = np.random.default_rng(6)
    logits, positives = random.normal(size=(4, 4)), np.eye(4, dtype=bool)
    none = torch.zeros(4, dtype=torch.bool)
    tensor = torch.from_numpy(logits).requires_grad_()
    loss = contrastive_loss(tensor, torch.from_numpy(positives), none, none)
    best = np.arange(4) == logits.diagonal().argmax()
    np.testing.assert_allclose(loss.item(), naive(logits, positives, best, best), rtol=1e-10)
    loss.backward()
    assert torch.isfinite(tensor.grad).all()


@pytest.mark.parametrize("count", [0, 1, 7])
def test_masked_words_are_a_mean_and_never_nan(count):
    random = np.random.default_rng(7)
    logits, targets = random.normal(size=(count, 11)) * 4, random.integers(0, 11, count)
    tensor = torch.from_numpy(logits).requires_grad_()
    loss = masked_language_loss(tensor, torch.from_numpy(targets))
    losses = [
        np.log(np.exp(row).sum()) - row[label] for row, label in zip(logits, targets, strict=True)
    ]
    np.testing.assert_allclose(loss.item(), np.mean(losses) if losses else 0.0, rtol=1e-5)
    loss.backward()
    assert tensor.grad is not None and torch.isfinite(tensor.grad).all()


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_soft_targets_with_dropped_rows(share):
    """Targets mix positives with the softmax of affinities, each way its own; float64 loops."""
    random = np.random.default_rng(8)
    logits, affinity = random.normal(size=(6, 4)) * 5, random.random((6, 4)) / 0.1
    positives = random.random((6, 4)) < 0.3
    positives[np.arange(6), np.arange(6) % 4] = True
    keep_text, keep_image = np.array([1, 0, 1, 1, 0, 1], bool), np.array([1, 1, 0, 1], bool)
    expected = 0.0
    for scores, marks, fit, keep in (
        (logits, positives, affinity, keep_text),
        (logits.T, positives.T, affinity.T, keep_image),
    ):
        losses = []
        for row in np.flatnonzero(keep):
            soft = np.exp(fit[row]) / np.exp(fit[row]).sum()
            total = 0.0
            for column in range(scores.shape[1]):
                hard = marks[row, column] / marks[row].sum()
                target = (1 - share) * hard + share * soft[column]
                total -= target * (scores[row, column] - np.log(np.exp(scores[row]).sum()))
            losses.append(total)
        expected += np.mean(losses)
    arrays = (logits, positives, keep_text, keep_image, affinity)
    ours = contrastive_loss(*map(torch.from_numpy, arrays), soft_share=share)
    np.testing.assert_allclose(ours.item(), expected, rtol=1e-10)


def test_presence_is_a_sum_over_keywords():
    random = np.random.default_rng(9)
    logits, share = random.normal(size=(3, 7)) * 3, random.random((3, 7))
    total = 0.0
    for image in range(3):
        for keyword in range(7):
            chance = 1 / (1 + np.exp(-logits[image, keyword]))
            said = share[image, keyword]
            total -= said * np.log(chance) + (1 - said) * np.log(1 - chance)
    ours = presence_loss(torch.from_numpy(logits), torch.from_numpy(share).float())
    np.testing.assert_allclose(ours.item(), total / 3 / 20, rtol=1e-5)
