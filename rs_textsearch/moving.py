"""Files moved into the place of others and removed, on every system; standard library only.

Windows refuses both while any program has the file open, and search services and virus scanners
open what was just written, for moments.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

_PAUSES_S = (0.01, 0.04, 0.1, 0.2, 0.4)
_SHARED = (32, 33, 1224)
"""Windows' ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION and ERROR_USER_MAPPED_FILE."""
_DENIED = 5
"""ERROR_ACCESS_DENIED: also where the file that is to be replaced is open."""


def move(source: Path, target: Path) -> None:
    """Give the file or folder ``source`` the name ``target``; a file there is replaced.

    Where Windows refuses it is tried again, for three quarters of a second. Raises OSError.
    """
    for pause in _PAUSES_S if os.name == "nt" else ():
        try:
            source.replace(target)
            return
        except PermissionError:
            time.sleep(pause)
    source.replace(target)


def discard(path: Path) -> None:
    """Remove a file that is not wanted any more; one that another program holds stays."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def is_held(error: OSError, path: Path) -> bool:
    """Whether ``path`` could not be replaced or removed because another program has it open."""
    code = getattr(error, "winerror", None)
    if code in _SHARED:
        return True
    return code == _DENIED and path.is_file() and os.access(path, os.W_OK)
