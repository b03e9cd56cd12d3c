"""Entry point of the engine; also runs as a plain file under ``python -I``."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path


def _make_importable() -> None:
    """Append the folder above ``rs_textsearch`` to the module path where the package is unknown.

    Appended rather than inserted, so that nothing beside the package shadows an installed module.
    Run as a file, Python itself may have put this folder first: taken out for the same reason.
    """
    here = Path(__file__).resolve().parent
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != here]
    if importlib.util.find_spec("rs_textsearch") is None:
        sys.path.append(str(here.parent.parent))


def _check_python() -> None:
    """Leave with one line where this Python is too old to read the rest of the engine."""
    if sys.version_info < (3, 10):
        version = ".".join(map(str, sys.version_info[:3]))
        sys.stderr.write(
            f"error: The engine needs Python 3.10 or newer; {sys.executable} is {version}. Choose "
            "another interpreter.\n"
        )
        sys.exit(2)


if __name__ == "__main__":
    _check_python()
    _make_importable()
    from rs_textsearch.engine.cli import main

    sys.exit(main())
