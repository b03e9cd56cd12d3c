"""The table of levers: what each part of the shipped recipe gives, and what else might.

Rows change one thing of the preset ``words``, on an image trunk that keeps its ImageNet weights,
so that a row takes minutes and not an hour: it says what is worth trying with the trunk trained.
"""

from __future__ import annotations

from training.ablation.table import Overrides, Row, Table

CHEAP: Overrides = {
    "encoder.input_size": 160,
    "encoder.frozen_blocks": 8,
    "augmentation.cached_views": 2,
}
"""What every row has: the trunk is frozen, and computed once for two views of each image."""

_LEFT_OUT: dict[str, Overrides] = {
    "no local term": {
        "local.weight": 0.0, "similarity.global_weight": 1.0, "similarity.local_weight": 0.0,
    },
    "no EBA": {"eba.kind": "off"},
    "no KER": {"ker.weight": 0.0},
    "no presence of keywords": {"presence.weight": 0.0},
    "no classes": {"classes.weight": 0.0},
    "no preservation of cosines": {"preservation.weight": 0.0},
    "no soft targets": {"soft.share": 0.0},
    "soft targets by words (TF-IDF)": {"soft.likeness": "words"},
    "scale augmentation off": {"augmentation.crop_min": 1.0},
    "weight decay 0.1": {"optimiser.weight_decay": 0.1},
    "linear heads": {"encoder.head_layers": 1},
    "scale fixed at 20": {"similarity.learnable_scale": False},
}  # fmt: skip
_ADAPTED: Overrides = {"encoder.frozen_text_layers": 1, "optimiser.text_lr_factor": 0.67}
"""All blocks at a tenth of the rate, as the preset has pretrained weights at 0.15 of it."""
_TEXT: dict[str, Overrides] = {
    "all text blocks adapted at a tenth": _ADAPTED,
    "the same, decay towards their start": {**_ADAPTED, "optimiser.decay_towards": "start"},
    "last text block adapted at a tenth": {**_ADAPTED, "encoder.frozen_text_layers": 3},
}
_ADDED: dict[str, Overrides] = {
    "free rotation": {"augmentation.rotation": 180.0},
    "crops from 15 % of the area": {"augmentation.crop_min": 0.15},
    "views of twice the area": {"augmentation.crop_max": 2.0},
    "six views instead of two": {"augmentation.cached_views": 6},
    "words dropped, 10 %": {"batches.word_dropout": 0.1},
    "stride-16 features": {"encoder.skip_pooling": True},
    "two views, consistent": {"consistency.weight": 1.0},
    "mixup": {"mixup.weight": 1.0},
    "cross-batch memory, 8 batches": {"memory.weight": 1.0, "memory.size": 1024},
    "averaged weights as teacher": {"distillation.weight": 0.3},
    "5 epochs": {"optimiser.epochs": 5},
    "10 epochs": {"optimiser.epochs": 10},
}

LEVERS = Table(
    "levers",
    "Levers: the shipped recipe with one thing left out or added",
    "recipe",
    tuple(
        Row(name, CHEAP | change)
        for name, change in {"recipe": {}, **_LEFT_OUT, **_TEXT, **_ADDED}.items()
    ),
    "The preset `words` on a frozen ImageNet trunk at 160 pixels with cached views: not the regime "
    "that ships. Give the trunk's weights as encoder.init_from and a sentence encoder as "
    "encoder.text_init_from.",
    "words",
)
