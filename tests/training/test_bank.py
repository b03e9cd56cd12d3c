"""A bank of captions for a bundle that exists."""

from __future__ import annotations

import json

import pytest

from rs_textsearch.engine.encoding.bundle import Bundle
from tests.engine.bundles import write_bundle
from training.bank import choose, write_bank
from training.cli import main
from training.data.pairs import ImageRecord, write_pairs
from training.errors import TrainingError


def records(count):
    captions = [(f"a red field {i % 7}", " . ") for i in range(count)]
    return [ImageRecord(f"{i}.png", both, "", "train") for i, both in enumerate(captions)]


def test_captions_are_different_and_hold_words():
    chosen = choose(records(60), 5, seed=0)
    assert len(set(chosen)) == len(chosen) == 5 and chosen == choose(records(60), 5, seed=0)
    assert chosen != choose(records(60), 5, seed=1)
    assert len(choose(records(60), 500, seed=0)) == 7
    with pytest.raises(TrainingError, match=r"^--size 0: give 1 or more"):
        choose(records(60), 0, seed=0)
    with pytest.raises(TrainingError, match="no caption holds a word"):
        choose([ImageRecord("a.png", (" . ",))], 5, seed=0)


def test_a_bundle_gets_a_bank_and_keeps_its_identity(tmp_path, capsys):
    bundle = write_bundle(tmp_path / "model")
    pairs = tmp_path / "train.jsonl"
    held_out = ImageRecord("t.png", ("a secret",), "", "test")
    write_pairs(pairs, [*records(20), held_out])
    before = Bundle.open(bundle).id
    assert Bundle.open(bundle).bank == () and Bundle.open(bundle).card.presence is None
    assert main(["bank", str(bundle), "--pairs", str(pairs)]) == 0
    after = Bundle.open(bundle)
    assert after.id == before and len(after.bank) == 7 and "a secret" not in after.bank
    assert after.card.presence is not None
    assert "7 captions" in capsys.readouterr().out
    assert json.loads((bundle / "bank.json").read_text("utf-8")) == list(after.bank)
    with pytest.raises(TrainingError, match="does not exist"):
        write_bank(tmp_path / "none", ["a"])
