"""The race of the runtimes: who is out and why, who is chosen, and how long that is remembered."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys

import numpy as np
import pytest

from rs_textsearch.engine import packages
from rs_textsearch.engine.building.forecast import make_plan
from rs_textsearch.engine.cli import main
from rs_textsearch.engine.encoding import processor, race, runtimes, selection
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.encoding.openvino_encoder import OpenVinoEncoder
from rs_textsearch.engine.encoding.race import Entry, Outcome, agreement, sample_tiles
from rs_textsearch.engine.errors import BadInput, BundleError
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.note_texts import TEXTS
from tests.engine.conftest import ROOT

NOWHERE = Note.of("no_runtime", device="cuda")


class Clock:
    """Time that passes where a double says so, and hardly elsewhere."""

    now = 0.0

    def __call__(self) -> float:
        self.now += 1e-3
        return self.now


class Timed(OnnxEncoder):
    """The reference under another name, with its own idea of how long a run takes: ``seconds``,
    ``each`` a tile, and ``crowd`` for every pair of tiles."""

    runtime = "double"

    def __init__(self, bundle, clock, name, seconds=0.0, each=0.0, crowd=0.0):
        super().__init__(bundle, "cpu")
        self.precision, self.clock = name, clock
        self.duration = lambda count: seconds + each * count + crowd * count**2

    def encode_images(self, tiles):
        self.clock.now += self.duration(len(tiles))
        return super().encode_images(tiles)


class WrongPatches(Timed):
    """Globals as they should be, one patch of one tile slightly off."""

    def encode_images(self, tiles):
        globe, local = super().encode_images(tiles)
        local[-1, 3] = np.roll(local[-1, 3], 1)
        return globe, local


class NoNumbers(Timed):
    def encode_images(self, tiles):
        globe, local = super().encode_images(tiles)
        return globe * np.nan, local


class Broken(Timed):
    def encode_images(self, tiles):
        raise BundleError("The accelerator is on fire.", "Leave the room.")


class SilentlyCpu(Timed):
    """Says cuda until it has run, as ONNX Runtime does without CUDA's libraries."""

    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.device = "cuda"

    def encode_images(self, tiles):
        self.device = "cpu"
        self.device_note = Note.of("cpu_instead", reason=Note.of("cuda_silent"))
        return super().encode_images(tiles)


