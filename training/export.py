"""From a training run to a model bundle: two ONNX files, a tokenizer and a card."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import shlex
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import torch
from torch import nn

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import BANK, LOCAL
from rs_textsearch.engine.errors import EngineError
from training.config import Config
from training.config.encoder import MINI
from training.errors import TrainingError
from training.evaluation.protocol import on_card
from training.models.encoder import DualEncoder
from training.onnx_storage import STORAGES, store_weights
from training.runs import RunFolder, write_json
from training.trained import load_trained

BUNDLE_FILES = ("card.json", "image.onnx", "text.onnx", "tokenizer.json")
OPSET = 18
MIN_COSINE = {"float16": 0.999, "int8": 0.98}
"""Exported features must agree with torch's at least this well, by how weights are stored."""


@dataclass(frozen=True)
class About:
    """What a person has to say about a model, because the run cannot know it.

    Attributes:
        data: for the name of each data set, what the card adds to its counts: ``title``,
            ``licence``, ``synthetic``.
        ground_extent_m: side of a training image on the ground in metres: smallest, typical (the
            engine's default tile size) and largest.
    """

    name: str
    title: str
    version: str = "0.1.0"
    licence: str = "not stated"
    licence_notes: str = "not stated"
    data: dict[str, dict[str, Any]] = dataclasses.field(default_factory=dict)
    ground_extent_m: dict[str, float] = dataclasses.field(
        default_factory=lambda: {"min": 100.0, "typical": 400.0, "max": 5000.0}
    )

    @classmethod
    def read(cls, path: Path) -> About:
        """Read a JSON file with these fields.

        Raises:
            TrainingError: the file is missing or has other fields.
        """
        try:
            return cls(**json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError) as error:
            raise TrainingError(f"{path}: not a description of a model ({error})") from error


def export(run_path: Path, out: Path, about: About, weights: str = "float16") -> dict[str, float]:
    """Write the bundle of a run's best weights to ``out``; returns agreement figures.

    Args:
        weights: how large weights are stored, ``float16`` or ``int8`` (half the size); the
            model computes in float32 either way (see :mod:`training.draft` for the other thing).

    Raises:
        TrainingError: no finished epoch in the run, a score that the engine has not, ``out`` is
            something else than a bundle, or the ONNX outputs differ from torch's.
    """
    if weights not in STORAGES:
        raise TrainingError(f"--weights {weights}: choose one of {', '.join(STORAGES)}")
    check_replaceable(out)
    run = RunFolder(run_path)
    trained = load_trained(run)
    config, encoder = trained.config, trained.model
    _check_score(config)
    best = run.load_summary()

    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent) as scratch:
        folder = Path(scratch) / out.name
        folder.mkdir()
        side = encoder.input_size
        image_sample = torch.zeros(2, side, side, 3, dtype=torch.uint8)
        axes = {0: torch.export.Dim("batch")}
        image_tower, text_tower = encoder.inference_towers()
        _write_onnx(image_tower, image_sample, "images", axes, folder / "image.onnx", weights)
        text_sample = torch.from_numpy(_random_ids(encoder, 2, 5))
        axes |= {1: torch.export.Dim("length", min=2, max=encoder.context_length)}
        _write_onnx(text_tower, text_sample, "ids", axes, folder / "text.onnx", weights)
        shutil.copy(run.tokenizer, folder / "tokenizer.json")
        agreement = _check(encoder, folder, MIN_COSINE[weights])
        write_json(folder / "card.json", _card(run, config, encoder, best, about, folder))
        _open_with_engine(folder)
        if out.exists():
            shutil.rmtree(out)
        folder.replace(out)
    return agreement


def _check_score(config: Config) -> None:
    """Raise TrainingError where the engine has no such local similarity."""
    if config.similarity.local_weight > 0 and config.similarity.kind not in LOCAL["norm"]:
        raise TrainingError(
            f"similarity.kind is {config.similarity.kind}; the engine keeps second-order "
            f"features of a tile and ranks by {' or '.join(LOCAL['norm'])} only: train with one of "
            "them, or with similarity.local_weight=0 to rank by the global term alone"
        )


def check_replaceable(out: Path) -> None:
    """Raise TrainingError where ``out`` holds anything but a bundle's files."""
    if not out.name or (out.exists() and not out.is_dir()):
        raise TrainingError(f"{out}: not a folder that can be replaced; name a new one")
    files = {*BUNDLE_FILES, BANK, "LICENSE", "README.md"}
    present = out.iterdir() if out.exists() else ()
    foreign = sorted(path.name for path in present if path.name not in files)
    if foreign:
        raise TrainingError(
            f"{out}: the folder holds {foreign[0]}, so it is no bundle that may be replaced; "
            "name a new folder"
        )


def _open_with_engine(folder: Path) -> None:
    try:
        Bundle.open(folder)
    except EngineError as error:
        raise TrainingError(f"the bundle was not written: {error}") from error


def _write_onnx(
    module: nn.Module,
    sample: torch.Tensor,
    name: str,
    axes: dict[int, torch.export.Dim],
    path: Path,
    weights: str,
) -> None:
    module.eval()
    program = torch.onnx.export(
        module,
        (sample,),
        dynamo=True,
        input_names=[name],
        output_names=["global", "local"],
        dynamic_shapes=(axes,),
        opset_version=OPSET,
        verbose=False,
    )
    graph = program.model_proto
    _forget_origin(graph)
    store_weights(graph, weights)
    onnx.checker.check_model(graph)
    onnx.save(graph, path)


