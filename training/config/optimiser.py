"""Options of the optimisation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from training.config.component import Component, option
from training.config.encoder import MINI, STAGES


@dataclass(frozen=True)
class OptimiserConfig(Component):
    """AdamW with a linear warm-up and a cosine to zero."""

    key = "optimiser"

    epochs: int = option(16, "passes over the data", least=1)
    lr: float = option(1e-3, "largest learning rate", above=0)
    pretrained_lr_factor: float = option(
        0.25, "learning rate of pretrained weights, as a multiple of lr", least=0
    )
    text_lr_factor: float = option(
        1.0,
        "learning rate of the text tower's pretrained weights, as a multiple of that of other "
        "pretrained weights",
        least=0,
    )
    weight_decay: float = option(0.1, "AdamW's, of weights but not of biases and norms", least=0)
    decay_towards: str = option(
        "zero",
        "what the decay pulls pretrained weights to: zero, or the weights that they start with "
        "(L2-SP, Li et al., ICML 2018); all others to zero",
        choices=("zero", "start"),
    )
    decay_embeddings: bool = option(
        False,
        "whether token and position embeddings decay too, as released",
    )
    warmup_steps: int = option(100, "steps in which the learning rate rises", least=0)
    clip_norm: float = option(5.0, "largest norm of the gradient", above=0)
    ema_decay: float = option(
        0.995,
        "decay of the averaged weights that are evaluated and exported; 0: the weights themselves",
        least=0,
        below=1,
    )
    precision: str = option(
        "auto",
        "fp32, bf16, fp16 (CUDA; elsewhere as auto) or auto: bf16 only where the processor "
        "computes it natively",
        choices=("auto", "bf16", "fp16", "fp32"),
    )

    def inactive(self, config: Any) -> dict[str, str]:
        reasons = {}
        encoder = config.encoder
        frozen = encoder.frozen_blocks == STAGES or encoder.freeze == "image"
        text_frozen = encoder.freeze == "text" or (
            encoder.name == MINI and encoder.frozen_text_layers > encoder.text_layers
        )
        # A run or a bundle brings a text tower too; by its name it may be a file, which does not.
        if encoder.name == MINI and encoder.init_from in ("", "random"):
            if not encoder.pretrained_text:
                reasons["text_lr_factor"] = "no weights of the text tower are pretrained"
            if frozen and (text_frozen or not encoder.pretrained_text):
                reasons["pretrained_lr_factor"] = "all pretrained weights are frozen"
        if text_frozen:
            reasons["text_lr_factor"] = "the text tower is frozen"
        if config.adapter.kind != "none":
            adapted = "adapter.kind freezes all pretrained weights"
            reasons |= {"pretrained_lr_factor": adapted, "text_lr_factor": adapted}
        if "pretrained_lr_factor" in reasons:
            reasons["decay_towards"] = reasons["pretrained_lr_factor"]
        if self.weight_decay == 0:
            nothing = "optimiser.weight_decay is 0"
            reasons |= {"decay_embeddings": nothing, "decay_towards": nothing}
        return reasons
