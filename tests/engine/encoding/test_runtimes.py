"""The table of runtimes: a new one is a module and a row, and no cache can spoil a choice."""

from __future__ import annotations

import ast
import json

import numpy as np
import onnx
import pytest
from onnx.reference import ReferenceEvaluator

from rs_textsearch.definitions import PACKAGES
from rs_textsearch.engine.cli import main
from rs_textsearch.engine.encoding import runtimes, selection
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import IMAGE
from rs_textsearch.engine.encoding.encoder import TowerEncoder
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.encoding.openvino_encoder import OpenVinoEncoder
from rs_textsearch.engine.encoding.race import Entry, Outcome, agreement, sample_tiles
from rs_textsearch.engine.encoding.runtimes import Runtime
from tests.engine.conftest import ROOT

# ---- all that there is to a third runtime: the evaluator that comes with onnx ----


class EvaluatorEncoder(TowerEncoder):
    """The image tower by numpy, operator by operator."""

    runtime = "evaluator"
    batch, batches = 2, (1, 2)

    def __init__(self, bundle):
        super().__init__(bundle, "fp32", "numpy")

    def load_image_tower(self):
        tower = ReferenceEvaluator(onnx.load_from_string(self.bundle.read_file(IMAGE)))
        return lambda tiles: tower.run(["global", "local"], {"images": tiles})


ROW = Runtime(
    name="evaluator", title="ONNX's evaluator", module="onnx", packages=("onnx",),
    devices=lambda: {"cpu": None},
    candidates=lambda bundle, device: [] if device == "cuda" else [EvaluatorEncoder(bundle)],
)  # fmt: skip


