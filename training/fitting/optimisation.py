"""From gradients to weights: parameter groups, learning rate, precision and clipping."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

from training.batch import Batch
from training.config import Config
from training.distributed import Processes
from training.fitting.gradient_cache import backward_in_parts
from training.objectives.objective import Losses, Objective

LARGEST_SCALE = math.log(100)
"""CLIP's bound of a logarithmic scale: above, the loss is unstable."""


class Optimisation:
    """AdamW with warm-up, cosine, clipping and, in half precision, a scaled loss.

    Args:
        steps: of the whole schedule.
    """

    def __init__(
        self, objective: Objective, config: Config, steps: int, processes: Processes
    ) -> None:
        self.objective, self.config, self.processes = objective, config, processes
        self.steps, self.step = steps, 0
        self.parameters = [value for value in objective.parameters() if value.requires_grad]
        self.optimizer = torch.optim.AdamW(
            parameter_groups(objective, config), lr=config.optimiser.lr, fused=True
        )
        self.precision = resolve_precision(config.optimiser.precision, processes.device)
        self.scaler = torch.amp.GradScaler(processes.device.type, enabled=self.precision == "fp16")

    def learning_rate(self) -> float:
        """Linear warm-up, then cosine to zero over the whole schedule."""
        options = self.config.optimiser
        if self.step < options.warmup_steps:
            return options.lr * (self.step + 1) / options.warmup_steps
        total = max(self.steps, options.warmup_steps + 1)
        share = (self.step - options.warmup_steps) / (total - options.warmup_steps)
        return options.lr * 0.5 * (1 + math.cos(math.pi * min(share, 1.0)))

    @contextmanager
    def autocast(self) -> Iterator[None]:
        """The context in which forward passes run."""
        dtype = torch.float16 if self.precision == "fp16" else torch.bfloat16
        kind = self.processes.device.type
        with ExitStack() as stack:
            stack.enter_context(torch.autocast(kind, dtype, enabled=self.precision != "fp32"))
            if kind == "cpu":
                # The fused attention's backward pass is slow on short sequences: plain matrix
                # products take a third off a step.
                stack.enter_context(sdpa_kernel(SDPBackend.MATH))
            yield

    def backward(self, batch: Batch) -> Losses:
        """Losses of a batch, their gradients added to the parameters."""
        size = self.config.batches.grad_cache
        if 0 < size < len(batch.images):
            return backward_in_parts(self.objective, batch, size, self.autocast, self.scaler.scale)
        with self.autocast():
            losses = self.objective(batch)
        self.scaler.scale(losses.total).backward()
        return losses

    def update(self) -> float:
        """One step along the gradients, which are spent.

        Returns:
            the norm of all gradients before clipping. Where it is not finite, the weights stay as
            they are: in fp16 the scaler has skipped the step and tries a smaller scale; otherwise
            no step helps.
        """
        for group in self.optimizer.param_groups:
            group["lr"] = self.learning_rate() * group["lr_factor"]
        self.processes.average_gradients(self.parameters)
        self.scaler.unscale_(self.optimizer)
        norm = torch.nn.utils.clip_grad_norm_(
            self.parameters, self.config.optimiser.clip_norm
        ).item()
        if self.scaler.is_enabled() or math.isfinite(norm):
            self.scaler.step(self.optimizer)
            self.scaler.update()
        self.optimizer.zero_grad(set_to_none=True)
        encoder = self.objective.encoder
        with torch.no_grad():
            encoder.global_scale.clamp_(max=LARGEST_SCALE)
            encoder.local_scale.clamp_(max=LARGEST_SCALE)
        self.step += 1
        return norm

    def tensors(self) -> dict[str, torch.Tensor]:
        """The optimiser's state under names, for a checkpoint."""
        return {
            f"{index}.{name}": value
            for index, state in self.optimizer.state_dict()["state"].items()
            for name, value in state.items()
        }

    def load(self, tensors: dict[str, torch.Tensor]) -> None:
        """Take over :meth:`tensors`."""
        state: dict[int, dict[str, torch.Tensor]] = {}
        for name, value in tensors.items():
            index, key = name.split(".")
            state.setdefault(int(index), {})[key] = value
        groups = self.optimizer.state_dict()["param_groups"]
        self.optimizer.load_state_dict({"state": state, "param_groups": groups})


def resolve_precision(wanted: str, device: torch.device) -> str:
    """``fp32``, ``bf16`` or ``fp16``, as the device can.

    bf16 without native instructions is up to 20 times slower than fp32; fp16 is for CUDA only.
    """
    if wanted in ("fp32", "bf16") or (wanted == "fp16" and device.type == "cuda"):
        return wanted
    if device.type == "cuda":
        return "bf16" if torch.cuda.is_bf16_supported() else "fp32"
    native = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return "bf16" if native else "fp32"


def parameter_groups(objective: Objective, config: Config) -> list[dict[str, Any]]:
    """AdamW groups: pretrained weights and reasoning blocks have learning rates of their own.

    Biases, norms, scales and embeddings do not decay (METHOD A.2 #2), unless
    ``decay_embeddings`` has the released code's rule, which spares 1-D weights only.
    """
    pretrained = _identities(objective.encoder.pretrained_parameters())
    fresh = _identities(() if objective.reasoning is None else objective.reasoning.parameters())
    groups: dict[tuple[float, bool], list[torch.nn.Parameter]] = {}
    for name, value in objective.named_parameters():
        if value.requires_grad:
            factor = (
                config.optimiser.pretrained_lr_factor
                if id(value) in pretrained
                else config.ker.lr_factor
                if id(value) in fresh
                else 1.0
            )
            decays = value.ndim > 1 and (
                config.optimiser.decay_embeddings or "embedding" not in name
            )
            groups.setdefault((factor, decays), []).append(value)
    return [
        {
            "params": values,
            "lr_factor": factor,
            "weight_decay": config.optimiser.weight_decay if decays else 0.0,
        }
        for (factor, decays), values in groups.items()
    ]


def _identities(parameters: Iterable[torch.nn.Parameter]) -> set[int]:
    return {id(value) for value in parameters}
