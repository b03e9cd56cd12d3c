"""Frozen features computed once: several augmented views of every image, on disk.

Where the image trunk keeps its weights, what it makes of an image never changes. Eight fixed
views are nearly as good as fresh augmentation for a small model, and reading them is so cheap
that an epoch takes seconds.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from training.config import Config
from training.data.augment import apply_views, draw_views, to_planes
from training.data.cache import cached_array
from training.data.images import Images
from training.fitting.optimisation import resolve_precision
from training.models.encoder import DualEncoder

Told = Callable[[int, int], None]
"""Is told how many views of how many there are."""
BATCH = 64
"""Images encoded at a time."""
SEED = 0
"""Of the views: the same for all runs, so that runs with other seeds share them."""


@torch.inference_mode()
def frozen_views(
    images: Images,
    encoder: DualEncoder,
    config: Config,
    cache: Path,
    device: torch.device,
    views: int = 0,
    upright: np.ndarray | None = None,
    progress: bool = True,
    told: Told | None = None,
) -> np.ndarray:
    """Frozen features of augmented views, memory-mapped from ``cache``.

    They are computed in the run's precision, and reused when that, the images, the frozen weights
    and the augmentation are the same.

    Args:
        images: from :mod:`training.data.images`.
        views: augmented views an image; 0: the image itself, as at validation.
        upright: bool ``[N]``, images that no view turns or mirrors.
        told: is told how far it is, where something is encoded.

    Returns:
        float16 ``[N, max(views, 1), h, w, C]``.
    """
    encoder.eval()
    precision = resolve_precision(config.optimiser.precision, device)
    dtype = torch.float16 if precision == "fp16" else torch.bfloat16
    augmentation = []
    if views:
        fixed = [] if upright is None else np.flatnonzero(upright).tolist()
        augmentation = [views, asdict(config.augmentation), fixed]
    with torch.autocast(device.type, dtype, enabled=precision != "fp32"):
        fingerprint = _fingerprint(encoder, device)
        identity = [Path(images.filename).name, fingerprint, precision, augmentation]
        key = hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:16]
        target = cache / f"views-{key}.npy"
        width = encoder.encode_frozen(_probe(encoder, device)).values.shape[1:]
        shape = (len(images), max(views, 1), *width)
        return cached_array(
            target,
            shape,
            np.float16,
            lambda features: _encode(
                features, images, encoder, config, views, upright, device, progress, told
            ),
        )


def _encode(
    features: np.ndarray,
    images: Images,
    encoder: DualEncoder,
    config: Config,
    views: int,
    upright: np.ndarray | None,
    device: torch.device,
    progress: bool,
    told: Told | None,
) -> None:
    how, generator = config.augmentation, torch.Generator().manual_seed(SEED)
    bar = tqdm(
        total=features.shape[0] * features.shape[1],
        desc="frozen views",
        unit="img",
        leave=False,
        disable=None if progress else True,
    )
    for start in range(0, len(images), BATCH):
        rows = np.arange(start, min(start + BATCH, len(images)))
        batch = torch.from_numpy(np.array(images[rows])).to(device)
        fixed = None if upright is None else torch.from_numpy(upright[rows])
        extents = None
        if views and how.crop == "released":
            extents = torch.from_numpy(images.extents(rows))
        for view in range(features.shape[1]):
            pixels = to_planes(batch)
            if views:
                drawn = draw_views(len(batch), how, generator, fixed, extents)
                pixels = apply_views(batch, drawn, encoder.input_size)
            frozen = encoder.encode_frozen(pixels).values
            features[start : start + BATCH, view] = frozen.cpu().numpy()
            bar.update(len(batch))
            if told is not None:
                done = start * features.shape[1] + (view + 1) * len(batch)
                told(done, features.shape[0] * features.shape[1])
    bar.close()


def _fingerprint(encoder: DualEncoder, device: torch.device) -> str:
    """Tells frozen weights apart by what they make of a fixed picture."""
    features = encoder.encode_frozen(_probe(encoder, device)).values.float().cpu()
    # Rounded: another number of threads adds up in another order.
    rounded = (features / features.abs().max().clamp_min(1e-6) * 100).round().to(torch.int16)
    return hashlib.sha256(rounded.contiguous().numpy().tobytes()).hexdigest()


def _probe(encoder: DualEncoder, device: torch.device) -> torch.Tensor:
    side = encoder.input_size
    ramp = torch.linspace(0, 255, 3 * side * side, device=device)
    return ramp.view(1, 3, side, side)
