"""The doctor: what the engine runs on, which devices work and how fast it encodes."""

from __future__ import annotations

import platform
import sys
from importlib import metadata
from typing import Any

from rs_textsearch.definitions import VERSION
from rs_textsearch.engine.encoding import processor
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.encoder import OnnxEncoder, choose_device
from rs_textsearch.engine.encoding.selection import measure
from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.parallel import threads

PACKAGES = (
    "numpy", "onnxruntime", "onnxruntime-gpu", "openvino", "rasterio", "shapely", "pyproj",
    "tokenizers", "fudgeo", "tqdm", "platformdirs",
)
_OPTIONAL = {"onnxruntime-gpu", "openvino"}


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
            "note": bundle.note,
        }
        document["devices"] = _devices(bundle)
        document["benchmark"] = _benchmark(bundle)
    except EngineError as error:
        document["problems"].append(str(error))
    except ImportError as error:
        document["problems"].append(f"A package cannot be loaded: {error}.")
    document["ok"] = not document["problems"]
    return document


def _benchmark(bundle: Bundle) -> dict[str, Any]:
    """Return how fast the model runs here, what else was tried, and why it was not chosen."""
    result = measure(bundle, again=True)
    chosen = result["chosen"]
    return {
        **{name: chosen[name] for name in ("tiles_per_s", "batch", "device", "provider")},
        **{name: chosen[name] for name in ("runtime", "precision", "by_batch")},
        "tried": result["tried"],
        "note": result["note"],
        "seconds": result["seconds"],
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
    return f"{processor.describe()['model']}, {threads()} threads"
