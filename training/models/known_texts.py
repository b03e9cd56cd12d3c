"""Token features of a frozen text tower, computed once: a caption comes in every epoch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch

from training.data.captions import MASK_ID, PAD_ID, UNK_ID

LIMIT = 500_000_000
"""Bytes that are kept; what does not fit any more is computed every time."""
TOGETHER = 64
"""Texts computed at a time, of about one length: what is padded costs as much as what is not."""


class KnownTexts:
    """What a tower made of each text, float16 on the host, by the ids of its tokens.

    All features are rounded to half precision, those that are new as well: a text is the same in
    every epoch, whether it was kept or not.

    Only for a tower whose weights below the heads do not change. A text in which words are masked
    or dropped is computed each time, as it hardly comes again.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self.left = limit
        self._found: dict[bytes, np.ndarray] = {}

    def __deepcopy__(self, memo: dict[int, Any]) -> KnownTexts:
        return self  # averaged weights are the same below the heads

    @torch.no_grad()
    def tokens(
        self, ids: torch.Tensor, encode: Callable[[torch.Tensor], torch.Tensor]
    ) -> torch.Tensor:
        """Features of padded ids ``[T, L]``, float32 ``[T, L, w]``; those of padding are 0.

        Args:
            encode: token features ``[t, l, w]`` of some ids ``[t, l]``.
        """
        lengths = (ids != PAD_ID).sum(dim=1)
        keys = [row[:length].tobytes() for row, length in zip(ids.numpy(), lengths, strict=True)]
        rows: list[np.ndarray | None] = [self._found.get(key) for key in keys]
        new = torch.tensor([row for row, known in enumerate(rows) if known is None], dtype=int)
        for part in new[lengths[new].argsort()].split(TOGETHER) if len(new) else ():
            features = encode(ids[part, : int(lengths[part].max())]).half().numpy()
            for row, found in zip(part.tolist(), features, strict=True):
                rows[row] = found[: lengths[row]].copy()
        hidden = torch.isin(ids[new], torch.tensor([MASK_ID, UNK_ID])).any(dim=1)
        for row in new[~hidden].tolist():
            self._keep(keys[row], rows[row])
        whole = np.zeros((*ids.shape, rows[0].shape[1]), np.float16)
        for row, found in zip(whole, rows, strict=True):
            row[: len(found)] = found
        return torch.from_numpy(whole).float()

    def _keep(self, key: bytes, features: np.ndarray) -> None:
        if key not in self._found and features.nbytes <= self.left:
            self._found[key] = features
            self.left -= features.nbytes
