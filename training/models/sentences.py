"""Vectors of many captions before any head of the text tower."""

from __future__ import annotations

import torch

from training.models.encoder import DualEncoder

BATCH = 256
"""Texts encoded at a time."""


@torch.inference_mode()
def sentences_of(encoder: DualEncoder, ids: torch.Tensor) -> torch.Tensor:
    """:meth:`DualEncoder.sentences` of captions or words, float32 ``[T, w]``, on the host.

    Args:
        ids: int64 ``[T, L]``, padded.
    """
    encoder.eval()
    device, pad = encoder.global_scale.device, encoder.pad_id
    lengths = (ids != pad).sum(dim=1)
    order = lengths.argsort()  # captions of one length together: less padding
    found = [
        encoder.sentences(ids[rows, : int(lengths[rows].max())].to(device)).float().cpu()
        for rows in order.split(BATCH)
    ]
    return torch.cat(found)[order.argsort()]
