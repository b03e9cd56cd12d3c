"""A run from data to the weights that are best on validation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from torch.utils.tensorboard import SummaryWriter
from tqdm import tqdm

from training.config import Config
from training.data.pairs import ImageRecord, not_held_out
from training.data.shards import read_shards
from training.data.sources import Source, assigned
from training.distributed import Processes
from training.errors import TrainingError
from training.evaluation.evaluate import measure, score
from training.evaluation.protocol import score_background
from training.evaluation.sets import EvaluationSet, by_dataset
from training.fitting.optimisation import schedule_notes
from training.fitting.preparation import Loader
from training.fitting.start import check, start
from training.fitting.trainer import Trainer
from training.models.warm_start import adapters_note
from training.objectives.material import Material
from training.runs import RunFolder, load_checkpoint, save_checkpoint, write_json


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
    shards: Sequence[Source] = (),
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
        shards: WebDataset shards to train on as well, see :func:`read_shards`.

    Raises:
        TrainingError: unreadable data, another run in ``out``, or a loss that is not a number.
    """
    processes = Processes()
    check(config, stop_after, processes)
    progress = progress and processes.main
    named = val if isinstance(val, Mapping) else by_dataset(val)
    if named and max(map(len, named.values())) < 2:
        raise TrainingError(
            "no validation set has two images, so that there is none to tell another from: give "
            "more of them, or split with a larger --fraction"
        )
    val = [record for part in named.values() for record in part]
    run = RunFolder(out)
    cache = run.cache if cache is None else Path(cache)
    sources = assigned(sources, [*train, *val])
    if shards:
        train = [*train, *_shard_records(shards, cache, processes, progress)]
    tokenizer, encoder, keywords = start(run, config, command, train, val, processes)
    if progress:
        _remark(config, train, val)
    loader = Loader(config, encoder, tokenizer, sources, cache, processes, progress)
    split, val_sets = loader.train(train), loader.validation(named)
    teachers = loader.teachers(train, split.captions)
    material = Material(config, encoder, tokenizer, split, keywords, teachers)
    trainer = Trainer(material, processes, progress)
    if run.last.exists():
        trainer.restore(run.last)
    elif progress:
        tqdm.write(_learning(trainer))
        for note in schedule_notes(config, trainer.optimisation.steps):
            tqdm.write(note)
    epochs = config.optimiser.epochs if stop_after is None else stop_after
    epochs = min(epochs, config.optimiser.epochs)
    if not processes.main:
        while trainer.epoch < epochs:
            trainer.run_epoch()
            processes.wait()
        return {}
    _train(trainer, epochs, val_sets, run)
    return _summarise(trainer, val_sets, run)


def _shard_records(
    shards: Sequence[Source], cache: Path, processes: Processes, progress: bool
) -> list[ImageRecord]:
    """The samples of shards that are trained on; the first process indexes for the others."""
    with processes.main_first():
        found = read_shards(shards, cache, progress)
    if progress:
        tqdm.write(found.readable())
    return not_held_out(found.records)


def _remark(config: Config, train: Sequence[ImageRecord], val: Sequence[ImageRecord]) -> None:
    """Say what may not be what a person had in mind."""
    if note := adapters_note(config):
        tqdm.write(note)
    pairs = config.batches.sampling == "pairs"
    rows = sum(len(record.captions) for record in train) if pairs else len(train)
    if rows < config.batches.batch_size:
        tqdm.write(
            f"batches.batch_size is {config.batches.batch_size}, and there are {rows} "
            f"{'pairs' if pairs else 'images'}: every step has all of them"
        )
    both = {record.key for record in val}.intersection(record.key for record in train)
    if both:
        tqdm.write(
            f"{len(both)} of {len(val)} validation images are training images too: the metrics "
            "do not tell how well the model does on new ones"
        )


def _learning(trainer: Trainer) -> str:
    """How many of the parameters learn: few where adapters are trained or layers are frozen."""
    numbers = [value.numel() for value in trainer.objective.parameters()]
    learning = sum(value.numel() for value in trainer.optimisation.parameters)
    return f"{learning:,} of {sum(numbers):,} parameters are trained"


def _train(trainer: Trainer, epochs: int, val_sets: list[EvaluationSet], run: RunFolder) -> None:
    """Train, validate and save epoch by epoch; the best on validation is kept beside the last."""
    run.keep_metrics(trainer.epoch)
    with SummaryWriter(run.tensorboard) as board:
        while trainer.epoch < epochs:
            row = trainer.run_epoch(run.last)
            row["val"] = measure(trainer.model, val_sets)
            _log(board, run, row, trainer.progress)
            if row["val"]["mr"] > trainer.best_mr:
                trainer.best_mr = row["val"]["mr"]
                save_checkpoint(run.best, trainer.evaluated.state_dict(), row)
            trainer.save(run.last)
            trainer.processes.wait()


def _summarise(trainer: Trainer, val_sets: list[EvaluationSet], run: RunFolder) -> dict[str, Any]:
    """The best epoch's row, and what its scores are like where nothing matches; into the folder."""
    weights, best = load_checkpoint(run.best)
    trainer.evaluated.load_state_dict(weights)
    model = trainer.model
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
            f"(equal captions counted as equal {row['val']['equivalent']['mr']:.2f})  "
            f"{row['seconds']:.0f} s"
        )
