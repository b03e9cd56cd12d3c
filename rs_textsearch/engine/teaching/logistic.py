"""Logistic regression with an L2 penalty, by Newton's method with conjugate gradients.

A few hundred rows of a few hundred numbers: products of matrix and vector are enough, and by einsum
they run on one thread. Factorisations by LAPACK take as long on an idle machine and, where other
programs use the cores, fifty times as long, while its threads wait for each other.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

_STEPS, _SMALLEST_STEP, _DONE = 50, 1e-4, 1e-9
_ROUNDS, _RESIDUAL = 200, 1e-5
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
    inputs = np.column_stack([features, np.ones(len(features))])
    penalties = np.append(np.full(features.shape[1], penalty), _OFFSET_PENALTY)
    found = np.zeros(len(penalties))

    def loss(weights: np.ndarray) -> float:
        odds = start + _times(inputs, weights)
        entropy = costs * (np.logaddexp(0, odds) - wanted * odds)
        return float(entropy.sum() + (penalties * weights**2).sum() / 2)

    now = loss(found)
    for _ in range(_STEPS):
        chances = _sigmoid(start + _times(inputs, found))
        gradient = _across(inputs, costs * (chances - wanted)) + penalties * found
        curvature = costs * chances * (1 - chances)

        def bent(v: np.ndarray, curvature: np.ndarray = curvature) -> np.ndarray:
            return _across(inputs, curvature * _times(inputs, v)) + penalties * v

        step = _solved(bent, gradient, _across(inputs**2, curvature) + penalties)
        size, before = 1.0, now
        while (now := loss(found - size * step)) > before and size > _SMALLEST_STEP:
            size /= 2
        if now > before:
            break
        found = found - size * step
        if before - now <= _DONE * max(1.0, abs(before)):
            break
    return found[:-1], float(found[-1])


def _solved(
    product: Callable[[np.ndarray], np.ndarray], wanted: np.ndarray, diagonal: np.ndarray
) -> np.ndarray:
    """Return x with ``product(x) = wanted``, by conjugate gradients.

    ``product`` is that with a positive definite matrix, whose ``diagonal`` preconditions.
    """
    found, rest = np.zeros(len(wanted)), wanted.copy()
    scaled = rest / diagonal
    direction, size = scaled, rest @ scaled
    enough = _RESIDUAL**2 * size
    for _ in range(_ROUNDS):
        if size <= enough:
            break
        image = product(direction)
        share = size / (direction @ image)
        found, rest = found + share * direction, rest - share * image
        scaled = rest / diagonal
        before, size = size, rest @ scaled
        direction = scaled + size / before * direction
    return found


def _times(matrix: np.ndarray, vector: np.ndarray) -> np.ndarray:
    return np.einsum("ij,j->i", matrix, vector)


def _across(matrix: np.ndarray, vector: np.ndarray) -> np.ndarray:
    return np.einsum("ij,i->j", matrix, vector)


def _sigmoid(odds: np.ndarray) -> np.ndarray:
    return 0.5 * (1.0 + np.tanh(0.5 * odds))
