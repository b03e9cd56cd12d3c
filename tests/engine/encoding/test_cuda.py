"""CUDA: what the driver says, which libraries are missing, why the CPU is used instead."""

from __future__ import annotations

import json
import sys
from types import SimpleNamespace

import numpy as np
import pytest

from rs_textsearch.engine import diagnostics
from rs_textsearch.engine.encoding import cuda, gpu, onnx_session, race, runtimes, selection
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.encoder import cause_of
from rs_textsearch.engine.encoding.half import halved
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder, candidates
from rs_textsearch.engine.encoding.race import Entry, Outcome, agreement, sample_tiles
from rs_textsearch.engine.encoding.wire import NoModel, part
from rs_textsearch.engine.errors import BundleError
from tests.engine.encoding.gpus import (
    ADA,
    FULL,
    GB,
    HOPPER,
    NO_KERNEL,
    OLD_DRIVER,
    PLACE,
    Runtime,
    nvml,
)  # fmt: skip


@pytest.fixture
def machine(monkeypatch):
    """Return what gives this computer a driver, libraries of CUDA and an ONNX Runtime."""
    for name in ("CUDA_VISIBLE_DEVICES", "CUDA_DEVICE_ORDER", "RS_TEXTSEARCH_RUNTIME"):
        monkeypatch.delenv(name, raising=False)

    def have(driver=None, present=None, **runtime):
        found = Runtime(**runtime)

        def load(name):
            if name == gpu.LIBRARY and driver is not None:
                return driver
            if name in (gpu.LIBRARY, gpu.CUDA_DRIVER) or (
                present is not None and name not in present
            ):
                raise OSError(f"{name}: cannot open shared object file")

        monkeypatch.setattr(gpu, "load", load)
        monkeypatch.setattr(onnx_session, "library", lambda: found)
        gpu.driver.cache_clear()
        return found

    yield have
    gpu.driver.cache_clear()


@pytest.fixture
def model(bundle):
    return Bundle.open(bundle)


def tiles_of(model, count):
    return sample_tiles(model.input_size, count)


# -- the driver ------------------------------------------------------------------------------


def test_the_driver_tells_its_gpus(machine, monkeypatch):
    machine(nvml(ADA, HOPPER, cuda=12040))
    known = gpu.driver()
    assert (known.version, known.cuda, known.problem) == ("550.54.14", "12.4", "")
    assert [(each.name, each.architecture, each.memory) for each in known.gpus] == [
        ("NVIDIA RTX 4000 Ada", "8.9", 24 * GB), ("NVIDIA H200", "9.0", 24 * GB),
    ]  # fmt: skip
    assert known.used.name == "NVIDIA H200" and gpu.free_memory(known.used) == 20 * GB
    for named, seen in (("0", [0]), ("GPU-90,0", [1, 0]), ("1,7,0", [1]), ("", []), ("-1", [])):
        monkeypatch.setenv("CUDA_VISIBLE_DEVICES", named)
        gpu.driver.cache_clear()
        assert [each.number for each in gpu.driver().gpus] == seen
        assert gpu.driver().used == next(iter(gpu.driver().gpus), None)


def test_no_driver_and_one_that_does_not_answer(machine):
    machine()
    assert gpu.driver() == gpu.Driver() and gpu.free_memory(None) is None
    machine(nvml(ADA, init=18))
    assert gpu.driver() == gpu.Driver(True, problem="Driver/library version mismatch")
    machine(SimpleNamespace())
    assert "too old" in gpu.driver().problem


