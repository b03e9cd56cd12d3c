"""Standard output and errors that take whatever is printed; standard library only."""

from __future__ import annotations

import os
import sys


def prepare() -> None:
    """Make sure that everything can be printed, whatever the streams are.

    A stream that is closed leads nowhere: else the next file that is opened would take its place,
    and get what libraries print.
    """
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass
    os.close(number)
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123
        elif hasattr(stream, "reconfigure"):
            # A terminal knows its own characters; files and pipes get UTF-8. A file name that is
            # no text stays a valid JSON escape.
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
