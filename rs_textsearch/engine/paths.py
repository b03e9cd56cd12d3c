"""Paths: finding a raster again, and writing outputs under a temporary name first."""

from __future__ import annotations

import errno
import os
import re
import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from rs_textsearch import moving
from rs_textsearch.engine import inside
from rs_textsearch.engine.errors import BadInput, Busy, NoSpace

CACHE_VARIABLE = "RS_TEXTSEARCH_CACHE"
"""Names another folder for :func:`cache_folder`."""
_NO_NAME = re.compile(
    r'[<>:"|?*\x00-\x1f]|[ .]$'
    r"|^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\.|$)",
    re.IGNORECASE,
)
"""What no file of Windows is called: devices have such names whatever follows the dot, a colon
begins a hidden stream of another file, and a dot or space at the end is lost."""


def absolute(path: str | Path) -> Path:
    """Return ``path`` made absolute, without resolving links and without asking the disk.

    What GDAL calls a raster inside of a file is its path below that file, see inside.py. Raises
    :class:`BadInput` for a name that no index could record.
    """
    try:
        os.fspath(path).encode("utf-8")
    except UnicodeEncodeError as error:
        raise BadInput.of("file_not_utf8", name=ascii(os.fspath(path))) from error
    below = inside.path_of(os.fspath(path))
    if below is not None:
        return below
    return Path(os.path.abspath(os.fspath(path)))  # noqa: PTH100 (Path.resolve follows links)


def file_and_layer(path: Path) -> tuple[Path, str | None]:
    """Return the file that ``FILE.gpkg`` or ``FILE.gpkg:LAYER`` names, and the layer."""
    file, found, layer = str(path).rpartition(":")
    if not found or path.exists() or not file.lower().endswith(".gpkg"):
        return path, None
    return Path(file), layer


def quick(path: Path) -> dict[str, int] | None:
    """Return size and modification time of ``path``, ``None`` where there is no such file.

    Those of its file for a raster inside of one.
    """
    try:
        stat = inside.file_of(path).stat()
    except OSError:
        return None
    return {"bytes": stat.st_size, "mtime_ns": stat.st_mtime_ns}


def file_uri(path: Path) -> str:
    """Return the URI by which SQLite opens a file.

    Also one on another computer, whose name SQLite does not take for the authority of a URI.
    """
    text = path.as_posix()
    return "file://" + quote(text if text.startswith("/") else f"/{text}", safe="/:")


def cache_folder() -> Path:
    """Return the user's folder for what the engine may measure or fetch again."""
    chosen = os.environ.get(CACHE_VARIABLE)
    if chosen:
        return absolute(chosen)
    import platformdirs

    return Path(platformdirs.user_cache_path("rs_textsearch", appauthor=False))


def relative_to_folder(path: Path, folder: Path) -> str:
    """Return ``path`` as seen from ``folder``; empty where the two are on different drives.

    With slashes, so that it is the same when both are moved to another system. A drive's letter and
    the share that it stands for are one place.
    """
    for named, start in ((path, folder), (identity(path), identity(folder))):
        try:
            return os.path.relpath(named, start).replace(os.sep, "/")
        except ValueError:
            continue
    return ""


def output_path(path: str | Path, suffix: str) -> Path:
    """Return the absolute output path after checking its suffix and its folder.

    Raises :class:`BadInput` where the folder does not exist, the suffix is another one, the path
    is a link in a circle or the system has no such names.
    """
    if not os.fspath(path).strip():
        raise BadInput.of("output_unnamed", suffix=suffix)
    target = absolute(path)
    if os.name == "nt" and _NO_NAME.search(target.name):
        raise BadInput.of("output_name", name=target.name)
    if target.suffix.lower() != suffix:
        raise BadInput.of(
            "output_suffix", path=str(target), suffix=suffix,
            name=f"{target.stem or 'name'}{suffix}",
        )  # fmt: skip
    if target.is_dir():
        raise BadInput.of("output_folder", path=str(target))
    if not target.parent.is_dir():
        raise BadInput.of("output_nowhere", path=str(target), folder=str(target.parent))
    resolved(target)
    return target


def resolved(path: Path) -> Path:
    """Return ``path`` with all links followed; raises :class:`BadInput` for links in a circle."""
    place = identity(path)
    if place.is_symlink():
        raise BadInput.of("file_circle", path=str(path))
    return place


def holds_something(path: Path) -> bool:
    """Whether there is a file that is not empty: a full disk leaves empty ones behind."""
    return path.exists() and path.stat().st_size > 0


def identity(path: Path) -> Path:
    """Return ``path`` with all links followed as far as they lead: one file has one such path.

    On macOS a file is found by other letters than it is named with, large and small ones or
    composed and decomposed ones; the name is the one on the disk then, as Windows gives it.
    """
    place = os.path.realpath(path)
    return Path(_as_stored(place) if sys.platform == "darwin" else place)


def _as_stored(place: str) -> str:
    """Return the name that macOS keeps of a file or of the nearest folder that is there."""
    import fcntl

    folder, rest = place, []
    while True:
        try:
            handle = os.open(folder, os.O_RDONLY)
            break
        except OSError:
            above, name = os.path.split(folder)
            if above == folder:
                return place
            folder, rest = above, [name, *rest]
    try:
        found = fcntl.fcntl(handle, getattr(fcntl, "F_GETPATH", 50), bytes(1024))
    except OSError:
        return place
    finally:
        os.close(handle)
    return os.path.join(os.fsdecode(found.rstrip(b"\0")), *rest)  # noqa: PTH118


def unused_name(target: Path) -> Path:
    """Return a hidden name beside ``target`` that nothing has, with its suffix."""
    # File systems allow 255 bytes, and SQLite adds its own suffixes.
    stem = target.stem.encode()[:200].decode(errors="ignore")
    return target.with_name(f".{stem}.{secrets.token_hex(6)}.part{target.suffix}")


@contextmanager
def written_in_place(
    target: Path, move: Callable[[Path], None] | None = None
) -> Iterator[Path]:
    """Give a temporary path beside ``target`` which replaces ``target`` when the block succeeds.

    A failed block leaves ``target`` as it was. Disk errors become engine errors. ``move`` is how
    the temporary file comes into place.
    """
    temporary = unused_name(target)
    try:
        yield temporary
        if move is None:
            moving.move(temporary, target)
        else:
            move(temporary)
    except OSError as error:
        raise disk_error(error, target) from error
    finally:
        for leftover in (temporary, temporary.with_name(f"{temporary.name}-journal")):
            moving.discard(leftover)


def disk_error(error: OSError, path: Path) -> BadInput | Busy | NoSpace:
    """Return the engine error for a failed write to ``path``."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        return NoSpace.of("disk_full", path=str(path))
    if moving.is_held(error, path):
        return Busy.of("file_held", path=str(path))
    return BadInput.of("not_written", path=str(path), reason=error.strerror or str(error))