@pytest.mark.parametrize(
    ("driver", "hidden", "given", "code"),
    [
        (None, None, {}, "cuda_no_gpu"),
        (nvml(), None, {}, "cuda_no_gpu"),
        (nvml(ADA), None, {"cuda_version": ""}, "cuda_build"),
        (nvml(ADA), "-1", {}, "cuda_hidden"),
        (nvml(ADA, init=18), None, {}, "cuda_driver"),
        (nvml(ADA, cuda=11080), None, {}, "cuda_old_driver"),
        (nvml(ADA, cuda=12040), None, {"cuda_version": "13.0"}, "cuda_older_runtime"),
    ],
)
def test_why_there_is_no_cuda_and_who_is_told(
    machine, model, monkeypatch, driver, hidden, given, code
):
    if hidden:
        monkeypatch.setenv("CUDA_VISIBLE_DEVICES", hidden)
    machine(driver, **given)
    asked, left_open = OnnxEncoder(model, "cuda"), OnnxEncoder(model, "auto")
    assert cause_of(asked.device_note).code == code
    assert asked.device_note.text.startswith("No CUDA: ")
    assert asked.device_note.text.endswith("(The CPU is used.)")
    assert left_open.device_note is None, "nobody asked for more than what is there"
    assert runtimes.lacking("cuda").code == code
    assert asked.device == left_open.device == "cpu"


# -- libraries -------------------------------------------------------------------------------


def test_libraries_are_named_with_the_package_that_brings_them(machine):
    found = machine(nvml(ADA), present={"libcublasLt.so.12", "libcublas.so.12"})
    if sys.platform == "linux":
        lacking = cuda.missing(found)
        assert ("libcudnn.so.9", "nvidia-cudnn-cu12~=9.0") in lacking
        assert ("libcufft.so.11", "nvidia-cufft-cu12~=11.0") in lacking
        assert not {"libcublas.so.12"} & {each.file for each in lacking}
    found.cuda_version = "13.0"
    known = dict(cuda.libraries(found, "win32"))
    assert known["cublas64_13.dll"] == "nvidia-cublas~=13.0"
    assert known["cufft64_12.dll"] == "nvidia-cufft~=12.0"
    assert known["cudnn64_9.dll"] == "nvidia-cudnn-cu13~=9.0"


def test_its_own_function_loads_them_and_says_nothing_on_stdout(machine, capsys):
    loaded = []
    found = machine(nvml(ADA))
    found.preload_dlls = lambda: loaded.append(True) or print("Failed to load something")
    cuda.load_libraries(found)
    assert loaded == [True] and capsys.readouterr().out == ""
    found.cuda_version = ""
    cuda.load_libraries(found)
    assert loaded == [True], "there is nothing to load for the CPU"


@pytest.mark.skipif(sys.platform != "linux", reason="names of Linux")
def test_an_older_runtime_finds_them_in_the_packages(machine, monkeypatch, tmp_path):
    found = machine(nvml(ADA), cuda_version="12.2")
    folder = tmp_path / "nvidia" / "cublas" / "lib"
    folder.mkdir(parents=True)
    for name in ("libcublas.so.12", "libcublasLt.so.12", "libother.so"):
        (folder / name).touch()
    spec = SimpleNamespace(submodule_search_locations=[str(tmp_path / "nvidia")])
    monkeypatch.setattr(cuda, "find_spec", lambda name: spec)
    loaded = []
    monkeypatch.setattr(gpu, "load", loaded.append)
    cuda.load_libraries(found)
    assert loaded == [str(folder / "libcublasLt.so.12"), str(folder / "libcublas.so.12")]


# -- what fails when it is started -----------------------------------------------------------

ALL = {library.file for library in cuda.libraries(SimpleNamespace(cuda_version="12.8"))}
FAILURES = {
    "libraries": ({"starts": False}, set(), "cuda_libraries"),
    "one library, as on Windows": (
        {"starts": "Error loading provider, which depends on \"cudnn64_9.dll\" which is missing."},
        set(), "cuda_libraries",
    ),
    "nothing is said": ({"starts": False}, ALL, "cuda_silent"),
    "an old driver": ({"starts": OLD_DRIVER}, ALL, "cuda_old_driver"),
    "no GPU": (
        {"starts": f"CUDA failure 100: no CUDA-capable device is detected {PLACE}"}, ALL,
        "cuda_no_gpu",
    ),
    "a new GPU": ({"runs": NO_KERNEL}, ALL, "cuda_kernels"),
    "no room for the model": ({"starts": f"CUDA failure 2: out of memory {PLACE}"}, ALL,
                              "cuda_memory"),
    "no room for one tile": ({"room": 0}, ALL, "cuda_memory"),
    "something else": (
        {"starts": f"CUBLAS failure 1: CUBLAS_STATUS_NOT_INITIALIZED {PLACE}"}, ALL, "cuda_failed",
    ),
}  # fmt: skip


