"""A CLIP of OpenAI's architecture, small enough to train and export in a second."""

from __future__ import annotations

import json
from pathlib import Path

import open_clip
import torch

from training.presets import FitConfig, preset

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


def tiny_config(**changes: object) -> FitConfig:
    """The ``ebaker`` preset with the tiny model."""
    settings = {
        "encoder": TINY,
        "init_checkpoint": "random",
        "input_size": 64,
        "context_length": 24,
        "precision": "fp32",
    } | changes
    return preset("ebaker").with_overrides([f"{key}={value}" for key, value in settings.items()])


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
