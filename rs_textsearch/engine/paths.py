"""Paths: finding a raster again, and writing outputs under a temporary name first."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from rs_textsearch.engine import inside
from rs_textsearch.engine.errors import BadInput, NoSpace

CACHE_VARIABLE = "RS_TEXTSEARCH_CACHE"
"""Names another folder for :func:`cache_folder`."""


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
    """Return ``path`` as seen from ``folder``; empty where the two are on different drives."""
    try:
        return os.path.relpath(path, folder)
    except ValueError:
        return ""


def output_path(path: str | Path, suffix: str) -> Path:
    """Return the absolute output path after checking its suffix and its folder.

    Raises :class:`BadInput` where the folder does not exist, the suffix is another one or the path
    is a link in a circle.
    """
    if not os.fspath(path).strip():
        raise BadInput.of("output_unnamed", suffix=suffix)
    target = absolute(path)
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
    """Return ``path`` with all links followed as far as they lead: one file has one such path."""
    return Path(os.path.realpath(path))


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
            temporary.replace(target)
        else:
            move(temporary)
    except OSError as error:
        raise disk_error(error, target) from error
    finally:
        for leftover in (temporary, temporary.with_name(f"{temporary.name}-journal")):
            leftover.unlink(missing_ok=True)


def disk_error(error: OSError, path: Path) -> BadInput | NoSpace:
    """Return the engine error for a failed write to ``path``."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        return NoSpace.of("disk_full", path=str(path))
    return BadInput.of("not_written", path=str(path), reason=error.strerror or str(error))
