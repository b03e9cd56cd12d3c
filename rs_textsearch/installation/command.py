"""The command line of the installation, for ``make`` and, in JSON lines, for QGIS.

    PYTHON -I .../installation/__main__.py make FOLDER [--cuda] [--training] [--wheels FOLDER]
    PYTHON -I .../installation/__main__.py remove FOLDER

The environment is made of the PYTHON that runs this. With ``--json``, stdout has one event a line
(``progress``, ``line``, and at the end ``made``, ``removed`` or ``failed``), and the run is
cancelled when stdin ends: so nothing goes on after QGIS is gone.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from . import making
from .failures import InstallationError
from .lock import held
from .requirements import Choice

Report = Callable[..., None]


def main(words: list[str]) -> int:
    """Run the command line; returns the exit status, 2 for what the message says."""
    options = _parser().parse_args(words)
    report = _report_json if options.json else _report_text
    try:
        asyncio.run(_run(options, report))
    except (asyncio.CancelledError, KeyboardInterrupt):
        return _fail(InstallationError("cancelled"), report)
    except InstallationError as error:
        return _fail(error, report)
    except OSError as error:
        reason = f"{error.filename or options.folder}: {error.strerror or error}"
        return _fail(InstallationError("denied", reason=reason), report)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="installation", description="The engine's environment.")
    parser.add_argument("command", choices=("make", "remove"))
    parser.add_argument("folder", type=lambda text: Path(text).absolute())
    parser.add_argument("--cuda", action="store_true", help="for NVIDIA GPUs")
    parser.add_argument("--training", action="store_true", help="with what training needs")
    parser.add_argument("--wheels", type=Path, help="folder with all wheels; no network is used")
    parser.add_argument("--requirements", type=Path, help="file with a list to install instead")
    parser.add_argument("--system-packages", action="store_true", help="what Python has is seen")
    parser.add_argument("--json", action="store_true", help="events in JSON; ends with stdin")
    return parser


async def _run(options: argparse.Namespace, report: Report) -> None:
    if options.json:
        _end_with_stdin(asyncio.current_task(), asyncio.get_running_loop())
    with held(options.folder):
        if options.command == "remove":
            making.remove(options.folder)
            report("removed")
            return
        listed = options.requirements
        lines = listed.read_text(encoding="utf-8").splitlines() if listed else ()
        order = making.Order(
            options.folder,
            Choice(options.cuda, options.training),
            tuple(line.strip() for line in lines if line.strip()),
            options.wheels,
            options.system_packages,
        )
        report("made", **asdict(await making.make(order, report)))


def _end_with_stdin(task: asyncio.Task, loop: asyncio.AbstractEventLoop) -> None:
    def wait() -> None:
        while os.read(sys.stdin.fileno(), 1024):  # not by sys.stdin, which Python locks as it ends
            continue
        with contextlib.suppress(RuntimeError):  # it is over anyway
            loop.call_soon_threadsafe(task.cancel)

    threading.Thread(target=wait, daemon=True).start()
    signal.signal(signal.SIGTERM, lambda *_: loop.call_soon_threadsafe(task.cancel))


def _fail(error: InstallationError, report: Report) -> int:
    report("failed", code=error.code, values={k: str(v) for k, v in error.values.items()})
    if report is _report_text:
        print(f"error: {error}", file=sys.stderr)
    return 2


def _report_json(event: str, **values: Any) -> None:
    sys.stdout.write(json.dumps({"event": event, **values}) + "\n")
    sys.stdout.flush()


def _report_text(event: str, **values: Any) -> None:
    """Show what pip says; on a terminal only, as it would itself."""
    if event == "line" and (sys.stderr.isatty() or "ERROR" in values["text"]):
        print(values["text"], file=sys.stderr)
