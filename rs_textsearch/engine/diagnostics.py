"""The doctor: what the engine runs on, which devices work and how fast it encodes.

It has to answer where packages are missing or broken, so all that needs one is imported in a
function.
"""

from __future__ import annotations

import platform
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from rs_textsearch.definitions import PACKAGES, VERSION
from rs_textsearch.engine import packages
from rs_textsearch.engine.encoding import processor
from rs_textsearch.engine.errors import EngineError, MissingPackage
from rs_textsearch.engine.parallel import threads

if TYPE_CHECKING:
    from rs_textsearch.engine.encoding.bundle import Bundle
    from rs_textsearch.engine.encoding.encoder import Encoder


def examine(bundle_path: str | None = None) -> dict[str, Any]:
    """Return the ``doctor`` document; a broken part is reported, not raised."""
    missing = packages.missing()
    document: dict[str, Any] = {
        "engine": VERSION,
        "python": f"{platform.python_version()} ({sys.executable})",
        "platform": f"{platform.platform()}, {_processor()}",
        "packages": _versions(PACKAGES),
        "missing": missing,
        "devices": [],
        "bundle": None,
        "benchmark": None,
        "problems": [str(packages.absent(missing))] if missing else [],
    }
    if not missing:
        document["problems"] += map(str, packages.broken())
    try:
        with packages.loading():
            _examine_bundle(document, bundle_path)
    except EngineError as error:
        if not isinstance(error, MissingPackage):  # else it is said already
            document["problems"].append(str(error))
    document["ok"] = not document["problems"]
    return document


def _examine_bundle(document: dict[str, Any], path: str | None) -> None:
    from rs_textsearch.engine.encoding import runtimes
    from rs_textsearch.engine.encoding.bundle import Bundle

    document["packages"] |= _versions(runtimes.packages())
    bundle = Bundle.open(path)
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


def _benchmark(bundle: Bundle) -> dict[str, Any]:
    """Return how fast the model runs here, what else was tried, and why it was not chosen."""
    from rs_textsearch.engine.encoding.selection import measure

    outcome = measure(bundle, again=True)
    chosen = asdict(outcome.chosen)
    return {
        **{name: chosen[name] for name in ("tiles_per_s", "batch", "device", "provider")},
        **{name: chosen[name] for name in ("runtime", "precision", "by_batch")},
        "tried": [{**asdict(entry), "text": entry.text} for entry in outcome.tried],
        "note": outcome.note,
        "seconds": outcome.seconds,
    }


def _devices(bundle: Bundle) -> list[dict[str, Any]]:
    """Return each device with whether one real tile runs on it, and if not, why."""
    from rs_textsearch.engine.encoding import runtimes
    from rs_textsearch.engine.encoding.encoder import DEVICES

    entries = []
    for device in DEVICES[1:]:
        reason = runtimes.lacking(device)
        if not reason:
            reason = _failure(runtimes.candidates(bundle, device, runtimes.AUTO)[0], device)
        entries.append({"device": device, "available": not reason, "reason": reason})
    return entries


def _failure(encoder: Encoder, device: str) -> str:
    """Return why one real tile does not run on ``device``, "" where it does."""
    try:
        encoder.prepare()
    except EngineError as error:
        return str(error)
    return "" if encoder.device == device else encoder.device_note


def _versions(names: Any) -> dict[str, str]:
    known = {name: packages.version(name) for name in names}
    return {name: version for name, version in known.items() if version is not None}


def _processor() -> str:
    return f"{processor.describe()['model']}, {threads()} threads"
