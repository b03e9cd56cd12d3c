"""A tiny real data set on disk: JPEG files of coloured shapes, and their captions."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

COLOURS = {"red": (200, 40, 40), "green": (40, 180, 60), "blue": (50, 60, 210)}
SHAPES = ("square", "disc")


def write_dataset(folder: Path, name: str, each: int, seed: int, tar: bool = False) -> Path:
    """``each`` images of every colour and shape; returns the pair file. Images lie beside it."""
    random = np.random.default_rng(seed)
    images = folder / name
    images.mkdir(parents=True)
    lines = []
    for colour, rgb in COLOURS.items():
        for shape in SHAPES:
            for number in range(each):
                filename = f"{name}_{colour}_{shape}_{number}.jpg"
                picture = Image.new("RGB", (80, 70), (120, 120, 110))
                left, top = (int(value) for value in random.integers(5, 25, 2))
                draw = ImageDraw.Draw(picture)
                box = (left, top, left + 38, top + 38)
                (draw.rectangle if shape == "square" else draw.ellipse)(box, fill=rgb)
                picture.save(images / filename, quality=95)
                captions = [f"A {colour} {shape} on bare land .", f"there is a {colour} {shape}"]
                lines.append({"filename": filename, "captions": captions, "label": shape})
    pairs = folder / f"{name}.jsonl"
    pairs.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    if tar:
        with tarfile.open(folder / f"{name}.tar", "w") as archive:
            for path in sorted(images.iterdir()):
                archive.add(path, f"nested/{path.name}")
    return pairs
