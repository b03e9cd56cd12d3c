"""What people have in place of a checkpoint: what a download leaves that went wrong, and others."""

from __future__ import annotations

import re
from pathlib import Path

from rs_textsearch.engine.errors import BadInput

_PAGE = re.compile(rb"(\xef\xbb\xbf)?\s*<(!doctype html|html|\?xml|head|!--)", re.IGNORECASE)
_POINTER = re.compile(rb"version https://git-lfs\S*\n.*?^size (\d+)$", re.DOTALL | re.MULTILINE)
_TABLE = re.compile(rb'\s*\{\s*"(metadata|weight_map)"')
_ARCHIVES = {
    b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ": "xz", b"7z\xbc\xaf": "7-Zip", b"Rar!": "RAR",
}  # fmt: skip
_OTHERS = {b"\x89HDF": "Keras (HDF5)", b"GGUF": "llama.cpp (GGUF)"}
_SHOWN = 60


def mistaken(path: Path, begin: bytes) -> None:
    """Raise :class:`BadInput` for a file that says by its first bytes that it is something else."""
    if _PAGE.match(begin):
        raise BadInput.of("mistaken_page", path=str(path))
    if begin.startswith(b"version https://git-lfs"):
        found = _POINTER.match(begin)
        if found is None:
            raise BadInput.of("mistaken_pointer", path=str(path))
        size = f"{int(found[1]) / 1e6:,.1f}"
        raise BadInput.of("mistaken_pointer_of", path=str(path), size=size)
    if _TABLE.match(begin):
        raise BadInput.of("mistaken_table", path=str(path))
    for mark, kind in _ARCHIVES.items():
        if begin.startswith(mark):
            raise BadInput.of("mistaken_archive", path=str(path), kind=kind)
    for mark, kind in _OTHERS.items():
        if begin.startswith(mark):
            raise BadInput.of("mistaken_file", path=str(path), kind=kind)
    if not begin.strip(b"\0"):
        raise BadInput.of("mistaken_zeros", path=str(path))
    text = _text(begin)
    if text:
        raise BadInput.of("mistaken_text", path=str(path), text=ascii(text[:_SHOWN]))


def _text(begin: bytes) -> str:
    """Return the first line of a text, "" where the bytes are none."""
    lines = begin.decode("utf-8", "ignore").split("\n")
    printable = all(line.expandtabs().rstrip("\r").isprintable() for line in lines)
    return next((line.strip() for line in lines if line.strip()), "") if printable else ""
