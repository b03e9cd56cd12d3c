"""Files of ``torch.save`` and TorchScript archives: a zip with a pickle, and a file a storage."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.conversion import pickled
from rs_textsearch.engine.conversion.pickled import Named, Record
from rs_textsearch.engine.conversion.tensors import BFLOAT16, Bytes, NoCheckpoint, Tensor

_KINDS = {
    "DoubleStorage": "<f8", "FloatStorage": "<f4", "HalfStorage": "<f2",
    "BFloat16Storage": BFLOAT16, "LongStorage": "<i8", "IntStorage": "<i4", "ShortStorage": "<i2",
    "CharStorage": "i1", "ByteStorage": "u1", "BoolStorage": "u1",
}  # fmt: skip
_STORAGES = {Named("torch", name) for name in _KINDS}
_LOCAL_HEADER = 30
"""Bytes of the header before an entry of a zip, without its name and extra field."""


def read(path: Path, file: Bytes) -> dict[str, Any]:
    """Return what the archive ``path`` holds; the modules of a TorchScript archive as one dict.

    Raises:
        Dangerous: its pickle names code to run.
        NoCheckpoint: it is damaged, or another kind of zip.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return _Archive(archive, file).content()
    except (zipfile.BadZipFile, NotImplementedError, EOFError) as error:
        raise NoCheckpoint(f"its zip is damaged ({error})") from error


class _Archive:
    """The entries of an archive, by their names below its one folder."""

    def __init__(self, archive: zipfile.ZipFile, file: Bytes) -> None:
        self._archive = archive
        self._file = file
        self._entries = {entry.filename.partition("/")[2]: entry for entry in archive.infolist()}
        self._storages: dict[tuple[str, str], Tensor] = {}

    def content(self) -> dict[str, Any]:
        if "data.pkl" not in self._entries:
            raise NoCheckpoint("it is a zip that PyTorch did not write")
        order = self._entries.get("byteorder")
        if order is not None and self._archive.read(order) != b"little":
            raise NoCheckpoint("its numbers are in the byte order of another kind of computer")
        data = self._archive.read(self._entries["data.pkl"])
        content = pickled.read(data, _CALLS, _STORAGES, self._storage)
        if isinstance(content, Record):
            return dict(_flat(content, ""))
        if not isinstance(content, dict):
            raise NoCheckpoint(f"it holds a {type(content).__name__} and no weights by their names")
        return content

    def _storage(self, identity: Any) -> Tensor:
        """Return the numbers, one after the other, that a persistent id of PyTorch stands for."""
        _, named, key, _, count = identity
        known = self._storages.get((key, named.name))
        if known is None:
            entry = self._entries.get(f"data/{key}")
            if entry is None:
                raise NoCheckpoint(f"it lacks the numbers {key}")
            if entry.compress_type != zipfile.ZIP_STORED:
                raise NoCheckpoint("it was packed anew, with compression")
            known = self._file.numbers(self._start(entry), _KINDS[named.name], [count])
            if known.array.nbytes > entry.file_size:
                raise NoCheckpoint("it is cut off, or damaged")
            self._storages[key, named.name] = known
        return known

    def _start(self, entry: zipfile.ZipInfo) -> int:
        header = self._file.text(entry.header_offset, _LOCAL_HEADER)
        lengths = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
        return entry.header_offset + _LOCAL_HEADER + lengths


def _rebuilt(
    storage: Tensor, offset: int, shape: tuple[int, ...], strides: tuple[int, ...], *_: Any
) -> Tensor:
    """Return the tensor that ``torch._utils._rebuild_tensor_v2`` makes of these arguments."""
    numbers = storage.array
    last = offset + sum((size - 1) * step for size, step in zip(shape, strides, strict=True))
    if min((offset, *shape, *strides)) < 0 or (0 not in shape and last >= len(numbers)):
        raise NoCheckpoint("a tensor of it reaches beyond its numbers")
    steps = [step * numbers.itemsize for step in strides]
    view = np.lib.stride_tricks.as_strided(numbers[offset:], shape, steps, writeable=False)
    return Tensor(view, storage.kind)


def _first(value: Any, *_: Any) -> Any:
    return value


_CALLS: pickled.Calls = {
    Named("collections", "OrderedDict"): dict,
    Named("torch._utils", "_rebuild_tensor_v2"): _rebuilt,
    Named("torch._utils", "_rebuild_parameter"): _first,
    Named("torch.jit._pickle", "restore_type_tag"): _first,
    Named("torch.jit._pickle", "build_intlist"): _first,
    Named("torch.jit._pickle", "build_doublelist"): _first,
    Named("torch.jit._pickle", "build_boollist"): _first,
    Named("torch.jit._pickle", "build_tensorlist"): _first,
}
"""What stands for the functions that PyTorch's pickles call."""


def _flat(module: Record, prefix: str) -> Iterator[tuple[str, Tensor]]:
    """Yield the tensors of a module and of those in it, named as in its state dict."""
    for name, value in module.fields.items():
        if isinstance(value, Tensor):
            yield prefix + name, value
        elif isinstance(value, Record):
            yield from _flat(value, f"{prefix}{name}.")
