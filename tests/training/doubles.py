"""An encoder small enough to be checked by hand, and batches for it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from training.batch import Batch, Extra
from training.config import Config
from training.data.captions import EOT_ID, MASK_ID, PAD_ID, SOT_ID, UNK_ID
from training.models.encoder import DualEncoder, Features


class LinearEncoder(DualEncoder):
    """Four quadrants of an image and the tokens of a caption, each through one linear layer."""

    pad_id, sot_id, eot_id, mask_id, unknown_id = PAD_ID, SOT_ID, EOT_ID, MASK_ID, UNK_ID
    patch_grid = (2, 2)
    context_length = 12

    def __init__(self, config: Config, vocabulary_size: int = 40, dropout: float = 0.0) -> None:
        super().__init__(config)
        self.dim, self.input_size, self.vocabulary_size = 8, 32, vocabulary_size
        self.patch = nn.Linear(3, self.dim)
        self.token = nn.Embedding(vocabulary_size, self.dim)
        self.dropout = nn.Dropout(dropout)

    def encode_image(self, pixels: torch.Tensor) -> Features:
        quadrants = functional.adaptive_avg_pool2d(pixels / 255, 2).flatten(2).transpose(1, 2)
        patches = self.dropout(self.patch(quadrants))
        return Features(
            functional.normalize(patches.mean(dim=1), dim=-1), functional.normalize(patches, dim=-1)
        )

    def project_text(self, ids: torch.Tensor) -> Features:
        tokens = self.dropout(self.token(ids))
        weight = self.local_positions(ids).unsqueeze(-1)
        trunk = (tokens * weight).sum(dim=1) / weight.sum(dim=1)
        return Features(trunk, tokens)

    def pretrained_parameters(self) -> list[nn.Parameter]:
        return [self.patch.weight]

    def text_parameters(self) -> list[nn.Parameter]:
        return [it for name, it in self.named_parameters() if name.startswith("token")]

    @classmethod
    def build_tokenizer(cls, config, captions):
        raise NotImplementedError

    load_file = towers_of_graphs = freeze = inference_towers = build_tokenizer


def bare_batch(own_image: torch.Tensor, images: int, extras: Mapping[str, Extra]) -> Batch:
    """A batch without any pixels or words, of rows with these images."""
    rows = len(own_image)
    nothing = torch.zeros(0)
    return Batch(
        images=nothing,
        ids=nothing,
        members=None,
        weights=None,
        image_of_text=own_image,
        positives=own_image.unsqueeze(1) == torch.arange(images),
        own_image=own_image,
        extras=extras,
        image_spans=(slice(0, images),),
        row_spans=(slice(0, rows),),
        process=0,
        row_cuts=np.zeros(0, int),
        caption_cuts=np.zeros(0, int),
        image_rows=np.arange(images),
        caption_rows=np.arange(rows),
    )
