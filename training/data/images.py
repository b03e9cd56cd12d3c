"""Images decoded once: folders and tar files of pictures become one uint8 memory map.

Decoding JPEGs anew every epoch costs more than the rest of a small model's step; a memory map
of square uint8 images is read at memory speed and leaves augmentation to the batch.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
from PIL import Image
from tqdm import tqdm

from training.data.cache import cached_array
from training.data.pairs import ImageRecord
from training.data.sources import Finder, Source
from training.errors import TrainingError

UNDER_WAY = 64
"""Images read ahead of the slowest thread: few, so that a large set does not fill the memory."""


def load_images(
    records: Sequence[ImageRecord], sources: Sequence[Source | Path], size: int, cache: Path
) -> np.ndarray:
    """The records' images as uint8 ``[N, size, size, 3]``, memory-mapped from ``cache``.

    The shorter side is scaled to ``size`` (bicubic) and the centre cropped. The map is reused
    while names, sources, size and every file's length and time of change are the same.

    Raises:
        TrainingError: a source or an image is missing, broken or ambiguous; the message names it.
    """
    finder = Finder(records, sources)
    identity = [[record.key for record in records], finder.stamps(), size]
    key = hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:16]

    def fill(pixels: np.ndarray) -> None:
        fill_rows(
            pixels, finder, lambda data, name: decode_image(data, size, name), "decode images"
        )

    return cached_array(
        cache / f"images-{key}.npy", (len(records), size, size, 3), np.uint8, fill
    )


def fill_rows(
    target: np.ndarray,
    finder: Finder,
    work: Callable[[bytes, str], np.ndarray],
    title: str,
) -> None:
    """``target[row] = work(encoded image, name)`` of every record, in as many threads as cores.

    Pillow lets go of the interpreter's lock while it decodes and resizes.

    Args:
        target: ``[N, ...]``, written in place.
        finder: of the records' files.
        work: what to do with one image; threads call it.
        title: what the progress bar says.

    Raises:
        TrainingError: an image is missing, or two different images answer to a name.
    """
    records = finder.records
    missing = set(range(len(records)))

    def worked(pool: Executor) -> Iterator[tuple[int, np.ndarray]]:
        waiting: deque[tuple[int, Future[np.ndarray]]] = deque()
        for row, name, read in finder:
            waiting.append((row, pool.submit(work, read(), name)))
            if len(waiting) == UNDER_WAY:
                row, future = waiting.popleft()
                yield row, future.result()
        for row, future in waiting:
            yield row, future.result()

    with (
        ThreadPoolExecutor() as pool,
        tqdm(total=len(records), desc=title, unit="img", leave=False, disable=None) as bar,
    ):
        for row, result in worked(pool):
            if row in missing:
                target[row] = result
                missing.discard(row)
                bar.update()
            elif not np.array_equal(result, target[row]):
                name = records[row].filename
                raise TrainingError(
                    f"{name}: several images have this name; give them with their folder in the "
                    f"pair file, such as beach/{name}, or the data set with its folder, such as "
                    f"--images {records[row].dataset or 'DATASET'}=DIR"
                )
    if missing:
        first = records[min(missing)]
        where = ", ".join(map(str, finder.sources)) or "no source"
        raise TrainingError(
            f"{len(missing)} of {len(records)} images are in none of {where}; the first is "
            f"{first.filename} of {first.dataset or 'no data set'}: add the folder or tar file "
            f"that holds it, --images {first.dataset or 'DATASET'}=DIR"
        )


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
