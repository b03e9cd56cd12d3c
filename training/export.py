"""From a training run to a model bundle: two ONNX files, a tokenizer and a card."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from torch import nn

from rs_textsearch.engine import folders
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import BANK, LOCAL
from rs_textsearch.engine.errors import EngineError
from training.card import About, card_of
from training.config import Config
from training.data.captions import encode
from training.errors import TrainingError
from training.models.encoder import DualEncoder
from training.onnx_storage import STORAGES, store_weights
from training.runs import RunFolder, write_json
from training.trained import load_trained

BUNDLE_FILES = ("card.json", "image.onnx", "text.onnx", "tokenizer.json")
OPSET = 18
MIN_COSINE = {"float16": 0.999, "int8": 0.98}
"""Exported features must agree with torch's at least this well, by how weights are stored."""


def export(
    run_path: Path,
    out: Path,
    about: About,
    weights: str = "float16",
    text_weights: str = "",
    text_encoder: Path | None = None,
    captions: Sequence[str] = (),
    prototypes: int = 0,
) -> dict[str, float]:
    """Write the bundle of a run's best weights to ``out``; returns agreement figures.

    Args:
        weights: how large weights are stored, ``float16`` or ``int8`` (half the size); the
            model computes in float32 either way (see :mod:`training.draft` for the other thing).
        text_weights: how those of the text tower are, if otherwise.
        text_encoder: folder of the run's sentence encoder with the vocabulary that the bundle gets,
            if not the run's.
        captions: of training, which texts that are far from all of them are drawn to, if any.
        prototypes: how many stand for ``captions``.

    Raises:
        TrainingError: no finished epoch in the run, a score that the engine has not, ``out`` is
            something else than a bundle, or the ONNX outputs differ from torch's.
    """
    storage = {"image": weights, "text": text_weights or weights}
    for kind in storage.values():
        if kind not in STORAGES:
            raise TrainingError(f"{kind}: weights are stored as {' or '.join(STORAGES)}")
    check_replaceable(out)
    run = RunFolder(run_path)
    trained = load_trained(run)
    config, encoder = trained.config, trained.model
    _check_score(config)
    tokenizer = trained.tokenizer
    if text_encoder is not None:
        tokenizer = encoder.exchange_vocabulary(tokenizer, text_encoder)
    if captions:
        ids = torch.from_numpy(encode(tokenizer, captions))
        encoder.draw_to_prototypes(ids, prototypes)
    best = run.load_summary()

    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent) as scratch:
        folder = Path(scratch) / out.name
        folder.mkdir()
        side = encoder.input_size
        image_sample = torch.zeros(2, side, side, 3, dtype=torch.uint8)
        axes = {0: torch.export.Dim("batch")}
        image_tower, text_tower = encoder.inference_towers()
        _write_onnx(
            image_tower, image_sample, "images", axes, folder / "image.onnx", storage["image"]
        )
        text_sample = torch.from_numpy(_random_ids(encoder, 2, 5))
        axes |= {1: torch.export.Dim("length", min=2, max=encoder.context_length)}
        _write_onnx(text_tower, text_sample, "ids", axes, folder / "text.onnx", storage["text"])
        tokenizer.save(str(folder / "tokenizer.json"))
        agreement = _check(encoder, folder, {name: MIN_COSINE[it] for name, it in storage.items()})
        write_json(folder / "card.json", card_of(run, config, encoder, best, about, folder))
        _open_with_engine(folder)
        folders.put(folder, out)
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
def _check(encoder: DualEncoder, folder: Path, least: Mapping[str, float]) -> dict[str, float]:
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
            if not cosine >= least[tower]:
                raise TrainingError(
                    f"{tower}.onnx: {name} features agree with torch only to a cosine of "
                    f"{cosine:.5f}; the bundle was not written"
                )
    return agreement
