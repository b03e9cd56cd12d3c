"""New folders: written under another name beside their place, and moved there when they are whole.

A process that is killed leaves such a folder, and its lock with it, which the system released. The
next one that writes a folder there finds it by that and removes it.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rs_textsearch import moving
from rs_textsearch.engine import lock
from rs_textsearch.engine.paths import disk_error, unused_name


@contextmanager
def written_folder(target: Path, *, replaces: bool = False) -> Iterator[Path]:
    """Give a new folder beside ``target`` that becomes ``target`` when the block succeeds.

    A block that fails leaves nothing, and a folder that would have been replaced as it was. Disk
    errors become engine errors.
    """
    part = unused_name(target)
    try:
        part.mkdir()
        with lock.writing(part):
            yield part
            if replaces:
                put(part, target)
            else:
                moving.move(part, target)
    except OSError as error:
        raise disk_error(error, target) from error
    finally:
        _remove(part)


def remove_abandoned(parent: Path) -> int:
    """Remove what killed processes left in ``parent`` of new folders; returns its bytes.

    It is said on stderr. Folders that somebody still writes stay, and those of others.
    """
    freed = 0
    for folder in sorted(parent.glob(".*.part*")):
        if folder.is_dir() and not folder.is_symlink() and lock.is_abandoned(folder):
            freed += sum(path.lstat().st_size for path in folder.rglob("*"))
            _remove(folder)
            sys.stderr.write(
                f"note: Removed {folder}, which a process that was killed had left unfinished.\n"
            )
    return freed


def put(whole: Path, target: Path) -> None:
    """Move the folder ``whole`` into its place; one that is there goes when the new one has come.

    Raises OSError; the old folder is as it was then.
    """
    if not target.exists():
        moving.move(whole, target)
        return
    former = unused_name(target)
    moving.move(target, former)
    try:
        moving.move(whole, target)
    except BaseException:
        moving.move(former, target)
        raise
    shutil.rmtree(former, ignore_errors=True)


def _remove(part: Path) -> None:
    shutil.rmtree(part, ignore_errors=True)
    moving.discard(lock.beside(part))
