"""Logistic regression with an L2 penalty, by Newton's method."""

from __future__ import annotations

import numpy as np

_STEPS, _SMALLEST_STEP, _DONE = 50, 1e-4, 1e-9
_OFFSET_PENALTY = 1e-6
"""So that there is an answer where all labels are alike."""


def logistic(
    features: np.ndarray,
    start: np.ndarray,
    wanted: np.ndarray,
    costs: np.ndarray,
    penalty: float,
) -> tuple[np.ndarray, float]:
    """Return weights w [dim] and an offset b of the log odds ``start + features w + b``.

    They minimise the sum of ``costs`` [n] times the cross entropy with ``wanted`` [n], from 0 to 1,
    plus ``penalty / 2`` times the squared norm of w. ``features`` are float64 [n, dim], ``start``
    [n] the log odds before. As the penalty grows, the answer becomes ``start``.
    """
    rows, dim = features.shape
    # The best weights are a mixture of the rows: where these are few, there are few unknowns.
    basis = np.linalg.qr(features.T)[0] if rows < dim else np.eye(dim)
    inputs = np.column_stack([features @ basis, np.ones(rows)])
    penalties = np.append(np.full(basis.shape[1], penalty), _OFFSET_PENALTY)
    found = np.zeros(len(penalties))
    loss = _loss(inputs, start, wanted, costs, penalties, found)
    for _ in range(_STEPS):
        chances = _sigmoid(start + inputs @ found)
        gradient = inputs.T @ (costs * (chances - wanted)) + penalties * found
        curvature = (inputs * (costs * chances * (1 - chances))[:, None]).T @ inputs
        step = np.linalg.solve(curvature + np.diag(penalties), gradient)
        size, before = 1.0, loss
        while True:
            loss = _loss(inputs, start, wanted, costs, penalties, found - size * step)
            if loss <= before or size < _SMALLEST_STEP:
                break
            size /= 2
        if loss > before:
            break
        found = found - size * step
        if before - loss <= _DONE * max(1.0, abs(before)):
            break
    return basis @ found[:-1], float(found[-1])


def _loss(
    inputs: np.ndarray,
    start: np.ndarray,
    wanted: np.ndarray,
    costs: np.ndarray,
    penalties: np.ndarray,
    found: np.ndarray,
) -> float:
    odds = start + inputs @ found
    return float((costs * (np.logaddexp(0, odds) - wanted * odds)).sum()
                 + (penalties * found**2).sum() / 2)  # fmt: skip


def _sigmoid(odds: np.ndarray) -> np.ndarray:
    return 0.5 * (1.0 + np.tanh(0.5 * odds))
