"""The training loop: contrastive global and local terms, EMA weights selected on validation."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torch.utils.tensorboard import SummaryWriter
from tqdm import tqdm

from training.checks import check_config
from training.data.augment import augment
from training.data.captions import (
    SPECIAL_TOKENS,
    UNK_ID,
    CaptionTable,
    load_tokenizer,
    train_tokenizer,
    vocabulary,
)
from training.data.images import load_images
from training.data.pairs import ImageRecord, describe_data
from training.errors import TrainingError
from training.evaluation import retrieval_metrics, score_background
from training.losses import contrastive_loss
from training.models.mini import MiniModel, local_positions
from training.models.similarity import global_similarity, local_similarity
from training.presets import FitConfig
from training.runs import (
    RunFolder,
    load_checkpoint,
    save_checkpoint,
    with_prefix,
    without_prefix,
    write_json,
)
from training.scoring import mixed_scores


@dataclass(frozen=True)
class Split:
    """Images ``uint8 [N, S, S, 3]`` and captions of one split."""

    images: np.ndarray
    captions: CaptionTable


@dataclass(frozen=True)
class Batch:
    """One step's data: pixels ``[B, 3, S, S]``, ids ``[T, L]``, positives ``[T, B]``."""

    pixels: torch.Tensor
    ids: torch.Tensor
    positives: torch.Tensor


