"""From gradients to weights: parameter groups, learning rate, precision and clipping."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

from training.batch import Batch
from training.config import Config
from training.distributed import Processes
from training.fitting.gradient_cache import SecondPass, backward_in_parts, learnt
from training.objectives.objective import Losses, Objective

LARGEST_SCALE = math.log(100)
"""CLIP's bound of a logarithmic scale: above, the loss is unstable."""


class Optimisation:
    """AdamW with warm-up, cosine, clipping and, in half precision, a scaled loss.

    Nothing of it waits for the device. Of several processes, each has its share of the loss.

    Args:
        steps: of the whole schedule.
    """

    def __init__(
        self, objective: Objective, config: Config, steps: int, processes: Processes
    ) -> None:
        self.objective, self.config, self.processes = objective, config, processes
        self.steps, self.step = steps, 0
        self.parameters = learnt(objective)
        groups = parameter_groups(objective, config)
        self.optimizer = torch.optim.AdamW(groups, lr=config.optimiser.lr, fused=True)
        self.starts = {
            number: [value.detach().clone() for value in group["params"]]
            for number, group in enumerate(groups)
            if group["start_decay"] > 0
        }
        self.precision = resolve_precision(config.optimiser.precision, processes.device)
        self.scaler = torch.amp.GradScaler(processes.device.type, enabled=self.precision == "fp16")
        self.cached = 0 < config.batches.grad_cache < config.batches.batch_size // processes.count
        self.module = processes.prepare(SecondPass(objective) if self.cached else objective)

    def learning_rate(self) -> float:
        """Linear warm-up, then cosine to zero over the whole schedule."""
        config = self.config.optimiser
        if self.step < config.warmup_steps:
            return config.lr * (self.step + 1) / config.warmup_steps
        total = max(self.steps, config.warmup_steps + 1)
        share = (self.step - config.warmup_steps) / (total - config.warmup_steps)
        return config.lr * 0.5 * (1 + math.cos(math.pi * min(share, 1.0)))

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
        """This process's share of the losses of a batch; gradients are added to the parameters."""
        if self.cached:
            return backward_in_parts(
                self.module,
                self.objective,
                batch,
                self.config.batches.grad_cache,
                self.processes,
                self.autocast,
                self._scaled,
            )
        with self.autocast():
            losses = self.module(batch)
        self._scaled(losses["loss"]).backward()
        return {name: value.detach() for name, value in losses.items()}

    def _scaled(self, loss: torch.Tensor) -> torch.Tensor:
        """A share of the loss as it is differentiated: gradients are averaged over the shares."""
        return self.scaler.scale(loss * self.processes.count)

    def update(self) -> torch.Tensor:
        """One step along the gradients, which are spent.

        Returns:
            the norm of all gradients before clipping. Where it is not finite, the weights stay as
            they are: in fp16 the scaler has skipped the step and tries a smaller scale; otherwise
            no step helps.
        """
        for group in self.optimizer.param_groups:
            group["lr"] = self.learning_rate() * group["lr_factor"]
        self.scaler.unscale_(self.optimizer)
        norm = torch.nn.utils.clip_grad_norm_(self.parameters, self.config.optimiser.clip_norm)
        self._pull_to_start(norm.isfinite())
        if self.scaler.is_enabled():
            self.scaler.step(self.optimizer)
            self.scaler.update()
        else:
            # As the scaler tells a fused optimiser, on the device, that a step is to be skipped.
            self.optimizer.found_inf = (~norm.isfinite()).float()
            self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        encoder = self.objective.encoder
        with torch.no_grad():
            encoder.global_scale.clamp_(max=LARGEST_SCALE)
            encoder.local_scale.clamp_(max=LARGEST_SCALE)
        self.step += 1
        return norm

    @torch.no_grad()
    def _pull_to_start(self, finite: torch.Tensor) -> None:
        """``w - lr * decay * (w - start)``, as AdamW's decay is apart from its gradient (L2-SP:
        Li, Grandvalet and Davoine, "Explicit Inductive Bias for Transfer Learning with
        Convolutional Networks", ICML 2018; decoupled as in RecAdam, Chen et al., EMNLP 2020).
        """
        for number, starts in self.starts.items():
            group = self.optimizer.param_groups[number]
            share = group["lr"] * group["start_decay"] * finite
            for value, start in zip(group["params"], starts, strict=True):
                value.lerp_(start, share.to(value.dtype))

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


def schedule_notes(config: Config, steps: int) -> list[str]:
    """In words, which options expect a longer run than one of ``steps`` steps."""
    options, notes = config.optimiser, []
    if 2 * options.warmup_steps > steps:
        notes.append(
            f"of the run's {steps} steps the learning rate rises in {options.warmup_steps}: set "
            f"optimiser.warmup_steps={steps // 10}, or train for more epochs"
        )
    if 2 * round(1 / (1 - options.ema_decay)) > steps and options.ema_decay > 0:
        notes.append(
            f"the run has {steps} steps, and what is evaluated and exported is an average over "
            f"the last {1 / (1 - options.ema_decay):.0f}, so it lags far behind: set "
            f"optimiser.ema_decay={max(0, round(1 - 10 / steps, 2))}, or train for more epochs"
        )
    return notes


def parameter_groups(objective: Objective, config: Config) -> list[dict[str, Any]]:
    """AdamW groups: pretrained weights and those of terms have learning rates of their own.

    Biases, norms, scales and embeddings do not decay (METHOD A.2 #2), unless
    ``decay_embeddings`` has the released code's rule, which spares 1-D weights only. What decays
    towards its start has a ``start_decay`` instead.
    """
    options = config.optimiser
    encoder = objective.encoder
    text = {id(value) for value in encoder.text_parameters()}
    factors = {
        id(value): options.pretrained_lr_factor
        * (options.text_lr_factor if id(value) in text else 1.0)
        for value in encoder.pretrained_parameters()
    }
    for term in objective.terms.values():
        factors |= {id(value): term.lr_factor for value in term.parameters()}
    pretrained = {id(value) for value in encoder.pretrained_parameters()}
    groups: dict[tuple[float, bool, bool], list[torch.nn.Parameter]] = {}
    for name, value in objective.named_parameters():
        if value.requires_grad:
            decays = value.ndim > 1 and (options.decay_embeddings or "embedding" not in name)
            back = decays and options.decay_towards == "start" and id(value) in pretrained
            groups.setdefault((factors.get(id(value), 1.0), decays, back), []).append(value)
    return [
        {
            "params": values,
            "lr_factor": factor,
            "weight_decay": options.weight_decay if decays and not back else 0.0,
            "start_decay": options.weight_decay if back else 0.0,
        }
        for (factor, decays, back), values in groups.items()
    ]
