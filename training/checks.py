"""What a configuration has to satisfy before a run touches the disk."""

from __future__ import annotations

import math
from dataclasses import asdict

from training.errors import TrainingError
from training.presets import FitConfig

STRIDE = 32
"""Image pixels a patch: MobileNetV2 halves its input five times."""
STAGES = 7
"""Stages of MobileNetV2 that can be frozen."""

_COUNTS = (
    "dim", "text_width", "text_layers", "text_heads", "captions_per_image", "epochs", "batch_size",
)
_POSITIVE = ("lr", "clip_norm", "initial_scale")
_NOT_NEGATIVE = (
    "seed", "warmup_steps", "local_loss_weight", "global_weight", "local_weight", "weight_decay",
    "trunk_lr_factor",
)
_SHARES = ("dropout", "word_dropout", "ema_decay", "colour_jitter")


def check_config(config: FitConfig) -> None:
    """Raise TrainingError where a value of ``config`` cannot work; the message names its key."""
    values = asdict(config)
    rules = [
        *((key, values[key] >= 1, "1 or more") for key in _COUNTS),
        *((key, values[key] > 0, "more than 0") for key in _POSITIVE),
        *((key, values[key] >= 0, "0 or more") for key in _NOT_NEGATIVE),
        *((key, 0 <= values[key] < 1, "from 0 to less than 1") for key in _SHARES),
        *(
            (key, math.isfinite(value), "a finite number")
            for key, value in values.items()
            if isinstance(value, float)
        ),
        ("crop_min", 0 < config.crop_min <= 1, "more than 0 and at most 1"),
        (
            "input_size",
            config.input_size >= STRIDE and config.input_size % STRIDE == 0,
            f"a multiple of {STRIDE}",
        ),
        ("frozen_blocks", 0 <= config.frozen_blocks <= STAGES, f"from 0 to {STAGES}"),
        ("context_length", config.context_length >= 3, "3 or more: start, a word, end"),
        ("vocabulary_size", config.vocabulary_size >= 32, "32 or more: letters and signs"),
        ("precision", config.precision in ("auto", "bf16", "fp32"), "auto, bf16 or fp32"),
    ]
    for key, satisfied, wanted in rules:
        if not satisfied:
            raise TrainingError(f"{key} is {values[key]}; it must be {wanted} (see --set)")
    if config.text_width % config.text_heads:
        raise TrainingError(
            f"text_width is {config.text_width}; it must be a multiple of text_heads "
            f"({config.text_heads})"
        )
