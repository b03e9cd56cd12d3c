"""What an evaluation keeps in the cache, and for how long."""

from __future__ import annotations

import os
import time
from pathlib import Path

from rs_textsearch.engine.evaluating.sources import KEPT_DAYS, forget_unused


def test_indexes_that_were_not_used_for_long_are_deleted_with_what_belongs_to_them(
    tmp_path: Path,
) -> None:
    old, new = tmp_path / "old.gpkg", tmp_path / "new.gpkg"
    others = [tmp_path / "old.gpkg-wal", tmp_path / "old.geojson"]
    for path in (old, new, *others, tmp_path / "new.geojson", tmp_path / "notes.txt"):
        path.write_bytes(b"")
    day = 24 * 3600
    for path, days in ((old, KEPT_DAYS + 1), (new, KEPT_DAYS - 1), (tmp_path / "notes.txt", 99)):
        os.utime(path, (time.time() - days * day,) * 2)
    forget_unused(tmp_path)
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left == ["new.geojson", "new.gpkg", "notes.txt"]
    forget_unused(tmp_path / "none")  # before the first evaluation there is no folder
