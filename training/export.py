"""From a training run to a model bundle: two ONNX files, a tokenizer and a card."""

from __future__ import annotations

import copy
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
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn import functional

from rs_textsearch.engine.bundle import Bundle
from rs_textsearch.engine.errors import EngineError
from training.checks import STRIDE
from training.data.captions import EOT_ID, PAD_ID, SOT_ID, SPECIAL_TOKENS
from training.errors import TrainingError
from training.models.folding import fold_batch_norms
from training.models.mini import ImageTower, MiniModel
from training.presets import FitConfig
from training.runs import RunFolder, write_json
from training.trained import load_trained

BUNDLE_FILES = ("card.json", "image.onnx", "text.onnx", "tokenizer.json")
OPSET = 18
MIN_COSINE = 0.999
"""Exported features must agree with torch's at least this well (half-precision weights)."""
HALF_ABOVE = 512
"""Weights with more elements than this are stored as float16."""


class ByteImageTower(nn.Module):
    """The image tower behind uint8 ``[B, S, S, 3]``, normalisation folded into the first layer.

    Folding is exact, borders included: the padding value is the grey that normalises to zero.
    """

    def __init__(self, tower: ImageTower) -> None:
        super().__init__()
        tower = copy.deepcopy(tower).eval()
        fold_batch_norms(tower.trunk)
        self.trunk, self.global_head, self.local_head = (
            tower.trunk,
            tower.global_head,
            tower.local_head,
        )
        stem = self.trunk.conv_stem
        self.stem = nn.Conv2d(3, stem.out_channels, stem.kernel_size, stem.stride)
        self.stem.weight.data = stem.weight.data / 127.5
        self.stem.bias.data = stem.bias.data - stem.weight.data.sum(dim=(1, 2, 3))
        self.trunk.conv_stem = nn.Identity()

    def forward(self, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        pixels = images.permute(0, 3, 1, 2).float()
        # SAME padding of a stride-2 3x3 convolution over an even side: right and bottom only.
        features = self.trunk.bn1(self.stem(functional.pad(pixels, (0, 1, 0, 1), value=127.5)))
        for block in self.trunk.blocks:
            features = block(features)
        features = self.trunk.bn2(self.trunk.conv_head(features))
        patches = features.flatten(2).transpose(1, 2)
        return (
            functional.normalize(self.global_head(patches.mean(dim=1)), dim=-1),
            functional.normalize(self.local_head(patches), dim=-1),
        )


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


def export(run_path: Path, out: Path, about: About) -> dict[str, float]:
    """Write the bundle of a run's best weights to ``out``; returns agreement figures.

    Raises:
        TrainingError: no finished epoch in the run, ``out`` is something else than a bundle, or
            the ONNX outputs differ from torch's.
    """
    _check_replaceable(out)
    run = RunFolder(run_path)
    trained = load_trained(run)
    config, model = trained.config, trained.model
    best = run.load_summary()

    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent) as scratch:
        folder = Path(scratch) / out.name
        folder.mkdir()
        image_path, text_path = folder / "image.onnx", folder / "text.onnx"
        image_sample = torch.zeros(2, config.input_size, config.input_size, 3, dtype=torch.uint8)
        _write_onnx(ByteImageTower(model.image), image_sample, "images", {0: "batch"}, image_path)
        text_sample = torch.tensor([[SOT_ID, 5, 6, EOT_ID, PAD_ID], [SOT_ID, 7, 8, 9, EOT_ID]])
        _write_onnx(model.text, text_sample, "ids", {0: "batch", 1: "length"}, text_path)
        shutil.copy(run.tokenizer, folder / "tokenizer.json")
        agreement = _check(model, config, folder)
        write_json(folder / "card.json", _card(run, config, best, about, folder))
        _open_with_engine(folder)
        if out.exists():
            shutil.rmtree(out)
        folder.replace(out)
    return agreement


def _check_replaceable(out: Path) -> None:
    """Raise TrainingError where ``out`` holds anything but a bundle's files."""
    if not out.name or (out.exists() and not out.is_dir()):
        raise TrainingError(f"{out}: not a folder that can be replaced; name a new one")
    files = {*BUNDLE_FILES, "LICENSE", "README.md"}
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
    module: nn.Module, sample: torch.Tensor, name: str, axes: dict[int, str], path: Path
) -> None:
    module.eval()
    shape = {axis: torch.export.Dim(label) for axis, label in axes.items()}
    program = torch.onnx.export(
        module,
        (sample,),
        dynamo=True,
        input_names=[name],
        output_names=["global", "local"],
        dynamic_shapes=(shape,),
        opset_version=OPSET,
        verbose=False,
    )
    graph = program.model_proto
    _forget_origin(graph)
    _store_weights_as_half(graph)
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


