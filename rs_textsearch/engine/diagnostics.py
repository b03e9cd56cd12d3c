"""The doctor: what the engine runs on, which devices work and how fast it encodes."""

from __future__ import annotations

import platform
import sys
import time
from importlib import metadata
from typing import Any

import numpy as np

from rs_textsearch.definitions import VERSION
from rs_textsearch.engine.bundle import Bundle
from rs_textsearch.engine.encoder import OnnxEncoder, choose_device
from rs_textsearch.engine.errors import EngineError

PACKAGES = (
    "numpy", "onnxruntime", "onnxruntime-gpu", "rasterio", "shapely", "pyproj", "tokenizers",
    "fudgeo", "tqdm",
)
_OPTIONAL = {"onnxruntime-gpu"}
_BATCHES = (1, 8, 16, 32)
_SECONDS_A_BATCH = 0.4


def examine(bundle_path: str | None = None) -> dict[str, Any]:
    """Return the ``doctor`` document; a broken part is reported, not raised."""
    packages = {name: _version(name) for name in PACKAGES}
    if packages["onnxruntime"] is None and packages["onnxruntime-gpu"] is not None:
        packages["onnxruntime"] = packages["onnxruntime-gpu"]
    missing = [n for n, v in packages.items() if v is None and n not in _OPTIONAL]
    document: dict[str, Any] = {
        "engine": VERSION,
        "python": f"{platform.python_version()} ({sys.executable})",
        "platform": f"{platform.platform()}, {_processor()}",
        "packages": {name: version for name, version in packages.items() if version is not None},
        "missing": missing,
        "devices": [],
        "bundle": None,
        "benchmark": None,
        "problems": [f"The package {n} is not installed." for n in missing],
    }
    try:
        bundle = Bundle.open(bundle_path)
        document["bundle"] = {
            "name": bundle.name,
            "version": bundle.version,
            "id": bundle.id,
            "path": str(bundle.path),
            "available": True,
        }
        document["devices"] = _devices(bundle)
        encoder = OnnxEncoder(bundle)
        encoder.prepare()
        document["benchmark"] = benchmark(encoder)
    except EngineError as error:
        document["problems"].append(str(error))
    except ImportError as error:
        document["problems"].append(f"A package cannot be loaded: {error}.")
    document["ok"] = not document["problems"]
    return document


def benchmark(encoder: OnnxEncoder) -> dict[str, Any]:
    """Return tiles per second of ``encoder`` for several batch sizes, the best one first."""
    size = encoder.bundle.input_size
    tiles = np.random.default_rng(0).integers(0, 256, (max(_BATCHES), size, size, 3), np.uint8)
    rates: dict[str, float] = {}
    for batch in _BATCHES:
        encoder.encode_images(tiles[:batch])
        start, count = time.perf_counter(), 0
        while time.perf_counter() - start < _SECONDS_A_BATCH:
            encoder.encode_images(tiles[:batch])
            count += batch
        rates[str(batch)] = round(count / (time.perf_counter() - start), 1)
    best = max(rates, key=lambda batch: rates[batch])
    return {
        "tiles_per_s": rates[best],
        "batch": int(best),
        "device": encoder.device,
        "provider": encoder.provider,
        "by_batch": rates,
    }


def _devices(bundle: Bundle) -> list[dict[str, Any]]:
    """Return each device with whether one real tile runs on it, and if not, why."""
    entries = []
    for device in ("cpu", "cuda"):
        chosen, reason = choose_device(device)
        if chosen == device and device == "cuda":
            encoder = OnnxEncoder(bundle, device)
            try:
                encoder.prepare()
                chosen, reason = encoder.device, encoder.device_note
            except EngineError as error:
                chosen, reason = "cpu", str(error)
        available = chosen == device
        entries.append({"device": device, "available": available, "reason": reason})
    return entries


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _processor() -> str:
    import os

    return f"{platform.machine()} with {os.cpu_count()} threads"
