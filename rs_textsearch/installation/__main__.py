"""Entry point of the installation; run as a plain file under ``python -I``."""

from __future__ import annotations

import sys
from pathlib import Path


def _make_importable() -> None:
    """Put the folder above ``rs_textsearch`` last on the module path, and this one off it."""
    here = Path(__file__).resolve().parent
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != here]
    sys.path.append(str(here.parent.parent))


if __name__ == "__main__":
    if sys.version_info < (3, 10):
        sys.exit(f"error: the engine needs Python 3.10 or newer; {sys.executable} is older.")
    _make_importable()
    from rs_textsearch.installation.command import main

    sys.exit(main(sys.argv[1:]))
