"""Files that are given for the weights of a model."""

from __future__ import annotations

import gzip
import json
import os
import pickle
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from tests.robustness.cases import REFUSED, Kind, Outcome, Run
from tests.robustness.workplace import Workplace

NAME = "model.pt"
Make = Callable[[Path], object]


class _Runs:
    """Unpickled by Python, it makes a folder that is called ``evil``."""

    def __reduce__(self) -> tuple:
        return os.mkdir, ("evil",)


def _table(entry: object) -> bytes:
    head = json.dumps(entry).encode()
    return len(head).to_bytes(8, "little") + head + bytes(64)


def _zipped(content: bytes, entry: str = "model/data.pkl") -> Make:
    def make(path: Path) -> None:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(entry, content)
            archive.writestr("model/data/0", bytes(64))

    return make


def _flipped(make: Make, seed: int) -> Make:
    def damaged(path: Path) -> None:
        make(path)
        random, data = Random(seed), bytearray(path.read_bytes())
        for _ in range(3):
            data[random.randrange(len(data))] ^= 1 << random.randrange(8)
        path.write_bytes(data)

    return damaged


def _bytes(data: bytes) -> Make:
    return lambda path: path.write_bytes(data)


def _cut(make: Make, less: int) -> Make:
    def cut(path: Path) -> None:
        make(path)
        path.write_bytes(path.read_bytes()[:-less])

    return cut


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


_ENTRY = {"dtype": "F32", "shape": [4, 4], "data_offsets": [0, 64]}
_SOUND = _bytes(_table({"visual.proj": _ENTRY}))
_PICKLE = pickle.dumps({"state_dict": {"a": [1, 2.5, None], "b": ("text", True)}}, 2)
FILES: dict[str, Make] = {
    "missing": lambda path: None,
    "empty": _bytes(b""),
    "a folder": Path.mkdir,
    "a loop of links": _loop,
    "a pipe": os.mkfifo,
    "text": _bytes(b"hello\n" * 99),
    "a page of a web site": _bytes(b"<!DOCTYPE html><html><body>404</body></html>"),
    "a pointer of Git LFS": _bytes(b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n"),
    "a note of a server": _bytes(b"Entry not found"),
    "a table of parts": _bytes(b'{\n  "metadata": {"total_size": 9}, "weight_map": {}}'),
    "zeros": _bytes(bytes(999)),
    "a table that broke off": _cut(_SOUND, 70),
    "numbers that broke off": _cut(_SOUND, 8),
    "a zip that broke off": _cut(_zipped(_PICKLE), 30),
    "an archive of gzip": _bytes(gzip.compress(b"weights" * 99)),
    "an archive of 7-Zip": _bytes(b"7z\xbc\xaf\x27\x1c" + bytes(99)),
    "a zip with a checkpoint in it": _zipped(b"PK", "ckpt/model.pt"),
    "an empty zip": _bytes(b"PK\x05\x06" + bytes(18)),
    "weights of something else": _SOUND,
    "no weights": _bytes(_table({})),
    "a table of 8 exabytes": _bytes(b"\xff" * 8 + b"{}"),
    "a table of another kind": _bytes(_table([1, 2])),
    "a tensor without end": _bytes(_table({"a": {**_ENTRY, "data_offsets": [0, 1 << 62]}})),
    "a tensor before its file": _bytes(_table({"a": {**_ENTRY, "data_offsets": [-99, -35]}})),
    "a tensor of nobody's type": _bytes(_table({"a": {**_ENTRY, "dtype": "F4"}})),
    "a tensor of negative size": _bytes(_table({"a": {**_ENTRY, "shape": [-4, -4]}})),
    "a shape of texts": _bytes(_table({"a": {**_ENTRY, "shape": ["4", "4"]}})),
    "a zip of something else": _zipped(b"hello", "model/readme.txt"),
    "a zip without a pickle": _zipped(b""),
    "a pickle without tensors": _zipped(_PICKLE),
    "a pickle that runs code": _zipped(pickle.dumps({"state_dict": _Runs()}, 2)),
    "a pickle that runs code, of protocol 4": _zipped(pickle.dumps(_Runs(), 4)),
    "a plain pickle that runs code": _bytes(pickle.dumps(_Runs(), 2)),
    **{f"a table, flipped {seed}": _flipped(_SOUND, seed) for seed in range(8)},
    **{f"a zip, flipped {seed}": _flipped(_zipped(_PICKLE), seed) for seed in range(12)},
}


def _runs() -> Iterator[tuple[str, Run]]:
    for name, make in FILES.items():
        yield name, _converted(make)


def _converted(make: Make) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        make(place.folder / NAME)
        words = ("bundle", "--checkpoint", NAME, "--out", "converted", "--json")
        yield place.engine(*words, must=REFUSED)

    return run


KIND = Kind(
    "Checkpoints",
    f"{len(FILES)} files that are no weights of a CLIP, damaged, or would run code where Python's "
    "own reader opens them. All are refused, and nothing is written.",
    _runs,
    sample=6,
)
