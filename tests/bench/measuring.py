"""What every benchmark does: say on which machine, and let the ways that it compares take turns.

Ratios are of ways that ran in one process and in the same round, so they hold on a busy machine
too; absolute times do not.
"""

from __future__ import annotations

import os
import platform
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import onnxruntime


def machine() -> dict[str, Any]:
    """What the numbers depend on."""
    model = platform.processor()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line for line in cpuinfo.read_text().splitlines() if line.startswith("model name")]
        model = names[0].split(":", 1)[1].strip() if names else model
    return {
        "cpu": model,
        "cores": os.cpu_count(),
        "load_before": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        "python": platform.python_version(),
        "onnxruntime": onnxruntime.__version__,
        "system": platform.platform(),
    }


def heading(facts: dict[str, Any]) -> str:
    """Return what every report begins with, of what :func:`machine` told."""
    return f"Machine: {facts['cpu']}, {facts['cores']} cores, load {facts['load_before']} before"


def timed(function: Callable[..., Any], *arguments: Any, **named: Any) -> tuple[float, Any]:
    """Seconds that a call took, and its result."""
    begin = time.perf_counter()
    result = function(*arguments, **named)
    return time.perf_counter() - begin, result


def in_turns(ways: dict[str, Callable[[], Any]], rounds: int) -> dict[str, list[float]]:
    """Seconds of every way in every round, after a round that warms up."""
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(rounds + 1):
        for name, way in ways.items():
            passed, _ = timed(way)
            if number > 0:
                seconds[name].append(passed)
    return seconds


def median_ratio(slow: list[float], fast: list[float]) -> float:
    """Median over rounds of how many times faster ``fast`` was."""
    return statistics.median(a / b for a, b in zip(slow, fast, strict=True))
