"""Run folders as ``fit`` leaves them, without having trained."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from training.config import Config
from training.evaluation.protocol import over_sets, retrieval_metrics
from training.models.factory import build_encoder
from training.runs import RunFolder, save_checkpoint, write_json


def made_run(folder: Path, config: Config, tokenizer: Tokenizer, initialise: bool = False) -> None:
    """Write a run with random weights, or with the initial ones of ``config``."""
    run = RunFolder(folder)
    run.create(config, "python -m training fit", [])
    tokenizer.save(str(run.tokenizer))
    write_json(run.vocabulary, {})
    weights = build_encoder(config, tokenizer, initialise).state_dict()
    save_checkpoint(run.best, weights, {})
    metrics = over_sets({"made": retrieval_metrics(np.eye(2), [np.array([0]), np.array([1])])})
    write_json(run.summary, {"val": metrics, "epoch": 1, "background": {"matched": {"p10": 0.1}}})
