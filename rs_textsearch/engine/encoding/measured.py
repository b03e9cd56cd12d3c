"""What was measured on this machine, kept in the user's cache for the next run.

One small JSON file for every machine, model and set of versions.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import Any

from rs_textsearch.engine import cache, packages
from rs_textsearch.engine.encoding import gpu, processor, runtimes
from rs_textsearch.engine.parallel import threads
from rs_textsearch.engine.process import wanted_threads

_FORMAT = 2
"""Raised when the race changes so that earlier results say nothing any more."""


def key(bundle: str, device: str, runtime: str) -> dict[str, Any]:
    """Return everything that a measurement depends on."""
    driver = gpu.driver()
    return {
        "format": _FORMAT,
        "bundle": bundle,
        "device": device,
        "runtime": runtime,
        "processor": processor.describe(),
        "gpu": [] if device == "cpu" else [driver.version, *map(asdict, driver.gpus)],
        "threads": wanted_threads() or threads(),
        "versions": {name: packages.version(name) for name in runtimes.packages()},
    }


def read(key: dict[str, Any]) -> Any:
    """Return what was kept under ``key``, ``None`` if nothing is there that can be read.

    What it is has still to be checked: anything may stand in a cache.
    """
    data = cache.read(_name(key))
    try:
        document = {} if data is None else json.loads(data)
        return document["result"] if document["key"] == key else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def write(key: dict[str, Any], result: dict[str, Any]) -> None:
    """Keep ``result`` under ``key``."""
    cache.write(_name(key), json.dumps({"key": key, "result": result}, indent=1).encode())


def _name(key: dict[str, Any]) -> str:
    digest = hashlib.blake2b(json.dumps(key, sort_keys=True).encode(), digest_size=8)
    return f"runtimes/{digest.hexdigest()}.json"
