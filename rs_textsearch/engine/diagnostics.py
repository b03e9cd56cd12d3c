"""The doctor: what the engine runs on, which devices work, how fast, and why others do not.

It has to answer where packages are missing or broken, so all that needs one is imported in a
function.
"""

from __future__ import annotations

import platform
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from rs_textsearch.definitions import PACKAGES, VERSION
from rs_textsearch.engine import packages, report
from rs_textsearch.engine.encoding import processor
from rs_textsearch.engine.errors import EngineError, MissingPackage
from rs_textsearch.engine.parallel import threads

if TYPE_CHECKING:
    from rs_textsearch.engine.encoding.gpu import Gpu
    from rs_textsearch.engine.encoding.race import Outcome


def examine(bundle_path: str | None = None, asked: str = "auto") -> dict[str, Any]:
    """Return the ``doctor`` document; a broken part is reported, not raised.

    A device that does not work is a problem only where it is the one that is ``asked`` for.
    ``errors`` are the problems that are errors, for who says them in another language.
    """
    missing = packages.missing()
    document: dict[str, Any] = {
        "engine": VERSION,
        "python": f"{platform.python_version()} ({sys.executable})",
        "platform": f"{platform.platform()}, {_processor()}",
        "packages": _versions(PACKAGES),
        "missing": missing,
        "gpu": None,
        "devices": [],
        "bundle": None,
        "benchmark": None,
        "problems": [],
        "errors": [],
    }
    errors: list[EngineError] = [packages.absent(missing)] if missing else [*packages.broken()]
    try:
        with packages.loading():
            _examine_bundle(document, bundle_path, asked)
    except EngineError as error:
        if not isinstance(error, MissingPackage):  # else it is said already
            errors.append(error)
    document["problems"] += map(str, errors)
    document["errors"] += [error.as_dict() for error in errors]
    document["ok"] = not document["problems"]
    document["report"] = report.lines(document)
    return document


def _examine_bundle(document: dict[str, Any], path: str | None, asked: str) -> None:
    from rs_textsearch.engine.encoding import runtimes
    from rs_textsearch.engine.encoding.bundle import Bundle
    from rs_textsearch.engine.encoding.selection import measure

    document["packages"] |= _versions(runtimes.packages())
    document["gpu"] = _gpu()
    bundle = Bundle.open(path)
    document["bundle"] = {
        "name": bundle.name,
        "version": bundle.version,
        "id": bundle.id,
        "path": str(bundle.path),
        "available": True,
        "note": bundle.note,
    }
    outcome = measure(bundle, again=True)
    document["benchmark"] = _benchmark(outcome)
    document["devices"] = _devices(outcome)
    document["problems"] += [
        entry["note"]["text"]
        for entry in document["devices"]
        if entry["device"] == asked and not entry["available"]
    ]


def _benchmark(outcome: Outcome) -> dict[str, Any]:
    """Return how fast the model runs here, what else was tried, and why it was not chosen."""
    chosen = asdict(outcome.chosen)
    return {
        **{name: chosen[name] for name in ("tiles_per_s", "batch", "device", "provider")},
        **{name: chosen[name] for name in ("runtime", "precision", "by_batch")},
        "tried": [{**asdict(entry), "text": entry.text} for entry in outcome.tried],
        "note": outcome.note.as_json() if outcome.note is not None else None,
        "seconds": outcome.seconds,
    }


def _devices(outcome: Outcome) -> list[dict[str, Any]]:
    """Return each device: whether the model ran on it and how fast, or why it did not."""
    from rs_textsearch.engine.encoding import runtimes
    from rs_textsearch.engine.encoding.encoder import DEVICES, cause_of

    entries = []
    for device in DEVICES[1:]:
        rates = [entry.tiles_per_s for entry in outcome.tried if entry.device == device]
        note = runtimes.lacking(device)
        if note is None and rates and not any(rates) and outcome.note is not None:
            note = cause_of(outcome.note)
        entries.append(
            {
                "device": device,
                "available": note is None,
                "note": note.as_json() if note is not None else None,
                "tiles_per_s": max(rates, default=0.0),
            }
        )
    return entries


def _gpu() -> dict[str, Any] | None:
    """Return the NVIDIA driver and the GPUs that it tells of, ``None`` where there is none."""
    from rs_textsearch.engine.encoding import gpu

    driver = gpu.driver()
    if not driver.is_there:
        return None
    gpus = [
        {**_facts(each), "free": gpu.free_memory(each), "visible": each in driver.gpus}
        for each in (*driver.gpus, *driver.hidden)
    ]
    facts = {"driver": driver.version, "cuda": driver.cuda, "problem": driver.problem}
    return {**facts, "gpus": gpus}


def _facts(gpu: Gpu) -> dict[str, Any]:
    """Return what is said of a GPU: not its serial number."""
    return {name: value for name, value in asdict(gpu).items() if name != "uuid"}


def _versions(names: Any) -> dict[str, str]:
    known = {name: packages.version(name) for name in names}
    return {name: version for name, version in known.items() if version is not None}


def _processor() -> str:
    return f"{processor.describe()['model']}, {threads()} threads"
