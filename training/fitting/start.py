"""How a run begins: with all that can be checked, and only then with a folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from tokenizers import Tokenizer

from rs_textsearch.engine.encoding.bundle import Bundle
from training.config import Config
from training.data.captions import load_tokenizer, vocabulary
from training.data.pairs import ImageRecord, describe_data
from training.distributed import Processes
from training.errors import TrainingError, engine_errors
from training.models.encoder import DualEncoder
from training.models.factory import build_encoder, build_tokenizer
from training.objectives.keywords import captions_by_dataset, keywords_of, listed_keywords
from training.objectives.masked_language import check_heads
from training.runs import RunFolder, write_json


def check(config: Config, stop_after: int | None, processes: Processes) -> None:
    """Raise TrainingError for what cannot be trained, whatever the data."""
    config.check()
    with engine_errors():
        for folder in config.soft.teachers:
            Bundle.open(Path(folder))
    if stop_after is not None and stop_after < 1:
        raise TrainingError(f"--stop-after {stop_after}: give one epoch or more")
    if config.batches.batch_size < processes.count:
        raise TrainingError(
            f"batches.batch_size is {config.batches.batch_size}; it must be at least the number of "
            f"processes, {processes.count} (see --set)"
        )


def start(
    run: RunFolder,
    config: Config,
    command: str,
    train: Sequence[ImageRecord],
    val: Sequence[ImageRecord],
    processes: Processes,
) -> tuple[Tokenizer, DualEncoder, list[str]]:
    """Tokenizer, encoder with its initial weights, and keywords; only then the folder is made.

    Tokenizer and keywords are kept there. From there they are read by the other processes, and
    where an epoch has used them.

    Raises:
        TrainingError: another run in the folder, or weights or lists that cannot be used.
    """
    data = describe_data(train, "train") + describe_data(val, "val")
    with processes.main_first():
        if processes.main:
            run.check(config, data)
        kept = run.last.exists() or not processes.main
        if kept:
            tokenizer = load_tokenizer(run.tokenizer)
        else:
            captions = [text for record in train for text in record.captions]
            tokenizer = build_tokenizer(config, captions)
        keywords = _keywords(config, run, train, kept) if config.uses_keywords else []
        torch.manual_seed(config.seed)
        encoder = build_encoder(config, tokenizer)
        check_heads(config.ker, encoder.dim)
        if processes.main:
            run.create(config, command, data)
        if not kept:
            tokenizer.save(str(run.tokenizer))
            write_json(run.vocabulary, vocabulary(train))
            run.keywords.write_text("".join(f"{word}\n" for word in keywords), encoding="utf-8")
    return tokenizer, encoder.to(processes.device), keywords


def _keywords(
    config: Config, run: RunFolder, train: Sequence[ImageRecord], kept: bool
) -> list[str]:
    if kept and run.keywords.exists():  # runs of versions before 0.3 have none
        return listed_keywords([run.keywords])
    return keywords_of(config.keywords, captions_by_dataset(train))
