"""Files of ``torch.save`` and TorchScript archives: a zip with a pickle, and a file a storage."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.conversion import pickled
from rs_textsearch.engine.conversion.pickled import SHOWN, Named, Record
from rs_textsearch.engine.conversion.tensors import (
    BFLOAT16,
    Bytes,
    Incomplete,
    NoCheckpoint,
    Tensor,
)

_KINDS = {
    "DoubleStorage": "<f8", "FloatStorage": "<f4", "HalfStorage": "<f2",
    "BFloat16Storage": BFLOAT16, "LongStorage": "<i8", "IntStorage": "<i4", "ShortStorage": "<i2",
    "CharStorage": "i1", "ByteStorage": "u1", "BoolStorage": "u1",
}  # fmt: skip
_STORAGES = {Named("torch", name) for name in _KINDS}
_LONGEST = 100_000_000
"""Bytes of a pickle: it holds names and shapes, of the largest models a few megabytes."""
_MOST = 1 << 48
"""No offset, length or stride of an array is as large; numpy takes those that fit into 64 bits."""
_ENCRYPTED = 1
"""The flag of an entry that only opens with a password."""
_WEIGHTS = (".pt", ".pth", ".bin", ".safetensors")
"""How files of weights end."""
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
    except zipfile.BadZipFile as error:
        # The table of a zip is at its end, and PyTorch writes nothing behind it.
        if not zipfile.is_zipfile(path):
            raise Incomplete.of("no_checkpoint_end", n=len(file)) from error
        raise NoCheckpoint.of("no_checkpoint_zip", reason=str(error)) from error
    except (NotImplementedError, EOFError, ValueError) as error:
        raise NoCheckpoint.of("no_checkpoint_zip_cut", reason=str(error)) from error


class _Archive:
    """The entries of an archive, by their names below its one folder."""

    def __init__(self, archive: zipfile.ZipFile, file: Bytes) -> None:
        self._archive = archive
        self._file = file
        self._entries = {entry.filename.partition("/")[2]: entry for entry in archive.infolist()}
        self._storages: dict[tuple[str, str], Tensor] = {}

    def content(self) -> dict[str, Any]:
        if "data.pkl" not in self._entries:
            raise self._other()
        order = self._entries.get("byteorder")
        if order is not None and self._read(order) != b"little":
            raise NoCheckpoint.of("no_checkpoint_order")
        data = self._read(self._entries["data.pkl"])
        content = pickled.read(data, _CALLS, _STORAGES, self._storage)
        if isinstance(content, Record):
            return _state(content)
        if not isinstance(content, dict):
            raise NoCheckpoint.of("no_checkpoint_names", kind=type(content).__name__)
        return content

    def _other(self) -> NoCheckpoint:
        """Return the error that says what the archive is instead."""
        names = [entry.filename for entry in self._archive.infolist() if not entry.is_dir()]
        inside = [name for name in names if name.lower().endswith(_WEIGHTS)]
        if inside:
            return NoCheckpoint.of("no_checkpoint_zip_of", name=inside[0][:SHOWN])
        if names:
            return NoCheckpoint.of("no_checkpoint_zip_other", name=names[0][:SHOWN])
        return NoCheckpoint.of("no_checkpoint_zip_empty")

    def _read(self, entry: zipfile.ZipInfo) -> bytes:
        """Return a small file of the archive, which in memory is as large as on the disk."""
        _check_stored(entry)
        if entry.file_size > _LONGEST:
            raise NoCheckpoint.of("no_checkpoint_long")
        return self._archive.read(entry)

    def _storage(self, identity: Any) -> Tensor:
        """Return the numbers, one after the other, that a persistent id of PyTorch stands for."""
        _, named, key, _, count = identity
        if not isinstance(key, str):
            raise NoCheckpoint.of("no_checkpoint_table")
        known = self._storages.get((key, named.name))
        if known is None:
            entry = self._entries.get(f"data/{key}")
            if entry is None:
                raise NoCheckpoint.of("no_checkpoint_numbers", name=key[:SHOWN])
            _check_stored(entry)
            known = self._file.numbers(self._start(entry), _KINDS[named.name], [count])
            if known.array.nbytes > entry.file_size:
                raise NoCheckpoint.of("no_checkpoint_cut")
            self._storages[key, named.name] = known
        return known

    def _start(self, entry: zipfile.ZipInfo) -> int:
        header = self._file.text(entry.header_offset, _LOCAL_HEADER)
        lengths = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
        return entry.header_offset + _LOCAL_HEADER + lengths


def _check_stored(entry: zipfile.ZipInfo) -> None:
    """Raise :class:`NoCheckpoint` for an entry whose bytes are not in the file as they are."""
    if entry.compress_type != zipfile.ZIP_STORED:
        raise NoCheckpoint.of("no_checkpoint_packed")
    if entry.flag_bits & _ENCRYPTED:
        raise NoCheckpoint.of("no_checkpoint_encrypted")


def _rebuilt(
    storage: Tensor, offset: int, shape: tuple[int, ...], strides: tuple[int, ...], *_: Any
) -> Tensor:
    """Return the tensor that ``torch._utils._rebuild_tensor_v2`` makes of these arguments."""
    numbers = storage.array
    if not all(type(one) is int and 0 <= one < _MOST for one in (offset, *shape, *strides)):
        raise NoCheckpoint.of("no_checkpoint_beyond")
    last = offset + sum((size - 1) * step for size, step in zip(shape, strides, strict=True))
    if 0 not in shape and last >= len(numbers):
        raise NoCheckpoint.of("no_checkpoint_beyond")
    steps = [step * numbers.itemsize for step in strides]
    view = np.lib.stride_tricks.as_strided(numbers[offset:], shape, steps, writeable=False)
    return Tensor(view, storage.kind)


def _ordered() -> dict[Any, Any]:
    """Return an empty dict, as PyTorch's pickles begin: one with content would be a copy of it."""
    return {}


def _first(value: Any, *_: Any) -> Any:
    return value


_CALLS: pickled.Calls = {
    Named("collections", "OrderedDict"): _ordered,
    Named("torch._utils", "_rebuild_tensor_v2"): _rebuilt,
    Named("torch._utils", "_rebuild_parameter"): _first,
    Named("torch.jit._pickle", "restore_type_tag"): _first,
    Named("torch.jit._pickle", "build_intlist"): _first,
    Named("torch.jit._pickle", "build_doublelist"): _first,
    Named("torch.jit._pickle", "build_boollist"): _first,
    Named("torch.jit._pickle", "build_tensorlist"): _first,
}
"""What stands for the functions that PyTorch's pickles call."""


def _state(module: Record) -> dict[str, Tensor]:
    """Return the tensors of a module and of those in it, named as in its state dict.

    A module that is reached twice, or from within itself, is named where it was seen first.
    """
    found: dict[str, Tensor] = {}
    seen: set[int] = set()
    waiting = [("", module)]
    while waiting:
        prefix, record = waiting.pop()
        if id(record) in seen:
            continue
        seen.add(id(record))
        for name, value in record.fields.items():
            if isinstance(value, Tensor):
                found[f"{prefix}{name}"] = value
            elif isinstance(value, Record):
                waiting.append((f"{prefix}{name}.", value))
    return found
