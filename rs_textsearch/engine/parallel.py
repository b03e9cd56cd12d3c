"""Work on long arrays, block by block, on all cores: numpy leaves them to other threads."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from rs_textsearch.engine.encoding.processor import threads


def in_blocks(function: Callable[[slice], None], count: int, block: int) -> None:
    """Call ``function`` with slices of at most ``block`` entries that cover ``count`` of them."""
    parts = [slice(begin, begin + block) for begin in range(0, count, block)]
    if len(parts) < 2:
        for part in parts:
            function(part)
        return
    with ThreadPoolExecutor(min(threads(), len(parts))) as pool:
        list(pool.map(function, parts))
