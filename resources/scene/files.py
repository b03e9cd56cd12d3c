"""Synthetic training chips as ordinary data: JPEG files and a pair file."""

from __future__ import annotations

import json
from pathlib import Path

from PIL import Image
from tqdm import tqdm

from resources.scene.chips import chips

JPEG_QUALITY = 92


def write_chips(out: Path, seed: int, count: int, size: int) -> Path:
    """Draw ``count`` captioned chips into the folder ``out``; returns the pair file.

    Every chip is a small scene of its own: none is cut from the shipped sample scene.

    Raises OSError where the folder cannot be written.
    """
    lines = []
    bar = tqdm(chips(seed, count, size), total=count, desc="draw chips", disable=None)
    for number, chip in enumerate(bar):
        filename = f"chip_{seed}_{number:05d}.jpg"
        Image.fromarray(chip.image).save(out / filename, quality=JPEG_QUALITY)
        lines.append(
            json.dumps({"filename": filename, "captions": chip.captions, "label": chip.label})
        )
    pairs = out / "pairs.jsonl"
    pairs.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return pairs