def _forget_origin(model: onnx.ModelProto) -> None:
    """Drop the exporter's notes: they name the source files, with the folders of this machine."""
    graph = model.graph
    parts = [model, graph, *graph.node, *graph.input, *graph.output]
    parts += [*graph.value_info, *graph.initializer]
    for function in model.functions:
        parts += [function, *function.node]
    for part in parts:
        part.ClearField("metadata_props")
        part.ClearField("doc_string")


def _random_ids(encoder: DualEncoder, captions: int, length: int) -> np.ndarray:
    """Token ids, int64 ``[captions, length]``: words between SOT and EOT, the last one padded."""
    generator = np.random.default_rng(0)
    special = (encoder.pad_id, encoder.sot_id, encoder.eot_id)
    words = np.setdiff1d(np.arange(encoder.vocabulary_size), special)
    ids = generator.choice(words, (captions, length))
    ids[:, 0], ids[:, -1] = encoder.sot_id, encoder.eot_id
    ids[-1, length // 2] = encoder.eot_id
    ids[-1, length // 2 + 1 :] = encoder.pad_id
    return ids


@torch.inference_mode()
def _check(encoder: DualEncoder, folder: Path, least: float) -> dict[str, float]:
    """Compare both files with torch on noise images and random token sequences."""
    side = encoder.input_size
    images = np.random.default_rng(0).integers(0, 256, (4, side, side, 3), dtype=np.uint8)
    ids = _random_ids(encoder, 4, min(12, encoder.context_length))
    planes = torch.from_numpy(images).permute(0, 3, 1, 2).float()
    agreement = {}
    for tower, feed, expected in (
        ("image", {"images": images}, encoder.encode_image(planes)),
        ("text", {"ids": ids}, encoder.encode_text(torch.from_numpy(ids))),
    ):
        session = onnxruntime.InferenceSession(
            folder / f"{tower}.onnx", providers=["CPUExecutionProvider"]
        )
        for name, ours, theirs in zip(
            ("global", "local"), session.run(["global", "local"], feed), expected, strict=True
        ):
            cosine = float((ours * theirs.numpy()).sum(axis=-1).min())
            agreement[f"{tower}_{name}_min_cosine"] = cosine
            if not cosine >= least:
                raise TrainingError(
                    f"{tower}.onnx: {name} features agree with torch only to a cosine of "
                    f"{cosine:.5f}; the bundle was not written"
                )
    return agreement


def _card(
    run: RunFolder,
    config: Config,
    encoder: DualEncoder,
    best: dict[str, Any],
    about: About,
    folder: Path,
) -> dict[str, Any]:
    kind = config.similarity.kind if config.similarity.kind in LOCAL["norm"] else LOCAL["norm"][0]
    return {
        "schema": 1,
        "name": about.name,
        "title": about.title,
        "version": about.version,
        "method": "EBAKER-style global and local similarity (ACM MM 2024), " + _towers(config),
        "created": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "licence": about.licence,
        "licence_notes": about.licence_notes,
        "data": [
            {"licence": "not stated", "synthetic": False} | item | about.data.get(item["name"], {})
            for item in json.loads(run.data.read_text(encoding="utf-8"))
        ],
        "metrics": {"val": on_card(best["val"]), "epoch": best["epoch"]},
        "command": without_folders(run.command()),
        "config": config_on_card(config),
        "files": {path.name: file_entry(path) for path in _payload(folder)},
        "input_size": encoder.input_size,
        "patch_grid": list(encoder.patch_grid),
        "dim": encoder.dim,
        "text": {
            "context_length": encoder.context_length,
            "pad_id": encoder.pad_id,
            "sot_id": encoder.sot_id,
            "eot_id": encoder.eot_id,
        },
        "score": {
            "global_weight": config.similarity.global_weight,
            "local_weight": config.similarity.local_weight,
            "local": {"tokens": config.similarity.tokens, "norm": kind},
        },
        "ground_extent_m": about.ground_extent_m,
        "bands": "RGB",
        "background": best["background"],
        "vocabulary": json.loads(run.vocabulary.read_text(encoding="utf-8")),
    }


def config_on_card(config: Config) -> dict[str, Any]:
    """The configuration of a run, files and folders by their last part only."""
    values = {
        "encoder.init_from": Path(config.encoder.init_from).name,
        "soft.teachers": tuple(Path(folder).name for folder in config.soft.teachers),
        "keywords.files": tuple(Path(file).name for file in config.keywords.files),
    }
    return config.with_values(values).as_json()


def _towers(config: Config) -> str:
    if config.encoder.name == MINI:
        trunk = "EfficientNet-Lite" if "efficientnet" in config.encoder.trunk else "MobileNetV2"
        return f"mini encoder: {trunk} and a small transformer"
    return f"CLIP {config.encoder.name}"


def without_folders(command: str) -> str:
    """A command line with every path cut to its last part: a card travels, folders do not."""
    words = []
    for word in shlex.split(command):
        key, separator, value = word.rpartition("=")
        names = ",".join(Path(part).name for part in value.split(","))
        words.append(f"{key}{separator}{names}" if "/" in value else word)
    return shlex.join(words)


def _payload(folder: Path) -> Sequence[Path]:
    return [folder / name for name in ("image.onnx", "text.onnx", "tokenizer.json")]


def file_entry(path: Path) -> dict[str, Any]:
    """What a card says about a file of the bundle."""
    data = path.read_bytes()
    return {"sha256": "sha256:" + hashlib.sha256(data).hexdigest(), "bytes": len(data)}
