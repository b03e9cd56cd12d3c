"""What ships is written in the syntax of the oldest Python that QGIS brings."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PARTS = ("rs_textsearch", "training", "resources")


def complaints(*paths: Path) -> str:
    """Return what ruff says of syntax that Python 3.9 does not know."""
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--isolated", "--select", "E9"]
    run = subprocess.run(
        [*command, "--target-version", "py39", "--output-format", "concise", *map(str, paths)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return run.stdout.replace("All checks passed!", "").strip() + run.stderr.strip()


def test_what_ships_is_written_for_the_oldest_python(root: Path) -> None:
    assert complaints(*(root / part for part in PARTS)) == ""


def test_newer_syntax_is_seen(tmp_path: Path) -> None:
    for name, text in {
        "match.py": "match 1:\n    case 1:\n        pass\n",
        "group.py": "try:\n    pass\nexcept* OSError:\n    pass\n",
        "quotes.py": "a = {}\nb = f'{a['c']}'\n",
        "generic.py": "def first[T](values: list[T]) -> T:\n    return values[0]\n",
    }.items():
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        assert "on Python 3.9" in complaints(path), name
