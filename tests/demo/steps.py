"""The demo's steps: each is announced, timed, and runs the engine as a command of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from contextlib import contextmanager

from tests.demo.common import ROOT, DemoError


class Steps:
    """Says what is done, and keeps the time of each step for the closing table."""

    def __init__(self) -> None:
        self.seconds: list[tuple[str, float]] = []

    @contextmanager
    def step(self, name: str, note: str = ""):
        print(f"\n== {name}{f': {note}' if note else ''}", flush=True)
        begin = time.monotonic()
        yield
        self.seconds.append((name, time.monotonic() - begin))


def engine(*arguments: str) -> dict:
    """Run the engine's command line and return its JSON document; progress goes to stderr."""
    shown = " ".join(f'"{a}"' if " " in a else a for a in arguments)
    print(f"$ python -m rs_textsearch.engine {shown}", flush=True)
    done = subprocess.run(
        [sys.executable, "-m", "rs_textsearch.engine", *arguments, "--json"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise DemoError(f"the engine ended with status {done.returncode}; its message stands above")
    return json.loads(done.stdout)


def print_index(made: dict, size_bytes: int) -> None:
    """Print what an index run made, its notes included, or raise DemoError without a tile."""
    print(
        f"  {made['tiles']} tiles in {made['seconds']:.1f} s, {made['tiles_per_s']:.0f} tiles/s"
        f" on {made['device']} ({made['provider']}); {size_bytes / 1e6:.1f} MB"
    )
    if made["tiles"] == 0:
        raise DemoError("the raster gave no tile")
