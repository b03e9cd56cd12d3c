"""Any bundle is completed from what ships with the plugin."""

from __future__ import annotations

import json

import numpy as np
import pytest

from rs_textsearch.definitions import SAMPLE_PHOTOGRAPHS
from rs_textsearch.engine.calibration.bundle import background, calibrate
from rs_textsearch.engine.calibration.photographs import NOWHERE, Photographs
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.errors import BadInput
from tests.engine.bundles import write_bundle


def card_of(folder):
    return json.loads((folder / "card.json").read_text(encoding="utf-8"))


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


def test_a_bundle_gets_what_it_lacks(tmp_path):
    folder = write_bundle(tmp_path / "model", size=16, grid=2)
    card = card_of(folder)
    del card["background"]
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    before = Bundle.open(folder)
    assert before.card.background is None and before.card.presence is None and not before.bank

    calibrate(folder)
    bundle = Bundle.open(folder)
    assert bundle.id == before.id and bundle.bank == Bundle.open().bank
    assert bundle.card.background is not None and bundle.card.presence is not None
    assert 0 <= bundle.card.raw["presence"]["noticed"] <= 1
    measured = card_of(folder)
    assert measured["background"]["unmatched"]["std"] > 0
    assert {key: measured[key] for key in card if key != "files"} == {
        key: card[key] for key in card if key != "files"
    }

    calibrate(folder)
    assert card_of(folder) == measured, "what is there stays"


def test_what_a_card_has_is_kept(tmp_path):
    folder = write_bundle(tmp_path / "model", size=16, grid=2)
    mine = card_of(folder)["background"]
    calibrate(folder)
    assert card_of(folder)["background"] == mine and "presence" in card_of(folder)


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
