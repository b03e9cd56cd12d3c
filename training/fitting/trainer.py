"""Epochs of a run: steps, averaged weights, and the state that the next epoch depends on."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from tqdm import tqdm

from training.distributed import Processes
from training.errors import TrainingError
from training.evaluation.encode import TorchModel
from training.evaluation.scorer import ScoreRule
from training.fitting.batch_norms import fix_statistics, synchronise
from training.fitting.batches import Batches, ahead
from training.fitting.diagnosis import explain
from training.fitting.optimisation import Optimisation
from training.fitting.sampling import rows_per_epoch
from training.fitting.watch import Reading, Watch
from training.models.encoder import DualEncoder
from training.objectives.aggregation import caption_weights
from training.objectives.material import Material
from training.objectives.objective import Objective
from training.runs import load_checkpoint, save_checkpoint, with_prefix, without_prefix

SAVE_SECONDS = 600.0
"""Between two checkpoints within an epoch: one of RS5M takes hours."""


class Trainer:
    """Objective, optimiser, averaged weights and random state of one run.

    Batch norms have the statistics of all images of a step, in whatever process; with a gradient
    cache, which never has them together, they keep those that they start with.
    """

    def __init__(self, material: Material, processes: Processes, progress: bool = True) -> None:
        config, data = material.config, material.train
        self.material, self.processes, self.progress = material, processes, progress
        if processes.device.type == "cpu":  # a GPU computes it sooner than it is sent
            material.encoder.remember_texts()
        capacity = rows_per_epoch(config, data.captions.of_image)
        objective = Objective.build(material, processes, capacity).to(processes.device)
        self.objective = objective = synchronise(objective, processes)
        weights = caption_weights(data.captions, config.wfa.kind)
        self.batches = Batches(config, data, objective.encoder, processes, objective.draw, weights)
        steps = self.batches.steps * config.optimiser.epochs
        self.optimisation = Optimisation(self.objective, config, steps, processes)
        self.ema = None
        if config.optimiser.ema_decay > 0:
            average = get_ema_multi_avg_fn(config.optimiser.ema_decay)
            self.ema = AveragedModel(self.objective.encoder, multi_avg_fn=average, use_buffers=True)
            self.objective.follow(self.ema.module)
        self.epoch, self.done, self.best_mr = 0, 0, -1.0
        if not processes.main:  # each process drops other features of its images
            torch.manual_seed(config.seed + processes.index)

    @property
    def evaluated(self) -> DualEncoder:
        """The encoder that is evaluated and exported: with averaged weights, if there are any."""
        return self.objective.encoder if self.ema is None else self.ema.module

    @property
    def model(self) -> TorchModel:
        """That encoder as a model, which scores as the configuration has it."""
        rule = ScoreRule.of_config(self.material.config.similarity)
        return TorchModel(self.evaluated, self.material.tokenizer, rule)

    def run_epoch(
        self, last: Path | None = None, told: Callable[[int, float], None] | None = None
    ) -> dict[str, Any]:
        """One pass over the training data, or the rest of one; returns the row for the log.

        Losses in the row are means over the steps that were made here.

        Args:
            last: file to :meth:`save` to within the epoch, now and then; None: never.
            told: is told the number of a step, from 1, and its loss, when the next one is over; it
                may save and raise.

        Raises:
            TrainingError: a loss or a gradient is not a number.
        """
        self.objective.train()
        if self.optimisation.cached:
            fix_statistics(self.objective)
        self.objective.start_epoch(self.epoch, resumed=self.done > 0)
        started = saved = time.perf_counter()
        rate, watch, first = 0.0, Watch(), self.done
        batches = self.batches.epoch(first)
        if self.processes.device.type == "cuda":  # elsewhere it is the same processor's time
            batches = ahead(batches)
        bar = tqdm(
            batches,
            total=self.batches.steps,
            initial=first,
            desc=f"epoch {self.epoch + 1}",
            leave=False,
            disable=None if self.progress else True,
        )
        for batch in bar:
            rate, step = self.optimisation.learning_rate(), self.optimisation.step
            losses = self.optimisation.backward(batch)
            before = watch.add(step, batch, losses, self.optimisation.update())
            if self.ema is not None:
                self.ema.update_parameters(self.objective.encoder)
            if before is not None:
                loss = self._checked(before)
                bar.set_postfix(loss=f"{loss:.3f}")
            self.done += 1
            if told is not None and before is not None:
                told(before.step + 1, loss)
            due = last is not None and time.perf_counter() - saved >= SAVE_SECONDS
            if due and self.done < self.batches.steps:
                self._checked(watch.last())
                self.save(last)
                saved = time.perf_counter()
        loss = self._checked(watch.last())
        if told is not None:
            told(self.optimisation.step, loss)
        means = watch.means(self.processes)
        seconds = time.perf_counter() - started
        images = (self.batches.steps - first) * self.batches.sampler.size
        self.epoch, self.done = self.epoch + 1, 0
        return {
            "epoch": self.epoch,
            **means,
            "lr": rate,
            "seconds": seconds,
            "images_per_s": images / seconds,
        }

    def _checked(self, reading: Reading) -> float:
        """The loss of a step.

        Raises:
            TrainingError: one of its numbers is none. The norm of a gradient may be infinite in
                fp16, where a smaller scale is tried next.
        """
        losses, norm = reading.read()
        scaled = self.optimisation.scaler.is_enabled()
        for what, values in (
            ("loss", list(losses.values())),
            ("norm of the gradient", [] if scaled else [norm]),
        ):
            if not np.isfinite(values).all():
                data, batch = self.material.train, reading.batch
                raise TrainingError(
                    explain(self.objective, batch, data, what, values, reading.step)
                )
        return losses["loss"] * self.processes.count  # about: each has a share of it

    def save(self, path: Path) -> None:
        """Write everything that the next step depends on."""
        data = self.batches.before_epoch if self.done else self.batches.generator.get_state()
        tensors = {
            **with_prefix("objective", self.objective.state_dict()),
            **with_prefix("ema", {} if self.ema is None else self.ema.state_dict()),
            **with_prefix("optimizer", self.optimisation.tensors()),
            "random.torch": torch.get_rng_state(),
            "random.data": data,
        }
        if self.processes.device.type == "cuda":
            tensors["random.cuda"] = torch.cuda.get_rng_state(self.processes.device)
        header = {
            "epoch": self.epoch,
            "done": self.done,
            "step": self.optimisation.step,
            "best_mr": self.best_mr,
            "scaler": self.optimisation.scaler.state_dict(),
        }
        save_checkpoint(path, tensors, header)

    def restore(self, path: Path) -> None:
        """Continue from :meth:`save`, bit for bit on a processor.

        On CUDA some kernels, as that of an embedding's gradient, add up in an order of their own.

        Raises:
            TrainingError: the file is broken or of another model.
        """
        tensors, header = load_checkpoint(path)
        try:
            self.objective.load_state_dict(without_prefix("objective", tensors))
            if self.ema is not None:
                self.ema.load_state_dict(without_prefix("ema", tensors))
        except RuntimeError as error:
            raise TrainingError(
                f"{path}: the checkpoint of another model; give another --out"
            ) from error
        self.optimisation.load(without_prefix("optimizer", tensors))
        self.optimisation.scaler.load_state_dict(header["scaler"])
        self.batches.generator.set_state(tensors["random.data"])
        self.epoch, self.done = header["epoch"], header["done"]
        self.optimisation.step = header["step"]
        self.best_mr = header["best_mr"]
        if self.processes.main:  # the others drop other features, and did not save which
            torch.set_rng_state(tensors["random.torch"])
            if "random.cuda" in tensors and self.processes.device.type == "cuda":
                torch.cuda.set_rng_state(tensors["random.cuda"], self.processes.device)
