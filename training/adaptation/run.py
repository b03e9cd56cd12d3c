"""A run of adapting: epochs until validation is no better, then how much of it is taken."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import torch

from rs_textsearch.engine.encoding.bundle import Bundle
from training.adaptation.averaging import SHARES, between
from training.adaptation.data import RegionData
from training.adaptation.forgetting import Examiner, Memory
from training.adaptation.recipes import PATIENCE
from training.adaptation.retrieval import Found, found
from training.adaptation.weighing import Weighed, heaviest
from training.config import Config
from training.data.sources import assigned
from training.distributed import Processes
from training.errors import engine_errors
from training.evaluation.encode import TorchModel
from training.evaluation.evaluate import measure, score
from training.evaluation.protocol import score_background
from training.evaluation.sets import EvaluationSet, by_dataset
from training.events import Events
from training.fitting.preparation import Loader
from training.fitting.start import start
from training.fitting.trainer import Trainer
from training.models.encoder import DualEncoder
from training.objectives.material import Material
from training.runs import RunFolder, load_checkpoint, save_checkpoint, write_json

BEST_EPOCH = "epoch.safetensors"
"""Weights of the epoch that is best on validation, in the run's folder; ``best`` is what is taken
of them."""


class Stop:
    """Whether a person wants the run to end; it does after the step that it is in."""

    def __init__(self) -> None:
        self.asked = self.within_steps = False

    def ask(self, *_signal: object) -> None:
        """End, where nothing is kept at once; raises KeyboardInterrupt."""
        self.asked = True
        if not self.within_steps:
            raise KeyboardInterrupt


@dataclass
class Adaptation:
    """A base on its way to a region.

    Attributes:
        val_sets, queries: the region's pairs, and what is asked for of the same images.
        start: copies of what the base has of the weights that learn.
        before, after: what is found on validation, by the base and by what is taken.
        known, kept: what either knows beside the region.
        share: of the adapted weights that is taken.
        weighed: the shares that were tried, the base first and all of them last.
        rows: of the finished epochs.
    """

    run: RunFolder
    trainer: Trainer
    val_sets: Sequence[EvaluationSet]
    queries: EvaluationSet
    examiner: Examiner
    events: Events
    stop: Stop
    start: Mapping[str, torch.Tensor]
    before: Found
    known: Memory
    rows: list[dict[str, Any]] = field(default_factory=list)
    after: Found | None = None
    kept: Memory | None = None
    share: float = 0.0
    weighed: list[Weighed] = field(default_factory=list)

    @classmethod
    def begin(
        cls,
        config: Config,
        data: RegionData,
        run: RunFolder,
        command: str,
        events: Events,
        stop: Stop,
    ) -> Adaptation:
        """Start a run, or go on with the one in its folder.

        Raises:
            TrainingError: another run in the folder, or data or weights that cannot be read.
        """
        processes = Processes()
        val = [*data.val, *data.held_out]
        tokenizer, encoder, _ = start(run, config, command, data.records, val, processes)
        sources = assigned(data.sources, [*data.records, *val])
        loader = Loader(
            config, encoder, tokenizer, sources, run.cache, processes, progress=False,
            told=lambda done, total: events.progress(done, total, "encoding_images"),
        )  # fmt: skip
        split = loader.train(data.records)
        split = replace(split, also=data.also_right(split.captions))
        val_sets = loader.validation({"region": data.val})
        queries = replace(val_sets[0], gallery=data.queries())
        held_out = loader.validation(by_dataset(data.held_out))
        trainer = Trainer(Material(config, encoder, tokenizer, split), processes, progress=False)
        first = _learning(encoder)
        model = trainer.model
        with engine_errors():
            bank = Bundle.open(config.retention.bank or None).bank
        examiner = Examiner(encoder.input_size, bank, held_out)
        events.progress(0, 1, "measuring_base")
        before, known = found(score(model, queries)), examiner.ask(model)
        events.validation(0, **before.as_json)
        adaptation = cls(
            run, trainer, val_sets, queries, examiner, events, stop, first, before, known
        )
        if run.last.exists():
            trainer.restore(run.last)
        run.keep_metrics(trainer.epoch)
        if run.metrics.exists():
            adaptation.rows = [json.loads(it) for it in run.metrics.read_text("utf-8").splitlines()]
        return adaptation

    @property
    def best_epoch(self) -> int:
        """The best on validation so far; 0 is the base."""
        order = [(self.before, 0)]
        order += [(Found(*row["found"]), -row["epoch"]) for row in self.rows]
        return -max(order)[1]

    def train(self) -> None:
        """Epochs, until all are over or the last ones have brought nothing."""
        epochs = self.trainer.material.config.optimiser.epochs
        while self.trainer.epoch < epochs and self.trainer.epoch - self.best_epoch < PATIENCE:
            self.stop.within_steps = True
            row = self.trainer.run_epoch(self.run.last, self._step)
            self.stop.within_steps = False
            row["found"] = found(score(self.trainer.model, self.queries))
            self.run.append_metrics(row)
            self.rows.append(row)
            if self.best_epoch == row["epoch"]:
                weights = self.trainer.evaluated.state_dict()
                save_checkpoint(self.run.path / BEST_EPOCH, weights, {"epoch": row["epoch"]})
            self.trainer.save(self.run.last)
            more = row["found"].as_json | {"loss": round(row["loss"], 4)}
            self.events.validation(row["epoch"], more.pop("recall"), **more)
            if self.stop.asked:
                raise KeyboardInterrupt

    def take(self) -> None:
        """Choose the share of the best epoch's weights that finds most and forgets little."""
        self.weighed = [Weighed(0.0, self.before, self.known)]
        if self.best_epoch > 0:
            adapted, _ = load_checkpoint(self.run.path / BEST_EPOCH)
            for number, share in enumerate(SHARES):
                self.events.progress(number, len(SHARES), "weighing")
                model = self._with(between(self.start, adapted, share))
                finds = found(score(model, self.queries))
                self.weighed.append(Weighed(share, finds, self.examiner.ask(model)))
        taken = heaviest(self.weighed)
        self.after, self.kept, self.share = taken.found, taken.memory, taken.share
        ended = adapted if self.share > 0 else self.trainer.evaluated.state_dict()
        weights = between(self.start, ended, self.share)
        model = self._with(weights)
        summary = {
            "epoch": self.best_epoch if self.share else 0,
            "val": measure(model, self.val_sets),
            "background": score_background(score(model, data) for data in self.val_sets),
        }
        save_checkpoint(self.run.best, weights, {"epoch": summary["epoch"]})
        write_json(self.run.summary, summary)

    def _with(self, weights: Mapping[str, torch.Tensor]) -> TorchModel:
        self.trainer.evaluated.load_state_dict(weights)
        return self.trainer.model

    def _step(self, step: int, loss: float) -> None:
        steps = self.trainer.optimisation.steps
        self.events.step(self.trainer.epoch + 1, step, steps, round(loss, 4))
        within = self.trainer.done < self.trainer.batches.steps  # else it is validated first
        if self.stop.asked and within:
            self.trainer.save(self.run.last)
            raise KeyboardInterrupt


def _learning(encoder: DualEncoder) -> dict[str, torch.Tensor]:
    """Copies of all in a state dict that training changes: weights that learn, and statistics."""
    frozen = {name for name, value in encoder.named_parameters() if not value.requires_grad}
    state = encoder.state_dict()
    return {
        name: value.clone()
        for name, value in state.items()
        if name not in frozen and value.is_floating_point()
    }
