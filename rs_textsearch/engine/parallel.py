"""Work on long arrays, block by block, on all cores: numpy leaves them to other threads."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor


def threads() -> int:
    """Return the number of threads that this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_blocks(function: Callable[[slice], None], count: int, block: int) -> None:
    """Call ``function`` with slices of at most ``block`` entries that cover ``count`` of them."""
    parts = [slice(begin, begin + block) for begin in range(0, count, block)]
    if len(parts) < 2:
        for part in parts:
            function(part)
        return
    with ThreadPoolExecutor(min(threads(), len(parts))) as pool:
        list(pool.map(function, parts))
