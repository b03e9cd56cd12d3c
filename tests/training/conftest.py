"""Fixtures of the training tests."""

from __future__ import annotations

import os

import pytest

from tests.training.small import SMALL_TOWERS
from training.config import Config


def pytest_configure(config: pytest.Config) -> None:
    """One thread a process: what is computed here is small, and threads that share two busy cores
    wait for each other at every step. A run of seconds then takes minutes.
    """
    os.environ["OMP_NUM_THREADS"] = "1"
    import torch

    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def tiny() -> Config:
    """A configuration that trains in seconds on two cores."""
    return Config().with_values(
        {
            **SMALL_TOWERS,
            "encoder.frozen_blocks": 0,
            "optimiser.epochs": 2,
            "batches.batch_size": 8,
            "optimiser.warmup_steps": 4,
            "optimiser.precision": "fp32",
            "optimiser.pretrained_lr_factor": 1.0,
            "optimiser.lr": 2e-3,
            "batches.word_dropout": 0.1,
            "optimiser.ema_decay": 0.9,
        }
    )