@pytest.fixture
def model(bundle):
    return Bundle.open(bundle)


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("RS_TEXTSEARCH_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("RS_TEXTSEARCH_RUNTIME")
    return tmp_path / "cache"


def run(model, *doubles):
    """Race doubles, given as (class, name, seconds a run, seconds a tile), on a clock of theirs."""
    clock = Clock()
    entrants = [kind(model, clock, name, *times) for kind, name, *times in doubles]
    return race.race(model, entrants=entrants, clock=clock)


def by_name(result):
    return {entry.precision: entry for entry in result.tried}


def test_fastest_of_those_that_agree(model):
    result = run(
        model, (Timed, "slow", 0, 0.02), (WrongPatches, "fast", 0, 0.001), (Timed, "good", 0, 0.01)
    )
    assert result.chosen.precision == "good"
    assert [entry.precision for entry in result.tried] == ["good", "slow", "fast"]
    tried = by_name(result)
    assert tried["good"].reason == "fastest" and tried["slow"].reason == "slower"
    assert "differs from ONNX Runtime on the CPU" in tried["fast"].reason
    assert tried["fast"].cosine["global"] > 0.999 > tried["fast"].cosine["local"]
    assert tried["good"].tiles_per_s == pytest.approx(100, rel=0.02)
    assert result.note is None


def test_others_that_are_out_say_why(model):
    result = run(
        model,
        (SilentlyCpu, "gpu", 0, 0.001),
        (NoNumbers, "empty", 0, 0.001),
        (Broken, "broken", 0, 0.001),
        (Timed, "good", 0, 0.01),
    )
    assert result.chosen.precision == "good"
    tried = by_name(result)
    assert tried["gpu"].reason == TEXTS["cuda_silent"]
    assert tried["gpu"].device == "cuda", "what it was tried as"
    assert "cosine -1.0000 global" in tried["empty"].reason
    assert tried["broken"].reason == "The accelerator is on fire."
    assert result.note.text == f"{TEXTS['cuda_silent']} (The CPU is used.)"
    assert Outcome.from_json(json.loads(json.dumps(result.as_json()))) == result


def test_the_reference_runs_where_nobody_agrees(model):
    result = run(model, (WrongPatches, "wrong", 0, 0.001), (Broken, "broken"))
    assert result.chosen.runtime == "onnxruntime"
    said = "double wrong on cpu is not used: It differs from ONNX Runtime"
    assert result.note.text.startswith(said)


@pytest.mark.parametrize(
    ("times", "batch", "timed"),
    [
        ((0.1, 0.001), 32, ["1", "8", "32"]),
        ((0.0, 0.01, 0.001), 1, ["1", "8", "32"]),
        ((0.01, 0.2), 8, ["1", "8"]),
    ],
    ids=["a run costs", "more at a time is slower", "32 would take too long"],
)
def test_batch_sizes(model, times, batch, timed):
    result = run(model, (Timed, "only", *times))
    assert result.chosen.batch == batch
    assert list(result.chosen.by_batch) == timed


def test_a_race_takes_its_time_and_no_more(model):
    result = run(model, (Timed, "a", 0, 0.01), (Timed, "b", 0, 0.011), (Timed, "c", 0, 0.012))
    assert 3.0 <= result.seconds <= 4.5


def test_agreement_is_the_worst_tiles():
    rng = np.random.default_rng(0)
    globe, local = rng.normal(size=(4, 16)), rng.normal(size=(4, 9, 16))
    assert agreement((3 * globe, local), (globe, 0.5 * local)) == {"global": 1.0, "local": 1.0}
    other = local.copy()
    other[2, 5] *= -1
    assert agreement((globe, other), (globe, local)) == {"global": 1.0, "local": -1.0}


def test_sample_tiles_are_the_same_however_many():
    assert np.array_equal(sample_tiles(32, 8)[:1], sample_tiles(32, 1))
    assert len({tile.tobytes() for tile in sample_tiles(32, 8)}) == 8


@pytest.fixture
def races(monkeypatch):
    """Count races, each of which is over at once."""
    calls = []

    def quick(bundle, device, runtime):
        calls.append((bundle.id, device, runtime))
        entry = Entry(
            "onnxruntime", "fp32", "cpu", "", 32, 12.5, {"32": 12.5}, reason="fastest"
        )  # fmt: skip
        other = dataclasses.replace(
            entry, runtime="openvino", batch=4, tiles_per_s=10.0, by_batch={}, reason="slower"
        )
        return Outcome(entry, (entry, other), 0.0, None)

    monkeypatch.setattr(selection, "race", quick)
    return calls


def test_a_choice_is_remembered_until_something_changes(model, cache, races, monkeypatch):
    monkeypatch.setattr(runtimes, "lacking", lambda device: None if device == "auto" else NOWHERE)
    assert selection.known_rate(model) is None
    assert selection.open_encoder(model).batch == 32
    assert selection.open_encoder(model).batch == 32
    assert len(races) == 1
    assert selection.known_rate(model) == 12.5
    assert selection.known_rate(model, runtime="openvino") == 10.0
    assert selection.known_rate(model, "cpu") == 12.5, "there is no other device here"
    selection.measure(model, again=True)
    assert len(races) == 2
    versions = dict.fromkeys(("onnxruntime", "onnxruntime-gpu", "openvino"), "1")
    monkeypatch.setattr(packages, "version", versions.get)
    assert selection.known_rate(model) is None
    selection.open_encoder(model)
    assert len(races) == 3
    monkeypatch.setattr(processor, "describe", lambda: {"model": "another", "flags": "avx2"})
    selection.open_encoder(model)
    assert len(races) == 4
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    selection.open_encoder(model)
    assert len(races) == 5


def test_damaged_and_forbidden_caches_mean_to_measure_again(
    model, cache, races, monkeypatch, capsys
):
    selection.open_encoder(model)
    (file,) = (cache / "runtimes").iterdir()
    for text in ("{", "[]", json.dumps({"key": {}, "result": {}}), '{"key": 1}'):
        file.write_text(text)
        selection.open_encoder(model)
    assert len(races) == 5
    (cache / "file").write_text("")
    monkeypatch.setenv("RS_TEXTSEARCH_CACHE", str(cache / "file"))
    assert selection.open_encoder(model).batch == 32
    assert "is not kept" in capsys.readouterr().err


def test_an_index_is_continued_by_what_began_it(model, cache, races):
    begun = {"runtime": "onnxruntime", "precision": "fp32"}
    encoder = selection.open_encoder(model, like=begun)
    assert (encoder.runtime, encoder.precision, races) == ("onnxruntime", "fp32", [])
    # What is not to be had here any more is replaced: all that race agree.
    gone = {"runtime": "openvino", "precision": "bf16"}
    assert selection.open_encoder(model, like=gone).runtime == "onnxruntime"


def test_without_openvino_there_is_a_note(model, cache, monkeypatch):
    found = runtimes.find_spec
    monkeypatch.setattr(
        runtimes, "find_spec", lambda name: None if name == "openvino" else found(name)
    )
    encoder = selection.open_encoder(model, "cpu", "openvino")
    assert encoder.runtime == "onnxruntime"
    assert "pip install openvino" in encoder.device_note.text
    for runtime in runtimes.names():
        names = [encoder.runtime for encoder in runtimes.candidates(model, "cpu", runtime)]
        assert names == ["onnxruntime"]


def test_unknown_names(model):
    with pytest.raises(BadInput, match="'tensorrt' is not known"):
        selection.open_encoder(model, runtime="tensorrt")
    with pytest.raises(BadInput, match="'tpu' is not known"):
        selection.open_encoder(model, device="tpu", runtime="auto")


def test_bf16_is_tried_where_the_cpu_has_it(model, monkeypatch):
    for flags, known in (
        ("sse avx512_bf16", ("fp32", "bf16")),
        ("avx2 amx_bf16", ("fp32", "bf16")),
        ("avx2 avx512f avx512_vnni", ("fp32",)),
        ("", ("fp32",)),
    ):
        monkeypatch.setattr(processor, "describe", lambda flags=flags: {"flags": flags})
        found = runtimes.TABLE["openvino"].candidates(model, "cpu")
        assert tuple(encoder.precision for encoder in found) == known


def test_what_the_processor_says(tmp_path, monkeypatch):
    text = "processor : 0\nmodel name\t: A CPU\nflags\t\t: fpu avx512_bf16\n\nmodel name: other\n"
    (tmp_path / "cpuinfo").write_text(text)
    monkeypatch.setattr(processor, "_CPUINFO", tmp_path / "cpuinfo")
    assert processor.describe.__wrapped__() == {"model": "A CPU", "flags": "fpu avx512_bf16"}
    monkeypatch.setattr(processor, "_CPUINFO", tmp_path / "none")
    assert processor.describe.__wrapped__()["flags"] == ""


def test_the_engine_imports_no_openvino_by_itself():
    code = (
        "import sys, rs_textsearch.engine.building.indexing\n"
        "import rs_textsearch.engine.searching.search\n"
        "sys.exit('openvino' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_openvino_computes_the_same(model):
    pytest.importorskip("openvino")
    encoder = OpenVinoEncoder(model, "fp32")
    tiles = sample_tiles(model.input_size, 5)
    ours, theirs = encoder.encode_images(tiles), OnnxEncoder(model, "cpu").encode_images(tiles)
    assert min(agreement(ours, theirs).values()) > 0.99999
    again, _ = encoder.encode_images(tiles[1:3])
    assert np.allclose(again, ours[0][1:3], atol=1e-5), "outputs are the caller's own"
    assert encoder.encode_text("blue river").tokens.shape == (3, 16)


def test_a_signal_after_encoders_of_openvino_are_gone_is_heard(model):
    """As after a race: the older of two goes first, and then Ctrl-C is pressed."""
    pytest.importorskip("openvino")
    code = (
        "import signal, sys\n"
        "import numpy as np\n"
        "from rs_textsearch.engine.encoding.bundle import Bundle\n"
        "from rs_textsearch.engine.encoding.openvino_encoder import OpenVinoEncoder\n"
        "bundle = Bundle.open(sys.argv[1])\n"
        "tiles = np.zeros((1, bundle.input_size, bundle.input_size, 3), np.uint8)\n"
        "encoders = [OpenVinoEncoder(bundle) for _ in range(2)]\n"
        "for encoder in encoders: encoder.encode_images(tiles)\n"
        "del encoder\n"
        "while encoders: del encoders[0]\n"
        "signal.signal(signal.SIGTERM, lambda *_: print('heard'))\n"
        "signal.raise_signal(signal.SIGTERM)\n"
    )
    words = [sys.executable, "-c", code, str(model.path)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "heard\n"), done.stderr


def test_two_threads_come_to_openvino_together(model):
    """As an index run and the doctor do: both stood still for ever, and the engine with them."""
    pytest.importorskip("openvino")
    code = (
        "import builtins, sys, threading, time\n"
        "import numpy as np\n"
        "from rs_textsearch.engine.encoding.bundle import Bundle\n"
        "from rs_textsearch.engine.encoding.openvino_encoder import OpenVinoEncoder\n"
        "bundle = Bundle.open(sys.argv[1])\n"
        "tiles = np.zeros((1, bundle.input_size, bundle.input_size, 3), np.uint8)\n"
        "towers = [OpenVinoEncoder(bundle).load_image_tower() for _ in range(2)]\n"
        "imports = builtins.__import__\n"
        "def slow(name, *more, **named):\n"
        "    if name.startswith('numpy'): time.sleep(0.2)\n"
        "    return imports(name, *more, **named)\n"
        "builtins.__import__ = slow\n"
        "both = [threading.Thread(target=tower, args=(tiles,), daemon=True) for tower in towers]\n"
        "for thread in both: thread.start()\n"
        "for thread in both: thread.join()\n"
    )
    words = [sys.executable, "-c", code, str(model.path)]
    assert subprocess.run(words, cwd=ROOT, timeout=60, check=False).returncode == 0


def test_plans_and_indexes_say_what_is_known(raster, bundle, tmp_path, cache, races, index_of):
    out = tmp_path / "index.gpkg"
    options = IndexOptions.from_params(
        {"rasters": [str(raster)], "out": str(out), "bundle": str(bundle), "tile_size": "64px"}
    )
    plan = make_plan(options)
    assert (plan["tiles_per_s"], plan["seconds"]) == (None, None)
    document = index_of(raster, out, bundle)
    assert (document["runtime"], document["precision"]) == ("onnxruntime", "fp32")
    with IndexStore(out) as store:
        assert store.header.encoding == {"runtime": "onnxruntime", "precision": "fp32"}
    assert make_plan(options)["seconds"] == 0, "nothing is missing any more"
    options = dataclasses.replace(options, overwrite=True)
    plan = make_plan(options)
    assert plan["tiles_per_s"] == 12.5
    assert plan["seconds"] == pytest.approx(plan["tiles"] / 12.5, abs=0.1)
    slower = make_plan(dataclasses.replace(options, views=4))
    assert slower["seconds"] == pytest.approx(4 * plan["seconds"], rel=0.02)


def test_the_doctor_says_what_was_tried(bundle, cache, races, capsys):
    assert main(["doctor", "--bundle", str(bundle)]) == 0
    output = capsys.readouterr().out
    assert "12.5 tiles/s by onnxruntime fp32 on cpu in batches of 32" in output
    assert "  onnxruntime fp32 on cpu: fastest (tiles/s 12.5 by 32)" in output
