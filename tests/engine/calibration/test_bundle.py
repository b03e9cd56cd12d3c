"""Any bundle is completed from what ships with the plugin."""

from __future__ import annotations

import numpy as np
import pytest

from rs_textsearch.definitions import SAMPLE_PHOTOGRAPHS
from rs_textsearch.engine.calibration.bundle import (
    area_under_curve,
    background,
    measure,
    write_card,
)
from rs_textsearch.engine.calibration.photographs import NOWHERE, Photographs
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import BANK, Card, FileEntry
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.errors import BadInput, Cancelled
from tests.engine.bundles import write_bundle


def test_photographs_and_what_they_show():
    photographs = Photographs.load(24)
    count = len(list(SAMPLE_PHOTOGRAPHS.glob("*.tif")))
    assert photographs.tiles.shape == (count, 24, 24, 3)
    assert photographs.shown.shape == (len(photographs.texts), count)
    assert photographs.texts[-len(NOWHERE) :] == NOWHERE
    assert not photographs.shown[-len(NOWHERE) :].any()
    there = photographs.shown[: -len(NOWHERE)]
    assert there.any(axis=1).all() and not there.all(axis=1).any()
    # That of a wood is green.
    wood = photographs.tiles[photographs.shown[photographs.texts.index("forest")]]
    assert (wood.mean(axis=(0, 1, 2)).argmax()) == 1


@pytest.fixture
def encoder(tmp_path):
    folder = write_bundle(tmp_path / "model", size=16, grid=2)
    data = b'["a river", "many houses", "a river beside houses"]'
    (folder / BANK).write_bytes(data)
    card = Bundle.open(folder).card.raw
    write_card(folder, card | {"files": {**card["files"], BANK: FileEntry.of(data).as_json()}})
    return OnnxEncoder(Bundle.open(folder), "cpu")


def test_what_is_measured_fits_on_a_card(encoder):
    measured = measure(encoder)
    card = Card.parse(encoder.bundle.card.raw | measured, "it")
    assert card.background is not None and card.presence is not None
    assert 0 <= measured["presence"]["noticed"] <= 1
    # The photographs show too little of what captions of a bank describe.
    assert card.presence.reached == ()
    assert measured["background"]["unmatched"]["std"] > 0
    assert measured["photographs"]["classes"] > 10 and 0 < measured["photographs"]["auc"] < 1


def test_the_model_that_ships_tells_the_photographs_apart():
    assert measure(OnnxEncoder(Bundle.open(), "cpu"))["photographs"]["auc"] > 0.8


def test_measuring_can_be_given_up_between_its_batches(encoder):
    asked = []

    def check():
        asked.append(True)
        if len(asked) == 9:
            raise Cancelled("given up")

    with pytest.raises(Cancelled):
        measure(encoder, check)
    assert len(asked) == 9
    asked.append(True)
    measure(encoder, check)
    assert len(asked) > 10 + len(list(SAMPLE_PHOTOGRAPHS.glob("*.tif"))) / 8


def test_area_under_the_curve():
    assert area_under_curve(np.array([4.0, 3]), np.array([2.0, 1])) == 1
    assert area_under_curve(np.array([1.0, 2]), np.array([3.0, 4])) == 0
    assert area_under_curve(np.array([4.0, 2]), np.array([3.0, 1])) == 0.75
    assert area_under_curve(np.zeros(2), np.zeros(2)) == 0.5


def test_photographs_that_are_not_there(tmp_path, monkeypatch):
    monkeypatch.setattr("rs_textsearch.engine.calibration.photographs.SAMPLE_PHOTOGRAPHS", tmp_path)
    with pytest.raises(BadInput, match=r"photographs cannot be used: .*truth\.json"):
        Photographs.load(16)
    (tmp_path / "truth.json").write_text('{"a.tif": [1]}', encoding="utf-8")
    with pytest.raises(BadInput, match="is 1, not a text"):
        Photographs.load(16)


def test_background_of_pairs():
    found = background(np.linspace(0.5, 1, 101), np.array([0.1, 0.1]))
    assert found["matched"]["p10"] == pytest.approx(0.55)
    assert found["unmatched"] == pytest.approx({"mean": 0.1, "std": 0, "p99": 0.1})
