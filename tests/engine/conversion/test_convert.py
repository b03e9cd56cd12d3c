"""``bundle``: from a checkpoint to a bundle that the engine opens, all or nothing."""

from __future__ import annotations

import hashlib
import json
import signal
import threading
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from rs_textsearch.engine import cli, lock
from rs_textsearch.engine.checking import checked
from rs_textsearch.engine.conversion import convert as converting
from rs_textsearch.engine.conversion import proof
from rs_textsearch.engine.conversion.checkpoint import read
from rs_textsearch.engine.conversion.convert import Conversion
from rs_textsearch.engine.conversion.reference import image_features
from rs_textsearch.engine.conversion.tensors import Tensor
from rs_textsearch.engine.encoding import onnx_encoder, onnx_session
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.errors import BadInput, BundleError, Cancelled, NoSpace
from tests.engine.conversion.clips import NAME, TINY, write_safetensors


def conversion(checkpoint: Path, out: Path, **more: object) -> Conversion:
    params = {"checkpoint": str(checkpoint), "out": str(out), **more}
    return Conversion.of(checked(params, "bundle")[0])


@pytest.fixture
def quickly(monkeypatch):
    """Leave out what takes seconds and is tested elsewhere: measuring and the sample scene."""
    monkeypatch.setattr(converting, "measure", lambda *_: {"photographs": {"auc": 1.0}})
    monkeypatch.setattr(proof, "check_search", lambda *_: None)


@pytest.fixture
def loaded(monkeypatch):
    """Return the names of the towers that were loaded, as they are."""
    names = []
    load = onnx_session.open_session

    def noted(bundle, name, provider):
        names.append(name)
        return load(bundle, name, provider)

    for module in (onnx_session, onnx_encoder):
        monkeypatch.setattr(module, "open_session", noted)
    return names


def test_a_checkpoint_becomes_a_bundle(checkpoint, tmp_path, capsys, loaded):
    out = tmp_path / "bündle"
    words = ["--checkpoint", str(checkpoint), "--model", NAME, "--out", str(out), "--json"]
    more = ["--title", "Tiny", "--licence", "MIT", "--source", "here", "--ground-extent", "1,2,3"]
    assert cli.main(["bundle", *words, *more]) == 0
    printed = capsys.readouterr()
    needs, *progress, document = map(json.loads, printed.out.splitlines())
    assert needs["type"] == "note" and needs["note"]["code"] == "conversion_needs"
    assert needs["text"].startswith("This takes about ") and "memory" in needs["text"]
    assert {line["type"] for line in progress} == {"progress"}
    doing = list(dict.fromkeys(line["note"]["code"] for line in progress))
    assert doing == [
        f"converting_{step}" for step in ("read", "write", "compare", "measure", "search")
    ]
    assert [line["done"] for line in progress] == sorted(line["done"] for line in progress)
    assert progress[-1]["done"] == progress[-1]["total"]
    assert document["model"] == NAME and sorted(loaded) == ["image.onnx", "text.onnx"]
    assert [note["code"] for note in document["notes"]] == ["untrained"]
    assert "may never have been trained" in document["notes"][0]["text"]
    assert min(document["agreement"].values()) > 0.999

    bundle = Bundle.open(out)
    assert [path.name for path in tmp_path.iterdir()] == ["bündle"]
    assert {path.name for path in out.iterdir()} == {"card.json", *bundle.card.files}
    for name in bundle.card.files:
        bundle.read_file(name)  # checks the hash
    card = bundle.card.raw
    digest = hashlib.sha256(checkpoint.read_bytes()).hexdigest()
    assert card["checkpoint"]["sha256"] == f"sha256:{digest}" and card["version"] == digest[:8]
    assert (card["name"], card["title"]) == ("Tiny-CLIP", "Tiny")
    assert (card["licence"], card["licence_notes"]) == ("MIT", "here")
    assert card["ground_extent_m"] == {"min": 1, "typical": 2, "max": 3}
    assert card["notes"] == document["notes"] and card["photographs"]["auc"] < 0.65
    assert bundle.bank == Bundle.open().bank
    assert bundle.card.background is not None and bundle.card.presence is not None

    image = np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8)
    globe, local = OnnxEncoder(bundle, "cpu").encode_images(image[None])
    wanted, each = image_features(TINY, read(checkpoint).weights, image, "clip")
    assert globe[0] @ wanted > 0.999 and (local[0] * each).sum(axis=1).min() > 0.999


def test_what_was_assumed_is_noted_and_stands_on_the_card(checkpoint, tmp_path, quickly):
    document = conversion(checkpoint, tmp_path / "out").run()
    assert [note["code"] for note in document["notes"]] == ["activation_quickgelu", "ground_extent"]
    card = Bundle.open(tmp_path / "out").card
    assert card.raw["notes"] == document["notes"]
    assert card.raw["checkpoint"]["architecture"] == f"{NAME}-quickgelu"
    assert card.raw["licence"] == card.raw["licence_notes"] == "not stated"
    assert card.score.local_weight == 0 and card.vocabulary == {} and card.text.pretrained


def test_precisions_are_other_models(checkpoint, tmp_path, quickly, monkeypatch):
    monkeypatch.setattr(proof, "check_towers", lambda *_: {})
    bundles = []
    for precision in ("fp32", "fp16", "int8"):
        conversion(checkpoint, tmp_path / precision, precision=precision).run()
        bundles.append(Bundle.open(tmp_path / precision))
    assert len({bundle.id for bundle in bundles}) == len({bundle.name for bundle in bundles}) == 3


