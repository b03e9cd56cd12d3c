"""Fingerprint of a raster file: tells whether an index still describes it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from rs_textsearch.engine.errors import UnreadableRaster

_WHOLE = 16 * 1024 * 1024
_SAMPLES = 64
_SAMPLE_BYTES = 4096


def quick(path: Path) -> dict[str, int] | None:
    """Return size and modification time of ``path``, ``None`` where there is no such file."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return {"bytes": stat.st_size, "mtime_ns": stat.st_mtime_ns}


def take(path: Path) -> dict[str, Any]:
    """Return size, modification time and a BLAKE2b digest of ``path``.

    Files up to 16 MB are digested whole, larger ones by 64 samples of 4 KB spread evenly over
    them, the first and the last bytes included. Raises :class:`UnreadableRaster`.
    """
    mark = quick(path)
    if mark is None:
        raise UnreadableRaster(f"{path} does not exist.", "Check the path of the raster.")
    digest = hashlib.blake2b(digest_size=16)
    size = mark["bytes"]
    try:
        with path.open("rb") as file:
            if size <= _WHOLE:
                while piece := file.read(1 << 20):
                    digest.update(piece)
            else:
                for i in range(_SAMPLES):
                    file.seek(i * (size - _SAMPLE_BYTES) // (_SAMPLES - 1))
                    digest.update(file.read(_SAMPLE_BYTES))
    except OSError as error:
        raise UnreadableRaster(
            f"{path} cannot be read: {error.strerror or error}.", "Check its permissions."
        ) from error
    return {**mark, "digest": digest.hexdigest(), "whole": size <= _WHOLE}


def difference(stored: dict[str, Any], path: Path) -> str | None:
    """Return in words why ``path`` is not the file that ``stored`` describes, ``None`` if it is.

    A changed modification time alone is no difference where the whole file was digested and the
    digest is the same (a copied file).
    """
    now = quick(path)
    if now is None:
        return "the file is missing"
    if now["bytes"] != stored["bytes"]:
        return f"the file's size changed from {stored['bytes']} to {now['bytes']} bytes"
    if now["mtime_ns"] == stored["mtime_ns"]:
        return None
    if not stored["whole"]:
        return "it was written again since it was indexed"
    return None if take(path)["digest"] == stored["digest"] else "the file's content changed"
