"""Where weights come from: a file, a run's folder, a bundle, or chance (``encoder.init_from``).

Those of mini's text tower may come from a published sentence encoder (``encoder.text_init_from``).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch

from rs_textsearch.engine.encoding.bundle import Bundle
from training.config import Config
from training.config.encoder import LORA, MINI, NONE
from training.errors import TrainingError, engine_errors
from training.models.adapters.adapter import is_adapters
from training.models.adapters.lora import with_merged_updates
from training.models.bundle_weights import read_graphs
from training.models.encoder import DualEncoder
from training.runs import RunFolder, load_checkpoint

RANDOM = "random"
"""Value of ``encoder.init_from`` that asks for a model without pretrained weights."""
CARD = "card.json"
PROTOTYPES = ".prototypes."
"""Part of the names of their tensors."""
_NOT_IN_SHAPES = ("name", "trunk", "text_tower", "text_heads", "normalisation")
"""Options with which the same weights are another function: GELU for QuickGELU, for instance."""


def warm_start(encoder: DualEncoder, config: Config) -> dict[str, torch.Tensor]:
    """Load what ``config.encoder`` names as initial weights into the towers of a new ``encoder``.

    A file holds pretrained weights as they are published. Of a run these are the best ones, of a
    bundle the stored ones, in half precision or eight bits. The scales of the loss start anew.
    Where the text tower comes from a sentence encoder, the image trunk alone is taken of either.

    Returns:
        weights of the run's adapters, for an encoder with the same ones; empty without.

    Raises:
        TrainingError: no weights where the encoder needs some, nothing readable there, or weights
            of another architecture.
    """
    name = config.encoder.init_from
    if name == "" and not encoder.random_start:
        raise TrainingError(
            f"{config.encoder.name} starts from pretrained weights: give a file, a run or a bundle "
            f"with --set encoder.init_from=PATH (encoder.init_from={RANDOM} starts from nothing)"
        )
    text = config.encoder.text_init_from
    if text:
        encoder.load_text(Path(text))
    if name in ("", RANDOM):
        return {}
    path = Path(name)
    if not path.is_dir():
        beside = RunFolder(path.parent)
        if path in (beside.best, beside.last) and beside.config.is_file():
            raise TrainingError(
                f"{path}: weights of a run, whose folder says what they are of; set "
                f"encoder.init_from={path.parent}"
            )
        encoder.load_file(path)
        return {}
    run = RunFolder(path)
    if run.best.is_file():
        weights, adapters = _of_run(run, config)
    elif (path / CARD).is_file():
        weights, adapters = _of_bundle(encoder, path, config), {}
    else:
        raise TrainingError(
            f"{path}: neither a run of which an epoch has ended nor a bundle; give one of them or "
            "a file of weights (see encoder.init_from)"
        )
    if not config.encoder.keep_prototypes:  # they end a model, and another one has its own
        weights = {name: value for name, value in weights.items() if PROTOTYPES not in name}
    if text:
        encoder.load_image_trunk(weights, path)
    else:
        encoder.load_towers(weights, path)
    return adapters


def adapters_note(config: Config) -> str:
    """What a person is told of adapters that the initial weights hold; empty if there are none.

    :func:`warm_start` raises where they could neither go on nor be merged.
    """
    if config.encoder.init_from in ("", RANDOM):
        return ""
    path = Path(config.encoder.init_from)
    run, card = RunFolder(path), path / CARD
    if run.best.is_file():
        adapter = run.load_config().adapter
        go_on = adapter == config.adapter
    elif card.is_file():
        adapter, go_on = _config_on(_card_of_bundle(path), path).adapter, False
    else:
        return ""
    if adapter.kind == NONE or go_on:
        return ""
    new = "" if config.adapter.kind == NONE else f"; its {config.adapter.kind} adapters are new"
    return f"{path}: the updates of its {adapter.kind} adapters are merged into the weights{new}"


def _of_run(
    run: RunFolder, config: Config
) -> tuple[Mapping[str, torch.Tensor], dict[str, torch.Tensor]]:
    """Weights of the towers and of the adapters of a run, LoRA merged where others follow."""
    weights, _ = load_checkpoint(run.best)
    adapters = {name: value for name, value in weights.items() if is_adapters(name)}
    towers = {name: value for name, value in weights.items() if name not in adapters}
    trained = run.load_config()
    _check_alike(trained, config, run.path)
    if not adapters or trained.adapter == config.adapter:
        return towers, adapters
    kind = trained.adapter.kind
    if kind != LORA:
        raise TrainingError(
            f"{run.path}: what its {kind} adapters add depends on the input and cannot be "
            f"merged into the weights; continue with the same adapter options (kind "
            f"{kind}), or start from a run with LoRA or without adapters"
        )
    return with_merged_updates(weights, trained.adapter.alpha), {}


def _of_bundle(encoder: DualEncoder, path: Path, config: Config) -> dict[str, torch.Tensor]:
    card = _card_of_bundle(path)
    trained = _config_on(card, path)
    _check_alike(trained, config, path)
    kind = trained.adapter.kind
    if kind not in (NONE, LORA):
        raise TrainingError(
            f"{path}: its {kind} adapters are part of the graphs and no weights of the towers; "
            "start from the run that it was exported from"
        )
    weights = encoder.towers_of_graphs(*read_graphs(path))
    drawn = trained.encoder.name == MINI and card["text"].get("prototypes", 0)
    if config.encoder.keep_prototypes and drawn and not any(PROTOTYPES in it for it in weights):
        raise TrainingError(
            f"{path}: its {drawn} prototypes cannot be read back from its graph; start from the run"
            " that it was exported from, or set encoder.keep_prototypes=false"
        )
    return weights


def _card_of_bundle(path: Path) -> Mapping[str, Any]:
    with engine_errors():
        return Bundle.open(path).card.raw


def _config_on(card: Mapping[str, Any], path: Path) -> Config:
    """The configuration that the bundle at ``path`` was trained with, as its card has it."""
    try:
        return Config.from_json(card.get("config", {}))
    except TrainingError as error:
        raise TrainingError(f"{path / CARD}: {error}") from error


def _check_alike(trained: Config, wanted: Config, path: Path) -> None:
    """Raise TrainingError where the towers differ in what the shapes of weights do not show."""
    idle = set(wanted.encoder.inactive(wanted))
    if wanted.encoder.text_init_from:
        idle |= {"text_tower", "text_heads"}  # the image trunk alone is taken
    for name in _NOT_IN_SHAPES:
        before, now = getattr(trained.encoder, name), getattr(wanted.encoder, name)
        if name not in idle and before != now:
            raise TrainingError(
                f"{path}: it was trained with encoder.{name}={before}, not {now}; set it so"
            )
