"""What people have in place of a checkpoint: what a download leaves that went wrong, and others."""

from __future__ import annotations

import re
from pathlib import Path

from rs_textsearch.engine.errors import BadInput

GET_AGAIN = "Get it again, and compare its size with the one that its source names."
_PAGE = re.compile(rb"(\xef\xbb\xbf)?\s*<(!doctype html|html|\?xml|head|!--)", re.IGNORECASE)
_POINTER = re.compile(rb"version https://git-lfs\S*\n.*?^size (\d+)$", re.DOTALL | re.MULTILINE)
_TABLE = re.compile(rb'\s*\{\s*"(metadata|weight_map)"')
_OTHERS = {
    b"\x1f\x8b": "an archive of gzip",
    b"BZh": "an archive of bzip2",
    b"\xfd7zXZ": "an archive of xz",
    b"7z\xbc\xaf": "an archive of 7-Zip",
    b"Rar!": "an archive of RAR",
    b"\x89HDF": "a file of Keras or HDF5",
    b"GGUF": "a model of llama.cpp (GGUF)",
}
_ARCHIVE = "an archive"
_SHOWN = 60


def mistaken(path: Path, begin: bytes) -> None:
    """Raise :class:`BadInput` for a file that says by its first bytes that it is something else."""
    if _PAGE.match(begin):
        raise BadInput(
            f"{path} is a web page: the server sent that in place of the file, as where the "
            "address is that of a page about it, or where one has to log in.",
            "Get the file itself, as with the button for the download on that page.",
        )
    if begin.startswith(b"version https://git-lfs"):
        found = _POINTER.match(begin)
        size = f" of {int(found[1]) / 1e6:,.1f} MB" if found else ""
        raise BadInput(
            f"{path} is a pointer of Git LFS, a note that stands for a file{size}.",
            "Fetch the file: run git lfs pull in its repository, or download it from its page.",
        )
    if _TABLE.match(begin):
        raise BadInput(
            f"{path} is a table of the parts of a checkpoint, not the weights.",
            "Choose a checkpoint that is one file, as open_clip_model.safetensors.",
        )
    for mark, what in _OTHERS.items():
        if begin.startswith(mark):
            unpack = "Unpack it, and choose" if what.startswith(_ARCHIVE) else "Choose"
            raise BadInput(
                f"{path} is {what}, not a checkpoint.",
                f"{unpack} a .safetensors file, or one of torch.save (.pt, .bin).",
            )
    if not begin.strip(b"\0"):
        raise BadInput(f"{path} begins with zeros, as a download that never came.", GET_AGAIN)
    text = _text(begin)
    if text:
        raise BadInput(
            f"{path} is a text that begins with {text[:_SHOWN]!a}, not a checkpoint: a server may "
            "have sent that in place of the file.",
            GET_AGAIN,
        )


def _text(begin: bytes) -> str:
    """Return the first line of a text, "" where the bytes are none."""
    lines = begin.decode("utf-8", "ignore").split("\n")
    printable = all(line.expandtabs().rstrip("\r").isprintable() for line in lines)
    return next((line.strip() for line in lines if line.strip()), "") if printable else ""
