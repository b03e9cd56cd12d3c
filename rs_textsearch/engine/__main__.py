"""Entry point of the engine; also runs as a plain file under ``python -I``."""

from __future__ import annotations

import importlib.util
import signal
import sys
import warnings
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


def _end_quietly() -> None:
    """Let Ctrl-C end the process without a traceback where nobody is there to say a word."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def _silence_libraries() -> None:
    """Keep back what libraries say to their programmers: warnings, errors in their call-backs.

    Here and not where the command line is: who imports that has errors of its own to see.
    """
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
        sys.unraisablehook = sys.excepthook = lambda *_: None


if __name__ == "__main__":
    _end_quietly()
    _check_python()
    _make_importable()
    from rs_textsearch.engine.cli import main

    _silence_libraries()
    sys.exit(main())
