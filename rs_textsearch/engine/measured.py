"""What was measured on this machine, kept in the user's cache for the next run.

One small JSON file for every machine, model and set of versions. A cache that cannot be read or
written only means that it is measured again.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

from rs_textsearch.engine import processor
from rs_textsearch.engine.encoder import wanted_threads
from rs_textsearch.engine.paths import cache_folder

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
        "threads": wanted_threads() or processor.threads(),
        "versions": {name: _version(name) for name in _RUNTIMES},
    }


def read(key: dict[str, Any]) -> dict[str, Any] | None:
    """Return what was measured under ``key``, ``None`` if nothing usable is there."""
    try:
        document = json.loads(_path(key).read_text(encoding="utf-8"))
        return document["result"] if document["key"] == key else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write(key: dict[str, Any], result: dict[str, Any]) -> None:
    """Keep ``result`` under ``key``; a folder that cannot be written is said on stderr only."""
    path = _path(key)
    temporary = path.with_name(f".{path.stem}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps({"key": key, "result": result}, indent=1), "utf-8")
        temporary.replace(path)
    except OSError as error:
        reason = error.strerror or error
        print(f"note: the measurement is not kept in {path.parent}: {reason}.", file=sys.stderr)


def _path(key: dict[str, Any]) -> Path:
    digest = hashlib.blake2b(json.dumps(key, sort_keys=True).encode(), digest_size=8)
    return cache_folder() / "runtimes" / f"{digest.hexdigest()}.json"


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
