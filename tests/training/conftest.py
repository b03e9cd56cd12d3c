"""Fixtures of the training tests."""

from __future__ import annotations

import os

import pytest

from training.presets import FitConfig


def pytest_configure(config: pytest.Config) -> None:
    """One thread a process: what is computed here is small, and threads that share two busy cores
    wait for each other at every step. A run of seconds then takes minutes.
    """
    os.environ["OMP_NUM_THREADS"] = "1"
    import torch

    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def tiny() -> FitConfig:
    """A configuration that trains in seconds on two cores."""
    return FitConfig(
        input_size=64,
        frozen_blocks=0,
        dim=32,
        vocabulary_size=60,
        context_length=16,
        text_width=32,
        text_layers=1,
        text_heads=2,
        epochs=2,
        batch_size=8,
        warmup_steps=4,
        precision="fp32",
        trunk_lr_factor=1.0,
        lr=2e-3,
        word_dropout=0.1,
        ema_decay=0.9,
    )
