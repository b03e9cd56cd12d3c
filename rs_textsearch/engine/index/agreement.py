"""Whether an index run may go on with the index that is there."""

from __future__ import annotations

from pathlib import Path

from rs_textsearch.engine.errors import StaleIndex
from rs_textsearch.engine.index.records import Header


def check_same(out: Path, stored: Header, wanted: Header) -> None:
    """Raise :class:`StaleIndex` where an index was built with another model or tiling.

    The area of interest may be another one: its tiles are added to those that are there.
    """
    if stored.bundle.id != wanted.bundle.id:
        raise StaleIndex.of(
            "index_of_model", path=str(out), built=str(stored.bundle), wanted=str(wanted.bundle)
        )
    if wanted.keep_patches and not stored.keep_patches:
        raise StaleIndex.of("index_without_patches", path=str(out))
    difference = stored.tiling.difference(wanted.tiling)
    if difference is not None:
        raise StaleIndex.of("index_of_tiling", path=str(out), difference=difference)
