"""Presets: named configurations, each of which says in its comment what it stands for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from training.config.config import Config
from training.errors import TrainingError


def _named(name: str, base: Config, values: dict[str, Any]) -> Config:
    return replace(base.with_values(values), preset=name)


_EBAKER = _named(
    "ebaker",
    Config(),
    {
        "encoder.name": "ViT-B-32-quickgelu",
        "encoder.input_size": 224,
        "encoder.frozen_blocks": 0,
        "batches.sampling": "pairs",
        "batches.batch_size": 100,
        "batches.word_dropout": 0.0,
        "ker.weight": 0.5,
        "ker.lr_factor": 10.0,
        "eba.kind": "joint",
        "optimiser.epochs": 7,
        "optimiser.lr": 1.5e-5,
        "optimiser.pretrained_lr_factor": 1.0,
        "optimiser.weight_decay": 0.7,
        "optimiser.warmup_steps": 200,
        "optimiser.clip_norm": 50.0,
        "optimiser.ema_decay": 0.0,
        "augmentation.crop_min": 0.9,
        "augmentation.colour_jitter": 0.0,
        "augmentation.flip": "none",
    },
)
"""EBAKER as its paper has it, where it is silent or wrong as METHOD recommends."""

_EBAKER_RELEASED = _named(
    "ebaker-released",
    _EBAKER,
    {
        "similarity.tokens": "all",
        "similarity.kind": "frobenius",
        "similarity.learnable_scale": False,
        "batches.multi_positive": False,
        "ker.mask_rate": 1.0,
        "ker.offset": True,
        "ker.blocks": 2,
        "ker.patches_only": True,
        "ker.mask_pads": False,
        "ker.lr_factor": 1.0,
        "eba.bank": "fifo",
        "optimiser.decay_embeddings": True,
        "optimiser.precision": "fp16",
    },
)
"""EBAKER as its authors' code has it, slips included (METHOD A.2), to compare with."""

_ABLATION = _named(
    "ablation",
    Config(),
    {
        "encoder.frozen_blocks": 8,
        "encoder.dim": 128,
        "encoder.text_width": 128,
        "encoder.text_layers": 2,
        "batches.captions_per_image": 1,
        "batches.word_dropout": 0.0,
        "augmentation.cached_views": 8,
        "ker.blocks": 2,
        "ker.heads": 4,
        "optimiser.epochs": 12,
        "optimiser.lr": 2e-3,
        "optimiser.ema_decay": 0.99,
    },
)
"""The mini encoder with its trunk frozen and cached: an epoch takes seconds on one core."""

_MINI = _named(
    "mini",
    Config(),
    {
        "encoder.input_size": 192,
        "encoder.frozen_blocks": 3,
        "encoder.dropout": 0.0,
        "soft.share": 0.3,
        "presence.weight": 1.0,
        "optimiser.epochs": 14,
    },
)
"""The model that the plugin ships."""

PRESETS: dict[str, Config] = {
    config.preset: config for config in (_MINI, _ABLATION, _EBAKER, _EBAKER_RELEASED)
}


def preset(name: str) -> Config:
    """The preset called ``name``.

    Raises:
        TrainingError: no such preset.
    """
    try:
        return PRESETS[name]
    except KeyError as error:
        raise TrainingError(
            f"no preset called {name!r}; there are: {', '.join(sorted(PRESETS))}"
        ) from error
