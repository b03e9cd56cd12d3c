"""Who calls what is deprecated in QGIS."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

HEARD: Callable[[str, str], None] | None = None
"""Is told the member and the place of each call that was made outside this package."""
_HERE = str(Path(__file__).parent)


def note(path: str) -> None:
    """Tell that a member was called that is deprecated."""
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_HERE):
        frame = frame.f_back
    if HEARD is not None:
        HEARD(path, f"{frame.f_code.co_filename}:{frame.f_lineno}")
