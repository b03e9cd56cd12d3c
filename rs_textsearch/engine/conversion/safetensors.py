"""Files of the safetensors format: a length, a table in JSON, and the numbers.

https://huggingface.co/docs/safetensors#format. Read here rather than by the package of that name,
whose numpy arrays are copies and cannot hold bfloat16.
"""

from __future__ import annotations

import json
from typing import Any

from rs_textsearch.engine.conversion.tensors import (
    BFLOAT16,
    Bytes,
    Incomplete,
    NoCheckpoint,
    Tensor,
)

_KINDS = {
    "F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": BFLOAT16,
    "I64": "<i8", "I32": "<i4", "I16": "<i2", "I8": "i1", "U8": "u1", "BOOL": "u1",
}  # fmt: skip
_LENGTH = 8
_LONGEST = 100_000_000
"""Bytes of a table: the format's own limit."""
_MOST = 1 << 44
"""No checkpoint has as many bytes: a table that says so is damaged."""


def read(file: Bytes) -> dict[str, Tensor]:
    """Return the tensors by their names; raises :class:`NoCheckpoint`."""
    size = int.from_bytes(file.text(0, _LENGTH), "little")
    if size > _LONGEST:
        raise NoCheckpoint.of("no_checkpoint_no_table")
    if len(file) < _LENGTH + size:
        raise Incomplete.of("no_checkpoint_table_end", n=len(file))
    try:
        table = json.loads(file.text(_LENGTH, size))
        _check_length(file, _LENGTH + size, table)
        return {
            name: _tensor(file, _LENGTH + size, entry)
            for name, entry in table.items()
            if name != "__metadata__"
        }
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise NoCheckpoint.of("no_checkpoint_table") from error


def _check_length(file: Bytes, start: int, table: dict[str, Any]) -> None:
    """Raise :class:`Incomplete` where the file ends before its last tensor."""
    ends = [entry["data_offsets"][1] for name, entry in table.items() if name != "__metadata__"]
    whole = start + max(ends, default=0)
    if len(file) < whole < _MOST:
        raise Incomplete.of("no_checkpoint_part", n=len(file), all=whole)


def _tensor(file: Bytes, start: int, entry: dict[str, Any]) -> Tensor:
    begin, end = entry["data_offsets"]
    if entry["dtype"] not in _KINDS:
        raise NoCheckpoint.of("no_checkpoint_type", kind=str(entry["dtype"]))
    tensor = file.numbers(start + begin, _KINDS[entry["dtype"]], entry["shape"])
    if tensor.array.nbytes != end - begin:
        raise NoCheckpoint.of("no_checkpoint_table")
    return tensor
