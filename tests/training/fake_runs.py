"""Runs of an ablation that train nothing; their processes need not wait for torch, either."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path


def fake_fit(arguments: list[str], log: Path, threads: int) -> None:
    """A run that only notes that it was there; the one called b fails with seed 0."""
    out = Path(arguments[arguments.index("--out") + 1])
    with (out.parent / "order.txt").open("a") as file:
        file.write(out.name + "\n")
    if out.name == "b-s0":
        log.write_text("epoch 1\ntraining: out of luck\n\n")
        sys.exit(2)
    (out / "metrics.jsonl").write_text("{}")
    (out / "summary.json").write_text(json.dumps({"val": {"mr": 1.0}, "epoch": 1}))


def sleeping_fit(arguments: list[str], log: Path, threads: int) -> None:
    """A run that takes long, and says who it is."""
    log.write_text(str(os.getpid()))
    time.sleep(60)
