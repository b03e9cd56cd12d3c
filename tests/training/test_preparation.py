"""How a run's model takes its data."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from tests.training.datasets import write_dataset
from training.data.pairs import read_pairs
from training.distributed import Processes
from training.fitting import preparation
from training.fitting.preparation import Loader
from training.models.encoder import FrozenFeatures
from training.models.factory import build_encoder, build_tokenizer


@pytest.fixture
def asked(monkeypatch) -> list[tuple[int, np.ndarray | None]]:
    """Views and upright images of each cache that is made."""
    found = []

    def views(images, encoder, config, cache, device, views, upright, progress, told):
        found.append((views, upright))
        return np.zeros((len(images), max(views, 1), 2, 2, 5), np.float16)

    monkeypatch.setattr(preparation, "frozen_views", views)
    return found


def test_cached_views_leave_oriented_images_upright(tmp_path, tiny, asked):
    pairs = write_dataset(tmp_path, "roofs", each=1, seed=0)
    text = pairs.read_text().replace("A blue roof on bare land .", "a roof at the top left")
    pairs.write_text(text)
    records = read_pairs([pairs])
    config = tiny.with_values({"encoder.frozen_blocks": 8, "augmentation.cached_views": 3})
    tokenizer = build_tokenizer(config, ["a roof"])
    torch.manual_seed(0)
    encoder = build_encoder(config, tokenizer)
    sources, cache = [tmp_path / "roofs"], Path(tmp_path / "cache")
    loader = Loader(config, encoder, tokenizer, sources, cache, Processes(), progress=False)
    split = loader.train(records)
    ((views, upright),) = asked
    assert views == 3 and split.frozen.shape[:2] == (6, 3)
    assert [split.names[row] for row in np.flatnonzero(upright)] == ["roofs_blue_0.jpg"]
    assert split.datasets == ["roofs"] * 6
    (held_out,) = loader.validation({"roofs": records})
    assert asked[1] == (0, None), "validated on images as they are"
    assert isinstance(held_out.images, FrozenFeatures)
