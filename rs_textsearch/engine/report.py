"""The doctor's document in lines, to be read, or copied and sent to somebody who helps.

It names versions, devices and speeds, and no more of the user than that: credentials and the name
of the home folder are left out.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rs_textsearch.redaction import redacted, without_home


def lines(document: dict[str, Any]) -> str:
    """Return everything in the document of ``doctor``, in lines."""
    told = [f"engine {document['engine']}, Python {document['python']}", document["platform"]]
    packages = [f"{name} {version}" for name, version in document["packages"].items()]
    told += [", ".join(packages)] if packages else []
    told += _driver(document["gpu"])
    told += [_device(entry) for entry in document["devices"]]
    if document["bundle"]:
        bundle = document["bundle"]
        told.append(f"model {bundle['name']} {bundle['version']} at {bundle['path']}")
        told += [f"note: {bundle['note']}"] if bundle["note"] else []
    if document["benchmark"]:
        told += _benchmark(document["benchmark"])
    told += [f"problem: {problem}" for problem in document["problems"]]
    told.append("everything works" if document["ok"] else "not everything works")
    return without_home(redacted("\n".join(told)), str(Path.home()))


def _driver(gpu: dict[str, Any] | None) -> list[str]:
    if gpu is None:
        return []
    if gpu["problem"]:
        return [f"NVIDIA driver: {gpu['problem']}"]
    told = [f"NVIDIA driver {gpu['driver'] or 'of unknown version'}, CUDA up to {gpu['cuda']}"]
    for each in gpu["gpus"]:
        free = "" if each["free"] is None else f", {each['free'] / 1e9:.1f} GB of it free"
        memory = f"{each['memory'] / 1e9:.1f} GB{free}" if each["memory"] else "memory unknown"
        hidden = "" if each["visible"] else ", hidden by CUDA_VISIBLE_DEVICES"
        told.append(f"{each['name']}, architecture {each['architecture']}, {memory}{hidden}")
    return told


def _device(entry: dict[str, Any]) -> str:
    if not entry["available"]:
        return f"{entry['device']}: {entry['note']['text']}"
    rate = f", {entry['tiles_per_s']:g} tiles/s" if entry["tiles_per_s"] else ""
    return f"{entry['device']}: available{rate}"


def _benchmark(fastest: dict[str, Any]) -> list[str]:
    head = (
        f"{fastest['tiles_per_s']} tiles/s by {fastest['runtime']} {fastest['precision']} on "
        f"{fastest['device']} in batches of {fastest['batch']}; tried:"
    )
    told = [head, *(f"  {entry['text']}" for entry in fastest["tried"])]
    return told + ([f"note: {fastest['note']['text']}"] if fastest["note"] else [])
