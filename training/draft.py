"""Draft models: bundles that compute in eight bits, with what that costs on their cards.

A draft is for a first look at a large raster: faster, and a little worse at finding things. How
much worse is measured, on images that it was not calibrated with, and stands on the card, where
the engine reads it out.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine import folders
from rs_textsearch.engine.encoding.bundle import Bundle
from training.card import file_entry
from training.data.images import load_images
from training.data.pairs import ImageRecord
from training.errors import TrainingError, engine_errors
from training.evaluation.encode import BundleModel
from training.evaluation.evaluate import evaluate
from training.export import check_replaceable
from training.quantisation import PERCENTILE, quantise
from training.runs import write_json

CALIBRATION = 128
"""Images that are calibrated with, at most a quarter of those given."""
_FEWEST = 8


def export_draft(
    source: Path, out: Path, records: Sequence[ImageRecord], sources: Sequence[Path]
) -> dict[str, Any]:
    """Write the bundle ``source`` as a draft to ``out``; returns the card's section ``draft``.

    Every few of ``records`` are calibrated with, the rest is what the cost is measured on: give
    validation pairs, never test pairs.

    Raises:
        TrainingError: ``source`` is no bundle or a draft already, there are too few images, or
            ``out`` holds something else than a bundle.
    """
    check_replaceable(out)
    if source.resolve() == out.resolve():
        raise TrainingError(f"{out}: a draft does not replace its model; name another folder")
    with engine_errors():
        bundle = Bundle.open(source)
    if bundle.card.draft is not None:
        raise TrainingError(f"{source}: this model computes in eight bits already")
    if len(records) < _FEWEST:
        raise TrainingError(
            f"{len(records)} images cannot calibrate and measure a draft; give {_FEWEST} or more"
        )
    every = max(4, -(-len(records) // CALIBRATION))
    measured = [record for number, record in enumerate(records) if number % every]
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent) as scratch:
        work, folder = Path(scratch) / "work", Path(scratch) / out.name
        work.mkdir()
        images = load_images(records[::every], sources, bundle.input_size, work)
        folder.mkdir()
        for name in ("card.json", *bundle.card.files):
            shutil.copy(bundle.path / name, folder / name)
        result = quantise(bundle.path / "image.onnx", folder / "image.onnx", images, work)
        card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
        card["files"]["image.onnx"] = file_entry(folder / "image.onnx")
        card["name"] += "-int8"
        card["title"] = f"{card.get('title', bundle.name)} (draft, 8 bits)"
        write_json(folder / "card.json", card)
        card["draft"] = {
            "precision": "int8",
            "of": bundle.id,
            "calibration_images": len(images),
            "percentile": PERCENTILE,
            "layers": result.layers,
            "float_layers": result.float_layers,
            "loss": result.loss,
            "measured_images": len(measured),
            "before": _figures(bundle.path, measured, sources),
            "after": _figures(folder, measured, sources),
        }
        write_json(folder / "card.json", card)
        folders.put(folder, out)
    return card["draft"]


def _figures(path: Path, records: Sequence[ImageRecord], sources: Sequence[Path]) -> dict[str, Any]:
    metrics = evaluate(BundleModel(Bundle.open(path), "cpu"), records, sources, pooled=True)
    return {name: metrics[name] for name in ("mr", "i2t", "t2i")}


def readable(draft: dict[str, Any], rates: dict[str, float]) -> str:
    """The section in words, with tiles a second of ``before`` and ``after`` on this machine."""
    before, after = draft["before"]["mr"], draft["after"]["mr"]
    return (
        f"{draft['layers'] - len(draft['float_layers'])} of {draft['layers']} layers in eight "
        f"bits, calibrated with {draft['calibration_images']} images\n"
        f"mR on {draft['measured_images']} other images: {before:.2f} before, {after:.2f} after "
        f"({after - before:+.2f})\n"
        f"tiles/s here: {rates['before']:.0f} before, {rates['after']:.0f} after "
        f"({rates['after'] / rates['before']:.2f} times)"
    )


def rates(before: Path, after: Path) -> dict[str, float]:
    """Tiles a second of two bundles by ONNX Runtime on this machine, taken in turns."""
    from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
    from rs_textsearch.engine.encoding.race import timed_in_turns

    encoders = [OnnxEncoder(Bundle.open(path), "cpu") for path in (before, after)]
    both = timed_in_turns(encoders, [encoders[0].batch], 2.0)
    return {
        name: float(np.max(list(rate.values())))
        for name, rate in zip(("before", "after"), both, strict=True)
    }
