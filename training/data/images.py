"""Images decoded once: folders and tar files of pictures become one uint8 memory map.

Decoding JPEGs anew every epoch costs more than the rest of a small model's step; a memory map
of square uint8 images is read at memory speed and leaves augmentation to the batch.
"""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from PIL import Image, UnidentifiedImageError
from tqdm import tqdm

from training.data.pairs import ImageRecord
from training.errors import TrainingError

IMAGE_SUFFIXES = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp"}


def load_images(
    records: Sequence[ImageRecord], sources: Sequence[Path], size: int, cache: Path
) -> np.ndarray:
    """The records' images as uint8 ``[N, size, size, 3]``, memory-mapped from ``cache``.

    The shorter side is scaled to ``size`` (bicubic) and the centre cropped. The map is reused
    when names, sources and size are the same.

    Raises:
        TrainingError: a source or an image is missing or broken; the message names it.
    """
    names = [record.filename for record in records]
    if len(set(names)) != len(names):
        doubled = next(name for name in names if names.count(name) > 1)
        raise TrainingError(f"{doubled} appears more than once in the pair files")
    cache.mkdir(parents=True, exist_ok=True)
    stamps = [(str(path), path.stat().st_size if path.exists() else -1) for path in sources]
    key = hashlib.sha256(json.dumps([names, stamps, size]).encode()).hexdigest()[:16]
    target = cache / f"images-{key}.npy"
    if not target.exists():
        _decode(names, sources, size, target)
    return np.load(target, mmap_mode="r")


def _decode(names: list[str], sources: Sequence[Path], size: int, target: Path) -> None:
    rows = {name: row for row, name in enumerate(names)}
    temporary = target.with_suffix(".part")
    pixels = np.lib.format.open_memmap(
        temporary, mode="w+", dtype=np.uint8, shape=(len(names), size, size, 3)
    )
    missing = set(names)
    for name, data in tqdm(
        _files(sources), desc="decode images", unit="img", leave=False, disable=None
    ):
        if name in missing:
            pixels[rows[name]] = decode_image(data, size, name)
            missing.discard(name)
        if not missing:
            break
    if missing:
        temporary.unlink()
        raise TrainingError(
            f"{len(missing)} of {len(names)} images are in none of "
            f"{', '.join(map(str, sources))}; the first is {min(missing)}"
        )
    pixels.flush()
    del pixels
    temporary.replace(target)


def _files(sources: Sequence[Path]) -> Iterator[tuple[str, bytes]]:
    """(file name without folders, content) of every image file in the folders and tar files."""
    for source in sources:
        if source.is_dir():
            for path in sorted(source.rglob("*")):
                if path.suffix.lower() in IMAGE_SUFFIXES:
                    yield path.name, path.read_bytes()
        elif source.is_file():
            try:
                with tarfile.open(source) as archive:
                    for member in archive:
                        if Path(member.name).suffix.lower() in IMAGE_SUFFIXES:
                            stream = archive.extractfile(member)
                            if stream is not None:
                                yield Path(member.name).name, stream.read()
            except tarfile.TarError as error:
                raise TrainingError(f"{source}: not a readable tar file ({error})") from error
        else:
            raise TrainingError(f"{source}: no such folder or tar file of images")


def decode_image(data: bytes, size: int, name: str) -> np.ndarray:
    """One encoded image as uint8 RGB ``[size, size, 3]``, centre-cropped to a square.

    Raises:
        TrainingError: ``data`` is not a readable image.
    """
    try:
        image = Image.open(io.BytesIO(data)).convert("RGB")
    except (UnidentifiedImageError, OSError) as error:
        raise TrainingError(f"{name}: not a readable image ({error})") from error
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    box = (left, top, left + side, top + side)
    return np.asarray(image.resize((size, size), Image.Resampling.BICUBIC, box=box))
