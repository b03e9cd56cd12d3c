"""Images decoded once: folders and tar files of pictures become one uint8 memory map.

Decoding JPEGs anew every epoch costs more than the rest of a small model's step; a memory map
of square uint8 images is read at memory speed and leaves augmentation to the batch.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import tarfile
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path, PurePosixPath

import numpy as np
from PIL import Image
from tqdm import tqdm

from training.data.pairs import ImageRecord
from training.errors import TrainingError

IMAGE_SUFFIXES = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp"}
UNDER_WAY = 64
"""Images read ahead of the slowest thread: few, so that a large set does not fill the memory."""


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
    cache.mkdir(parents=True, exist_ok=True)
    stamps = [(str(path), *_stamp(path)) for path in sources]
    key = hashlib.sha256(json.dumps([names, stamps, size]).encode()).hexdigest()[:16]
    target = cache / f"images-{key}.npy"
    if not target.exists():
        _decode(names, sources, size, target)
    return np.load(target, mmap_mode="r")


def _stamp(path: Path) -> tuple[int, int]:
    if not path.exists():
        return -1, -1
    state = path.stat()
    return state.st_size, state.st_mtime_ns


def _decode(names: list[str], sources: Sequence[Path], size: int, target: Path) -> None:
    temporary = target.with_suffix(".part")
    pixels = np.lib.format.open_memmap(
        temporary, mode="w+", dtype=np.uint8, shape=(len(names), size, size, 3)
    )
    try:
        _reserve(temporary)
        fill_rows(
            pixels,
            names,
            sources,
            lambda data, name: decode_image(data, size, name),
            "decode images",
        )
    except BaseException:
        temporary.unlink()
        raise
    pixels.flush()
    del pixels
    temporary.replace(target)


def fill_rows(
    target: np.ndarray,
    names: Sequence[str],
    sources: Sequence[Path],
    work: Callable[[bytes, str], np.ndarray],
    title: str,
) -> None:
    """``target[row] = work(encoded image, name)`` for every name, in as many threads as cores.

    Pillow lets go of the interpreter's lock while it decodes and resizes. Each file is read once,
    in the sources' order, so that a tar file is never searched.

    Args:
        target: ``[N, ...]``, written in place.
        names: file names, with as many of their folders as tell them apart.
        sources: folders and tar files of images.
        work: what to do with one image; threads call it.
        title: what the progress bar says.

    Raises:
        TrainingError: a name is given twice, an image is missing, or two images answer to a name.
    """
    if len(set(names)) != len(names):
        doubled = next(name for name, count in Counter(names).items() if count > 1)
        raise TrainingError(f"{doubled} appears more than once in the pair files")
    rows = {PurePosixPath(name.replace("\\", "/")).parts: row for row, name in enumerate(names)}
    missing = set(names)

    def encoded() -> Iterator[tuple[int, bytes]]:
        for parts, read in _files(sources):
            row = _row_of(parts, rows)
            if row is not None:
                yield row, read()

    def worked(pool: Executor) -> Iterator[tuple[int, np.ndarray]]:
        waiting: deque[tuple[int, Future[np.ndarray]]] = deque()
        for row, data in encoded():
            waiting.append((row, pool.submit(work, data, names[row])))
            if len(waiting) == UNDER_WAY:
                row, future = waiting.popleft()
                yield row, future.result()
        for row, future in waiting:
            yield row, future.result()

    with (
        ThreadPoolExecutor() as pool,
        tqdm(total=len(names), desc=title, unit="img", leave=False, disable=None) as bar,
    ):
        for row, result in worked(pool):
            name = names[row]
            if name not in missing:
                if not np.array_equal(result, target[row]):
                    raise TrainingError(
                        f"{name}: several images have this name; give them with their folder in "
                        "the pair file, such as beach/1.jpg"
                    )
                continue
            target[row] = result
            missing.discard(name)
            bar.update()
    if missing:
        raise TrainingError(
            f"{len(missing)} of {len(names)} images are in none of "
            f"{', '.join(map(str, sources))}; the first is {min(missing)}"
        )


def _reserve(file: Path) -> None:
    """Claim the disk that a memory map needs: running out of it later kills the process."""
    if hasattr(os, "posix_fallocate"):
        with file.open("r+b") as stream:
            os.posix_fallocate(stream.fileno(), 0, file.stat().st_size)


def _row_of(parts: tuple[str, ...], rows: dict[tuple[str, ...], int]) -> int | None:
    """The row whose name is the end of a path; the name with the most folders wins."""
    return next((rows[parts[i:]] for i in range(len(parts)) if parts[i:] in rows), None)


def _files(sources: Sequence[Path]) -> Iterator[tuple[tuple[str, ...], Callable[[], bytes]]]:
    """(folders and name, function that reads it) of every image in the folders and tar files."""
    for source in sources:
        if source.is_dir():
            for path in sorted(source.rglob("*")):
                if path.suffix.lower() in IMAGE_SUFFIXES:
                    yield (source.name, *path.relative_to(source).parts), path.read_bytes
        elif source.is_file():
            try:
                with tarfile.open(source) as archive:
                    for member in archive:
                        if Path(member.name).suffix.lower() in IMAGE_SUFFIXES:
                            stream = archive.extractfile(member)
                            if stream is not None:
                                yield PurePosixPath(member.name).parts, stream.read
            except tarfile.TarError as error:
                raise TrainingError(f"{source}: not a readable tar file ({error})") from error
        else:
            raise TrainingError(f"{source}: no such folder or tar file of images")


def decode_image(data: bytes, size: int, name: str) -> np.ndarray:
    """One encoded image as uint8 RGB ``[size, size, 3]``, centre-cropped to a square.

    Raises:
        TrainingError: ``data`` is not a readable image.
    """
    image = open_image(data, name)
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    box = (left, top, left + side, top + side)
    return np.asarray(image.resize((size, size), Image.Resampling.BICUBIC, box=box))


def open_image(data: bytes, name: str) -> Image.Image:
    """One encoded image, RGB.

    Raises:
        TrainingError: ``data`` is not a readable image.
    """
    try:
        return Image.open(io.BytesIO(data)).convert("RGB")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise TrainingError(f"{name}: not a readable image ({error})") from error