def test_nothing_is_left_of_a_conversion_that_is_given_up(checkpoint, tmp_path):
    cancel = threading.Event()
    seen = []

    def progress(done, total, seconds, note):
        seen.append(note.text)
        if "text.onnx" in note.text:
            assert len(list(tmp_path.glob(".*.part"))) == 1 and not (tmp_path / "out").exists()
            cancel.set()

    with pytest.raises(Cancelled, match="nothing was written"):
        conversion(checkpoint, tmp_path / "out").run(progress, cancel)
    assert list(tmp_path.iterdir()) == [] and "Writing image.onnx" in seen


@pytest.mark.parametrize("stage", ["Comparing", "Measuring"])
def test_the_checks_ask_whether_to_go_on(checkpoint, tmp_path, monkeypatch, stage):
    """They take minutes with large models."""
    cancel, seen = threading.Event(), []
    encode, texts = OnnxEncoder.encode_images, proof.text_features
    monkeypatch.setattr(
        OnnxEncoder, "encode_images", lambda *given: seen.append("images") or encode(*given)
    )
    monkeypatch.setattr(
        proof, "text_features", lambda *given: seen.append("reference") or texts(*given)
    )

    def progress(done, total, seconds, note):
        if note.text.startswith(stage):
            cancel.set()

    with pytest.raises(Cancelled, match="nothing was written"):
        conversion(checkpoint, tmp_path / "out").run(progress, cancel)
    assert seen == ["images", "reference"][: 1 + (stage == "Measuring")]
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_conversion_left_goes_before_the_disk_is_looked_at(
    checkpoint, tmp_path, monkeypatch, capsys
):
    left = tmp_path / ".other.abc.part"
    left.mkdir()
    (left / "image.onnx").write_bytes(bytes(99))
    lock.beside(left).touch()
    space = SimpleNamespace(free=1 << 40)
    usage = lambda path: space if not left.exists() else SimpleNamespace(free=0)  # noqa: E731
    monkeypatch.setattr(converting.shutil, "disk_usage", usage)
    conversion(checkpoint, tmp_path / "out")
    assert list(tmp_path.iterdir()) == [] and str(left) in capsys.readouterr().err


def test_the_command_ends_by_a_signal_with_its_status(checkpoint, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(proof, "check_towers", lambda *_: signal.raise_signal(signal.SIGTERM))
    words = ["--checkpoint", str(checkpoint), "--out", str(tmp_path / "out"), "--json"]
    assert cli.main(["bundle", *words]) == 143
    assert "The conversion was cancelled" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_towers_that_compute_something_else_are_not_handed_over(
    checkpoint, tmp_path, monkeypatch, quickly
):
    """The check fails where, say, a runtime has a fault: here its reference has other weights."""
    theirs = image_features

    def other(architecture, weights, image, normalisation, check):
        numbers = -weights["visual.proj"].values()
        changed = {**weights, "visual.proj": Tensor(numbers, "<f4")}
        return theirs(architecture, changed, image, normalisation, check)

    monkeypatch.setattr(proof, "image_features", other)
    with pytest.raises(BundleError, match=r"converted image global .* cosine of -1\.0"):
        conversion(checkpoint, tmp_path / "out").run()
    assert list(tmp_path.iterdir()) == []


def test_a_model_to_which_all_is_the_same_is_converted_with_a_warning(tmp_path, weights):
    """A checkpoint with a projection of nothing."""
    nothing = {**weights, "visual.proj": np.zeros_like(weights["visual.proj"])}
    path = write_safetensors(tmp_path / "a.safetensors", nothing)
    document = conversion(path, tmp_path / "out", ground_extent=[1, 2, 3]).run()
    assert [note["code"] for note in document["notes"]] == ["activation_quickgelu", "untrained"]
    assert Bundle.open(tmp_path / "out").card.raw["photographs"]["auc"] == 0.5


def test_a_model_that_answers_with_no_number_is_not_handed_over(checkpoint, tmp_path, monkeypatch):
    monkeypatch.setattr(converting, "measure", lambda *_: {"photographs": {"auc": 1.0}})
    results = {"results": [{"score": float("nan")}]}
    monkeypatch.setattr(proof.Searcher, "search", lambda *_: results)
    with pytest.raises(BundleError, match="no answer"):
        conversion(checkpoint, tmp_path / "out").run()
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_too_small_is_refused_before(checkpoint, tmp_path, monkeypatch):
    free = SimpleNamespace(free=10_000_000)
    monkeypatch.setattr(converting.shutil, "disk_usage", lambda path: free)
    with pytest.raises(NoSpace, match=r"needs 0\.1 GB .* has 0\.0 GB left"):
        conversion(checkpoint, tmp_path / "out")


def test_what_is_there_stays(checkpoint, tmp_path):
    (tmp_path / "out").mkdir()
    with pytest.raises(BadInput, match="there already"):
        conversion(checkpoint, tmp_path / "out")
    with pytest.raises(BadInput, match="does not exist"):
        conversion(checkpoint, tmp_path / "none" / "out")
    for extent in ([1, 2], [3, 2, 1]):
        with pytest.raises(BadInput, match="three numbers"):
            conversion(checkpoint, tmp_path / "new", ground_extent=extent)


def test_with_json_what_went_wrong_is_a_message_as_well(tmp_path, capsys):
    (tmp_path / "a.pt").write_bytes(b"GGUF" + bytes(99))
    words = ["bundle", "--checkpoint", str(tmp_path / "a.pt"), "--out", str(tmp_path / "out")]
    assert cli.main([*words, "--json"]) == 2
    printed = capsys.readouterr()
    said = json.loads(printed.out)
    assert said["type"] == "error" and said["code"] == "bad_input"
    assert said["note"]["code"] == "mistaken_file" and said["message"] in printed.err
    assert cli.main(words) == 2 and capsys.readouterr().out == ""
