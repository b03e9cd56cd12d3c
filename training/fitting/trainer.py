"""The training loop: one run from data to the weights that are best on validation."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torch.utils.tensorboard import SummaryWriter
from tqdm import tqdm

from training.batch import Split
from training.config import Config
from training.data.captions import load_tokenizer
from training.data.pairs import ImageRecord, describe_data
from training.data.sources import Source, assigned
from training.distributed import Processes
from training.errors import TrainingError
from training.evaluation.encode import TorchModel
from training.evaluation.evaluate import measure, score
from training.evaluation.protocol import score_background
from training.evaluation.scorer import ScoreRule
from training.evaluation.sets import by_dataset
from training.fitting.batches import Batches, ahead
from training.fitting.diagnosis import explain
from training.fitting.optimisation import Optimisation
from training.fitting.preparation import (
    ask_teachers,
    build_masker,
    caption_weights,
    load_split,
    load_validation,
    write_tokenizer,
)
from training.models.encoder import DualEncoder
from training.models.factory import build_encoder
from training.models.presence import keyword_shares
from training.objectives.keywords import Masker, keywords_of
from training.objectives.objective import Losses, Objective
from training.runs import (
    RunFolder,
    load_checkpoint,
    save_checkpoint,
    with_prefix,
    without_prefix,
    write_json,
)


def fit(
    config: Config,
    train: Sequence[ImageRecord],
    val: Sequence[ImageRecord] | Mapping[str, Sequence[ImageRecord]],
    sources: Sequence[Source | Path],
    out: Path,
    command: str = "",
    stop_after: int | None = None,
    cache: Path | None = None,
    progress: bool = True,
) -> dict[str, Any]:
    """Train a model, or continue the run in ``out``; returns the summary.

    The epoch with the best mR on validation is kept; of several sets, each with a gallery of its
    own, with the best mean. The summary holds that epoch's row, with its validation metrics, and
    the background of its scores. Under ``torchrun`` all processes call this alike; the first
    writes the files.

    Args:
        val: validation sets by name, or records, of which every data set is one.
        stop_after: end after this many epochs of the schedule (the run can be resumed).
        cache: folder of decoded images and frozen features, which runs may share; the run's own
            if not given.
        progress: show bars and a line an epoch.

    Raises:
        TrainingError: unreadable data, another run in ``out``, or a loss that is not a number.
    """
    config.check()
    if stop_after is not None and stop_after < 1:
        raise TrainingError(f"--stop-after {stop_after}: give one epoch or more")
    named = val if isinstance(val, Mapping) else by_dataset(val)
    val = [record for part in named.values() for record in part]
    processes = Processes()
    if config.batches.batch_size < processes.count:
        raise TrainingError(
            f"batches.batch_size is {config.batches.batch_size}; it must be at least the number of "
            f"processes, {processes.count} (see --set)"
        )
    progress = progress and processes.main
    run = RunFolder(out)
    cache = run.cache if cache is None else Path(cache)
    with processes.main_first():
        if processes.main:
            run.create(config, command, describe_data(train, "train") + describe_data(val, "val"))
            write_tokenizer(run, config, train)
        tokenizer = load_tokenizer(run.tokenizer)
    sources = assigned(sources, [*train, *val])
    both = {record.key for record in train} & {record.key for record in val}
    if both and progress:
        tqdm.write(
            f"{len(both)} of {len(val)} validation images are training images too: the metrics "
            "do not tell how well the model does on new ones"
        )
    torch.manual_seed(config.seed)
    encoder = build_encoder(config, tokenizer).to(processes.device)
    how = (sources, config, encoder, tokenizer, cache, processes)
    train_split = load_split(train, *how, True, progress)
    val_sets = load_validation(named, *how, progress)
    rule = ScoreRule.of_config(config.similarity)
    keywords = []
    if config.ker.weight > 0 or config.presence.weight > 0:
        keywords = keywords_of(config.keywords, train)
    if config.presence.weight > 0:
        presence = keyword_shares(train_split.captions, keywords)
        train_split = replace(train_split, presence=presence)
    taught = ask_teachers(train, sources, config, train_split.captions, cache, processes, progress)
    train_split = replace(train_split, taught=taught)
    masker = build_masker(config, train_split.captions, tokenizer, keywords)
    trainer = Trainer(config, encoder, train_split, processes, masker, progress)
    if run.last.exists():
        trainer.restore(run.last)
    epochs = config.optimiser.epochs
    last_epoch = epochs if stop_after is None else min(stop_after, epochs)
    if not processes.main:
        while trainer.epoch < last_epoch:
            trainer.run_epoch()
        return {}
    run.keep_metrics(trainer.epoch)
    with SummaryWriter(run.tensorboard) as board:
        while trainer.epoch < last_epoch:
            row = trainer.run_epoch()
            row["val"] = measure(TorchModel(trainer.evaluated, tokenizer, rule), val_sets)
            _log(board, run, row, progress)
            if row["val"]["mr"] > trainer.best_mr:
                trainer.best_mr = row["val"]["mr"]
                save_checkpoint(run.best, trainer.evaluated.state_dict(), row)
            trainer.save(run.last)
    weights, best = load_checkpoint(run.best)
    encoder.load_state_dict(weights)
    model = TorchModel(encoder, tokenizer, rule)
    best["background"] = score_background(score(model, data) for data in val_sets)
    write_json(run.summary, best)
    return best


def _log(board: SummaryWriter, run: RunFolder, row: dict[str, Any], progress: bool) -> None:
    run.append_metrics(row)
    for name, value in row.items():
        if name not in ("epoch", "val"):
            board.add_scalar(f"train/{name}", value, row["epoch"])
    board.add_scalar("val/mR", row["val"]["mr"], row["epoch"])
    if len(row["val"]["sets"]) > 1:
        for name, metrics in row["val"]["sets"].items():
            board.add_scalar(f"val/{name}/mR", metrics["mr"], row["epoch"])
    for way in ("i2t", "t2i"):
        for cut, value in row["val"][way].items():
            board.add_scalar(f"val/{way}_{cut}", value, row["epoch"])
    if progress:
        tqdm.write(
            f"epoch {row['epoch']:3d}  loss {row['loss']:.3f}  val mR {row['val']['mr']:.2f}  "
            f"(equivalent captions {row['val']['equivalent']['mr']:.2f})  {row['seconds']:.0f} s"
        )


class Trainer:
    """Objective, optimiser, averaged weights and random state of one run."""

    def __init__(
        self,
        config: Config,
        encoder: DualEncoder,
        data: Split,
        processes: Processes,
        masker: Masker | None = None,
        progress: bool = True,
    ) -> None:
        self.config, self.data, self.processes = config, data, processes
        self.progress = progress
        importance = caption_weights(data.captions, config)
        self.batches = Batches(config, data, encoder, processes, masker, importance)
        classes = 0 if masker is None else masker.outputs
        self.objective = Objective(
            config,
            encoder,
            processes,
            classes,
            self.batches.sampler.rows_per_epoch,
            0 if data.presence is None else data.presence.shape[1],
        ).to(processes.device)
        self.optimisation = Optimisation(
            self.objective, config, self.batches.steps * config.optimiser.epochs, processes
        )
        self.ema = (
            AveragedModel(
                encoder,
                multi_avg_fn=get_ema_multi_avg_fn(config.optimiser.ema_decay),
                use_buffers=True,
            )
            if config.optimiser.ema_decay > 0
            else None
        )
        self.epoch, self.best_mr = 0, -1.0
        if not processes.main:  # each process drops other features of its images
            torch.manual_seed(config.seed + processes.index)

    @property
    def evaluated(self) -> DualEncoder:
        """The encoder that is evaluated and exported: with averaged weights, if there are any."""
        return self.objective.encoder if self.ema is None else self.ema.module

    def run_epoch(self) -> dict[str, Any]:
        """One pass over the training data; returns the row for the log."""
        self.objective.train()
        self.objective.start_epoch(self.epoch)
        started = time.perf_counter()
        rate, totals = 0.0, np.zeros(len(Losses._fields))
        batches = self.batches.epoch()
        if self.processes.device.type == "cuda":  # elsewhere it is the same processor's time
            batches = ahead(batches)
        bar = tqdm(
            batches,
            total=self.batches.steps,
            desc=f"epoch {self.epoch + 1}",
            leave=False,
            disable=None if self.progress else True,
        )
        for batch in bar:
            rate = self.optimisation.learning_rate()
            losses = self.optimisation.backward(batch)
            values = torch.stack([item.detach().float() for item in losses]).tolist()
            step = self.optimisation.step
            if not np.isfinite(values).all():
                raise TrainingError(explain(self.objective, batch, self.data, "loss", values, step))
            norm = self.optimisation.update()
            if not (np.isfinite(norm) or self.optimisation.scaler.is_enabled()):
                what = "norm of the gradient"
                raise TrainingError(explain(self.objective, batch, self.data, what, [norm], step))
            if self.ema is not None:
                self.ema.update_parameters(self.objective.encoder)
            totals += values
            bar.set_postfix(loss=f"{values[0]:.3f}")
        seconds = time.perf_counter() - started
        self.epoch += 1
        # Only the terms that tell words, and with them the sum, differ between processes.
        totals = self.processes.mean(totals / self.batches.steps)
        names = ("loss", "loss_global", "loss_local", "loss_mlm", "loss_presence", "kept")
        return {
            "epoch": self.epoch,
            **dict(zip(names, totals.tolist(), strict=True)),
            "lr": rate,
            "seconds": seconds,
            "images_per_s": self.batches.steps * self.config.batches.batch_size / seconds,
        }

    def save(self, path: Path) -> None:
        """Write everything that the next epoch depends on."""
        tensors = {
            **with_prefix("objective", self.objective.state_dict()),
            **with_prefix("ema", {} if self.ema is None else self.ema.state_dict()),
            **with_prefix("optimizer", self.optimisation.tensors()),
            "random.torch": torch.get_rng_state(),
            "random.data": self.batches.generator.get_state(),
        }
        if self.processes.device.type == "cuda":
            tensors["random.cuda"] = torch.cuda.get_rng_state(self.processes.device)
        header = {
            "epoch": self.epoch,
            "step": self.optimisation.step,
            "best_mr": self.best_mr,
            "scaler": self.optimisation.scaler.state_dict(),
        }
        save_checkpoint(path, tensors, header)

    def restore(self, path: Path) -> None:
        """Continue from :meth:`save`, bit for bit on one device.

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
        self.epoch, self.optimisation.step = header["epoch"], header["step"]
        self.best_mr = header["best_mr"]
        if self.processes.main:  # the others drop other features, and did not save which
            torch.set_rng_state(tensors["random.torch"])
            if "random.cuda" in tensors and self.processes.device.type == "cuda":
                torch.cuda.set_rng_state(tensors["random.cuda"], self.processes.device)
