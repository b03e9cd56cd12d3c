"""Arrays of an index as files that are mapped into memory, derived from the index and droppable.

A GeoPackage keeps embeddings in blocks, in half precision; a search wants them in one piece, in
single precision, without reading all of it first. So they are written once to the user's cache
folder, one ``.npy`` file an array, under a name made of the index's creation time and generation:
an index that changed has other files, the old ones are removed, and two engines that make the same
ones do not disturb each other. Where nothing can be written, the arrays stay in memory.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import threading
from pathlib import Path

import numpy as np

from rs_textsearch.engine.paths import cache_folder, identity

FEWEST_TILES = 2000
"""Smaller indexes are read from the GeoPackage faster than one would notice."""
NAMES = {"ids", "raster", "boxes", "scale", "valid", "globals", "sketches", "bounds"}
"""Arrays that every index has; there may be others. All have one entry a tile."""
_VERSION = 1
_OWNER = "index.txt"
_PAGE = 4096
_STEP = 1 << 26

Arrays = dict[str, np.ndarray]


def key(path: Path, created: str, generation: int) -> Path:
    """Return the folder for the arrays of the index ``path`` in a state."""
    state = hashlib.blake2b(f"{_VERSION} {created} {generation}".encode(), digest_size=10)
    return _home(path) / state.hexdigest()


def opened(folder: Path) -> Arrays | None:
    """Return the arrays in ``folder``, mapped; ``None`` where they are not whole."""
    try:
        arrays = {file.stem: np.load(file, mmap_mode="r") for file in folder.glob("*.npy")}
    except (OSError, ValueError, EOFError):
        return None
    whole = arrays.keys() >= NAMES and len({len(array) for array in arrays.values()}) == 1
    return arrays if whole else None


def kept(folder: Path, index: Path, arrays: Arrays) -> Arrays:
    """Write ``arrays`` to ``folder`` and return them mapped; return them as they are if it fails.

    Older states of the index, and what is left of indexes that are gone, are removed.
    """
    temporary = folder.with_name(f"{folder.name}.{os.getpid()}-{threading.get_ident()}.part")
    try:
        temporary.mkdir(parents=True)
        (folder.parent / _OWNER).write_text(str(index), encoding="utf-8")
        for name, array in arrays.items():
            # Not through a mapping: a full disk would kill the process instead of raising.
            np.save(temporary / f"{name}.npy", array)
        _remove_others(folder, temporary)
        if opened(folder) is None:
            shutil.rmtree(folder, ignore_errors=True)
        temporary.rename(folder)
    except OSError:
        # No place to write, or another engine was faster; its files are as good.
        shutil.rmtree(temporary, ignore_errors=True)
    return opened(folder) or arrays


def touch(arrays: Arrays) -> threading.Thread:
    """Read the pages of mapped arrays in the background, so that the first query need not."""
    thread = threading.Thread(target=_touch, args=(arrays,), name="touch", daemon=True)
    thread.start()
    return thread


def _touch(arrays: Arrays) -> None:
    for array in arrays.values():
        flat = array.reshape(-1).view(np.uint8) if array.size else array.reshape(-1)
        for begin in range(0, len(flat), _STEP):
            flat[begin : begin + _STEP : _PAGE].max()


def _home(path: Path) -> Path:
    name = hashlib.blake2b(os.fsencode(identity(path)), digest_size=10).hexdigest()
    return cache_folder() / "indexes" / name


def _remove_others(folder: Path, temporary: Path) -> None:
    for other in folder.parent.iterdir():
        if other not in (folder, temporary) and other.is_dir() and other.suffix != ".part":
            shutil.rmtree(other, ignore_errors=True)
    for home in folder.parent.parent.iterdir():
        owner = home / _OWNER
        if owner.is_file() and not Path(owner.read_text(encoding="utf-8")).exists():
            shutil.rmtree(home, ignore_errors=True)
