"""Presets: every number that a training run depends on, in one typed place.

``--set key=value`` overrides any field; the run folder keeps the result, so a run can be
repeated from its ``config.json`` alone.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from training.errors import TrainingError


@dataclass(frozen=True)
class FitConfig:
    """Configuration of one ``fit`` run. Defaults are those of the ``mini`` preset.

    The names follow METHOD's vocabulary: the loss is ``L_g + local_loss_weight * L_l`` (EBAKER
    eq. 15 without the masked-language term), the score ``global_weight * S_g + local_weight *
    S_l`` (eq. 6).
    """

    preset: str = "mini"
    seed: int = 0

    # Image tower: MobileNetV2, ImageNet weights, the lower blocks kept as they are.
    input_size: int = 160
    """Side of the square input, pixels."""
    init_checkpoint: str = ""
    """safetensors file with a timm ``mobilenetv2_100`` state dict; empty: random weights."""
    frozen_blocks: int = 4
    """Leading MobileNetV2 stages (0-7, and the stem with them) that keep their weights."""
    dim: int = 256
    """Width of the joint embedding space."""

    # Text tower.
    vocabulary_size: int = 2800
    context_length: int = 64
    text_width: int = 256
    text_layers: int = 3
    text_heads: int = 4

    # Objective.
    local_loss_weight: float = 1.0
    initial_scale: float = 20.0
    """exp(logit scale) at the start: 20, the fixed temperature 0.05 of EBAKER."""
    captions_per_image: int = 2
    """Captions of an image that enter one step; all of them are positives of that image."""
    global_weight: float = 0.6
    local_weight: float = 0.4

    # Optimisation.
    epochs: int = 16
    batch_size: int = 128
    lr: float = 1e-3
    trunk_lr_factor: float = 0.25
    """Learning rate of pretrained weights, as a share of ``lr``."""
    weight_decay: float = 0.1
    warmup_steps: int = 100
    clip_norm: float = 5.0
    ema_decay: float = 0.995
    precision: str = "auto"
    """``fp32``, ``bf16`` or ``auto``: bf16 only where the processor computes it natively."""
    dropout: float = 0.1
    word_dropout: float = 0.1
    """Share of caption tokens replaced by the unknown token in training."""
    crop_min: float = 0.6
    """Smallest share of the image's area that a training crop keeps."""
    colour_jitter: float = 0.2

    def with_overrides(self, assignments: list[str]) -> FitConfig:
        """A copy with ``key=value`` strings applied; the field's type parses the value.

        Raises:
            TrainingError: an unknown key, or a value of the wrong type.
        """
        fields = {field.name: field for field in dataclasses.fields(self)}
        changes: dict[str, Any] = {}
        for assignment in assignments:
            key, separator, text = assignment.partition("=")
            if not separator or key not in fields:
                raise TrainingError(
                    f"--set {assignment}: expected key=value with one of these keys: "
                    + ", ".join(sorted(fields))
                )
            kind = type(getattr(self, key))
            try:
                changes[key] = kind(text)
            except ValueError as error:
                raise TrainingError(f"--set {assignment}: {key} takes a {kind.__name__}") from error
        return dataclasses.replace(self, **changes)


PRESETS: dict[str, FitConfig] = {"mini": FitConfig()}


def preset(name: str) -> FitConfig:
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