@pytest.mark.parametrize("failure", FAILURES)
def test_what_does_not_start_is_said_and_the_cpu_is_used(machine, model, failure):
    given, present, code = FAILURES[failure]
    machine(nvml(HOPPER), present, **given)
    expected = OnnxEncoder(model, "cpu").encode_images(tiles_of(model, 3))
    encoder = OnnxEncoder(model, "cuda")
    assert (encoder.device, encoder.batch) == ("cuda", 64)
    found = encoder.encode_images(tiles_of(model, 3))
    assert np.array_equal(found[0], expected[0]) and np.array_equal(found[1], expected[1])
    assert (encoder.device, encoder.precision) == ("cpu", "fp32")
    assert (encoder.batch, encoder.batches) == (8, (1, 8, 32))
    note = cause_of(encoder.device_note)
    assert note.code == code and "annas-pc" not in note.text
    words = {
        "cuda_libraries": "pip install", "cuda_kernels": "NVIDIA H200 (architecture 9.0)",
        "cuda_old_driver": "550.54.14", "cuda_memory": "20.0 GB",
        "cuda_failed": "CUBLAS failure 1: CUBLAS_STATUS_NOT_INITIALIZED.",
    }  # fmt: skip
    assert words.get(code, "") in note.text


# -- memory ----------------------------------------------------------------------------------


def test_memory_that_runs_full_halves_the_batch_and_says_so(machine, model, capsys):
    found = machine(nvml(ADA), ALL)
    encoder = OnnxEncoder(model, "cuda")
    encoder.prepare()
    found.room = 5
    tiles = tiles_of(model, 24)
    expected = OnnxEncoder(model, "cpu").encode_images(tiles)
    assert min(agreement(encoder.encode_images(tiles), expected).values()) > 0.99999
    assert (encoder.device, encoder.batch, encoder.batches) == ("cuda", 3, (3,))
    assert encoder.device_note.text == (
        "The memory of NVIDIA RTX 4000 Ada ran full. Tiles computed at a time from now on: 3 at "
        "most."
    )
    assert encoder.device_note.text in capsys.readouterr().err
    found.room = 0
    with pytest.raises(BundleError, match="Failed to allocate memory"):
        encoder.encode_images(tiles)


def test_the_batch_follows_the_free_memory(machine, model):
    # of the whole GPU, before 8 tiles, and after them: 7 of them took 0.7 GB of what was left
    machine(nvml(ADA, free=(20 * GB, 10_700_000_000, 10 * GB)), ALL)
    encoder = OnnxEncoder(model, "cuda")
    encoder.prepare()
    assert (encoder.batch, encoder.batches) == (64, (8, 64))
    machine(nvml(ADA, free=(20 * GB, 1_700_000_000, 1 * GB)), ALL)
    encoder = OnnxEncoder(model, "cuda")
    encoder.prepare()
    assert (encoder.batch, encoder.batches, encoder.device_note) == (8, (8,), None)


# -- half precision --------------------------------------------------------------------------


