"""``python -m training``."""

from __future__ import annotations

import sys
from pathlib import Path

if __package__ and "." in __package__:  # pragma: no cover - imported as rs_textsearch.training
    sys.path.append(str(Path(__file__).resolve().parent.parent))

from training.cli import main

if __name__ == "__main__":
    sys.exit(main())
