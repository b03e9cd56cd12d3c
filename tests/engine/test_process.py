"""How a process of the engine ends where no signal reaches it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from rs_textsearch.definitions import END_VARIABLE

WAITING = """
import os, signal, sys, time
signal.signal(signal.SIGTERM, lambda *_: sys.exit(7))
import rs_textsearch.engine
print(os.environ.get(sys.argv[1]), flush=True)
while True:
    time.sleep(0.02)
"""


def test_a_file_ends_a_process_as_a_signal_does(tmp_path: Path) -> None:
    file = tmp_path / "end"
    told = {**os.environ, END_VARIABLE: str(file)}
    words = [sys.executable, "-c", WAITING, END_VARIABLE]
    with subprocess.Popen(words, env=told, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "None\n"  # not for processes that it starts
            assert process.poll() is None
            file.touch()
            assert process.wait(timeout=60) == 7
        finally:
            process.kill()
