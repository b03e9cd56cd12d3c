"""A small set with planted faults for the tests of curation: what is wrong with it is known."""

from __future__ import annotations

import io
import json
import tarfile
from pathlib import Path

import numpy as np
from PIL import Image

GROUND = {
    "lake": (30, 50, 210),
    "meadow": (30, 200, 40),
    "desert": (230, 220, 40),
    "snow": (245, 245, 245),
}
"""Labels by the colour of the made images: those that the test bundle tells apart."""


def made_image(seed: int, label: str) -> Image.Image:
    """An image of one colour with patches of others, the same for a seed."""
    random = np.random.default_rng(seed)
    pixels = np.empty((48, 48, 3), np.uint8)
    pixels[:] = GROUND[label]
    for _ in range(5):
        left, top = random.integers(0, 36, 2)
        pixels[top : top + 12, left : left + 12] = random.integers(0, 255, 3)
    return Image.fromarray(pixels)


def encoded(image: Image.Image, quality: int = 95) -> bytes:
    """As JPEG."""
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=quality)
    return stream.getvalue()


def write_set(folder: Path, each: int = 4) -> tuple[Path, Path]:
    """A table and a tar file: ``each`` sound images of every label and, at the end, faults.

    The faults: ``copy.jpg`` is the first image encoded anew, ``cut.jpg`` ends early, ``empty.jpg``
    has no bytes, ``page.jpg`` is no image, ``gone.jpg`` is in no tar, ``again.jpg`` has the URL of
    the second image.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rows: list[dict] = []
    files: dict[str, bytes] = {}
    for number in range(each * len(GROUND)):
        label = list(GROUND)[number % len(GROUND)]
        name = f"{label}_{number}.jpg"
        files[name] = encoded(made_image(number, label))
        rows.append(
            {
                "filename": name,
                "captions": [f"an aerial photo of a {label}", f"many boats near a {label}"],
                "label": label,
                "url": f"https://example.org/{number}.jpg",
                "gsd": 0.5,
            }
        )
    first, second = rows[0], rows[1]
    files["copy.jpg"] = encoded(made_image(0, first["label"]), 80)
    files["cut.jpg"] = files[second["filename"]][:600]
    files["empty.jpg"] = b""
    files["page.jpg"] = b"<html>404</html>"
    files["again.jpg"] = encoded(made_image(99, "snow"))
    rows += [
        {"filename": name, "captions": [f"satellite imagery {name}"], "url": url}
        for name, url in (
            ("copy.jpg", ""),
            ("cut.jpg", ""),
            ("empty.jpg", ""),
            ("page.jpg", ""),
            ("gone.jpg", ""),
            ("again.jpg", "http://www.example.org/1.jpg?utm_source=x#top"),
        )
    ]
    table, archive = folder / "made.jsonl", folder / "made.tar"
    table.write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    with tarfile.open(archive, "w") as tar:
        for name, data in files.items():
            member = tarfile.TarInfo(f"images/{name}")
            member.size = len(data)
            tar.addfile(member, io.BytesIO(data))
    return table, archive


FAULTS = {
    "made/copy.jpg": ("duplicates", "near duplicate"),
    "made/cut.jpg": ("readable", "unreadable"),
    "made/empty.jpg": ("readable", "empty file"),
    "made/page.jpg": ("readable", "unreadable"),
    "made/gone.jpg": ("readable", "missing"),
    "made/again.jpg": ("urls", "repeated URL"),
}
"""What each fault is found by, and as what."""
