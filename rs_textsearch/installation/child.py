"""One program that is run and listened to, and does not outlive who wants it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable

POLL_S = 0.5
LONGEST_LINE = 1 << 20  # bytes


async def run(
    words: list[str],
    on_line: Callable[[str], None],
    on_time: Callable[[], None] = lambda: None,
    *,
    environment: dict[str, str] | None = None,
) -> int:
    """Run a program without a shell and return its exit code.

    Args:
        words: the program and its arguments.
        on_line: is given each line of its output and of its errors.
        on_time: is called every half second.
        environment: its variables; those of this process by default.

    Raises:
        OSError: it cannot be started.
        asyncio.CancelledError: this was cancelled; the program and all it has started are gone.
    """
    process = await asyncio.create_subprocess_exec(
        *words,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env=environment,
        limit=LONGEST_LINE,
        start_new_session=sys.platform != "win32",
    )
    clock = asyncio.create_task(_tick(on_time))
    try:
        async for line in process.stdout:
            on_line(line.decode("utf-8", "replace").rstrip())
        return await process.wait()
    finally:
        clock.cancel()
        if process.returncode is None:
            await _end(process)
            await process.wait()


async def _tick(on_time: Callable[[], None]) -> None:
    while True:
        await asyncio.sleep(POLL_S)
        on_time()


async def _end(process: asyncio.subprocess.Process) -> None:
    if sys.platform == "win32":
        await _end_on_windows(process)
        return
    try:
        os.killpg(process.pid, signal.SIGKILL)  # it leads a group of its own
    except ProcessLookupError:
        return


async def _end_on_windows(process: asyncio.subprocess.Process) -> None:
    """End it with all it has started, which Windows itself does not; else that holds its files."""
    system = os.environ.get("SYSTEMROOT", r"C:\Windows")
    words = (rf"{system}\System32\taskkill.exe", "/F", "/T", "/PID", str(process.pid))
    nowhere = asyncio.subprocess.DEVNULL
    try:
        ending = await asyncio.create_subprocess_exec(
            *words, stdin=nowhere, stdout=nowhere, stderr=nowhere
        )
        await ending.wait()
    except OSError:  # there is no such program: at least itself
        process.kill()
