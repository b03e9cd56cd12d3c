"""Weights between those of the base and those of the adapted model (WiSE-FT).

Wortsman et al., "Robust fine-tuning of zero-shot models", CVPR 2022: the straight way between both
keeps most of what either knows, where the second started from the first.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch

_UP = ".up"
"""Ends the names of LoRA's second matrices, which start at zero."""
_DOWN = ".down"
SHARES = tuple(eighths / 8 for eighths in range(1, 9))
"""Of the adapted weights, that are tried beside 0."""


def between(
    base: Mapping[str, torch.Tensor], adapted: Mapping[str, torch.Tensor], share: float
) -> dict[str, torch.Tensor]:
    """``(1 - share) base + share adapted``, of LoRA the same share of its update.

    ``base`` lacks what has not learnt.
    """
    mixed = {}
    for name, value in adapted.items():
        if name.endswith(_UP):
            mixed[name] = share * value
        elif name.endswith(_DOWN) or name not in base:
            mixed[name] = value
        else:
            mixed[name] = torch.lerp(base[name], value, share)
    return mixed