def _store_weights_as_half(model: onnx.ModelProto) -> None:
    """Keep large float32 weights as float16 and cast them when the session is created.

    Halves the file; runtimes fold the casts of constants, so speed and arithmetic stay float32.
    """
    graph = model.graph
    casts = []
    for index, weight in enumerate(graph.initializer):
        if weight.data_type != TensorProto.FLOAT or np.prod(weight.dims) <= HALF_ABOVE:
            continue
        name = weight.name
        half = numpy_helper.to_array(weight).astype(np.float16)
        graph.initializer[index].CopyFrom(numpy_helper.from_array(half, name + "_half"))
        casts.append(helper.make_node("Cast", [name + "_half"], [name], to=TensorProto.FLOAT))
    for node in reversed(casts):
        graph.node.insert(0, node)
    del graph.value_info[:]


@torch.inference_mode()
def _check(model: MiniModel, config: FitConfig, folder: Path) -> dict[str, float]:
    """Compare both files with torch on noise images and random token sequences."""
    random = np.random.default_rng(0)
    side = config.input_size
    images = random.integers(0, 256, (4, side, side, 3), dtype=np.uint8)
    ids = random.integers(len(SPECIAL_TOKENS), model.vocabulary_size, (4, 12))
    ids[:, 0], ids[:, -1], ids[1, 8:] = SOT_ID, EOT_ID, PAD_ID
    planes = torch.from_numpy(images).permute(0, 3, 1, 2).float()
    expected = {
        "image": [value.numpy() for value in model.encode_image(planes)],
        "text": [value.numpy() for value in model.encode_text(torch.from_numpy(ids))],
    }
    agreement = {}
    for tower, (feed, outputs) in {
        "image": ({"images": images}, expected["image"]),
        "text": ({"ids": ids}, expected["text"]),
    }.items():
        session = onnxruntime.InferenceSession(
            folder / f"{tower}.onnx", providers=["CPUExecutionProvider"]
        )
        for name, ours, theirs in zip(
            ("global", "local"), session.run(["global", "local"], feed), outputs, strict=True
        ):
            cosine = float((ours * theirs).sum(axis=-1).min())
            agreement[f"{tower}_{name}_min_cosine"] = cosine
            if cosine < MIN_COSINE:
                raise TrainingError(
                    f"{tower}.onnx: {name} features agree with torch only to a cosine of "
                    f"{cosine:.5f}; the bundle was not written"
                )
    return agreement


def _card(
    run: RunFolder, config: FitConfig, best: dict[str, Any], about: About, folder: Path
) -> dict[str, Any]:
    grid = config.input_size // STRIDE
    return {
        "schema": 1,
        "name": about.name,
        "title": about.title,
        "version": about.version,
        "method": "EBAKER-style global and local similarity (ACM MM 2024), mini encoder: "
        "MobileNetV2 and a small transformer, multi-positive contrastive loss",
        "created": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "licence": about.licence,
        "licence_notes": about.licence_notes,
        "data": [
            {"licence": "not stated", "synthetic": False} | item | about.data.get(item["name"], {})
            for item in json.loads(run.data.read_text(encoding="utf-8"))
        ],
        "metrics": {"val": best["val"], "epoch": best["epoch"]},
        "command": without_folders(run.command()),
        "config": dataclasses.asdict(config)
        | {"init_checkpoint": Path(config.init_checkpoint).name},
        "files": {path.name: _fingerprint(path) for path in _payload(folder)},
        "input_size": config.input_size,
        "patch_grid": [grid, grid],
        "dim": config.dim,
        "text": {
            "context_length": config.context_length,
            "pad_id": PAD_ID,
            "sot_id": SOT_ID,
            "eot_id": EOT_ID,
        },
        "score": {
            "global_weight": config.global_weight,
            "local_weight": config.local_weight,
            "local": {"tokens": "valid", "norm": "rms"},
        },
        "ground_extent_m": about.ground_extent_m,
        "bands": "RGB",
        "background": best["background"],
        "vocabulary": json.loads(run.vocabulary.read_text(encoding="utf-8")),
    }


def without_folders(command: str) -> str:
    """A command line with every path cut to its last part: a card travels, folders do not."""
    words = []
    for word in shlex.split(command):
        key, separator, value = word.rpartition("=")
        words.append(f"{key}{separator}{Path(value).name}" if "/" in value else word)
    return shlex.join(words)


def _payload(folder: Path) -> Sequence[Path]:
    return [folder / name for name in ("image.onnx", "text.onnx", "tokenizer.json")]


def _fingerprint(path: Path) -> dict[str, Any]:
    data = path.read_bytes()
    return {"sha256": "sha256:" + hashlib.sha256(data).hexdigest(), "bytes": len(data)}
