"""How well a bundle tells mosaics that hold a class from the same without it."""

from __future__ import annotations

import hashlib
import json

import numpy as np
import pytest

from rs_textsearch.engine.calibration.bundle import area_under_curve
from rs_textsearch.engine.calibration.presence import shortfalls
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from tests.engine.bundles import write_bundle
from tests.training.datasets import COLOURS, write_dataset
from training.cli import main
from training.data.pairs import ImageRecord, read_pairs
from training.errors import TrainingError
from training.evaluation.queries import Query
from training.presence.candidates import BEST, CEILING, COMBINED, PRESENCE, Reference
from training.presence.measure import (
    CAPTIONS,
    NAMES,
    OWN_WORDS,
    Question,
    Trial,
    combined,
    questions,
    table,
    trials,
    values,
)
from training.presence.mosaics import EncodedMosaic, Tiles, encoded_mosaics

BANK = json.dumps([f"a {a} field with {b}" for a in COLOURS for b in COLOURS]).encode()


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    """A bundle that knows colours, and images of coloured roofs, labelled by them."""
    folder = tmp_path_factory.mktemp("presence")
    bundle = write_bundle(folder / "model", size=16, grid=2)
    (bundle / "bank.json").write_bytes(BANK)
    card = json.loads((bundle / "card.json").read_text(encoding="utf-8"))
    card["files"]["bank.json"] = {"sha256": hashlib.sha256(BANK).hexdigest()}
    (bundle / "card.json").write_text(json.dumps(card), encoding="utf-8")
    write_dataset(folder, "val", 2, seed=0)
    return folder


def command(folder, *more):
    words = ["--bundle", folder / "model", "--pairs", folder / "val.jsonl", "--images", folder]
    return main(["presence", *map(str, words), "--count", "3", "--grid", "3", *more])


def test_what_is_taken_out_of_a_mosaic():
    """Of 2 x 2 cells there are 3 x 3 windows; those over the class, or over a caption of it, go."""
    empty = np.zeros((9, 1), np.float32)
    tiles = Tiles(empty, empty[:, None], empty[:, None])
    records = [
        ImageRecord("0", ("A tall Red_Roof !",), "red roof"), ImageRecord("1", ("sand",), "sand"),
        ImageRecord("2", ("sand",), "sand"), ImageRecord("3", ("redroofs",), "sand"),
    ]  # fmt: skip
    mosaic = EncodedMosaic(records, 2, tiles)
    assert mosaic.of_classes(("red roof",)).tolist() == [True, False, False, False]
    assert mosaic.without(("red_roof",)).reshape(3, 3).tolist() == [
        [False, False, True], [False, False, True], [True, True, True],
    ]  # fmt: skip
    assert mosaic.without(("red-roof",))[2] and not mosaic.without(("red-roof",))[0]
    named = ImageRecord("3", ("by a red roof",), "sand")
    assert not EncodedMosaic([*records[:3], named], 2, tiles).without(("red roof", "lake"))[8]


def test_every_class_is_asked_for_by_name_and_by_captions(measured):
    records = read_pairs([measured / "val.jsonl"])
    (dataset,) = {record.dataset for record in records}
    words = Query("a warm colour", {dataset: ("red", "yellow")})
    asked = questions(records, 0, [words, Query("jets", {"elsewhere": ("airport",)})])
    assert [item.text for item in asked if item.kind == NAMES] == sorted(COLOURS)
    captions = [item for item in asked if item.kind == CAPTIONS]
    assert len(captions) == 2 * len(COLOURS)
    assert all(item.labels[0] in item.text for item in captions)
    assert [item for item in asked if item.kind == OWN_WORDS] == [
        Question("a warm colour", ("red", "yellow"), OWN_WORDS)
    ]


def test_the_command_measures_and_writes_levels(measured, capsys):
    before = Bundle.open(measured / "model")
    assert command(measured, "--write") == 0
    said = capsys.readouterr().out
    after = Bundle.open(measured / "model")
    assert after.id == before.id and before.card.presence is None
    assert f"weak from {after.card.presence.weak:.3f}" in said
    assert after.card.raw["presence"]["measured_on"] == "3 mosaics of images of val.jsonl"
    rows = {line.split(" | ")[0].strip("| "): line.split(" | ") for line in said.splitlines()}
    reached = after.card.presence.reached
    assert len(reached) == len(after.bank) and 0 < min(reached) < max(reached) <= 1
    # This model knows colours: without a class its name scores lower.
    assert all(float(rows[name][1]) > 0.7 for name in (BEST, CEILING, PRESENCE))
    assert "z within the raster" in rows


def test_presence_is_what_such_texts_reach_apart(measured):
    """Every question's trials are shifted by its own shortfall, and those of one like another."""
    encoder = OnnxEncoder(Bundle.open(measured / "model"), "cpu")
    reference = Reference.of(encoder)
    records = read_pairs([measured / "val.jsonl"])
    asked = [item for item in questions(records, 0) if item.kind == NAMES]
    mosaics = list(encoded_mosaics(encoder, records, [measured], 3, 2, 0))
    found, reached = trials(encoder, reference, mosaics, asked)
    best = [reference.scores(reference.bank, mosaic.tiles).max(axis=1) for mosaic in mosaics]
    np.testing.assert_allclose(reached, np.mean(best, axis=0), rtol=1e-5)
    texts = np.stack([text.globe for text in encoder.encode_texts([q.text for q in asked])])
    wanted = shortfalls(texts, reference.bank.globals, reached)
    shifts = np.array([trial.candidates[PRESENCE] - trial.candidates[CEILING] for trial in found])
    assert np.ptp(shifts) > 0.01
    assert np.abs(shifts[:, None] - wanted).min(axis=1).max() < 1e-5


def test_a_combination_is_fitted_on_other_images(measured, capsys):
    pairs, images = str(measured / "val.jsonl"), str(measured)
    assert command(measured, "--fit-pairs", pairs, "--fit-images", images) == 0
    assert f"logistic of {len(COMBINED)}" in capsys.readouterr().out


def test_a_combination_finds_what_tells_apart():
    random = np.random.default_rng(0)
    made = [
        Trial(NAMES, there, {name: random.normal() + (there and 3 * (name == PRESENCE))
                             for name in COMBINED})
        for there in (True, False) for _ in range(200)
    ]  # fmt: skip
    name = list(combined(made, made)[0].candidates)[-1]
    both = combined(made, made)
    alone = area_under_curve(values(made, PRESENCE, True), values(made, PRESENCE, False))
    together = area_under_curve(values(both, name, True), values(both, name, False))
    assert together >= alone - 0.01 > 0.9
    assert f"| {BEST} |" in table(both)


def test_area_under_the_curve():
    assert area_under_curve(np.array([2.0, 3.0]), np.array([0.0, 1.0])) == 1
    assert area_under_curve(np.array([1.0, 1.0]), np.array([1.0])) == 0.5
    assert area_under_curve(np.array([0.0, 2.0]), np.array([1.0])) == 0.5


def test_a_bundle_without_a_bank(measured, tmp_path, capsys):
    write_bundle(tmp_path / "model", size=16, grid=2)
    words = ["--pairs", str(measured / "val.jsonl"), "--images", str(measured)]
    assert main(["presence", "--bundle", str(tmp_path / "model"), *words]) == 2
    assert "has no bank" in capsys.readouterr().err
    with pytest.raises(TrainingError, match="no mosaic holds a class"):
        trials(_NoEncoder(), None, [], [])


class _NoEncoder:
    """Encodes nothing: there is nothing to ask."""

    def encode_texts(self, texts):
        return []
