"""Arrays of an index as files that are mapped into memory, derived from the index and droppable.

A GeoPackage keeps embeddings in blocks, in half precision; a search wants them in one piece, in
single precision, without reading all of it first. So they are kept in the user's cache folder, one
file an array, and grow with the index: what an index run commits is written to their ends. A small
file beside them says which blocks they hold. Files of an index that became another one are
removed, and so are those that were used least recently where all take more than
:data:`MOST_BYTES`. Where nothing can be written, or another engine is writing, arrays stay in
memory; and whatever the files hold, they cost time at worst.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
import threading
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from rs_textsearch.engine import lock
from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.fields import Damage, Fields, parsed
from rs_textsearch.engine.index.tiles import Arrays, Extent
from rs_textsearch.engine.paths import cache_folder, identity, written_in_place

FEWEST_TILES = 2000
"""Smaller indexes are read from the GeoPackage faster than one would notice."""
MOST_BYTES = 8 << 30
"""What all files together take at most, but for those of the index in use."""
NAMES = {
    "ids", "raster", "boxes", "scale", "valid", "present", "globals", "sketches", "bounds",
}
"""Arrays that every index has; there may be a normaliser."""
_VERSION = 2
_OWNER, _SAID = "index.txt", "extent.json"
_PAGE = 4096
_STEP = 1 << 26
_DAY = 86400.0


@dataclass(frozen=True)
class Files:
    """The files of an index in ``folder``: their ``extent`` and the arrays, mapped."""

    folder: Path
    extent: Extent
    arrays: Arrays


def opened(index: Path) -> Files | None:
    """Return the files of ``index``, of whatever state; ``None`` where there are none or not whole.

    They count as used now.
    """
    home = _home(index)
    try:
        found = [_read(folder) for folder in sorted(home.iterdir()) if _is_whole(folder)]
        os.utime(home / _OWNER)
    except OSError:
        return None
    return max(filter(None, found), key=lambda files: files.extent.block, default=None)


def kept(index: Path, extent: Extent, parts: Iterable[Arrays]) -> Files | None:
    """Write the arrays of ``index`` part by part; ``None`` where that is not possible.

    Files of other states of the index, and of indexes that are gone, are removed.
    """
    home = _home(index)
    temporary = home / f"{os.getpid()}-{threading.get_ident()}.part"
    try:
        home.mkdir(parents=True, exist_ok=True)
        (home / _OWNER).write_text(str(index), encoding="utf-8")
        shutil.rmtree(temporary, ignore_errors=True)
        temporary.mkdir()
        layout = _append(temporary, parts, 0, None)
        _say(temporary, extent, layout)
        folder = home / secrets.token_hex(8)
        temporary.rename(folder)
        _remove_others(folder)
        return _read(folder)
    except (OSError, EngineError):
        shutil.rmtree(temporary, ignore_errors=True)
        return None


def grown(files: Files, extent: Extent, parts: Iterable[Arrays]) -> Files | None:
    """Write further ``parts`` to the ends of ``files``; ``None`` where that is not possible.

    What is mapped already stays as it is.
    """
    try:
        with lock.writing(files.folder / _SAID):
            now = _read(files.folder)
            if now is None or now.extent != files.extent:
                return None
            layout = _append(files.folder, parts, now.extent.tiles, _layout(now.arrays))
            _say(files.folder, extent, layout)
        return _read(files.folder)
    except (OSError, EngineError):
        return None


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


Layout = dict[str, tuple[str, tuple[int, ...]]]
"""By an array's name its type and the shape of an entry."""


def _layout(arrays: Arrays) -> Layout:
    return {name: (array.dtype.str, array.shape[1:]) for name, array in arrays.items()}


