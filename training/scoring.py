"""Scores of a model in training, or of a bundle, for every caption and image of a split."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from training.data.augment import to_planes
from training.data.captions import CaptionTable
from training.evaluation import retrieval_metrics
from training.models.mini import MiniModel, local_positions
from training.models.similarity import global_similarity, local_similarity
from training.presets import FitConfig

BATCH = 256


@torch.inference_mode()
def score_matrices(
    model: MiniModel, images: np.ndarray, captions: CaptionTable
) -> tuple[np.ndarray, np.ndarray]:
    """``S_g`` and ``S_l``, float32 ``[T, I]``, distinct caption x image."""
    model.eval()
    device = next(model.parameters()).device
    image_parts = [
        model.image(to_planes(torch.from_numpy(np.ascontiguousarray(images[start : start + BATCH])).to(device)))
        for start in range(0, len(images), BATCH)
    ]
    image_global = torch.cat([part[0] for part in image_parts])
    image_local = torch.cat([part[1] for part in image_parts])
    s_g, s_l = [], []
    for start in range(0, len(captions.texts), BATCH):
        stop = start + BATCH
        longest = captions.lengths[start:stop].max()
        ids = torch.from_numpy(captions.ids[start:stop, :longest]).to(device)
        text_global, text_local = model.text(ids)
        s_g.append(global_similarity(text_global, image_global).cpu())
        s_l.append(local_similarity(text_local, local_positions(ids), image_local).cpu())
    return torch.cat(s_g).numpy(), torch.cat(s_l).numpy()


def evaluate_model(
    model: MiniModel, images: np.ndarray, captions: CaptionTable, config: FitConfig
) -> dict[str, Any]:
    """Retrieval metrics of the mixed score ``global_weight * S_g + local_weight * S_l``."""
    s_g, s_l = score_matrices(model, images, captions)
    scores = config.global_weight * s_g + config.local_weight * s_l
    return retrieval_metrics(scores, captions.of_image)
