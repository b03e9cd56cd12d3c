"""What a recipe would take here, from a step that is really made."""

from __future__ import annotations

import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from training.adaptation.base import Base
from training.adaptation.data import RegionData
from training.adaptation.memory import peak_memory
from training.adaptation.recipes import RECIPES, Recipe, configured
from training.config import Config
from training.data.sources import assigned
from training.distributed import Processes
from training.events import Events
from training.fitting.preparation import Loader
from training.fitting.sampling import replayed_per_step
from training.fitting.trainer import Trainer
from training.models.encoder import DualEncoder
from training.objectives.material import Material

_IMAGES, _IMAGES_OF_A_CLIP = 32, 4
"""Images of the step that is measured, at most."""
_WRITING_S, _WRITING_BYTES = 40.0, 1.3e9
"""What exporting and measuring a bundle takes beside its weights, which are held three times."""


def estimate(base: Base, data: RegionData, events: Events) -> list[dict[str, Any]]:
    """For each recipe ``name``, ``title``, ``advice`` and whether it ``suits``; where it does,
    ``seconds`` and ``memory`` (bytes) of a run until its last epoch, which few reach, else ``why``
    not. Title, advice and reason are notes as JSON has them; without a reason it is ``None``.

    Raises:
        TrainingError: the base or the data cannot be read.
    """
    found = []
    for number, recipe in enumerate(RECIPES.values()):
        events.progress(number, len(RECIPES), "measuring_step")
        why = recipe.unsuited(base)
        about = {
            "name": recipe.name,
            "title": recipe.title.as_json(),
            "advice": recipe.advice.as_json(),
            "suits": why is None,
            "why": None if why is None else why.as_json(),
        }
        seconds, memory = (0.0, 0) if why else _measured(recipe, base, data)
        found.append(about | {"seconds": round(seconds), "memory": memory})
    return found


def _measured(recipe: Recipe, base: Base, data: RegionData) -> tuple[float, int]:
    """Seconds and bytes of a run."""
    whole = configured(recipe, base, len(data.train), data.replayed)
    count = min(_IMAGES_OF_A_CLIP if base.clip else _IMAGES, len(data.train))
    views = whole.augmentation.cached_views
    step = whole.with_values(
        {
            "batches.replay": (),
            "soft.share": 0.0,  # looks at all captions before the first step
            "batches.batch_size": count,
            "batches.passes": 1,
            "augmentation.cached_views": min(views, 1),
        }
    )
    step_s, image_s, step_bytes, weights = _one_step(step, base, replace(
        data, train=data.train[:count], val=(), replay=(), held_out=()
    ))  # fmt: skip
    share = whole.batches.batch_size / count
    batches, images = whole.batches, len(data.train) + len(data.replay)
    own = batches.batch_size - replayed_per_step(batches)
    steps = whole.optimiser.epochs * batches.passes * (len(data.train) // own)
    seen = images * views + len(data.val) + len(data.held_out)
    if not views:  # validation encodes its images after each epoch
        seen += whole.optimiser.epochs * len(data.val)
    seconds = seen * image_s + steps * step_s * share + _WRITING_S
    now = peak_memory()
    if not now:
        return seconds, 0
    return seconds, round(max(now + step_bytes * max(share - 1, 0), _WRITING_BYTES + 3 * weights))


def _one_step(config: Config, base: Base, data: RegionData) -> tuple[float, float, float, int]:
    """Seconds of a step and of encoding an image, bytes that the step took, those of weights."""
    processes = Processes()
    encoder, tokenizer = base.model(config)
    encoder = encoder.to(processes.device)
    weights = sum(value.nbytes for value in encoder.parameters())
    with tempfile.TemporaryDirectory() as scratch:
        sources = assigned(data.sources[:1], data.train)
        loader = Loader(
            config, encoder, tokenizer, sources, Path(scratch), processes, progress=False
        )
        split = loader.train(data.train)
        image_s = _encoding_s(encoder, processes.device)
        trainer = Trainer(Material(config, encoder, tokenizer, split), processes, progress=False)
        trainer.objective.train()
        times, before = [], peak_memory()
        for _ in range(2):  # the first one also makes what is remembered
            for batch in trainer.batches.epoch():
                began = time.perf_counter()
                trainer.optimisation.backward(batch)
                trainer.optimisation.update()
                times.append(time.perf_counter() - began)
    return times[-1], image_s, peak_memory() - before, weights


@torch.inference_mode()
def _encoding_s(encoder: DualEncoder, device: torch.device) -> float:
    """Seconds of an image's encoding."""
    pixels = torch.zeros(4, 3, encoder.input_size, encoder.input_size, device=device)
    encoder.eval()
    encoder.encode_image(pixels[:1])
    began = time.perf_counter()
    encoder.encode_image(pixels)
    return (time.perf_counter() - began) / len(pixels)
