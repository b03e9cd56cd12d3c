"""The encoder that an index run uses: what was asked for, else what won the race on this machine.

The result of a race is kept in the user's cache
(see :mod:`~rs_textsearch.engine.encoding.measured`), so it is run at first use only, and again when
the processor, a runtime or the model changed.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

from rs_textsearch.engine.encoding import measured, openvino_encoder
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.encoder import Encoder, OnnxEncoder, choose_device
from rs_textsearch.engine.encoding.openvino_encoder import OpenVinoEncoder
from rs_textsearch.engine.encoding.race import race
from rs_textsearch.engine.errors import BadInput

RUNTIMES = ("auto", "onnxruntime", "openvino")


def open_encoder(
    bundle: Bundle,
    device: str = "auto",
    runtime: str = "auto",
    like: dict[str, Any] | None = None,
) -> Encoder:
    """Return the encoder that was asked for, or the fastest one where that is left open.

    ``onnxruntime`` is the reference: it needs no race and computes in single precision. ``like``
    is what an index records of the encoder that began it (``runtime``, ``precision``): that one
    is taken where it can be had, so that all tiles of the index are encoded alike. Raises
    BadInput for an unknown device or runtime, BundleError where the model cannot be run.
    """
    check_runtime(runtime)
    runtime = _meant(runtime)
    note = ""
    if runtime == "openvino" and not openvino_encoder.installed():
        runtime = "onnxruntime"
        note = (
            "OpenVINO was asked for, but the engine's environment has no package openvino "
            "(pip install openvino); ONNX Runtime is used."
        )
    if runtime == "openvino" and device == "cuda":
        device, note = "cpu", "OpenVINO computes on the CPU; the device cuda is not used."
    if runtime == "auto" and like is not None and like["runtime"] == "onnxruntime":
        runtime = "onnxruntime"
    if runtime == "onnxruntime":
        encoder: Encoder = OnnxEncoder(bundle, device)
    else:
        encoder = _fastest(bundle, device, runtime, like)
    encoder.device_note = encoder.device_note or note
    return encoder


def check_runtime(runtime: str) -> None:
    """Raise BadInput for a runtime that is not one of :data:`RUNTIMES`."""
    if runtime not in RUNTIMES:
        raise BadInput(
            f"The runtime {runtime!r} is not known.", f"Choose one of {', '.join(RUNTIMES)}."
        )


def _meant(runtime: str) -> str:
    """Return what ``auto`` means here: the environment may name a runtime, as for tests."""
    named = os.environ.get("RS_TEXTSEARCH_RUNTIME", "auto") if runtime == "auto" else runtime
    return named if named in RUNTIMES else "auto"


def measure(
    bundle: Bundle, device: str = "auto", runtime: str = "auto", again: bool = False
) -> dict[str, Any]:
    """Return the result of the race, from the cache unless it is to be run ``again``."""
    runtime = _meant(runtime)
    key = _key(bundle, device, runtime)
    result = None if again else measured.read(key)
    if result is None:
        result = race(bundle, device, runtime)
        measured.write(key, result)
    return result


def _key(bundle: Bundle, device: str, runtime: str) -> dict[str, Any]:
    """Return what a race depends on; where there is no other device, ``auto`` means the CPU."""
    only_cpu = choose_device(device)[0] == "cpu"
    return measured.key(bundle.id, "cpu" if only_cpu else device, runtime)


def _fastest(bundle: Bundle, device: str, runtime: str, like: dict[str, Any] | None) -> Encoder:
    unavailable = choose_device(device)[1]
    result = measure(bundle, device, runtime)
    chosen = result["chosen"]
    for entry in result["tried"] if like is not None else ():
        if entry["tiles_per_s"] and all(entry[name] == like[name] for name in like):
            chosen = entry
    encoder: Encoder
    if chosen["runtime"] == "openvino":
        encoder = OpenVinoEncoder(bundle, chosen["precision"])
    else:
        encoder = OnnxEncoder(bundle, chosen["device"])
    encoder.batch = int(chosen["batch"])
    encoder.device_note = unavailable or result["note"]
    return encoder


def known_rate(bundle: Bundle, device: str = "auto", runtime: str = "auto") -> float | None:
    """Return the tiles a second that were measured for the model here, ``None`` if never."""
    runtime = _meant(runtime)
    for asked in dict.fromkeys((runtime, "auto")):
        result = measured.read(_key(bundle, device, asked))
        for entry in result["tried"] if result is not None else ():
            if entry["tiles_per_s"] and runtime in ("auto", entry["runtime"]):
                return float(entry["tiles_per_s"])  # the fastest comes first
    return None


def in_words(tried: Iterable[dict[str, Any]]) -> list[str]:
    """Return a line about every entry of a race."""
    lines = []
    for entry in tried:
        rates = ", ".join(f"{rate:g} by {size}" for size, rate in entry["by_batch"].items())
        name = f"{entry['runtime']} {entry['precision']} on {entry['device']}"
        lines.append(f"{name}: {entry['reason']}" + (f" (tiles/s {rates})" if rates else ""))
    return lines
