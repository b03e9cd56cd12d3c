"""Tensors of a checkpoint, where they lie in its file: nothing is copied before it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rs_textsearch.engine.errors import BadInput

BFLOAT16 = "bfloat16"
"""The one type of a checkpoint that numpy has not: the upper halves of float32 numbers."""


class NoCheckpoint(BadInput):
    """A file cannot be read as a checkpoint; the text says why, as a part of a sentence."""


class Incomplete(NoCheckpoint):
    """A file that ends before it should; the text says so, as a part of a sentence."""


@dataclass(frozen=True)
class Tensor:
    """``array`` is a view into the file; of bfloat16 numbers (``kind``) it holds the bits."""

    array: np.ndarray
    kind: str

    @property
    def shape(self) -> tuple[int, ...]:
        """The lengths of the axes."""
        return tuple(self.array.shape)

    def values(self) -> np.ndarray:
        """Return the numbers as a float32 array in memory of its own."""
        if self.kind == BFLOAT16:
            return (np.array(self.array, np.uint32, order="C") << 16).view(np.float32)
        return np.array(self.array, np.float32, order="C")


class Bytes:
    """The bytes of a file, mapped: the system reads what is looked at and forgets it again."""

    def __init__(self, path: Path) -> None:
        """Map ``path``; raises OSError, and :class:`NoCheckpoint` for an empty file."""
        if not path.stat().st_size:
            raise NoCheckpoint.of("no_checkpoint_empty")
        self._bytes = np.memmap(path, np.uint8, mode="r")

    def __len__(self) -> int:
        return len(self._bytes)

    def text(self, begin: int, size: int) -> bytes:
        """Return a copy of some bytes; raises :class:`NoCheckpoint` where the file ends before."""
        return self._part(begin, size).tobytes()

    def numbers(self, begin: int, kind: str, shape: Sequence[int]) -> Tensor:
        """Return the tensor whose numbers follow one another from ``begin``.

        Raises :class:`NoCheckpoint` for a shape of anything but lengths, and where the file ends
        before.
        """
        stored = np.dtype("<u2" if kind == BFLOAT16 else kind)
        count = 1
        for length in shape:
            if type(length) is not int or not 0 <= length <= len(self):
                raise NoCheckpoint.of("no_checkpoint_cut")
            count *= length
        part = self._part(begin, count * stored.itemsize)
        return Tensor(part.view(stored).reshape(tuple(shape)), kind)

    def _part(self, begin: int, size: int) -> np.ndarray:
        if begin < 0 or size < 0 or begin + size > len(self._bytes):
            raise NoCheckpoint.of("no_checkpoint_cut")
        return self._bytes[begin : begin + size]
