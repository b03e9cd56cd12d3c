"""Presets: named configurations. What each of them stands for is said with it.

Row numbers (#) are those of METHOD's table A.2, on which EBAKER's paper and its code differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from training.config.config import Config
from training.errors import TrainingError

ABOUT: dict[str, str] = {}
"""What each preset stands for, a sentence or two."""
PRESETS: dict[str, Config] = {}


def preset(name: str) -> Config:
    """The preset called ``name``.

    Raises:
        TrainingError: no such preset.
    """
    try:
        return PRESETS[name]
    except KeyError as error:
        raise TrainingError(
            f"no preset called {name!r}; there are: {', '.join(PRESETS)}"
        ) from error


def configured(name: str, assignments: Sequence[str] = ()) -> Config:
    """A preset with ``KEY=VALUE`` strings applied, checked; what ``fit --set`` makes.

    Raises:
        TrainingError: no such preset or option, a value that cannot work, or an option that is
            set but cannot act.
    """
    config = preset(name).with_overrides(assignments)
    config.check()
    config.check_acting(assignment.partition("=")[0] for assignment in assignments)
    return config


def _preset(name: str, about: str, base: Config, values: dict[str, Any]) -> Config:
    ABOUT[name] = about
    PRESETS[name] = replace(base.with_values(values), preset=name)
    return PRESETS[name]


_preset(
    "mini",
    "The model that the plugin ships: mini encoder, soft targets, presence of keywords.",
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

_preset(
    "words",
    "Mini for people's own words: its text tower is a frozen sentence encoder "
    "(encoder.text_init_from; the shape is MiniLM-L3's), which shapes soft targets as well.",
    PRESETS["mini"],
    {
        "encoder.frozen_blocks": 4,
        "encoder.text_tower": "bert",
        "encoder.text_width": 384,
        "encoder.text_heads": 12,
        "encoder.text_layers": 3,
        "encoder.frozen_text_layers": 4,
        "encoder.head_layers": 2,
        "soft.likeness": "sentences",
        "soft.share": 0.8,
        "preservation.weight": 5.0,
        "classes.weight": 0.5,
        "ker.weight": 0.5,
        "ker.head": "keywords",
        "ker.blocks": 2,
        "ker.heads": 4,
        "eba.kind": "joint",
        "eba.epoch": 3,
        "batches.word_dropout": 0.0,
        "augmentation.crop_min": 0.4,
        "optimiser.epochs": 7,
        "optimiser.weight_decay": 2.0,
        "optimiser.pretrained_lr_factor": 0.15,
    },
)

_PAPERS_LOSS = {
    "similarity.tokens": "all",  # #4: no position is left out, both counts are called N
    "similarity.kind": "frobenius",
    "similarity.learnable_scale": False,  # A.1: both terms at a temperature of 0.05
    "similarity.scale": 20.0,
    "similarity.global_weight": 0.6,
    "similarity.local_weight": 0.4,
    "local.weight": 1.0,
    "batches.multi_positive": False,  # G.11
    "batches.word_dropout": 0.0,
    "ker.mask_rate": 1.0,  # #17
    "ker.matching": "normalised",  # #13
    "ker.offset": False,  # #14
    "ker.pieces": "all",  # #15
    "ker.patches_only": False,  # #18: 50 keys and values
    "ker.mask_pads": True,  # #19
    "ker.blocks": 4,  # #20
    "ker.lr_factor": 1.0,  # G.8
    "keywords.count": 512,  # #12
    "eba.bank": "epoch",  # #9
    "eba.ratio": 0.01,
    "eba.epoch": 4,  # #10
}
"""EBAKER's loss as its paper writes it; where the paper is silent, METHOD's column *Follow*."""

_preset(
    "ablation",
    "EBAKER's loss as written on the mini encoder with its trunk frozen and cached; the rows of "
    "`ablate` switch its components on.",
    Config(),
    {
        **_PAPERS_LOSS,
        "encoder.frozen_blocks": 8,
        "encoder.dim": 128,
        "encoder.text_width": 128,
        "encoder.text_layers": 2,
        "batches.captions_per_image": 1,
        "augmentation.cached_views": 8,
        "ker.heads": 4,
        "optimiser.epochs": 12,
        "optimiser.lr": 2e-3,
        "optimiser.ema_decay": 0.99,
    },
)

_CLIP = {
    "encoder.name": "ViT-B-32-quickgelu",  # #1
    "encoder.input_size": 224,
    "encoder.frozen_blocks": 0,
    "batches.word_dropout": 0.0,
    "augmentation.crop": "released",  # A.1
    "augmentation.crop_min": 0.9,
    "augmentation.colour_jitter": 0.0,
    "augmentation.flip": "none",
    "optimiser.pretrained_lr_factor": 1.0,
    "optimiser.clip_norm": 50.0,
    "optimiser.ema_decay": 0.0,
    "optimiser.precision": "fp16",
}

_EBAKER = _preset(
    "ebaker",
    "EBAKER as its paper writes it (ACM MM 2024), slips of the code corrected.",
    Config(),
    {
        **_CLIP,
        **_PAPERS_LOSS,
        "batches.sampling": "pairs",
        "batches.batch_size": 100,  # #3
        "ker.weight": 0.5,  # #23
        "ker.heads": 8,
        "eba.kind": "joint",
        "optimiser.epochs": 7,
        "optimiser.lr": 1.5e-5,
        "optimiser.weight_decay": 0.7,
        "optimiser.decay_embeddings": False,  # #2
        "optimiser.warmup_steps": 200,
    },
)

RELEASED_MASKS: dict[str, Any] = {
    "ker.matching": "exact",  # #13
    "ker.offset": True,  # #14
    "ker.pieces": "first",  # #15
}
RELEASED: dict[str, Any] = {
    **RELEASED_MASKS,
    "ker.patches_only": True,  # #18
    "ker.mask_pads": False,  # #19
    "ker.blocks": 2,  # #20
    "eba.bank": "fifo",  # #9
    "optimiser.decay_embeddings": True,  # #2
}
"""Where EBAKER's released code differs from its paper."""

