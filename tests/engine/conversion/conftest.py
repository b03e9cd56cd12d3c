"""A tiny architecture that the engine knows, and a checkpoint of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rs_textsearch.engine.conversion import architecture
from tests.engine.conversion.clips import NAME, TINY, random_weights, write_safetensors


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(architecture.ARCHITECTURES, NAME, TINY)


@pytest.fixture(scope="session")
def weights() -> dict[str, np.ndarray]:
    return random_weights()


@pytest.fixture(scope="session")
def checkpoint(weights, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("checkpoint")
    return write_safetensors(folder / "Tiny CLIP.safetensors", weights)