def _append(folder: Path, parts: Iterable[Arrays], tiles: int, layout: Layout | None) -> Layout:
    """Write ``parts`` behind the first ``tiles`` entries; returns what all of them have in common.

    Raises Damage where they are of another kind than what is there.
    """
    handles: dict[str, object] = {}
    try:
        for part in parts:
            found = _layout(part)
            if layout is None:
                layout = found
            # A block without normalisers: the index has none any more.
            layout = {name: kind for name, kind in layout.items() if name in found}
            if any(found[name] != kind for name, kind in layout.items()):
                raise Damage.of("damaged_kinds")
            for name in layout:
                if name not in handles:
                    file = folder / f"{name}.bin"
                    handles[name] = file.open("r+b" if tiles else "wb")
                    kind, shape = layout[name]
                    handles[name].seek(tiles * _bytes(kind, shape))
                # Not through a mapping: a full disk would kill the process instead of raising.
                handles[name].write(np.ascontiguousarray(part[name]).data)
    finally:
        for handle in handles.values():
            handle.close()
    return layout or {}


def _say(folder: Path, extent: Extent, layout: Layout) -> None:
    said = {
        "version": _VERSION,
        "extent": {**asdict(extent), "sums": list(extent.sums)},
        "arrays": {name: [kind, list(shape)] for name, (kind, shape) in layout.items()},
    }
    with written_in_place(folder / _SAID) as temporary:
        temporary.write_text(json.dumps(said), encoding="utf-8")


def _read(folder: Path) -> Files | None:
    """Return the files in ``folder``; ``None`` where they are not what they should be."""
    try:
        said = Fields(parsed((folder / _SAID).read_bytes()))
        if said.whole("version") != _VERSION:
            return None
        values = said.part("extent")
        counts = {n: values.whole(n) for n in ("block", "blocks", "tiles", "last")}
        extent = Extent(
            state=values.text("state"), block_state=values.text("block_state"),
            sums=values.numbers("sums", 9), **counts,
        )
        arrays = {}
        for name in said.part("arrays").values:
            kind, shape = _kind(said.part("arrays").values[name])
            file = folder / f"{name}.bin"
            if name not in (*NAMES, "normaliser") or not extent.tiles:
                return None
            if file.stat().st_size < extent.tiles * _bytes(kind, shape):
                return None
            arrays[name] = np.memmap(file, kind, "r", shape=(extent.tiles, *shape))
    except (OSError, ValueError, EngineError):
        return None
    if not arrays.keys() >= NAMES or not (np.diff(arrays["ids"]) > 0).all():
        return None
    return Files(folder, extent, arrays)


def _kind(said: object) -> tuple[str, tuple[int, ...]]:
    if not isinstance(said, list) or len(said) != 2 or said[0] not in _KINDS:
        raise Damage.of("damaged_kind")
    return said[0], Fields({"shape": said[1]}).wholes("shape", least=1, most=1 << 20)


_KINDS = {"<i8", "<f8", "<f4", "<f2", "|b1"}


def _bytes(kind: str, shape: tuple[int, ...]) -> int:
    return np.dtype(kind).itemsize * int(np.prod(shape, dtype=object))


def _is_whole(folder: Path) -> bool:
    return folder.is_dir() and folder.suffix != ".part"


def _is_old(folder: Path) -> bool:
    """Whether no engine can be at work on it any more."""
    return time.time() - folder.stat().st_mtime > _DAY


def _home(path: Path) -> Path:
    name = hashlib.blake2b(os.fsencode(identity(path)), digest_size=10).hexdigest()
    return cache_folder() / "indexes" / name


def _remove_others(folder: Path) -> None:
    """Remove other states of the index of ``folder``, indexes that are gone, and the least used."""
    for other in folder.parent.iterdir():
        if other != folder and other.is_dir() and (_is_whole(other) or _is_old(other)):
            shutil.rmtree(other, ignore_errors=True)
    homes = []
    for home in folder.parent.parent.iterdir():
        if home == folder.parent:
            continue
        try:
            owner = home / _OWNER
            gone = not Path(owner.read_text(encoding="utf-8")).exists()
            used, size = owner.stat().st_mtime_ns, _size(home)
        except (OSError, ValueError):
            gone, used, size = True, 0, 0
        if gone:
            shutil.rmtree(home, ignore_errors=True)
        else:
            homes.append((used, size, home))
    left = MOST_BYTES - _size(folder.parent)
    for _, size, home in sorted(homes, reverse=True):
        left -= size
        if left < 0:
            shutil.rmtree(home, ignore_errors=True)


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
