"""What was measured on this machine, kept in the user's cache for the next run.

One small JSON file for every machine, model and set of versions.
"""

from __future__ import annotations

import hashlib
import json
from importlib import metadata
from typing import Any

from rs_textsearch.engine import cache
from rs_textsearch.engine.encoding import processor
from rs_textsearch.engine.encoding.encoder import wanted_threads
from rs_textsearch.engine.parallel import threads

_FORMAT = 1
"""Raised when the race changes so that earlier results say nothing any more."""
_RUNTIMES = ("onnxruntime", "onnxruntime-gpu", "openvino")


def key(bundle: str, device: str, runtime: str) -> dict[str, Any]:
    """Return everything that a measurement depends on."""
    return {
        "format": _FORMAT,
        "bundle": bundle,
        "device": device,
        "runtime": runtime,
        "processor": processor.describe(),
        "threads": wanted_threads() or threads(),
        "versions": {name: _version(name) for name in _RUNTIMES},
    }


def read(key: dict[str, Any]) -> dict[str, Any] | None:
    """Return what was measured under ``key``, ``None`` if nothing usable is there."""
    data = cache.read(_name(key))
    try:
        document = {} if data is None else json.loads(data)
        return document["result"] if document["key"] == key else None
    except (ValueError, KeyError, TypeError):
        return None


def write(key: dict[str, Any], result: dict[str, Any]) -> None:
    """Keep ``result`` under ``key``."""
    cache.write(_name(key), json.dumps({"key": key, "result": result}, indent=1).encode())


def _name(key: dict[str, Any]) -> str:
    digest = hashlib.blake2b(json.dumps(key, sort_keys=True).encode(), digest_size=8)
    return f"runtimes/{digest.hexdigest()}.json"


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
