"""Recipes: what learns of a model, how fast and for how long, by how many pairs there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from rs_textsearch.engine.notes import Note
from training.adaptation.base import Base
from training.config import Config
from training.config.encoder import LORA, STAGES
from training.errors import TrainingError

PATIENCE = 5
"""Epochs without a better one, after which a run ends."""
_VIEWS, _MOST_VIEWS = 3000, 16
"""Augmented views that are encoded once: of all images, and of each."""
_KEPT, _KEPT_BESIDE_REPLAY = 2.0, 0.5
"""Weights of what keeps the bank."""
_KEPT_OF_A_CLIP = 32
"""Captions of the bank a step: encoding them takes as long as the images."""


@dataclass(frozen=True)
class Recipe:
    """A way to adapt a model.

    Attributes:
        name: how it is asked for.
        title: what people call it.
        advice: when to take it.
        unsuited: why it does not suit a base, ``None`` where it does.
        steps: of an epoch, at least.
        batch: images a step, where there are as many.
        values: options of the run beside those that all recipes share.
        epochs: of a run, at most.
    """

    name: str
    title: Note
    advice: Note
    unsuited: Callable[[Base], Note | None]
    steps: int
    batch: int
    values: Callable[[Base], dict[str, Any]]
    epochs: int = 16

    def check(self, base: Base) -> None:
        """Raise TrainingError where it does not suit ``base``."""
        if reason := self.unsuited(base):
            raise TrainingError.of("adapt_unsuited", name=self.name, reason=reason)


def configured(
    recipe: Recipe, base: Base, images: int, replay: Mapping[str, int] | None = None, seed: int = 0
) -> Config:
    """The configuration of a run.

    Args:
        images: to train on, those that are replayed left out.
        replay: numbers of images of the data sets that are.

    Raises:
        TrainingError: the recipe does not suit the base.
    """
    recipe.check(base)
    replay = replay or {}
    own = min(recipe.batch, images)
    passes = max(1, round(recipe.steps * own / images))
    steps = passes * (images // own)
    values = {
        "seed": seed,
        "soft.share": 0.2,
        "soft.likeness": "sentences",
        "batches.batch_size": own * (2 if replay else 1),
        "batches.passes": passes,
        "batches.replay": tuple(replay),
        "augmentation.crop_min": 0.6,
        "retention.weight": _KEPT_BESIDE_REPLAY if replay else _KEPT,
        "retention.bank": base.bank,
        "optimiser.epochs": recipe.epochs,
        "optimiser.warmup_steps": max(1, min(steps, 20)),
        "optimiser.pretrained_lr_factor": 1.0,
        "optimiser.decay_towards": "start",
        # An average over half an epoch; weights between base and result are tried at the end.
        "optimiser.ema_decay": round(1 - 1 / max(steps / 2, 2), 3),
        **recipe.values(base),
    }
    if "augmentation.cached_views" in values:
        values["augmentation.cached_views"] = max(
            2, min(_MOST_VIEWS, _VIEWS // (images + sum(replay.values())))
        )
    config = base.config.with_values(values)
    config.check()
    return config


def _heads(base: Base) -> dict[str, Any]:
    return {
        "encoder.frozen_blocks": STAGES,
        "encoder.frozen_text_layers": base.config.encoder.text_layers + 1,
        "augmentation.cached_views": _MOST_VIEWS,
        "optimiser.lr": 5e-4,
        "optimiser.weight_decay": 2.0,
        "optimiser.precision": "fp32",  # so that features start as the bundle has them
    }


def _lora(base: Base) -> dict[str, Any]:
    return {
        "retention.captions": _KEPT_OF_A_CLIP,
        "adapter.kind": LORA,
        "adapter.rank": 8,
        "adapter.alpha": 8.0,
        "optimiser.lr": 2e-4,
        "optimiser.weight_decay": 0.1,
        "optimiser.ema_decay": 0.0,
    }


def _full(base: Base) -> dict[str, Any]:
    values = {"optimiser.lr": 1e-5, "optimiser.weight_decay": 2.0, "optimiser.ema_decay": 0.0}
    if base.clip:
        return values | {"retention.captions": _KEPT_OF_A_CLIP}
    return {
        **values,
        "encoder.frozen_blocks": 4,
        "encoder.frozen_text_layers": base.config.encoder.text_layers + 1,
        "optimiser.lr": 2e-4,
        "optimiser.ema_decay": 0.9,
    }


def _heads_unsuited(base: Base) -> Note | None:
    return Note.of("recipe_heads_unsuited", model=base.config.encoder.name) if base.clip else None


def _lora_unsuited(base: Base) -> Note | None:
    return None if base.clip else Note.of("recipe_lora_unsuited")


RECIPES = {
    recipe.name: recipe
    for recipe in (
        Recipe(
            "heads",
            Note.of("recipe_heads"),
            Note.of("recipe_heads_advice"),
            _heads_unsuited,
            steps=20,
            batch=64,
            values=_heads,
        ),
        Recipe(
            "lora",
            Note.of("recipe_lora"),
            Note.of("recipe_lora_advice"),
            _lora_unsuited,
            steps=6,
            batch=32,
            values=_lora,
        ),
        Recipe(
            "full",
            Note.of("recipe_full"),
            Note.of("recipe_full_advice"),
            lambda base: None,
            steps=6,
            batch=32,
            values=_full,
        ),
    )
}
"""By name, the quickest first."""


def recipe_of(name: str) -> Recipe:
    """The recipe called ``name``.

    Raises:
        TrainingError: there is none.
    """
    try:
        return RECIPES[name]
    except KeyError as error:
        raise TrainingError.of("adapt_recipe", name=name, names=", ".join(RECIPES)) from error