def fit(
    config: FitConfig,
    train: Sequence[ImageRecord],
    val: Sequence[ImageRecord],
    sources: Sequence[Path],
    out: Path,
    command: str = "",
    stop_after: int | None = None,
) -> dict[str, Any]:
    """Train the mini encoder, or continue the run in ``out``; returns the summary.

    The summary holds the best epoch's row, with its validation metrics, and the background of
    its scores.

    Args:
        stop_after: end after this many epochs of the schedule (the run can be resumed).

    Raises:
        TrainingError: unreadable data, another run in ``out``, or a loss that is not a number.
    """
    check_config(config)
    if stop_after is not None and stop_after < 1:
        raise TrainingError(f"--stop-after {stop_after}: give one epoch or more")
    run = RunFolder(out)
    run.create(config, command, describe_data(train, "train") + describe_data(val, "val"))
    both = {record.filename for record in train} & {record.filename for record in val}
    if both:
        tqdm.write(
            f"{len(both)} of {len(val)} validation images are training images too: the metrics "
            "do not tell how well the model does on new ones"
        )
    torch.manual_seed(config.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")

    tokenizer = _tokenizer(run, config, train)
    train_split, val_split = (
        Split(
            load_images(records, sources, config.input_size, run.cache),
            CaptionTable.build(records, tokenizer),
        )
        for records in (train, val)
    )
    trainer = Trainer(config, tokenizer.get_vocab_size(), train_split, device)
    if run.last.exists():
        trainer.restore(run.last)
    run.keep_metrics(trainer.epoch)

    last_epoch = config.epochs if stop_after is None else min(stop_after, config.epochs)
    with SummaryWriter(run.tensorboard) as board:
        while trainer.epoch < last_epoch:
            row = trainer.run_epoch()
            scores = mixed_scores(trainer.ema.module, val_split.images, val_split.captions, config)
            row["val"] = retrieval_metrics(scores, val_split.captions.of_image)
            _log(board, run, row)
            if row["val"]["mr"] > trainer.best_mr:
                trainer.best_mr = row["val"]["mr"]
                save_checkpoint(run.best, trainer.ema.module.state_dict(), row)
            trainer.save(run.last)
    weights, best = load_checkpoint(run.best)
    trainer.model.load_state_dict(weights)
    scores = mixed_scores(trainer.model, val_split.images, val_split.captions, config)
    best["background"] = score_background(scores, val_split.captions.of_image)
    write_json(run.summary, best)
    return best


def _tokenizer(run: RunFolder, config: FitConfig, train: Sequence[ImageRecord]) -> Tokenizer:
    """The run's tokenizer, trained on the training captions until an epoch has used it."""
    if run.last.exists():
        return load_tokenizer(run.tokenizer)
    captions = [text for record in train for text in record.captions]
    tokenizer = train_tokenizer(captions, config.vocabulary_size, config.context_length)
    tokenizer.save(str(run.tokenizer))
    write_json(run.vocabulary, vocabulary(train))
    return tokenizer


def _log(board: SummaryWriter, run: RunFolder, row: dict[str, Any]) -> None:
    run.append_metrics(row)
    for name in ("loss", "loss_global", "loss_local", "images_per_s", "lr"):
        board.add_scalar(f"train/{name}", row[name], row["epoch"])
    board.add_scalar("val/mR", row["val"]["mr"], row["epoch"])
    for way in ("i2t", "t2i"):
        for cut, value in row["val"][way].items():
            board.add_scalar(f"val/{way}_{cut}", value, row["epoch"])
    tqdm.write(
        f"epoch {row['epoch']:3d}  loss {row['loss']:.3f}  val mR {row['val']['mr']:.2f}  "
        f"(equivalent captions {row['val']['equivalent']['mr']:.2f})  {row['seconds']:.0f} s"
    )


class Trainer:
    """Model, optimiser, schedule, EMA and random state of one run."""

    def __init__(
        self, config: FitConfig, vocabulary_size: int, data: Split, device: torch.device
    ) -> None:
        self.config, self.data, self.device = config, data, device
        checkpoint = Path(config.init_checkpoint) if config.init_checkpoint else None
        self.model = MiniModel(vocabulary_size, config, checkpoint).to(device)
        self.ema = AveragedModel(
            self.model, multi_avg_fn=get_ema_multi_avg_fn(config.ema_decay), use_buffers=True
        )
        self.optimizer = torch.optim.AdamW(_parameter_groups(self.model, config), lr=config.lr)
        self.steps_per_epoch = max(1, len(data.images) // config.batch_size)
        self.generator = torch.Generator().manual_seed(config.seed)
        self.precision = _precision(config.precision, device)
        self.epoch, self.step, self.best_mr = 0, 0, -1.0

    def learning_rate(self) -> float:
        """Linear warm-up, then cosine to zero over the whole schedule."""
        config = self.config
        if self.step < config.warmup_steps:
            return config.lr * (self.step + 1) / config.warmup_steps
        total = max(self.steps_per_epoch * config.epochs, config.warmup_steps + 1)
        share = (self.step - config.warmup_steps) / (total - config.warmup_steps)
        return config.lr * 0.5 * (1 + math.cos(math.pi * min(share, 1.0)))

    def run_epoch(self) -> dict[str, Any]:
        """One pass over the training images; returns the row for the log."""
        self.model.train()
        started = time.perf_counter()
        totals = np.zeros(3)
        bar = tqdm(
            self._batches(),
            total=self.steps_per_epoch,
            desc=f"epoch {self.epoch + 1}",
            leave=False,
            disable=None,
        )
        for batch in bar:
            losses = self._train_step(batch)
            totals += losses
            bar.set_postfix(loss=f"{losses[0]:.3f}")
        seconds = time.perf_counter() - started
        self.epoch += 1
        loss, loss_global, loss_local = totals / self.steps_per_epoch
        return {
            "epoch": self.epoch,
            "loss": loss,
            "loss_global": loss_global,
            "loss_local": loss_local,
            "lr": self.learning_rate(),
            "seconds": seconds,
            "images_per_s": self.steps_per_epoch * self.config.batch_size / seconds,
        }

    def _train_step(self, batch: Batch) -> np.ndarray:
        """One optimiser step; returns total, global and local loss."""
        config, model = self.config, self.model
        for group in self.optimizer.param_groups:
            group["lr"] = self.learning_rate() * group["lr_factor"]
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.precision == "bf16"):
            image_global, image_local = model.image(batch.pixels)
            text_global, text_local = model.text(batch.ids)
        s_g = global_similarity(text_global, image_global)
        loss_g = contrastive_loss(s_g * model.global_scale.exp(), batch.positives)
        s_l = local_similarity(text_local, local_positions(batch.ids), image_local)
        loss_l = contrastive_loss(s_l * model.local_scale.exp(), batch.positives)
        loss = loss_g + config.local_loss_weight * loss_l
        if not torch.isfinite(loss):
            raise TrainingError(
                f"the loss is {loss.item()} at step {self.step}; lower lr or clip_norm with --set"
            )
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), config.clip_norm)
        self.optimizer.step()
        with torch.no_grad():  # CLIP's bound: a scale above 100 makes the loss unstable
            model.global_scale.clamp_(max=math.log(100))
            model.local_scale.clamp_(max=math.log(100))
        self.ema.update_parameters(model)
        self.step += 1
        return np.array([loss.item(), loss_g.item(), loss_l.item()])

    def _batches(self) -> Iterator[Batch]:
        config = self.config
        order = torch.randperm(len(self.data.images), generator=self.generator).numpy()
        for start in range(0, self.steps_per_epoch * config.batch_size, config.batch_size):
            yield self._batch(order[start : start + config.batch_size])

    def _batch(self, rows: np.ndarray) -> Batch:
        config, table = self.config, self.data.captions
        rows = np.sort(rows)
        images = torch.from_numpy(self.data.images[rows])
        pixels = augment(images, config.crop_min, config.colour_jitter, self.generator)

        chosen = []
        for row in rows:
            own = table.of_image[row]
            order = torch.randperm(len(own), generator=self.generator).numpy()
            # Distinct captions first; an image with one distinct caption contributes it once.
            picked = list(dict.fromkeys(own[order].tolist()))[: config.captions_per_image]
            chosen.extend(picked)
        captions = np.unique(chosen)
        positives = np.stack([np.isin(captions, table.of_image[row]) for row in rows], axis=1)
        ids = torch.from_numpy(table.ids[captions, : table.lengths[captions].max()])
        if config.word_dropout > 0:
            dropped = torch.rand(ids.shape, generator=self.generator) < config.word_dropout
            ids = torch.where(dropped & (ids >= len(SPECIAL_TOKENS)), UNK_ID, ids)
        return Batch(
            pixels.to(self.device), ids.to(self.device), torch.from_numpy(positives).to(self.device)
        )

    def save(self, path: Path) -> None:
        """Write everything that the next epoch depends on."""
        optimizer = self.optimizer.state_dict()
        tensors = {
            **with_prefix("model", self.model.state_dict()),
            **with_prefix("ema", self.ema.state_dict()),
            "random.torch": torch.get_rng_state(),
            "random.data": self.generator.get_state(),
        }
        for index, state in optimizer["state"].items():
            tensors |= {f"optimizer.{index}.{name}": value for name, value in state.items()}
        save_checkpoint(
            path, tensors, {"epoch": self.epoch, "step": self.step, "best_mr": self.best_mr}
        )

    def restore(self, path: Path) -> None:
        """Continue from :meth:`save`, bit for bit on one device.

        Raises:
            TrainingError: the file is broken or of another model.
        """
        tensors, header = load_checkpoint(path)
        self.model.load_state_dict(without_prefix("model", tensors))
        self.ema.load_state_dict(without_prefix("ema", tensors))
        state: dict[int, dict[str, torch.Tensor]] = {}
        for name, value in without_prefix("optimizer", tensors).items():
            index, key = name.split(".")
            state.setdefault(int(index), {})[key] = value
        groups = self.optimizer.state_dict()["param_groups"]
        self.optimizer.load_state_dict({"state": state, "param_groups": groups})
        torch.set_rng_state(tensors["random.torch"])
        self.generator.set_state(tensors["random.data"])
        self.epoch, self.step = header["epoch"], header["step"]
        self.best_mr = header["best_mr"]


def _precision(wanted: str, device: torch.device) -> str:
    """Resolve ``auto``: bf16 without native instructions is up to 20 times slower than fp32."""
    if wanted != "auto":
        return wanted
    if device.type == "cuda":
        return "bf16" if torch.cuda.is_bf16_supported() else "fp32"
    native = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return "bf16" if native else "fp32"


def _parameter_groups(model: MiniModel, config: FitConfig) -> list[dict[str, Any]]:
    """AdamW groups: pretrained weights at a lower rate; no decay of 1-D weights and embeddings."""
    pretrained = {id(value) for value in model.pretrained_parameters()}
    groups: dict[tuple[bool, bool], list[torch.nn.Parameter]] = {}
    for name, value in model.named_parameters():
        if value.requires_grad:
            decays = value.ndim > 1 and "embedding" not in name
            groups.setdefault((id(value) in pretrained, decays), []).append(value)
    return [
        {
            "params": values,
            "lr_factor": config.trunk_lr_factor if is_pretrained else 1.0,
            "weight_decay": config.weight_decay if decays else 0.0,
        }
        for (is_pretrained, decays), values in groups.items()
    ]
