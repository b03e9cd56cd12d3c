"""Checkpoints are read without running them, and whatever is none is refused with a reason."""

from __future__ import annotations

import collections
import contextlib
import json
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


def number(value: int) -> bytes:
    """Return the opcode of a whole number of any size."""
    data = value.to_bytes(16, "little", signed=True)
    return b"\x8a" + bytes([len(data)]) + data


HUGE = number(1 << 100)


@pytest.mark.parametrize(
    ("shape", "strides"),
    [
        (HUGE + b"\x85", b"K\x00\x85"),
        (b"K\x01\x85", HUGE + b"\x85"),
        (b"K\x00" + HUGE + b"\x86", b"K\x01K\x01\x86"),
        (b"J\x00\x00\x00\x40\x85", b"]K\x00a\x85"),  # so many copies of a list
    ],
)
def test_a_tensor_of_impossible_lengths_is_refused(tmp_path, shape, strides):
    head = b"\x80\x02}X\x01\x00\x00\x00wctorch._utils\n_rebuild_tensor_v2\n("
    data = head + storage("0", 6) + b"K\x00" + shape + strides + b"tRs."
    files = {"data/0": np.arange(6, dtype="<f4").tobytes()}
    with pytest.raises(BadInput, match="beyond"):
        read(archive(tmp_path / "a.pt", data, files))


@pytest.mark.parametrize("shape", [[0, 1 << 100], [[0], 1 << 29], [True], [2.0]])
def test_a_table_of_impossible_lengths_is_refused(tmp_path, shape):
    head = json.dumps({"w": {"dtype": "F32", "shape": shape, "data_offsets": [0, 0]}}).encode()
    path = tmp_path / "a.safetensors"
    path.write_bytes(len(head).to_bytes(8, "little") + head + bytes(8))
    with pytest.raises(BadInput, match="damaged"):
        read(path)


def test_a_pickle_that_is_small_on_the_disk_only_is_not_unpacked(tmp_path):
    path = archive(tmp_path / "a.pt", bytes(1 << 20), compression=zipfile.ZIP_DEFLATED)
    with pytest.raises(BadInput, match="compression"):
        read(path)


def test_a_zip_with_a_damaged_directory_or_a_password_is_refused(tmp_path):
    path = archive(tmp_path / "a.pt", tensor(0, (2, 3), (3, 1)))
    data = path.read_bytes()
    entry = data.index(b"PK\x01\x02")
    for flags, name in ((b"\x01\x00", b"model"), (b"\x00\x08", b"\xffodel")):
        directory = data[entry:].replace(b"model", name)
        path.write_bytes(data[:entry] + directory[:8] + flags + directory[10:])
        with pytest.raises(BadInput, match=r"encrypted|damaged"):
            read(path)


MODULE = b"c__torch__.m\nM\n)\x81"


def test_modules_that_hold_one_another_are_followed_once(tmp_path):
    """One in itself has no end, and twice in each of sixty is more often than there is time."""
    loop = b"\x80\x02" + MODULE + b"q\x00}X\x01\x00\x00\x00ah\x00sb."
    nested = b"\x80\x02" + MODULE + b"q\x00"
    for level in range(1, 61):
        known = bytes([level - 1])
        fields = b"}(X\x01\x00\x00\x00ah" + known + b"X\x01\x00\x00\x00bh" + known + b"u"
        nested += MODULE + b"q" + bytes([level]) + fields + b"b"
    for data in (loop, nested + b"."):
        with pytest.raises(BadInput, match="no weights"):
            read(archive(tmp_path / "a.pt", data))


def test_a_key_of_tuples_in_tuples_is_refused_before_it_is_hashed():
    key = b")q\x00" + b"h\x00h\x00\x86q\x00" * 60
    for data in (b"}" + key + b"Ns.", b"}(" + key + b"Nu.", b"(" + key + b"Nd.", key + b")R."):
        with pytest.raises(NoCheckpoint, match="damaged"):
            pickled.read(b"\x80\x02" + data, {}, set(), lambda _: None)


def test_a_name_without_end_is_cut_in_the_message(tmp_path):
    path = archive(tmp_path / "a.pt", b"\x80\x02c" + b"m" * 9999 + b"\nsystem\n.")
    with pytest.raises(BadInput, match="dangerous") as refused:
        read(path)
    assert len(str(refused.value)) < 500 + len(str(path))


