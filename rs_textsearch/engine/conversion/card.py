"""What the card of a converted model says: what its checkpoint tells, and what a person did."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from rs_textsearch.engine.conversion.architecture import Told
from rs_textsearch.engine.conversion.tokenizer import rules
from rs_textsearch.engine.encoding.card import LOCAL, SCHEMA

UNKNOWN = "not stated"
ASSUMED_EXTENT = (100.0, 400.0, 5000.0)
"""Sides of images on the ground in metres where nobody says them: most aerial data sets have such
images (METHOD A.3)."""
_GLOBAL_ALONE = (1.0, 0.0)
"""Weights of global and local similarity: the published models were trained with the global one."""


@dataclass(frozen=True)
class About:
    """What a person says about a model; ``ground_extent`` is smallest, typical and largest side."""

    title: str = ""
    licence: str = ""
    source: str = ""
    ground_extent: tuple[float, float, float] | None = None
    normalisation: str = "clip"
    precision: str = "fp16"


def card_of(
    told: Told, checkpoint: Path, digest: str, about: About, files: dict[str, dict[str, Any]]
) -> dict[str, Any]:
    """Return the card of a bundle with these ``files``, but for what is measured with it.

    ``digest`` is the SHA-256 of the checkpoint. The version of the model is where it begins: it is
    another one where the weights are.
    """
    architecture = told.architecture
    weights = dict(zip(("global_weight", "local_weight"), _GLOBAL_ALONE))
    extent = about.ground_extent or ASSUMED_EXTENT
    return {
        "schema": SCHEMA,
        "name": _name(checkpoint, about.precision),
        "title": about.title or f"{checkpoint.stem} ({told.name.replace('-quickgelu', '')})",
        "version": digest[:8],
        "method": f"Contrast of global features; CLIP {told.name}, converted from its checkpoint",
        "created": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "licence": about.licence or UNKNOWN,
        "licence_notes": about.source or UNKNOWN,
        "data": [],
        "checkpoint": {
            "file": checkpoint.name,
            "bytes": checkpoint.stat().st_size,
            "sha256": f"sha256:{digest}",
            "architecture": told.name,
            "normalisation": about.normalisation,
            "precision": about.precision,
        },
        "files": files,
        "input_size": architecture.side,
        "patch_grid": [architecture.grid] * 2,
        "dim": architecture.dim,
        "text": asdict(rules(architecture.context)),
        "score": {**weights, "local": {key: known[0] for key, known in LOCAL.items()}},
        "ground_extent_m": dict(zip(("min", "typical", "max"), extent)),
        "bands": "RGB",
        "vocabulary": {},
    }


def _name(checkpoint: Path, precision: str) -> str:
    stem = re.sub(r"[^\w.-]+", "-", checkpoint.stem).strip(".-") or "clip"
    return stem if precision == About.precision else f"{stem}-{precision}"
