"""A tiny real data set on disk: JPEG files of coloured roofs, and their captions."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

COLOURS = {
    "red": (200, 40, 40),
    "green": (40, 180, 60),
    "blue": (50, 60, 210),
    "white": (235, 235, 235),
    "black": (25, 25, 25),
    "yellow": (225, 215, 50),
}


def write_dataset(folder: Path, name: str, each: int, seed: int, tar: bool = False) -> Path:
    """``each`` images of a roof of every colour; returns the pair file. Images lie beside it."""
    random = np.random.default_rng(seed)
    images = folder / name
    images.mkdir(parents=True)
    lines = []
    for colour, rgb in COLOURS.items():
        for number in range(each):
            filename = f"{name}_{colour}_{number}.jpg"
            picture = Image.new("RGB", (80, 70), (120, 120, 110))
            left, top = (int(value) for value in random.integers(2, 12, 2))
            ImageDraw.Draw(picture).rectangle((left, top, left + 58, top + 54), fill=rgb)
            picture.save(images / filename, quality=95)
            captions = [f"A {colour} roof on bare land .", f"there is a {colour} square roof"]
            lines.append({"filename": filename, "captions": captions, "label": colour})
    pairs = folder / f"{name}.jsonl"
    pairs.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    if tar:
        with tarfile.open(folder / f"{name}.tar", "w") as archive:
            for path in sorted(images.iterdir()):
                archive.add(path, f"nested/{path.name}")
    return pairs
