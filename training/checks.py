"""What a configuration has to satisfy before a run touches the disk."""

from __future__ import annotations

import math
from dataclasses import asdict

from training.errors import TrainingError
from training.presets import FitConfig

STRIDE = 32
"""Image pixels a patch: the mini encoder's trunk halves its input five times."""
STAGES = 8
"""Stages of the trunk that can be frozen, the convolution above them included."""
TRUNKS = (
    "mobilenetv2_100",
    "tf_efficientnet_lite0",
    "tf_efficientnet_lite1",
    "tf_efficientnet_lite2",
)
"""Trunks of seven stages that end in 1280 channels, made for x / 127.5 - 1 as pixels."""

_COUNTS = (
    "dim",
    "text_width",
    "text_layers",
    "text_heads",
    "captions_per_image",
    "epochs",
    "batch_size",
    "keyword_count",
    "ker_heads",
)
_POSITIVE = ("lr", "clip_norm", "initial_scale", "soft_temperature")
_NOT_NEGATIVE = (
    "seed",
    "warmup_steps",
    "local_loss_weight",
    "mlm_weight",
    "presence_weight",
    "global_weight",
    "local_weight",
    "weight_decay",
    "trunk_lr_factor",
    "frozen_blocks",
    "ker_lr_factor",
    "ker_blocks",
    "drop_epoch",
    "grad_cache",
    "cached_views",
)
_SHARES = ("dropout", "word_dropout", "ema_decay", "colour_jitter", "drop_ratio")
_CHOICES = {
    "trunk": TRUNKS,
    "local_tokens": ("valid", "all"),
    "local_similarity": ("rms", "frobenius", "late"),
    "sampling": ("images", "pairs"),
    "mask_strategy": ("keywords", "random", "adjectives"),
    "keyword_head": ("vocabulary", "keywords"),
    "eba": ("off", "joint", "split"),
    "eba_bank": ("epoch", "fifo"),
    "wfa": ("off", "uniqueness", "attention", "mean", "random"),
    "precision": ("auto", "bf16", "fp16", "fp32"),
}
"""Fields that take one of a few words."""


def check_config(config: FitConfig) -> None:
    """Raise TrainingError where a value of ``config`` cannot work; the message names its key."""
    values = asdict(config)
    rules = [
        *((key, values[key] >= 1, "1 or more") for key in _COUNTS),
        *((key, values[key] > 0, "more than 0") for key in _POSITIVE),
        *((key, values[key] >= 0, "0 or more") for key in _NOT_NEGATIVE),
        *((key, 0 <= values[key] < 1, "from 0 to less than 1") for key in _SHARES),
        *((key, values[key] in words, " or ".join(words)) for key, words in _CHOICES.items()),
        *(
            (key, math.isfinite(value), "a finite number")
            for key, value in values.items()
            if isinstance(value, float)
        ),
        ("crop_min", 0 < config.crop_min <= 1, "more than 0 and at most 1"),
        ("soft_targets", 0 <= config.soft_targets <= 1, "from 0 to 1"),
        ("mask_rate", 0 < config.mask_rate <= 1, "more than 0 and at most 1"),
        ("wfa_share", 0 < config.wfa_share <= 1, "more than 0 and at most 1"),
        (
            "input_size",
            config.input_size >= STRIDE and config.input_size % STRIDE == 0,
            f"a multiple of {STRIDE}",
        ),
        ("context_length", config.context_length >= 3, "3 or more: start, a word, end"),
        ("vocabulary_size", config.vocabulary_size >= 32, "32 or more: letters and signs"),
        *(_mini_rules(config) if config.encoder == "mini" else ()),
    ]
    for key, satisfied, wanted in rules:
        if not satisfied:
            raise TrainingError(f"{key} is {values[key]}; it must be {wanted} (see --set)")
    _check_together(config)


def _mini_rules(config: FitConfig) -> tuple[tuple[str, bool, str], ...]:
    return (
        ("frozen_blocks", config.frozen_blocks <= STAGES, f"from 0 to {STAGES}"),
        (
            "text_heads",
            config.text_width % config.text_heads == 0,
            f"a divisor of text_width ({config.text_width})",
        ),
    )


def _check_together(config: FitConfig) -> None:
    """Raise TrainingError where two values of ``config`` contradict each other."""
    contradictions = (
        (
            config.cached_views > 0 and (config.encoder != "mini" or config.frozen_blocks == 0),
            f"cached_views is {config.cached_views}; only frozen layers have an output that can be "
            "kept: set encoder=mini and frozen_blocks to 1 or more",
        ),
        (
            config.wfa != "off" and config.sampling == "pairs",
            f"wfa is {config.wfa} and sampling is pairs; aggregation needs all captions of an "
            "image at once: set sampling=images",
        ),
        (
            config.mlm_weight > 0 and config.dim % config.ker_heads != 0,
            f"ker_heads is {config.ker_heads}; it must be a divisor of dim ({config.dim})",
        ),
        (
            config.mlm_weight > 0
            and config.keyword_head == "keywords"
            and (config.mask_strategy != "keywords" or config.released_offset),
            "keyword_head is keywords, but other words are masked as well: set "
            "keyword_head=vocabulary",
        ),
        (
            config.local_loss_weight == 0 and config.eba == "split",
            "eba is split and local_loss_weight is 0; without the local term use eba=joint",
        ),
        (
            config.teachers != "" and config.soft_targets == 0,
            f"teachers is {config.teachers} and soft_targets is 0; teachers shape the soft share "
            "of targets only: set soft_targets to more than 0",
        ),
    )
    for wrong, message in contradictions:
        if wrong:
            raise TrainingError(f"{message} (see --set)")