def test_a_storage_with_a_key_of_tuples_in_tuples_is_refused(tmp_path):
    key = b")q\x00" + b"h\x00h\x00\x86q\x00" * 60
    identity = key + b"(X\x07\x00\x00\x00storagectorch\nFloatStorage\nh\x00NK\x06tQ."
    with pytest.raises(BadInput, match="damaged"):
        read(archive(tmp_path / "a.pt", b"\x80\x02" + identity))


def test_what_is_shared_is_not_copied(tmp_path):
    """A few bytes of a pickle may name a large dict again; they do not make another of it."""
    ordered = b"\x80\x02}q\x00ccollections\nOrderedDict\nh\x00\x85R."
    with pytest.raises(BadInput, match="damaged"):
        read(archive(tmp_path / "a.pt", ordered))
    one = pickled.read(b"\x80\x02}q\x00" + MODULE + b"h\x00b" + b"h\x00\x86.", {}, set(), id)
    assert one[0].fields is one[1]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x13\x37" * 99, "neither"),
        (b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.", "before 1.6"),
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


POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 605200000\n"


@pytest.mark.parametrize(
    ("content", "what", "remedy"),
    [
        (b"", "is empty", "Get it again"),
        (bytes(9999), "begins with zeros", "Get it again"),
        (b"<!DOCTYPE html><html>", "is a web page", "Get the file itself"),
        (b"\xef\xbb\xbf\r\n <HTML lang=en>", "is a web page", "Get the file itself"),
        (POINTER, r"pointer of Git LFS, .* a file of 605\.2 MB", "git lfs pull"),
        (POINTER[:60], "pointer of Git LFS, a note that stands for a file\\.", "git lfs pull"),
        (b"Entry not found", "is a text that begins with 'Entry not found'", "Get it again"),
        (b'{\n  "metadata": {"total_size": 9}', "table of the parts", "one file"),
        (b"\x1f\x8b\x08" + bytes(99), "archive of gzip", "Unpack it, and choose a .safeten"),
        (b"GGUF" + bytes(99), "GGUF", "Choose a .safeten"),
        (b"PK\x03\x04" + bytes(99), "only the beginning .* 103 B, and its end", "Get it ag"),
        ((40).to_bytes(8, "little") + b'{"a": 1', "only the beginning .* 15 B", "Get it again"),
    ],
)
def test_what_is_in_place_of_a_checkpoint_is_named(tmp_path, content, what, remedy):
    path = tmp_path / "a.pt"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=what) as refused:
        read(path)
    assert str(path) in refused.value.message and remedy in refused.value.remedy


def test_zips_of_something_else_say_what_is_in_them(tmp_path):
    path = tmp_path / "a.zip"
    for names, what in (
        (["report.docx", "b"], "PyTorch did not write, with report.docx in it"),
        (["read.me", "ckpt/RS5M_ViT-B-32.pt"], "with ckpt/RS5M_ViT-B-32.pt in it, .* unpacked"),
        ([], "holds nothing"),
    ):
        with zipfile.ZipFile(path, "w") as file:
            for name in names:
                file.writestr(name, b"content")
        with pytest.raises(BadInput, match=what):
            read(path)


def test_downloads_that_broke_off_are_told_from_damage(tmp_path, weights):
    path = write_safetensors(tmp_path / "a.safetensors", weights)
    data = path.read_bytes()
    path.write_bytes(data[:-4])
    with pytest.raises(BadInput, match=f"{len(data) - 4} of {len(data)} B") as refused:
        read(path)
    assert "Get it again" in refused.value.remedy
    values = np.arange(6, dtype="<f4").tobytes()
    path = archive(tmp_path / "a.pt", tensor(0, (2, 3), (3, 1)), {"data/0": values})
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(BadInput, match="its end is missing") as refused:
        read(path)
    assert "Get it again" in refused.value.remedy


def test_what_is_not_there_or_a_folder_is_refused(tmp_path):
    with pytest.raises(BadInput, match="no checkpoint"):
        read(tmp_path / "none.pt")
    with pytest.raises(BadInput, match="is a folder, not a checkpoint"):
        read(tmp_path)