_preset(
    "ebaker-released",
    "EBAKER as its authors' code does it, slips included; give its keyword lists with "
    "keywords.files.",
    _EBAKER,
    RELEASED,
)

_preset(
    "ebaker-recommended",
    "EBAKER as we would train it: similarity of valid tokens divided by their number, several "
    "positives, half of the keywords masked, reasoning at ten times the rate, turned images.",
    _EBAKER,
    {
        "similarity.tokens": "valid",  # #4
        "similarity.kind": "rms",
        "similarity.learnable_scale": True,  # H2
        "batches.multi_positive": True,  # H6
        "augmentation.flip": "dihedral",
        "ker.mask_rate": 0.5,  # #17
        "ker.lr_factor": 10.0,
        "eba.per_dataset": True,
        "optimiser.precision": "auto",
    },
)

_preset(
    "iebaker",
    "iEBAKER: EBAKER with elimination by each term's own similarity. Its other half, sorting "
    "after reversed retrieval, belongs to evaluation: evaluate --rerank base.",
    _EBAKER,
    {"eba.kind": "split"},
)

_CONTRAST = {
    **_CLIP,
    "similarity.scale": 100.0,  # CLIP's, learned, and never more
    "similarity.global_weight": 1.0,
    "similarity.local_weight": 0.0,
    "local.weight": 0.0,
    "batches.sampling": "images",
    "batches.captions_per_image": 1,
}
"""Image-text contrast of global features alone, as CLIP is trained."""

_preset(
    "wfa",
    "Weighted feature aggregation of an image's captions by their uniqueness (IGARSS 2025, "
    "reconstructed), with EBAKER's optimisation.",
    Config(),
    {
        **_CONTRAST,
        "batches.batch_size": 100,
        "wfa.kind": "uniqueness",
        "wfa.share": 0.5,
        "optimiser.epochs": 7,
        "optimiser.lr": 1.5e-5,
        "optimiser.weight_decay": 0.7,
        "optimiser.warmup_steps": 200,
    },
)

_GEORSCLIP = _preset(
    "georsclip-full",
    "GeoRSCLIP: CLIP trained as a whole on RS5M.",
    Config(),
    {
        **_CONTRAST,
        "batches.batch_size": 700,
        "batches.multi_positive": False,
        "augmentation.flip": "horizontal",
        "augmentation.rotation": 180.0,
        "optimiser.epochs": 20,
        "optimiser.lr": 1e-6,
        "optimiser.weight_decay": 0.5,
        "optimiser.warmup_steps": 100,
    },
)

_ADAPTERS: dict[str, dict[str, Any]] = {
    "lora": {"adapter.rank": 8, "adapter.alpha": 8.0},
    "pfeiffer": {"adapter.reduction": 16},
    "prefix": {"adapter.prefix_length": 30, "adapter.prefix_hidden": 512},
    "unipelt": {
        "adapter.rank": 8,
        "adapter.alpha": 8.0,
        "adapter.reduction": 16,
        "adapter.prefix_length": 10,
        "adapter.prefix_hidden": 512,
    },
}

for _kind, _values in _ADAPTERS.items():
    _preset(
        f"georsclip-{_kind}",
        f"GeoRSCLIP with adapters ({_kind}) in both towers, CLIP's own weights frozen; a rate that "
        "modules which start from nothing need.",
        _GEORSCLIP,
        {"adapter.kind": _kind, **_values, "optimiser.lr": 1e-4},
    )

_preset(
    "georsclip-ft",
    "GeoRSCLIP-FT: a GeoRSCLIP fine-tuned on RSICD and RSITMD (RET-2), or on one of them.",
    _GEORSCLIP,
    {
        "batches.batch_size": 600,
        "optimiser.epochs": 7,
        "optimiser.lr": 5e-6,
    },
)
