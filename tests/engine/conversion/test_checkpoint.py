"""Checkpoints are read without running them, and whatever is none is refused with a reason."""

from __future__ import annotations

import collections
import contextlib
import os
import pickle
import zipfile

import numpy as np
import pytest

from rs_textsearch.engine.conversion import pickled
from rs_textsearch.engine.conversion.checkpoint import read
from rs_textsearch.engine.conversion.pickled import Dangerous, Named
from rs_textsearch.engine.conversion.tensors import NoCheckpoint
from rs_textsearch.engine.errors import BadInput
from tests.engine.conversion.clips import OPENAIS, write_safetensors


class Runs:
    """Unpickled by Python, it runs a command of the system."""

    def __init__(self, function, *arguments) -> None:
        self._call = function, arguments

    def __reduce__(self):
        return self._call


def archive(path, data: bytes, files=(), compression=zipfile.ZIP_STORED):
    """Write a zip as torch.save does, with ``data`` as its pickle."""
    with zipfile.ZipFile(path, "w", compression) as target:
        target.writestr("model/data.pkl", data)
        for name, content in dict(files).items():
            target.writestr(f"model/{name}", content)
    return path


def test_tensors_of_safetensors_are_as_they_were_saved(tmp_path, weights):
    halves = {name: values.astype(np.float16) for name, values in weights.items()}
    for stored in (weights, halves):
        found = read(write_safetensors(tmp_path / "a.safetensors", stored))
        assert found.weights.keys() == stored.keys() and not found.openais
        for name, values in stored.items():
            assert found.weights[name].values().dtype == np.float32
            np.testing.assert_array_equal(found.weights[name].values(), values)


def test_wrappings_are_taken_off_and_openais_numbers_tell(tmp_path, weights):
    named = {f"module.{name}": values for name, values in {**weights, **OPENAIS}.items()}
    found = read(write_safetensors(tmp_path / "a.safetensors", named))
    assert found.openais and found.weights.keys() == weights.keys()


@pytest.mark.parametrize("protocol", [2, 4])
@pytest.mark.parametrize(
    ("value", "named"),
    [
        (Runs(os.system, "touch RUN"), ".system"),
        ({"state_dict": {"a": Runs(eval, "open('RUN', 'w')")}}, ".eval"),
        ([Runs(getattr, {}, "keys")], ".getattr"),
    ],
)
def test_a_pickle_that_runs_code_is_named_and_nothing_of_it_is_run(
    tmp_path, monkeypatch, value, named, protocol
):
    monkeypatch.chdir(tmp_path)
    path = archive(tmp_path / "evil.pt", pickle.dumps(value, protocol))
    with pytest.raises(BadInput) as refused:
        read(path)
    message = str(refused.value)
    assert "dangerous" in message and named in message and str(path) in message
    assert not (tmp_path / "RUN").exists()


def test_a_class_that_looks_like_torchscripts_is_neither_imported_nor_called():
    data = b"\x80\x02c__torch__.os\nsystem\nX\x04\x00\x00\x00true\x85R."
    with pytest.raises(NoCheckpoint):
        pickled.read(data, {}, set(), lambda _: None)
    with pytest.raises(Dangerous):
        pickled.read(b"\x80\x02c__torch__x\nsystem\n.", {}, set(), lambda _: None)


def test_a_pickle_of_containers_is_what_python_reads():
    value = {
        "state_dict": collections.OrderedDict(a=1, b=(2.5, None, True), c=[-3, 2**40, "ä"]),
        "empty": [{}, [], ()], "same": [1] * 3, "many": list(range(60)),
    }  # fmt: skip
    value["twice"] = value["empty"]
    calls = {Named("collections", "OrderedDict"): dict}
    for protocol in (2, 3, 4, 5):
        data = pickle.dumps(value, protocol)
        assert pickled.read(data, calls, set(), lambda _: None) == value
        for end in range(len(data)):
            with pytest.raises(NoCheckpoint):
                pickled.read(data[:end], calls, set(), lambda _: None)


def test_a_damaged_pickle_raises_nothing_else():
    data = pickle.dumps({"a": [(1, 2.0), {"b": "c"}], "d": collections.OrderedDict(e=1)}, 2)
    generator = np.random.default_rng(0)
    for _ in range(1500):
        broken = bytearray(data)
        for place in generator.integers(0, len(data), 3):
            broken[place] = generator.integers(256)
        with contextlib.suppress(NoCheckpoint):
            pickled.read(bytes(broken), {}, set(), lambda _: None)


