"""Fingerprint of a raster file: tells whether an index still describes it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from rs_textsearch.engine import pam
from rs_textsearch.engine.errors import UnreadableRaster
from rs_textsearch.engine.inside import file_of
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.paths import absolute, quick, relative_to_folder

_WHOLE = 16 * 1024 * 1024
_SAMPLES = 64
_SAMPLE_BYTES = 4096
_STEPS_NS = (100, 1_000, 1_000_000, 10_000_000, 1_000_000_000, 2_000_000_000)


def take(path: Path, sources: Iterable[Path] = ()) -> dict[str, Any]:
    """Return size, modification time and a BLAKE2b digest of ``path``.

    ``sources`` are other files that its pixels or its place come from, or would come from if they
    were there: size and time of each are kept, by its path as seen from ``path``, and of GDAL's
    side file (``.aux.xml``) what matters.

    Files up to 16 MB are digested whole, larger ones by 64 samples of 4 KB spread evenly over
    them, the first and the last bytes included. Raises :class:`UnreadableRaster`.
    """
    mark = quick(path)
    if mark is None:
        raise UnreadableRaster.of("raster_missing", path=str(path))
    size = mark["bytes"]
    return {
        **mark,
        "digest": _digest(path, size),
        "whole": size <= _WHOLE,
        "sources": {
            relative_to_folder(source, path.parent) or str(source): quick(source)
            for source in sources
        },
        "pam": pam.take(path),
    }


def sources(stored: dict[str, Any], path: Path) -> list[Path]:
    """Return the other files that the pixels of ``path`` come from."""
    return [absolute(path.parent / name) for name in stored.get("sources", {})]


def difference(stored: dict[str, Any], path: Path) -> Note | None:
    """Return why ``path`` is not the file that ``stored`` describes, ``None`` if it is.

    A changed modification time alone is no difference where the digest is the same (a copied file)
    and is of the whole file, or where the time is the same but for what another file system keeps
    of it.
    """
    now = quick(path)
    if now is None:
        return Note.of("file_missing")
    for name, mark in stored.get("sources", {}).items():
        seen = quick(absolute(path.parent / name))
        if seen != mark:
            if mark is None:
                return Note.of("file_added", name=name)
            return Note.of("part_changed" if seen else "part_missing", name=name)
    if "pam" in stored and pam.changed(stored["pam"], path):
        return Note.of("file_beside_changed", name=pam.beside(path).name)
    if now["bytes"] != stored["bytes"]:
        return Note.of("size_changed", then=stored["bytes"], now=now["bytes"])
    if now["mtime_ns"] == stored["mtime_ns"]:
        return None
    if not stored["whole"] and not _is_rounded(stored["mtime_ns"], now["mtime_ns"]):
        return Note.of("written_again")
    same = _digest_once(path, now["bytes"], now["mtime_ns"]) == stored["digest"]
    return None if same else Note.of("content_changed")


def _is_rounded(one: int, other: int) -> bool:
    """Whether two times are one, of which a file system keeps less: where the file was copied to.

    NTFS counts 100 ns, exFAT 10 ms and FAT 2 s.
    """
    older, newer = sorted((one, other))
    return any(newer // step == older // step and older % step == 0 for step in _STEPS_NS)


def _digest(path: Path, size: int) -> str:
    digest = hashlib.blake2b(digest_size=16)
    try:
        with file_of(path).open("rb") as file:
            if size <= _WHOLE:
                while piece := file.read(1 << 20):
                    digest.update(piece)
            else:
                for i in range(_SAMPLES):
                    file.seek(i * (size - _SAMPLE_BYTES) // (_SAMPLES - 1))
                    digest.update(file.read(_SAMPLE_BYTES))
    except OSError as error:
        told = error.strerror or str(error)
        raise UnreadableRaster.of("raster_refused", path=str(path), reason=told) from error
    return digest.hexdigest()


@lru_cache(maxsize=1 << 14)
def _digest_once(path: Path, size: int, _mtime_ns: int) -> str:
    """Return the digest of a file as it is since then: every search of a copied archive asks."""
    return _digest(path, size)


class Watch:
    """Asks again and again whether a file still is the one of a fingerprint, at the least cost."""

    def __init__(self, stored: dict[str, Any], path: Path) -> None:
        self._stored = stored
        self._path = path
        others = (absolute(path.parent / name) for name in stored.get("sources", {}))
        self._files = [path, pam.beside(path), *others]
        self._seen: list[dict[str, int] | None] | None = None

    def difference(self) -> Note | None:
        """Return what :func:`difference` says; asks for size and time only while they stay."""
        now = [quick(file) for file in self._files]
        if now == self._seen:
            return None
        reason = difference(self._stored, self._path)
        if reason is None:
            self._seen = now
        return reason


def same_content(stored: dict[str, Any], path: Path) -> bool:
    """Whether ``path`` has the size and the digest of ``stored``, whenever it was written."""
    now = take(path)
    return (now["bytes"], now["digest"]) == (stored["bytes"], stored["digest"])