def test_half_precision_races_and_is_out_where_it_differs(machine, model, monkeypatch):
    monkeypatch.setattr(race, "_SECONDS", (0.0, 0.0))
    found = machine(nvml(ADA), ALL)
    names = [(each.device, each.precision) for each in candidates(model, "auto")]
    assert names == [("cuda", "fp32"), ("cuda", "fp16"), ("cpu", "fp32")]
    outcome = race.race(model, "cuda", "onnxruntime")
    (half,) = [entry for entry in outcome.tried if entry.precision == "fp16"]
    assert half.tiles_per_s > 0 and min(half.cosine.values()) >= race.MIN_COSINE
    assert [options for _, options in found.made] == [onnx_session._CUDA_OPTIONS] * 2
    found = machine(nvml(ADA), ALL, wrong=True)
    outcome = race.race(model, "cuda", "onnxruntime")
    (half,) = [entry for entry in outcome.tried if entry.precision == "fp16"]
    assert half.tiles_per_s == 0 and half.reason.startswith("It differs from ONNX Runtime")
    assert outcome.chosen.precision == "fp32" and outcome.chosen.device == "cuda"


def test_an_index_in_half_precision_is_continued_in_it(machine, model):
    machine(nvml(ADA), ALL)
    begun = {"runtime": "onnxruntime", "precision": "fp16"}
    assert selection.open_encoder(model, "cuda", "onnxruntime", begun).precision == "fp16"
    machine()
    encoder = selection.open_encoder(model, "auto", "auto", begun)
    assert (encoder.precision, encoder.device_note) == ("fp32", None)


def test_what_cannot_be_halved_is_refused():
    with pytest.raises(NoModel, match="functions"):
        halved(part(25, b""))
    with pytest.raises(NoModel, match="graphs"):
        halved(part(7, part(1, part(5, part(6, b"")))))


# -- the doctor ------------------------------------------------------------------------------


def told(monkeypatch, bundle, asked, reason=""):
    rate = 0.0 if reason else 900.0
    fast = Entry("onnxruntime", "fp32", "cuda", "", 64, rate, reason=reason)
    slow = Entry("onnxruntime", "fp32", "cpu", "", 8, 30.0)
    note = cuda.not_started(onnx_session.library(), RuntimeError(reason)) if reason else None
    outcome = Outcome(slow if reason else fast, (fast, slow), 0.0, note)
    monkeypatch.setattr(selection, "race", lambda *_: outcome)
    document = diagnostics.examine(str(bundle), asked)
    assert json.loads(json.dumps(document)) == document
    return document, {entry["device"]: entry for entry in document["devices"]}


def test_the_doctor_tells_device_driver_architecture_and_speed(machine, bundle, monkeypatch):
    machine(nvml(HOPPER, cuda=13000), ALL)
    monkeypatch.setattr(diagnostics.report.Path, "home", lambda: bundle.parent)
    document, devices = told(monkeypatch, bundle, "cuda")
    assert devices["cuda"]["available"] and devices["cuda"]["tiles_per_s"] == 900
    for line in (
        "NVIDIA driver 550.54.14, CUDA up to 13.0",
        "NVIDIA H200, architecture 9.0, 24.0 GB, 20.0 GB of it free",
        "cuda: available, 900 tiles/s",
        "cpu: available, 30 tiles/s",
    ):
        assert line in document["report"].splitlines()
    assert f"at ~/{bundle.name}" in document["report"]
    assert str(bundle.parent) not in document["report"] and "GPU-90" not in json.dumps(document)


@pytest.mark.parametrize("asked", ["auto", "cuda"])
def test_a_device_is_a_problem_only_where_it_was_asked_for(machine, bundle, monkeypatch, asked):
    machine(nvml(HOPPER), ALL)
    document, devices = told(monkeypatch, bundle, asked, NO_KERNEL)
    assert devices["cuda"]["note"]["code"] == "cuda_kernels" and devices["cpu"]["available"]
    text = devices["cuda"]["note"]["text"]
    assert document["problems"] == ([text] if asked == "cuda" else [])
    assert document["ok"] == (asked == "auto") and f"cuda: {text}" in document["report"]


def test_full_memory_is_told_from_other_failures():
    assert cuda.ran_out_of_memory(RuntimeError(FULL))
    assert not cuda.ran_out_of_memory(RuntimeError(NO_KERNEL))