def storage(key: str, count: int) -> bytes:
    """Return the opcodes of a persistent id of PyTorch."""
    name = key.encode()
    return (
        b"(X\x07\x00\x00\x00storagectorch\nFloatStorage\n"
        + b"X" + len(name).to_bytes(4, "little") + name + b"X\x03\x00\x00\x00cpu"
        + b"K" + bytes([count]) + b"tQ"
    )  # fmt: skip


def tensor(offset: int, shape: tuple, strides: tuple, count: int = 6) -> bytes:
    """Return the pickle of ``{"w": tensor}`` as torch.save writes it."""

    def numbers(values: tuple) -> bytes:
        return b"(" + b"".join(b"J" + one.to_bytes(4, "little", signed=True) for one in values)

    arguments = storage("0", count) + b"K" + bytes([offset]) + numbers(shape) + b"t"
    arguments += numbers(strides) + b"t\x89ccollections\nOrderedDict\n)R"
    return b"\x80\x02}X\x01\x00\x00\x00wctorch._utils\n_rebuild_tensor_v2\n(" + arguments + b"tRs."


def test_tensors_of_an_archive_follow_their_strides(tmp_path):
    files = {"data/0": np.arange(6, dtype="<f4").tobytes(), "byteorder": b"little"}
    path = archive(tmp_path / "a.pt", tensor(1, (2, 2), (1, 2)), files)
    np.testing.assert_array_equal(read(path).weights["w"].values(), [[1, 3], [2, 4]])


@pytest.mark.parametrize(
    ("data", "changes", "reason"),
    [
        (tensor(3, (2, 2), (1, 3)), {}, "beyond"),
        (tensor(0, (2, 2), (-1, 2)), {}, "beyond"),
        (tensor(0, (2, 3), (3, 1)), {"data/0": b"\0" * 12}, "cut off"),
        (tensor(0, (2, 3), (3, 1)), {"data/0": None}, "lacks"),
        (tensor(0, (2, 3), (3, 1)), {"byteorder": b"big"}, "byte order"),
        (tensor(0, (2, 3), (3, 1))[:-1], {}, "damaged"),
        (pickle.dumps([1, 2], 2), {}, "holds a list"),
        (b"", {}, "damaged"),
    ],
)
def test_a_damaged_archive_says_what_is_wrong(tmp_path, data, changes, reason):
    files = {"data/0": np.arange(6, dtype="<f4").tobytes(), **changes}
    files = {name: content for name, content in files.items() if content is not None}
    with pytest.raises(BadInput, match=reason):
        read(archive(tmp_path / "a.pt", data, files))


def test_a_zip_that_was_packed_anew_says_so(tmp_path):
    path = tmp_path / "a.pt"
    files = {"data/0": np.arange(6, dtype="<f4").tobytes()}
    archive(path, tensor(0, (2, 3), (3, 1)), files, zipfile.ZIP_DEFLATED)
    with pytest.raises(BadInput, match="compression"):
        read(path)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12345678\n", "neither"),
        (b"<!DOCTYPE html><html>", "neither"),
        (b"PK\x03\x04 but no zip", "zip is damaged"),
        (b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.", "before 1.6"),
        ((40).to_bytes(8, "little") + b'{"a": 1', "cut off"),
        ((2).to_bytes(8, "little") + b"{]", "table"),
        ((1 << 60).to_bytes(8, "little") + b"{}", "table"),
        ((9).to_bytes(8, "little") + b'{"a": 12}', "table"),
        ((2).to_bytes(8, "little") + b"{}", "no weights"),
    ],
)
def test_what_is_no_checkpoint_is_refused_with_a_reason(tmp_path, content, reason):
    path = tmp_path / "a.bin"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=reason) as refused:
        read(path)
    assert str(path) in str(refused.value) and refused.value.remedy


def test_a_table_may_not_point_outside_of_the_file(tmp_path, weights):
    path = write_safetensors(tmp_path / "a.safetensors", weights)
    data = path.read_bytes()
    path.write_bytes(data[:-4])
    with pytest.raises(BadInput, match="cut off"):
        read(path)
    with pytest.raises(BadInput, match="no checkpoint"):
        read(tmp_path / "none.pt")
