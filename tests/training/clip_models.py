"""A CLIP of OpenAI's architecture, small enough to train and export in a second."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import open_clip
import torch

from training.config import Config, preset

TINY = "tiny-clip-quickgelu"
ARCHITECTURE = {
    "embed_dim": 16,
    "quick_gelu": True,
    "vision_cfg": {
        "image_size": 64,
        "layers": 2,
        "width": 32,
        "head_width": 16,
        "patch_size": 16,
    },
    "text_cfg": {
        "context_length": 24,
        "vocab_size": 49408,
        "width": 32,
        "heads": 2,
        "layers": 2,
    },
}


def register_tiny(folder: Path) -> None:
    """Make open_clip know the model."""
    path = folder / f"{TINY}.json"
    path.write_text(json.dumps(ARCHITECTURE), encoding="utf-8")
    open_clip.add_model_config(path)


def tiny_config(changes: Mapping[str, Any] | None = None) -> Config:
    """The ``ebaker`` preset with the tiny model."""
    settings = {
        "encoder.name": TINY,
        "encoder.init_from": "random",
        "encoder.input_size": 64,
        "optimiser.precision": "fp32",
    }
    return preset("ebaker").with_values(settings | dict(changes or {}))


def random_weights(seed: int = 0) -> dict[str, torch.Tensor]:
    """Random weights of the tiny model as OpenAI names and stores them: mostly float16."""
    torch.manual_seed(seed)
    model = open_clip.create_model(TINY, pretrained=None)
    for value in model.parameters():
        # Biases and projections start at zero or tiny: a mix-up of them would not be seen.
        value.data += 0.02 * torch.randn_like(value)
    state = {
        name: value.half() if value.ndim > 1 else value
        for name, value in model.state_dict().items()
    }
    counts = {"input_resolution": 64, "context_length": 24, "vocab_size": 49408}
    return state | {name: torch.tensor(value) for name, value in counts.items()}