@pytest.fixture
def third(monkeypatch, tmp_path):
    """A table of three, and a cache that has seen no race."""
    monkeypatch.setitem(runtimes.TABLE, ROW.name, ROW)
    monkeypatch.setenv("RS_TEXTSEARCH_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("RS_TEXTSEARCH_RUNTIME")


def test_a_third_runtime_is_a_row(third, raster, bundle, tmp_path, index_of):
    out = tmp_path / "i.gpkg"
    document = index_of(raster, out, bundle, runtime="evaluator")
    assert (document["runtime"], document["provider"]) == ("evaluator", "numpy")
    assert document["tiles"] and not document["device_note"]
    # It computes what the reference does, so an index may be continued with either.
    again = index_of(raster, out, bundle, runtime="onnxruntime")
    assert (again["tiles"], again["tiles_new"]) == (document["tiles"], 0)


def test_it_races_and_is_examined(third, bundle):
    model = Bundle.open(bundle)
    outcome = selection.measure(model)
    assert "evaluator" in {entry.runtime for entry in outcome.tried}
    ours = EvaluatorEncoder(model).encode_images(sample_tiles(model.input_size, 3))
    theirs = OnnxEncoder(model, "cpu").encode_images(sample_tiles(model.input_size, 3))
    assert min(agreement(ours, theirs).values()) > 0.9999
    text = EvaluatorEncoder(model).encode_text("blue river")
    assert np.array_equal(text.globe, OnnxEncoder(model, "cpu").encode_text("blue river").globe)


def test_the_doctor_and_the_command_line_know_it(third, raster, bundle, tmp_path, capsys):
    assert main(["doctor", "--bundle", str(bundle), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert "evaluator" in {entry["runtime"] for entry in document["benchmark"]["tried"]}
    assert document["packages"]["onnx"] == onnx.__version__
    arguments = ["index", str(raster), "--out", str(tmp_path / "i.gpkg"), "--bundle", str(bundle),
                 "--tile-size", "64px", "--json", "--runtime"]  # fmt: skip
    assert main([*arguments, "evaluator"]) == 0
    assert json.loads(capsys.readouterr().out)["runtime"] == "evaluator"
    assert main([*arguments, "abacus"]) == 2
    assert "auto, onnxruntime, openvino, evaluator" in capsys.readouterr().err


def test_what_is_asked_of_it_and_cannot_be_had(third, bundle, monkeypatch):
    model = Bundle.open(bundle)
    encoder = selection.open_encoder(model, "cuda", "evaluator")
    assert encoder.runtime == "evaluator"
    assert encoder.device_note.text.startswith("ONNX's evaluator computes on the CPU")
    gone = Runtime("gone", "Gone", "a_module_that_is_nowhere", ("gone",), dict, lambda *_: [])
    monkeypatch.setitem(runtimes.TABLE, "gone", gone)
    encoder = selection.open_encoder(model, "cpu", "gone")
    assert encoder.runtime == "onnxruntime" and "pip install gone" in encoder.device_note.text


def test_a_race_of_a_runtime_that_is_gone_is_run_again_or_none(third, bundle, monkeypatch):
    model = Bundle.open(bundle)
    entry = Entry("evaluator", "fp32", "cpu", "numpy", 2, 1e6, {"2": 1e6}, reason="fastest")
    monkeypatch.setattr(selection, "race", lambda *_: Outcome(entry, (entry,), 0.0, None))
    assert selection.open_encoder(model).runtime == "evaluator"
    monkeypatch.delitem(runtimes.TABLE, "evaluator")
    assert selection.open_encoder(model).runtime == "onnxruntime"


def test_devices_are_said_as_they_are(bundle):
    assert runtimes.lacking("cpu") is None and runtimes.lacking("auto") is None
    reason = runtimes.lacking("cuda")
    assert reason is None or reason.text.startswith("No CUDA: ")


def test_openvino_composes_its_texts():
    assert not issubclass(OpenVinoEncoder, OnnxEncoder)
    assert not issubclass(OnnxEncoder, OpenVinoEncoder)


def test_no_other_module_of_the_engine_names_a_runtime():
    """An if on a name would be a place that a new runtime has to be known to."""
    folder = ROOT / "rs_textsearch" / "engine"
    modules = {f"{name}_encoder.py" for name in ("onnx", "openvino")} | {"runtimes.py"}
    places = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            named = isinstance(node, ast.Constant) and node.value in ("onnxruntime", "openvino")
            if named and path.name not in modules:
                places.add(path.relative_to(folder).as_posix())
    # It lists what has to be installed.
    assert places == {"packages.py"}
    assert "onnxruntime" in PACKAGES


def junk():
    entry = {
        "runtime": "onnxruntime", "precision": "fp32", "device": "cpu", "provider": "", "batch": 8,
        "tiles_per_s": 1.0, "by_batch": {"8": 1.0}, "cosine": None, "reason": "fastest",
    }  # fmt: skip
    whole = {"chosen": entry, "tried": [entry], "seconds": 1.0, "note": None}
    yield from (None, 5, "text", [], {}, {"chosen": None}, {**whole, "more": 1})
    yield from ({**whole, "tried": None}, {**whole, "tried": [5]}, {**whole, "chosen": [entry]})
    yield from ({**whole, "note": "no"}, {**whole, "note": {"code": 1}})
    yield from ({**whole, "seconds": "long"}, {**whole, "seconds": float("inf")})
    for key, values in {
        "batch": (0, -1, 1.5, "8", None, True), "tiles_per_s": ("fast", None, -1.0, [1]),
        "by_batch": (None, 7, {"8": "x"}, [1]), "runtime": (None, 5), "reason": (None,),
    }.items():  # fmt: skip
        for value in values:
            yield {**whole, "chosen": {**entry, key: value}}
            yield {**whole, "tried": [{**entry, key: value}]}


@pytest.mark.parametrize("document", list(junk()), ids=repr)
def test_no_content_of_the_cache_fails_a_run(bundle, tmp_path, monkeypatch, document):
    monkeypatch.setenv("RS_TEXTSEARCH_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("RS_TEXTSEARCH_RUNTIME")
    entry = Entry("onnxruntime", "fp32", "cpu", "", 8, 2.5, {"8": 2.5}, reason="fastest")
    monkeypatch.setattr(selection, "race", lambda *_: Outcome(entry, (entry,), 0.0, None))
    model = Bundle.open(bundle)
    selection.open_encoder(model)
    (file,) = (tmp_path / "cache" / "runtimes").iterdir()
    kept = json.loads(file.read_text())
    file.write_text(json.dumps({**kept, "result": document}))
    assert selection.known_rate(model) is None
    assert selection.open_encoder(model).batch == 8
    assert json.loads(file.read_text()) == kept, "it was measured again"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\0", b"[" * 100_000, b'{"key": 1}', b"null"])
def test_files_of_any_kind_in_the_cache(bundle, tmp_path, monkeypatch, content):
    monkeypatch.setenv("RS_TEXTSEARCH_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("RS_TEXTSEARCH_RUNTIME")
    entry = Entry("onnxruntime", "fp32", "cpu", "", 8, 2.5, {"8": 2.5}, reason="fastest")
    monkeypatch.setattr(selection, "race", lambda *_: Outcome(entry, (entry,), 0.0, None))
    model = Bundle.open(bundle)
    selection.open_encoder(model)
    (file,) = (tmp_path / "cache" / "runtimes").iterdir()
    file.write_bytes(content)
    assert selection.open_encoder(model).batch == 8
    file.unlink()
    file.mkdir()
    assert selection.open_encoder(model).batch == 8
