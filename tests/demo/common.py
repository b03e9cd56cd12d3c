"""What the demo's modules share: places, and the one error that ends it."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "demo"


class DemoError(Exception):
    """Why the demo cannot go on, for the person who runs it."""


def shown_path(path: Path) -> str:
    """Return `path` as seen from the repository where it lies inside, else whole."""
    return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)
