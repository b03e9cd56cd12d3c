"""Training of text-image models in the manner of EBAKER, their evaluation, and their bundles.

As a library, with ``from pathlib import Path``::

    import training

    train, val = (training.read_pairs([Path(name)]) for name in ("train.jsonl", "val.jsonl"))
    images = [Path("train"), Path("val")]

    config = training.preset("mini").with_values(
        {"optimiser.epochs": 1, "encoder.input_size": 64, "batches.batch_size": 8}
    )
    best = training.fit(config, train, val, images, Path("run"))
    print(best["epoch"], best["val"]["mr"])

    model = training.load("run")  # or a bundle, or a file of CLIP's weights with its architecture
    metrics = training.evaluate(model, val, images)
    accuracy = training.zero_shot(model, val, images).metrics()["top1"]

    text = model.encode_texts(["a red roof", "a green roof"])
    with training.opened_sets(val, images, model.input_size) as (data,):
        image = model.encode_images(data.images)
    scores = model.scores(text, image)  # [captions, images]
    toy = training.retrieval_metrics(scores[:, :2], [[0], [1]])

    encoder, tokenizer = training.create_encoder("ViT-B-32-quickgelu", init_from="random")

Whatever a user can mend is raised as :class:`TrainingError`. The names here are loaded when they
are used. The package imports ``rs_textsearch.engine``, to evaluate exactly what the engine will
run; the engine never imports it.
"""

from __future__ import annotations

import importlib
import os
from typing import TYPE_CHECKING, Any

from rs_textsearch.engine.process import prepare

if TYPE_CHECKING:
    from training.card import About
    from training.config import Config, configured, preset
    from training.data.pairs import ImageRecord, read_pairs
    from training.errors import TrainingError
    from training.evaluation.encode import BundleModel, RetrievalModel, TorchModel
    from training.evaluation.evaluate import compare_models, evaluate
    from training.evaluation.load import load
    from training.evaluation.protocol import Gallery, retrieval_metrics
    from training.evaluation.scorer import Embeddings, ScoreRule, similarities
    from training.evaluation.sets import opened_sets
    from training.fitting.fit import fit
    from training.models.encoder import DualEncoder, Features
    from training.models.factory import create_encoder
    from training.models.registry import register
    from training.zeroshot.classify import class_vectors, zero_shot

prepare()
if "WORLD_SIZE" in os.environ:  # torchrun's; torch reads this when it is loaded
    os.environ.setdefault("TORCH_CPP_LOG_LEVEL", "ERROR")  # else DDP warns of what is so on purpose

_WHERE = {
    "training.card": ("About",),
    "training.config": ("Config", "configured", "preset"),
    "training.data.pairs": ("ImageRecord", "read_pairs"),
    "training.errors": ("TrainingError",),
    "training.evaluation.encode": ("BundleModel", "RetrievalModel", "TorchModel"),
    "training.evaluation.evaluate": ("compare_models", "evaluate"),
    "training.evaluation.load": ("load",),
    "training.evaluation.protocol": ("Gallery", "retrieval_metrics"),
    "training.evaluation.scorer": ("Embeddings", "ScoreRule", "similarities"),
    "training.evaluation.sets": ("opened_sets",),
    "training.fitting.fit": ("fit",),
    "training.models.encoder": ("DualEncoder", "Features"),
    "training.models.factory": ("create_encoder",),
    "training.models.registry": ("register",),
    "training.zeroshot.classify": ("class_vectors", "zero_shot"),
}
_MODULES = {name: module for module, names in _WHERE.items() for name in names}

__all__ = [
    "About",
    "BundleModel",
    "Config",
    "DualEncoder",
    "Embeddings",
    "Features",
    "Gallery",
    "ImageRecord",
    "RetrievalModel",
    "ScoreRule",
    "TorchModel",
    "TrainingError",
    "class_vectors",
    "compare_models",
    "configured",
    "create_encoder",
    "evaluate",
    "fit",
    "load",
    "opened_sets",
    "preset",
    "read_pairs",
    "register",
    "retrieval_metrics",
    "similarities",
    "zero_shot",
]


def __getattr__(name: str) -> Any:
    """Load a public name from where it is defined."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(_MODULES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
