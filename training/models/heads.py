"""The layers that take both towers of the mini encoder into their joint space."""

from __future__ import annotations

from torch import nn

HIDDEN = 512
"""Width between the two layers of a head."""


def head(width: int, dim: int, layers: int) -> nn.Module:
    """A head from ``width`` to ``dim``: linear, or of two layers with a GELU between them."""
    if layers == 1:
        return nn.Linear(width, dim)
    return nn.Sequential(nn.Linear(width, HIDDEN), nn.GELU(), nn.Linear(HIDDEN, dim))
