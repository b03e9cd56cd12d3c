"""Files that runs share: written under another name first; arrays are memory-mapped."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch import moving

ABANDONED = 24 * 3600
"""Seconds after which a file that nobody has written to is what a killed run has left."""


@contextmanager
def written(target: Path) -> Iterator[Path]:
    """A temporary file beside ``target`` to write to, which takes its place if all goes well.

    Any number of runs may do so at once: each writes a file of its own, named after its process
    and thread, and the last to end replaces the others' equal file.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    _remove_abandoned(target.parent)
    temporary = target.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
    try:
        yield temporary
        _take(temporary, target)
    except BaseException:
        moving.discard(temporary)
        raise


def _take(temporary: Path, target: Path) -> None:
    """Move it into place; an equal file of another run, which Windows keeps while it is mapped, may
    stay there instead.
    """
    try:
        moving.move(temporary, target)
    except PermissionError:
        if not target.is_file():
            raise
        moving.discard(temporary)


def cached_array(
    target: Path, shape: Sequence[int], dtype: Any, fill: Callable[[np.memmap], None]
) -> np.ndarray:
    """The array in ``target``, memory-mapped read-only; :func:`written` first if it is not there.

    Args:
        target: a file ``NAME.npy`` whose name changes with everything that the content depends on.
        fill: writes the new array in place.

    Raises:
        OSError: the folder cannot be written to, or the disk is full.
    """
    if not target.exists():
        with written(target) as file:
            array = np.lib.format.open_memmap(file, mode="w+", dtype=dtype, shape=tuple(shape))
            _reserve(file)
            fill(array)
            array.flush()
            del array
    return np.load(target, mmap_mode="c")  # torch takes writable arrays only; the file stays


def _remove_abandoned(folder: Path) -> None:
    for file in folder.glob("*.part"):
        try:
            if time.time() - file.stat().st_mtime > ABANDONED:
                file.unlink()
        except OSError:  # another run was quicker, or it is another user's
            continue


def _reserve(file: Path) -> None:
    """Claim the disk that a memory map needs: running out of it later kills the process."""
    if hasattr(os, "posix_fallocate"):
        with file.open("r+b") as stream:
            os.posix_fallocate(stream.fileno(), 0, file.stat().st_size)
